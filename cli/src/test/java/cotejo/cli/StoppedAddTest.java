package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.AddReport;
import cotejo.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A signal ends an `add` cleanly, a second one at once. SIGTERM stands for both: a build that runs in the background
/// hands on to its children that SIGINT is to be ignored.
@Timeout(120)
class StoppedAddTest {
    private static final int FILES = 60;

    @TempDir
    Path home;

    private Path documents() throws IOException {
        Path documents = Files.createDirectory(home.resolve("documents"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(documents.resolve("d%02d.txt".formatted(i)), i + " horses\n");
        }
        return documents;
    }

    private Process start(long millis, String... arguments) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AddingChild.class.getName(),
                Long.toString(millis)));
        call.addAll(List.of(arguments));
        return new ProcessBuilder(call)
                .redirectOutput(home.resolve("out").toFile())
                .redirectError(home.resolve("err").toFile())
                .start();
    }

    private List<String> err() throws IOException {
        return Files.readAllLines(home.resolve("err"));
    }

    private void untilItReads(int documents, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && err().stream().filter("reading"::equals).count() < documents) {
            Thread.sleep(20);
        }
        assertTrue(process.isAlive(), () -> String.valueOf(home));
    }

    @Test
    void theFirstSignalKeepsWhatWasTakenAndTheSameCommandGoesOn() throws Exception {
        String documents = documents().toString();
        String mycase = home.resolve("mycase").toString();
        for (String jobs : List.of("1", "2")) {
            Process process = start(150, "add", mycase, documents, "--jobs", jobs);
            untilItReads(4, process);
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(Exit.STOPPED, process.exitValue(), err().toString());
            String said = err().getLast();
            assertTrue(said.matches("stopped: \\d+ of 60 were taken and are safe; the same .* from there"), said);
            int taken = Integer.parseInt(said.split(" ", -1)[1]);
            assertTrue(taken > 0 && taken < FILES, said);
            assertEquals(
                    taken,
                    Told.by(new DigitsReader(), "inputs", mycase, "--format", "jsonl")
                            .json()
                            .size());
            assertEquals(0, Told.by(new DigitsReader(), "check", mycase).code());
        }
        Told rest = Told.by(new DigitsReader(), "add", mycase, documents);
        assertEquals(Exit.DONE, rest.code(), rest.err());
        assertTrue(rest.out().contains("60 of 60 inputs taken: 60 read; 60 figures"), rest.out());
    }

    @Test
    void theSecondSignalEndsItAtOnce() throws Exception {
        Process process = start(
                TimeUnit.HOURS.toMillis(1),
                "add",
                home.resolve("mycase").toString(),
                documents().toString(),
                "--jobs",
                "1");
        untilItReads(1, process);
        process.destroy();
        assertTrue(!process.waitFor(300, TimeUnit.MILLISECONDS), "the document in work is finished first");
        // Process.destroy() sends its signal once.
        process.toHandle().destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(Exit.STOPPED, process.exitValue());
    }

    @Test
    void aFolderIsWatchedUntilASignalComes() throws Exception {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "12 horses\n");
        String mycase = home.resolve("mycase").toString();
        Process process = start(0, "add", mycase, inbox.toString(), "--watch");
        until(process, "err", "watching for what is new or changed; Ctrl-C ends it");
        Files.writeString(inbox.resolve("b.txt"), "13 horses and 14 mules\n");
        until(process, "out", "inbox/b.txt: read, 2 figures");
        Files.writeString(inbox.resolve("c.txt"), "");
        until(process, "out", "inbox/c.txt: empty, 0 figures");
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(Exit.DONE, process.exitValue(), err().toString());
        assertEquals("no longer watching; taken while it did: 2", err().getLast());
        assertEquals(
                3,
                Told.by(new DigitsReader(), "inputs", mycase, "--format", "jsonl")
                        .json()
                        .size());
    }

    private void until(Process process, String stream, String line) throws IOException, InterruptedException {
        while (process.isAlive()
                && Files.readString(home.resolve(stream)).lines().noneMatch(each -> each.startsWith(line))) {
            Thread.sleep(50);
        }
        assertTrue(process.isAlive(), () -> line);
    }

    @Test
    void watchingAndTryingAgainAreTwoThings() {
        Told.by(new DigitsReader(), "add", home.resolve("c").toString(), "--retry", "--watch")
                .isWrongUsage("--retry and --watch do not go together");
    }

    @Test
    void aFileWithoutAnOutcomeIsLoud() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), err, false, false, Map.of());
        AddReport report = new AddReport(List.of(), List.of(), 3, false, List.of("a.txt", "b.txt"), 0, true, List.of());
        AddCommand.tell(terminal, report);
        assertEquals(
                "cotejo: 2 of 3 files have no outcome of their own: a.txt, b.txt",
                err.toString(StandardCharsets.UTF_8).lines().toList().getFirst());
        assertEquals(Exit.NOT_ALL_READ, AddCommand.exit(report));
    }
}
