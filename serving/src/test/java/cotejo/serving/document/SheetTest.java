package cotejo.serving.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Places;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.serving.SmallCase;
import cotejo.serving.wording.Tongue;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Wording WORDS = new Wording(Tongue.ENGLISH, new SmallCase().vocabulary);

    private final StringBuilder text = new StringBuilder();
    private final List<Table.Cell> cells = new ArrayList<>();

    private Span cell(int row, int column, int rows, int columns, String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        cells.add(new Table.Cell(row, column, rows, columns, false, span));
        return span;
    }

    private Passages passages(boolean sheet, @Nullable Span chosen) {
        Table table = new Table(sheet ? "Hoja1" : "", sheet, cells);
        Document document = new Document(
                new SourceId("0".repeat(64)),
                Text.of(text + "\nAfter it.\n"),
                Stream.concat(
                                cells.stream().map(each -> new Passage(PassageKind.TABLE_CELL, each.span())),
                                Stream.of(
                                        new Passage(PassageKind.BODY, new Span(text.length() + 1, text.length() + 10))))
                        .toList(),
                Description.NONE,
                new Places(List.of(), List.of(table)));
        List<Mark> marks = chosen == null ? List.of() : List.of(new Mark(chosen, Mark.Kind.CHOSEN, "f1"));
        return Passages.of(document, marks, chosen, WORDS);
    }

    private static String told(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.notice().isEmpty()
                        ? row.number() + ": "
                                + row.cells().stream()
                                        .map(cell -> (cell.columns() > 1 ? cell.columns() + "×" : "")
                                                + cell.runs().stream()
                                                        .map(Passages.Run::text)
                                                        .collect(Collectors.joining()))
                                        .collect(Collectors.joining("|"))
                        : row.notice())
                .collect(Collectors.joining(" / "));
    }

    @Test
    void cellsStandWhereTheSourceHasThem() {
        cell(0, 0, 2, 1, "Zona");
        cell(0, 1, 1, 2, "Desertores");
        cell(1, 1, 1, 1, "2010");
        cell(1, 2, 1, 1, "2011");
        cell(4, 0, 1, 1, "Norte");
        Span chosen = cell(4, 2, 1, 1, "131");
        Passages passages = passages(true, chosen);
        assertEquals(2, passages.blocks().size(), "the table, and what comes after it");
        Sheet sheet = passages.blocks().getFirst().sheet();
        assertNotNull(sheet);
        assertEquals("Hoja1", sheet.name());
        assertEquals(List.of("A", "B", "C"), sheet.columns());
        assertEquals("1: Zona|2×Desertores / 2: 2010|2011 / 5: Norte||131", told(sheet));
        assertEquals(
                "f1", sheet.rows().getLast().cells().getLast().runs().getFirst().figure());
    }

    /// A title merged over a row that holds nothing of its own: the rows under it stand where they stood.
    @Test
    void cellsStretchOverRowsThatAreShownAlone() {
        cell(0, 0, 2, 3, "Desertores del Ejército");
        cell(2, 0, 1, 1, "Zona");
        cell(2, 1, 1, 1, "2010");
        cell(2, 2, 1, 1, "2011");
        Sheet sheet = passages(true, null).blocks().getFirst().sheet();
        assertNotNull(sheet);
        assertEquals(1, sheet.rows().getFirst().cells().getFirst().rows());
        assertEquals("1: 3×Desertores del Ejército / 3: Zona|2010|2011", told(sheet));
    }

    @Test
    void ofALongTableTheHeadIsShownAndWhatIsAroundTheChosenFigure() {
        List<Span> spans = new ArrayList<>();
        for (int row = 0; row < 1_000; row++) {
            cell(row, 0, 1, 1, "row");
            spans.add(cell(row, 1, 1, 1, "7"));
        }
        Sheet sheet = passages(false, spans.get(500)).blocks().getFirst().sheet();
        assertNotNull(sheet);
        assertEquals(12 + 1 + 121 + 1, sheet.rows().size());
        assertEquals(List.of("1", "2"), sheet.columns());
        assertEquals(
                "428 rows are not shown here: choose a figure to see those around it",
                sheet.rows().get(12).notice());
        assertEquals("441", sheet.rows().get(13).number());
        Sheet whole = passages(false, null).blocks().getFirst().sheet();
        assertNotNull(whole);
        assertEquals(201, whole.rows().size());
    }

    @Test
    void oneColumnIsNoTable() {
        cell(0, 0, 1, 1, "one");
        cell(1, 0, 1, 1, "two");
        Passages passages = passages(true, null);
        assertEquals(3, passages.blocks().size());
        assertNull(passages.blocks().getFirst().sheet());
    }
}
