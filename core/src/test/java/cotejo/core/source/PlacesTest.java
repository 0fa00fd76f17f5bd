package cotejo.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A stretch of text is called by the page, the row and the column it stood in.
class PlacesTest {
    private static final Table.Cell HEAD = new Table.Cell(0, 1, 1, 3, true, new Span(10, 14));
    private static final Table.Cell CELL = new Table.Cell(6, 1, 1, 1, false, new Span(20, 26));
    private static final Table.Cell BELOW = new Table.Cell(7, 27, 2, 1, false, new Span(30, 36));
    private static final Table SHEET = new Table("Hoja1", true, List.of(HEAD, CELL, BELOW));
    private static final Table PLAIN = new Table("", false, List.of(HEAD, CELL, BELOW));

    @Test
    void cellsOfASheetAreCalledByLetterAndNumber() {
        Places places = new Places(List.of(), List.of(SHEET));
        assertEquals("Hoja1!B7", places.called(new Span(20, 26)));
        assertEquals("Hoja1!B7", places.called(new Span(22, 23)));
        assertEquals("Hoja1!AB8", places.called(new Span(30, 31)));
        assertEquals("", places.called(new Span(14, 20)), "between two cells there is none");
        assertEquals("", places.called(new Span(40, 41)));
    }

    @Test
    void otherTablesAreCountedAndPagesNamed() {
        Places places = new Places(List.of(0, 15, 28), List.of(PLAIN));
        assertEquals("page 2, row 7, column 2", places.called(new Span(20, 26)));
        assertEquals("page 1", places.called(new Span(3, 5)));
        assertEquals("page 3", places.called(new Span(50, 51)));
        assertEquals("", Places.NONE.called(new Span(3, 5)));
    }

    @Test
    void cellsStretch() {
        assertEquals(HEAD, SHEET.at(0, 3));
        assertNull(SHEET.at(0, 4));
        assertEquals(BELOW, SHEET.at(8, 27));
        assertEquals(9, SHEET.rows());
        assertEquals(28, SHEET.columns());
    }

    @Test
    void lettersGoOnAfterZ() {
        assertEquals("A", Table.letters(0));
        assertEquals("Z", Table.letters(25));
        assertEquals("AA", Table.letters(26));
        assertEquals("XFD", Table.letters(16_383));
    }

    @Test
    void whatOverlapsIsNoTable() {
        assertThrows(IllegalArgumentException.class, () -> new Table("", false, List.of(CELL, HEAD)));
        assertThrows(IllegalArgumentException.class, () -> new Table("", false, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Places(List.of(3, 1), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Places(List.of(), List.of(SHEET, SHEET)));
    }

    @Test
    void linesAreCountedWhereTheyAreTheSources() {
        Text text = Text.of("one\ntwo\r\nthree\rfour \ud83d\udca3\n\nsix");
        Document own = new Document(new SourceId("0".repeat(64)), text, List.of(), Description.NONE, Places.LINES);
        for (String each : List.of("one 1", "two 2", "three 3", "four 4", "six 6")) {
            String[] word = each.split(" ");
            int at = text.string().indexOf(word[0]);
            assertEquals("line " + word[1], own.called(text.span(at, at + word[0].length())));
        }
        Document built = new Document(new SourceId("0".repeat(64)), text, List.of(), Description.NONE);
        assertEquals("", built.called(new Span(4, 7)));
    }
}
