package cotejo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunsTest {
    private static final FirstRuns.Taken TAKEN =
            new FirstRuns.Taken(LocalDate.of(2025, 11, 20), "abc", "data", "scorer");
    private static final List<Judged> ROWS =
            List.of(new Judged("spanish.found", "71.0 (of some)", "≥ 80", Verdict.HOLDS));

    @Test
    void aFirstRunIsTakenOnceAndStandsBesideTheRow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("first-runs.tsv");
        FirstRuns.read(file).add(ROWS, TAKEN);
        FirstRuns firsts = FirstRuns.read(file);
        assertEquals("71.0 (of some)", firsts.of("spanish.found"));
        assertEquals("", firsts.of("spanish.value"));
        String page = Page.of(List.of(new Judged("spanish.found", "85.0", "", Verdict.NO_FLOOR)), firsts);
        assertTrue(page.lines().findFirst().orElseThrow().endsWith("first run"), page);
        assertTrue(page.contains("71.0 (of some)"), page);
        assertThrows(Options.Wrong.class, () -> firsts.add(ROWS, TAKEN));
    }
}
