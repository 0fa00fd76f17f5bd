package cotejo.gate.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.gate.throughput.Resident;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A room that the program has opened, started as a person starts it.
final class Opened implements AutoCloseable {
    /// The program, where it is not `./cotejo` in the project's root.
    private static final String PROGRAM = "cotejo.room.program";
    /// How much heap the program is given.
    private static final String HEAP = "-Xmx2g";

    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final String base;
    private final String token;
    private final double seconds;

    private Opened(Process process, String base, String token, double seconds) {
        this.process = process;
        this.base = base;
        this.token = token;
        this.seconds = seconds;
    }

    /// @param root where the program is started
    static Opened open(Path root, Path made) throws IOException {
        long begun = System.nanoTime();
        Process process = start(root, List.of("serve", made.toString()));
        BufferedReader out = process.inputReader(UTF_8);
        String line = out.readLine();
        if (line == null || !line.contains("token=")) {
            process.destroy();
            throw new IOException("the room was not opened: " + line);
        }
        URI address = URI.create(line.strip());
        String base = "http://" + address.getAuthority();
        String token = address.getQuery().substring("token=".length());
        new Guest(base, token).bytes("/ledger");
        return new Opened(process, base, token, (System.nanoTime() - begun) / 1e9);
    }

    /// Has the program make the index: whoever opens the room then need not wait for it.
    static void index(Path root, Path made) throws IOException {
        Process process = start(root, List.of("search", made.toString(), "nothing"));
        process.getInputStream().readAllBytes();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the index was made", e);
        }
    }

    private static Process start(Path root, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty(PROGRAM, "./cotejo").strip().split(" +")));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("COTEJO_JAVA_OPTS", HEAP);
        return builder.start();
    }

    String base() {
        return base;
    }

    String token() {
        return token;
    }

    /// From the start of the program to the last byte of its first page.
    double seconds() {
        return seconds;
    }

    Guest guest() {
        return new Guest(base, token);
    }

    /// The most the program has held up to now, in MB; 0 where the system does not tell.
    double memory() {
        return Resident.most(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
