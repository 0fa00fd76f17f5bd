package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.View;
import cotejo.core.source.Description;
import cotejo.formats.DocumentMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An `add` that somebody asks to end keeps what it had acknowledged, and the same `add` goes on from there.
@Timeout(60)
class StoppedTest {
    private static final int FILES = 12;
    private static final String TEXT = "A report\n\nIt is said that 1,680 soldiers of the army deserted in 2010.\n";

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private Path docs = Path.of("unset");

    @BeforeEach
    void makeDocuments() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    docs.resolve("d%02d.txt".formatted(i)), TEXT.replace("1,680", Integer.toString(1_000 + i)));
        }
    }

    private Case open(MemoryStore in) {
        return Case.over(folder.resolve("case"), in, new DigitReader());
    }

    private static AddOptions options(int jobs, Stop stop) {
        return new AddOptions(Description.NONE, null, jobs, stop);
    }

    @Test
    void betweenFilesAndTakenUpByTheSameAdd() {
        MemoryStore whole = new MemoryStore();
        open(whole).add(List.of(docs), options(1, Stop.NEVER), Progress.NONE);
        for (int jobs : new int[] {1, 3}) {
            MemoryStore cut = new MemoryStore();
            Stop.OnRequest stop = new Stop.OnRequest();
            List<String> heard = new ArrayList<>();
            AddReport report = open(cut).add(List.of(docs), options(jobs, stop), (done, total, what) -> {
                heard.add(what);
                if (done == 5) {
                    stop.ask();
                }
            });
            assertTrue(report.stopped());
            assertEquals(FILES, report.met());
            assertEquals(List.of(), report.lost());
            assertEquals(heard.size(), report.inputs().size());
            assertTrue(report.inputs().size() >= 5 && report.inputs().size() < FILES, report.toString());
            assertEquals(report.inputs().size(), open(cut).figures(View.DECIDED).size());
            assertEquals(report.inputs().size(), open(cut).documents().size());
            assertEquals(List.of(), open(cut).check().damaged());
            AddReport rest = open(cut).add(List.of(docs), options(jobs, Stop.NEVER), Progress.NONE);
            assertFalse(rest.stopped());
            assertEquals(FILES, rest.inputs().size());
            assertEquals(Export.of(open(whole)), Export.of(open(cut)));
        }
    }

    @Test
    void beforeTheFirst() {
        Stop.OnRequest stop = new Stop.OnRequest();
        stop.ask();
        for (int jobs : new int[] {1, 3}) {
            AddReport report = open(store).add(List.of(docs), options(jobs, stop), Progress.NONE);
            assertTrue(report.stopped());
            assertEquals(List.of(), report.inputs());
        }
        assertEquals(0, store.bytes.size());
    }

    @Test
    void afterTheLastNothingIsLeftToStop() {
        Stop.OnRequest stop = new Stop.OnRequest();
        AddReport report = open(store).add(List.of(docs), options(1, stop), (done, total, what) -> {
            if (done == total) {
                stop.ask();
            }
        });
        assertFalse(report.stopped());
        assertEquals(FILES, report.inputs().size());
    }

    /// A document that takes for ever is dropped, with those after it; they are read by the next `add`.
    @Test
    void whatIsInWorkIsDropped() {
        CountDownLatch never = new CountDownLatch(1);
        Stop.OnRequest stop = new Stop.OnRequest();
        Case slow = Case.over(
                folder.resolve("case"), store, new DigitReader(), (source, name, bytes, byPerson, transcript) -> {
                    if (name.equals("d04.txt")) {
                        stop.ask();
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    return DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript);
                });
        AddReport report = slow.add(List.of(docs), options(2, stop), Progress.NONE);
        assertTrue(report.stopped());
        assertTrue(report.inputs().size() <= 4, report.toString());
        never.countDown();
        assertEquals(
                FILES,
                open(store)
                        .add(List.of(docs), AddOptions.NONE, Progress.NONE)
                        .inputs()
                        .size());
        assertEquals(FILES, open(store).figures(View.MACHINE).size());
    }

    @Test
    void whoeverWaitsHearsOfIt() throws InterruptedException {
        Stop.OnRequest stop = new Stop.OnRequest();
        assertFalse(stop.askedWithin(Duration.ofMillis(1)));
        stop.ask();
        assertTrue(stop.askedWithin(Duration.ofHours(1)));
        assertFalse(Stop.NEVER.askedWithin(Duration.ofMillis(1)));
    }
}
