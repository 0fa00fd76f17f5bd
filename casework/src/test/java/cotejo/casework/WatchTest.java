package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.View;
import cotejo.core.source.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What comes into a folder that is watched, and when it is taken.
@Timeout(60)
class WatchTest {
    private static final Duration REST = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private final Stop.OnRequest stop = new Stop.OnRequest();
    private final BlockingQueue<AddReport> told = new LinkedBlockingQueue<>();
    private Path docs = Path.of("unset");
    private Thread watcher = new Thread(() -> {});

    @BeforeEach
    void makeDocuments() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
    }

    @AfterEach
    void end() throws InterruptedException {
        stop.ask();
        watcher.join(10_000);
        assertFalse(watcher.isAlive());
    }

    private Path write(String name, String text) throws IOException {
        Path file = docs.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private Case watch(Path path) {
        Case c = Case.over(folder.resolve("case"), store, new DigitReader());
        AddOptions options = new AddOptions(Description.NONE, null, 1, stop);
        watcher = new Thread(() -> {
            try {
                c.watch(List.of(path), options, Duration.ofMillis(300), Progress.NONE, told::add);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watcher.start();
        return c;
    }

    private List<String> next() throws InterruptedException {
        AddReport report = told.poll(20, TimeUnit.SECONDS);
        assertNotNull(report, "nothing was taken");
        assertEquals(List.of(), report.lost());
        return report.inputs().stream()
                .map(input -> input.path() + " " + input.status().word())
                .toList();
    }

    @Test
    void whatComesIsTakenAndWhatIsThereIsNotTakenTwice() throws Exception {
        write("a.txt", "1,680 soldiers deserted.\n");
        Case c = watch(docs);
        assertEquals(List.of("docs/a.txt read"), next());
        write("b.txt", "1,690 soldiers deserted.\n");
        assertEquals(List.of("docs/b.txt read"), next());
        write("sub/deep/c.txt", "1,700 soldiers deserted.\n");
        assertEquals(List.of("docs/sub/deep/c.txt read"), next());
        write("sub/deep/d.txt", "1,710 soldiers deserted.\n");
        assertEquals(List.of("docs/sub/deep/d.txt read"), next(), "in a folder that is new itself");
        write("a.txt", "1,720 soldiers and 1,730 sailors deserted.\n");
        assertEquals(List.of("docs/a.txt read"), next(), "changed");
        write("e.txt", "");
        assertEquals(List.of("docs/e.txt empty"), next());
        Files.createSymbolicLink(docs.resolve("f.txt"), docs.resolve("a.txt"));
        assertEquals(List.of("docs/f.txt refused"), next(), "a link that nobody named");
        Files.delete(docs.resolve("b.txt"));
        assertNull(told.poll(1, TimeUnit.SECONDS), "nothing is to be told of what went");
        assertEquals(6, c.figures(View.DECIDED).size(), "what was received first is kept");
        assertEquals(List.of(), c.check().damaged());
    }

    @Test
    void oneFileThatIsNamed() throws Exception {
        Path file = write("a.txt", "1,680 soldiers deserted.\n");
        watch(file);
        assertEquals(List.of("docs/a.txt read"), next());
        write("b.txt", "1,690 soldiers deserted.\n");
        write("a.txt", "1,700 soldiers deserted here.\n");
        assertEquals(List.of("docs/a.txt read"), next());
    }

    @Test
    void aFileIsTakenWhenItHasComeToRest() throws IOException {
        Watching watching = new Watching(List.of(docs), folder.resolve("case"), REST);
        watching.everything().forEach(watching::taken);
        assertEquals(List.of(), watching.due(0));
        assertFalse(watching.isMoving());
        Path file = write("a.txt", "1,680");
        assertEquals(List.of(), watching.due(0));
        assertTrue(watching.isMoving());
        write("a.txt", "1,680 soldiers");
        assertEquals(List.of(), watching.due(REST.toNanos()), "it has grown");
        assertEquals(List.of(), watching.due(2 * REST.toNanos() - 1));
        List<Watching.Due> due = watching.due(2 * REST.toNanos());
        assertEquals(
                List.of(file), due.stream().map(each -> each.entry().file()).toList());
        due.forEach(watching::taken);
        assertEquals(List.of(), watching.due(9 * REST.toNanos()));
        assertFalse(watching.isMoving());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertEquals(List.of(), watching.due(10 * REST.toNanos()), "written over with as many bytes");
        assertEquals(1, watching.due(11 * REST.toNanos()).size());
    }

    @Test
    void whatIsGoneAndComesAgainIsNew() throws IOException {
        Path file = write("a.txt", "1,680");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        Watching watching = new Watching(List.of(docs), folder.resolve("case"), REST);
        watching.everything().forEach(watching::taken);
        Files.delete(file);
        assertEquals(List.of(), watching.due(0));
        write("a.txt", "1,690");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        watching.due(1);
        assertEquals(1, watching.due(1 + REST.toNanos()).size());
    }
}
