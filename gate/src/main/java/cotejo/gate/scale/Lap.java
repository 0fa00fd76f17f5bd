package cotejo.gate.scale;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// One step of the measuring in a process of its own. Prints lines `scale<TAB>what<TAB>figure`.
public final class Lap {
    static final long SEED = 20261129;

    private Lap() {}

    /// @param arguments `fill`, `collate` or `more`; the folder of a case; how many documents
    public static void main(String[] arguments) throws IOException, CaseProblem {
        Path folder = Path.of(arguments[1]);
        int documents = Integer.parseInt(arguments[2]);
        Reader reader = Readers.standard();
        Archive archive = new Archive(SEED, documents * Archive.FIGURES, reader.vocabulary());
        switch (arguments[0]) {
            case "fill" -> {
                try (Case empty = Case.open(folder, Mode.CREATE, reader)) {
                    empty.settle();
                }
                Filling.fill(folder, archive, documents, reader.vocabulary());
            }
            case "collate" -> collate(folder, reader);
            case "more" -> more(folder, archive, documents, reader);
            default -> throw new IllegalArgumentException("nothing to measure by the name of " + arguments[0]);
        }
        tell("memory", peak());
        // On a busy machine more telling than the time that passed.
        tell(
                "processor",
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3);
    }

    private static void collate(Path folder, Reader reader) throws CaseProblem {
        long begun = System.nanoTime();
        try (Case held = Case.open(folder, Mode.WRITE, reader)) {
            held.settle();
        }
        tell("collate", (System.nanoTime() - begun) / 1e9);
    }

    /// Documents that are added one by one to a case that is open already; the first few warm the process.
    private static void more(Path folder, Archive archive, int documents, Reader reader)
            throws IOException, CaseProblem {
        int warming = 20;
        int measured = 200;
        Path texts = Files.createTempDirectory("cotejo-scale");
        List<Double> seconds = new ArrayList<>();
        try (Case held = Case.open(folder, Mode.WRITE, reader)) {
            for (int i = 0; i < warming + measured; i++) {
                Archive.Piece piece = archive.piece(documents + i);
                Path text = Files.writeString(texts.resolve("piece-" + i + ".txt"), archive.text(piece));
                long begun = System.nanoTime();
                held.add(List.of(text), AddOptions.NONE, Progress.NONE);
                if (i >= warming) {
                    seconds.add((System.nanoTime() - begun) / 1e9);
                }
            }
        }
        Collections.sort(seconds);
        tell("more-median", seconds.get(measured / 2));
        tell("more-p99", seconds.get(measured * 99 / 100 - 1));
        tell("more-longest", seconds.getLast());
    }

    /// The most memory this process has held, in MB; 0 where the system does not tell.
    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void tell(String what, double figure) {
        System.out.printf(Locale.ROOT, "scale\t%s\t%.3f%n", what, figure);
    }
}
