package cotejo.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Progress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is told of long work, on a terminal and in a log.
class ProgressTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MEGA = 1_000_000L;

    private final List<String> told = new ArrayList<>();
    private long now = 1;

    private ProgressLine line(int width) {
        return new ProgressLine("reading", width, () -> now, told::add);
    }

    private ProgressLines lines() {
        return new ProgressLines("reading", () -> now, told::add);
    }

    @Test
    void filesAndBytesAtOnceSpeedAndTimeLater() {
        ProgressLine line = line(100);
        for (int i = 1; i <= 60; i++) {
            line.at(new Progress.Extent(i, 600, 0, i * MEGA, 600 * MEGA, 0), "a.txt");
            now += SECOND / 2;
        }
        assertEquals("reading 1 of 600 files · 1.0 of 600 MB · a.txt", told.getFirst());
        assertEquals("reading 10 of 600 files · 10 of 600 MB · a.txt", told.get(9), "after 4.5 seconds");
        assertEquals(
                "reading 60 of 600 files · 60 of 600 MB · 2.0 files a second · about 5 min left · a.txt",
                told.getLast());
    }

    @Test
    void theFirstDocumentTellsNothingOfTheOthers() {
        ProgressLine line = line(100);
        now += 30 * SECOND;
        for (int i = 1; i <= 100; i++) {
            line.at(new Progress.Extent(i, 200, 0, i, 200, 0), "");
            now += SECOND / 10;
        }
        assertTrue(told.stream().limit(50).noneMatch(each -> each.contains("left")), told.toString());
        assertTrue(told.getLast().contains("less than a minute left"), told.getLast());
        assertTrue(told.getLast().contains("0.1 of 0.2 kB"), told.getLast());
    }

    /// An interrupted run that is taken up passes over what is held in no time.
    @Test
    void whatIsHeldAlreadySaysNothingOfWhatIsNot() {
        ProgressLine line = line(100);
        for (int i = 1; i <= 1_000; i++) {
            line.at(new Progress.Extent(i, 2_000, i, i * 1_000L, 2_000_000, i * 1_000L), "");
            now += SECOND / 100;
        }
        assertTrue(told.stream().noneMatch(each -> each.contains("left")), told.getLast());
        for (int i = 1_001; i <= 1_060; i++) {
            line.at(new Progress.Extent(i, 2_000, 1_000, i * 1_000L, 2_000_000, 1_000_000), "");
            now += SECOND;
        }
        assertTrue(told.getLast().contains("1.0 files a second · about 16 min left"), told.getLast());
    }

    @Test
    void largeFilesAreToldByBytesAndLongTimesWithoutMinutes() {
        ProgressLine line = line(100);
        for (int i = 1; i <= 8; i++) {
            line.at(new Progress.Extent(i, 4_000, 0, i * 20 * MEGA, 80_000 * MEGA, 0), "a.pdf");
            now += 10 * SECOND;
        }
        String last = told.getLast();
        assertTrue(last.contains("reading 8 of 4,000 files"), last);
        assertTrue(!last.contains("second"), "three files in a while are too few to tell: " + last);
        for (int i = 9; i <= 60; i++) {
            line.at(new Progress.Extent(i, 4_000, 0, i * 20 * MEGA, 80_000 * MEGA, 0), "a.pdf");
            now += 3 * SECOND;
        }
        last = told.getLast();
        assertTrue(last.contains("6.7 MB a second · about 3 h 17 min left") || last.contains("7.0 MB"), last);
        for (int i = 61; i <= 100; i++) {
            line.at(new Progress.Extent(i, 400_000, 0, i * 20 * MEGA, 8_000_000 * MEGA, 0), "a.pdf");
            now += 3 * SECOND;
        }
        assertTrue(told.getLast().matches(".* about 3\\d\\d h left.*"), told.getLast());
    }

    @Test
    void aNarrowTerminalGetsWhatMatters() {
        for (int width : new int[] {20, 30, 40, 50, 60, 70, 90, 200}) {
            told.clear();
            ProgressLine line = line(width);
            for (int i = 1; i <= 60; i++) {
                line.at(
                        new Progress.Extent(i, 600, 0, i * MEGA, 600 * MEGA, 0),
                        "documents/日本/" + "long ".repeat(20) + ".txt");
                now += SECOND / 2;
            }
            assertTrue(
                    told.stream().allMatch(each -> Display.width(each) <= Math.max(20, width - 2)),
                    width + ": " + told.getLast());
            assertTrue(told.getLast().startsWith("reading 60 of 600"), told.getLast());
            assertEquals(width >= 50, told.getLast().contains("about 5 min left"), told.getLast());
            assertEquals(width >= 60, told.getLast().contains("60 of 600 MB"), told.getLast());
            assertEquals(width >= 90, told.getLast().contains("files a second"), told.getLast());
        }
    }

    @Test
    void whereNothingIsKnownOfBytesNothingIsSaid() {
        line(100).at(1, 2, "a.txt");
        assertEquals(List.of("reading 1 of 2 files · a.txt"), told);
    }

    @Test
    void aLogGetsALineEveryFiveSeconds() {
        ProgressLines lines = lines();
        for (int i = 1; i < 240; i++) {
            now += SECOND / 10;
            lines.at(new Progress.Extent(i, 240, 0, i * 1_000, 240_000, 0), "a.txt");
        }
        assertEquals(4, told.size(), told.toString());
        assertEquals("reading 50 of 240 files, 50 of 240 kB", told.getFirst());
        assertEquals(
                "reading 150 of 240 files, 150 of 240 kB, 10 files a second, less than a minute left", told.get(2));
    }

    @Test
    void workThatIsSoonOverSaysNothingInALog() {
        ProgressLines lines = lines();
        now += 4 * SECOND;
        lines.at(1, 2, "a.txt");
        now += 4 * SECOND;
        lines.at(2, 2, "b.txt");
        assertEquals(List.of(), told);
    }

    @Test
    void theLineIsTakenAwayBeforeOtherWords() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, out, true, true, Map.of("NO_COLOR", "1"));
        Progress progress = terminal.progress("reading");
        progress.at(1, 3, "a\u001b[2J.txt");
        terminal.line("data");
        terminal.aside("aside");
        assertEquals(
                "\r\u001b[Kreading 1 of 3 files · a␛[2J.txt\r\u001b[Kdata\naside\n",
                out.toString(StandardCharsets.UTF_8));
        out.reset();
        progress.at(3, 3, "b.txt");
        assertEquals("\r\u001b[K", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsWrittenOverWhereNothingCanBe() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (Terminal terminal : List.of(
                new Terminal(err, err, false, false, Map.of()),
                new Terminal(err, err, true, true, Map.of("TERM", "dumb")))) {
            terminal.progress("reading").at(1, 2, "a.txt");
            terminal.briefProgress("reading").at(1, 2, "a.txt");
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
