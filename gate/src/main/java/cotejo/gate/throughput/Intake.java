package cotejo.gate.throughput;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Has the program add a folder to a new case, as a person would, and watches it from outside.
final class Intake {
    /// How much heap the program is given.
    static final String HEAP = "-Xmx1200m";
    /// The program, where it is not `./cotejo` in the project's root. It takes options of Java as that does.
    private static final String PROGRAM = "cotejo.throughput.program";

    private static final long LOOK_MILLIS = 200;
    private static final Pattern READ = Pattern.compile("(\\d+) read\\b");
    private static final Pattern FIGURES = Pattern.compile("(\\d+) figures?\\b");

    private final Path root;

    Intake(Path root) {
        this.root = root;
    }

    Cost add(Path folder, Path made) throws IOException {
        Path said = Files.createTempFile("cotejo-throughput", ".txt");
        try {
            List<String> command = new ArrayList<>(
                    List.of(System.getProperty(PROGRAM, "./cotejo").strip().split(" +")));
            command.addAll(List.of("add", made.toString(), folder.toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(said.toFile());
            builder.environment().put("COTEJO_JAVA_OPTS", HEAP);
            long begun = System.nanoTime();
            Process process = builder.start();
            Watch watch = new Watch(process);
            watch.toTheEnd();
            double seconds = (System.nanoTime() - begun) / 1e9;
            String sum = last(said);
            return new Cost(
                    number(READ, sum, process),
                    number(FIGURES, sum, process),
                    seconds,
                    watch.processor(),
                    watch.memory,
                    watch.parsers,
                    size(made, "case.db"),
                    size(made, "sources"));
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static String last(Path said) throws IOException {
        String last = "";
        try (Stream<String> lines = Files.lines(said, UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                last = line.isBlank() ? last : line;
            }
        }
        return last;
    }

    private static int number(Pattern of, String sum, Process process) {
        Matcher found = of.matcher(sum);
        if (!found.find()) {
            throw new IllegalStateException("the program ended with " + process.exitValue() + " and said: " + sum);
        }
        return Integer.parseInt(found.group(1));
    }

    /// The bytes of a case's files whose names begin so.
    private static long size(Path made, String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> made.relativize(file).toString().startsWith(beginning))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /// Looks at a process and those it started, again and again.
    private static final class Watch {
        private final Process process;
        private final Map<Long, Double> seconds = new HashMap<>();
        private double memory;
        private double parsers;

        Watch(Process process) {
            this.process = process;
        }

        void toTheEnd() {
            try {
                do {
                    memory = Math.max(memory, held(process.toHandle()));
                    parsers = Math.max(
                            parsers, process.children().mapToDouble(this::held).sum());
                } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the program ran", e);
            }
        }

        double processor() {
            return seconds.values().stream().mapToDouble(each -> each).sum();
        }

        /// The most a process has held up to now, in MB; 0 where the system does not tell.
        private double held(ProcessHandle handle) {
            handle.info()
                    .totalCpuDuration()
                    .map(Duration::toMillis)
                    .ifPresent(spent -> seconds.merge(handle.pid(), spent / 1e3, Math::max));
            return Resident.most(handle);
        }
    }
}
