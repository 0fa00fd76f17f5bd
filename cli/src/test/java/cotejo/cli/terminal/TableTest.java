package cotejo.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table table() {
        Table table = new Table(List.of(Column.wrapped("what", 1), Column.right("how many"), Column.left("id")));
        table.row(List.of(Cell.of("desertions of the army, year by year"), Cell.of("56,886"), Cell.of("l1")));
        table.row(List.of(Cell.of("since 2006").in(2), Cell.of("7"), Cell.EMPTY));
        return table;
    }

    @Test
    void numbersStandToTheRightAndNothingIsWiderThanTheTerminal() {
        assertEquals(
                List.of(
                        "what                                  how many  id",
                        "desertions of the army, year by year    56,886  l1",
                        "  since 2006                                 7"),
                table().lines(80, false));
        List<String> narrow = table().lines(34, false);
        assertTrue(narrow.stream().allMatch(line -> line.length() <= 34), narrow.toString());
        assertEquals("desertions of the       56,886  l1", narrow.get(1));
        assertEquals("army, year by year", narrow.get(2));
    }

    @Test
    void aVeryNarrowTerminalGetsLinesInsteadOfColumns() {
        List<String> lines = table().lines(20, false);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 20), lines.toString());
        assertTrue(lines.contains("  how many 56,886"), lines.toString());
    }

    @Test
    void widthCountsColumnsOfTheTerminal() {
        Table table = new Table(List.of(Column.left("a"), Column.left("b")));
        table.row(List.of(Cell.of("日本"), Cell.of("x")));
        table.row(List.of(Cell.of("cafe\u0301"), Cell.of("y")));
        List<String> lines = table.lines(40, false);
        assertEquals("日本  x", lines.get(1));
        assertEquals("cafe\u0301  y", lines.get(2));
    }

    @Test
    void aLongWordIsKeptWholeAtTheCostOfTheOtherColumns() {
        Table table = new Table(List.of(Column.wrapped("what", 3), new Column("low–high", Column.Side.RIGHT, 1)));
        table.row(List.of(Cell.of("desertions of the armed forces of Mexico"), Cell.of("56,000–56,886 or more")));
        assertEquals(
                List.of(
                        "what                      low–high",
                        "desertions of the    56,000–56,886",
                        "armed forces of            or more",
                        "Mexico"),
                table.lines(34, false));
    }

    @Test
    void aNumberOfAMillionDigitsIsShortened() {
        Table table = new Table(List.of(Column.wrapped("said", 1)));
        table.row(List.of(Cell.of("9".repeat(1_000_000))));
        List<String> lines = table.lines(80, false);
        assertTrue(lines.size() < 20, "lines: " + lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.contains("(999200 characters left out)")), lines.toString());
    }

    @Test
    void longWordsAreBroken() {
        assertEquals(List.of("aaaa", "aaaa", "aa b"), Wrapped.lines("aaaaaaaaaa b", 4));
    }

    @Test
    void coloursOnlyWhereAsked() {
        Table table = new Table(List.of(Column.left("")));
        table.row(List.of(Cell.of("differ", Style.BAD)));
        assertEquals(List.of("differ"), table.lines(40, false));
        assertEquals(List.of("\u001b[31mdiffer\u001b[0m"), table.lines(40, true));
    }
}
