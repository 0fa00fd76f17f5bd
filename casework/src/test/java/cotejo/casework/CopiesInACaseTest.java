package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.View;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies, from files to ledger.
class CopiesInACaseTest {
    private static final String REPORT = """
            A report on the forces

            The council met in the old town hall on the first day of the week and heard what the officers had to say.

            Some 1,680 soldiers of the army deserted in 2010, according to %s, while the year before had been a calm one.

            In all 125 soldiers of the navy deserted in 2010, according to %s, and nobody knows where they went after that.

            The council will meet again when the snow is gone and the roads to the northern valleys are open.
            """;

    @TempDir
    Path folder;

    private Case add(String... pages) throws Exception {
        MemoryStore store = new MemoryStore();
        Case c = Case.over(folder.resolve("case"), store, new DigitReader());
        for (int i = 0; i < pages.length; i++) {
            Path file = Files.writeString(folder.resolve("p" + i + ".txt"), pages[i]);
            assertTrue(c.add(List.of(file), AddOptions.NONE, Progress.NONE).allRead());
        }
        assertEquals(List.of(), c.check().damaged());
        return c;
    }

    private static Line line(Case c, String who) {
        return c.ledger(View.MACHINE).stream()
                .filter(line -> line.who() != null && who.equals(line.who().said()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureThatLostItsVoiceInACopyIsOfOneOrigin() throws Exception {
        String report = REPORT.formatted("Milenio", "Milenio");
        Case c = add(report, report.replace(", according to Milenio, while", ", while"));
        assertEquals(1, line(c, "army").origins().size());
        assertEquals(Line.OriginsWord.ONE, line(c, "army").originsWord());
    }

    @Test
    void aFigureWithoutAnyVoiceCountsForNoneHoweverOftenItIsCopied() throws Exception {
        String report = REPORT.replace(", according to %s", "");
        Case c = add(report, report.replace("old town hall", "new town hall"), report.replace("snow", "ice"));
        assertEquals(1, line(c, "army").origins().size());
        assertEquals(Line.OriginsWord.NOT_STATED, line(c, "army").originsWord());
    }

    @Test
    void aChangedNumberIsAVariantAndTheFindingTellsIt() throws Exception {
        String report = REPORT.formatted("Milenio", "Milenio");
        Case c = add(report, report.replace("125", "121"));
        assertTrue(line(c, "navy").flags().contains(Line.Flag.VARIANTS));
        List<Finding> copies = c.findings(View.DECIDED).stream()
                .filter(finding -> finding.kind() == Finding.Kind.COPY)
                .toList();
        assertEquals(1, copies.size());
        Finding copy = copies.getFirst();
        assertNull(copy.verdict());
        assertEquals(2, copy.documents().size());
        assertEquals(2, copy.figures().size(), "the 1,680 of both");
        assertTrue(copy.text().contains("1 number differs: 12"), copy.text());
        assertEquals(1, copy.assumptions().size());
    }

    @Test
    void anotherReportIsNoCopy() throws Exception {
        String report = REPORT.formatted("Milenio", "Milenio");
        Case c = add(
                report,
                "Another report\n\nThe harbour was full of boats and no wind blew all week, said those who waited there.\n\n"
                        + "Some 1,680 soldiers of the army deserted in 2010, according to EFE, and more will follow them.\n");
        assertTrue(c.findings(View.MACHINE).stream().noneMatch(finding -> finding.kind() == Finding.Kind.COPY));
    }
}
