package cotejo.formats.sheet;

import static cotejo.formats.sheet.Books.put;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Table;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetsTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(64));

    private static Outcome outcome(String name, byte[] bytes) {
        return new Formats().read(SOURCE, name, bytes, Description.NONE);
    }

    private static Document document(String name, byte[] bytes) {
        return assertInstanceOf(Outcome.Read.class, outcome(name, bytes)).document();
    }

    private static Document text(String name, String text) {
        return document(name, text.getBytes(UTF_8));
    }

    /// Each cell as "place = words".
    private static List<String> cells(Document document) {
        return document.places().tables().stream()
                .flatMap(table -> table.cells().stream()
                        .map(cell ->
                                table.called(cell) + " = " + document.text().slice(cell.span())))
                .toList();
    }

    private static void assertRefused(Status status, Outcome outcome) {
        assertEquals(status, assertInstanceOf(Outcome.Refused.class, outcome).status());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkbookIsReadAsItIsShown(boolean recent) throws IOException {
        byte[] bytes = recent ? Books.xlsx(Books::desertions) : Books.xls(Books::desertions);
        // What it is named does not matter.
        Document document = document("anything.txt", bytes);
        assertEquals(
                "Desertores\nDesertores del Ejército Mexicano\nGrado\t2007\t2008\tTotal\n"
                        + "Oficiales\t120\t1,150\t1,270\nTropa\t16,520\t8,962\t25,482\n\n",
                document.text().string());
        assertEquals(PassageKind.CAPTION, document.passages().getFirst().kind());
        assertTrue(document.passages().stream().skip(1).allMatch(p -> p.kind() == PassageKind.TABLE_CELL));
        Table table = document.places().tables().getFirst();
        assertEquals(4, table.cells().getFirst().columns());
        assertEquals(
                "Desertores!A1 = Desertores del Ejército Mexicano",
                cells(document).getFirst());
        assertEquals("Desertores!D5 = 25,482", cells(document).getLast());
        assertEquals("es", document.description().languageCode());
    }

    @Test
    void numbersAndDatesHaveTheFormOfTheirCells() throws IOException {
        Document document = document("a.xlsx", Books.xlsx(book -> {
            Sheet sheet = book.createSheet("S");
            put(sheet, 0, 0, LocalDate.of(2011, 3, 8), "yyyy-mm-dd");
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            put(sheet, 0, 1, 0.364).setCellStyle(percent);
            put(sheet, 0, 2, 12.5);
            put(sheet, 0, 3, 123_456_789_012.0);
            put(sheet, 0, 4, "dos\nrenglones");
        }));
        assertEquals(
                List.of(
                        "S!A1 = 2011-03-08",
                        "S!B1 = 36.4%",
                        "S!C1 = 12.5",
                        "S!D1 = 123456789012",
                        "S!E1 = dos renglones"),
                cells(document));
    }

    @Test
    void whatIsHiddenIsReadAndSaidToBe() throws IOException {
        Outcome.Read read = assertInstanceOf(Outcome.Read.class, outcome("a.xlsx", Books.xlsx(book -> {
            Sheet sheet = book.createSheet("Uno");
            put(sheet, 0, 0, "Estado");
            put(sheet, 0, 1, "Quejas");
            put(sheet, 1, 0, "Sonora");
            put(sheet, 1, 1, 12);
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            put(book.createSheet("Dos"), 0, 0, "Nada");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        })));
        assertEquals(
                "hidden in the workbook, and read: column B of sheet Uno, rows of sheet Uno, sheet Dos", read.remark());
        assertEquals(5, cells(read.document()).size());
    }

    @Test
    void indentationStandsBeforeItsCell() throws IOException {
        Document document = document("a.xlsx", Books.xlsx(book -> {
            Sheet sheet = book.createSheet("S");
            CellStyle in = book.createCellStyle();
            in.setIndention((short) 2);
            put(sheet, 0, 0, "Ejército");
            put(sheet, 1, 0, "Tropa").setCellStyle(in);
            put(sheet, 1, 1, 5);
        }));
        assertEquals("S\nEjército\n    Tropa\t5\n\n", document.text().string());
        assertEquals("S!A2 = Tropa", cells(document).get(1));
    }

    @Test
    void commentsOnCellsAreMissing() throws IOException {
        Outcome.Partly partly = assertInstanceOf(Outcome.Partly.class, outcome("a.xlsx", Books.xlsx(book -> {
            Sheet sheet = book.createSheet("S");
            put(sheet, 0, 0, "Quejas");
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setString(book.getCreationHelper().createRichTextString("revisar"));
            sheet.getRow(0).getCell(0).setCellComment(comment);
        })));
        assertEquals("not read: a comment on a cell", partly.missing());
    }

    @Test
    void aPasswordIsAskedForByNobody() throws Exception {
        assertRefused(Status.ENCRYPTED, outcome("a.xlsx", Books.locked(Books.xlsx(Books::desertions), "secreto")));
        assertRefused(Status.ENCRYPTED, outcome("a.xls", Books.lockedXls("secreto")));
        assertRefused(Status.ENCRYPTED, outcome("a.ods", Books.ods("<table:table/>", "", true)));
    }

    @Test
    void damageIsSaidToBe() throws IOException {
        byte[] whole = Books.xlsx(Books::desertions);
        for (int kept : List.of(whole.length / 2, whole.length - 40)) {
            Outcome outcome = outcome("a.xlsx", Arrays.copyOf(whole, kept));
            assertTrue(
                    outcome instanceof Outcome.Refused refused
                            && (refused.status() == Status.DAMAGED || refused.status() == Status.UNSUPPORTED),
                    kept + ": " + outcome);
        }
        assertRefused(Status.EMPTY, outcome("a.xlsx", Books.xlsx(book -> book.createSheet("S"))));
    }

    @Test
    void anOpenDocumentSheetIsReadWithItsRepetitions() throws IOException {
        String rows = "<table:table-row><table:table-cell><text:p>Estado</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>Quejas</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"3\"/>"
                + "<table:table-row table:visibility=\"collapse\"><table:table-cell table:number-columns-spanned=\"2\">"
                + "<text:p>So<text:span>no</text:span>ra</text:p></table:table-cell><table:covered-table-cell/>"
                + "<table:table-cell><office:annotation><text:p>ver</text:p></office:annotation><text:p>1.680</text:p>"
                + "</table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>";
        String table = "<table:table table:name=\"Hoja1\" table:style-name=\"ta1\">" + rows + "</table:table>";
        String hidden =
                "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style>";
        Outcome.Partly partly =
                assertInstanceOf(Outcome.Partly.class, outcome("a.ods", Books.ods(table, hidden, false)));
        assertEquals(
                List.of(
                        "Hoja1!A1 = Estado",
                        "Hoja1!B1 = Quejas",
                        "Hoja1!C1 = Quejas",
                        "Hoja1!A5 = Sonora",
                        "Hoja1!C5 = 1.680"),
                cells(partly.document()));
        assertEquals(
                "not read: a comment on a cell; hidden in the workbook, and read: sheet Hoja1, rows of sheet Hoja1",
                partly.missing());
    }

    @Test
    void repetitionsWithoutEndAreBounded() throws IOException {
        String bomb = "<table:table table:name=\"B\"><table:table-row table:number-rows-repeated=\"1048576\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>7</text:p></table:table-cell>"
                + "</table:table-row></table:table>";
        Outcome.Partly partly = assertInstanceOf(Outcome.Partly.class, outcome("b.ods", Books.ods(bomb, "", false)));
        assertTrue(partly.missing().startsWith("not read: "), partly.missing());
        assertEquals(Laying.MOST_CELLS, cells(partly.document()).size());
    }

    @Test
    void aTableInPlainTextKeepsItsText() {
        String csv = "Estado,Quejas,Nota\nSonora,\"1,680\",\"dijo \"\"no\"\"\"\n\n\"Baja\nCalifornia\", 12 ,\n";
        Document document = text("a.csv", csv);
        assertEquals(csv, document.text().string());
        assertEquals(
                List.of(
                        "row 1, column 1 = Estado",
                        "row 1, column 2 = Quejas",
                        "row 1, column 3 = Nota",
                        "row 2, column 1 = Sonora",
                        "row 2, column 2 = 1,680",
                        "row 2, column 3 = dijo \"\"no\"\"",
                        "row 4, column 1 = Baja\nCalifornia",
                        "row 4, column 2 = 12"),
                cells(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theMarkIsFoundByTheLines(String mark) {
        String csv = String.join(mark, "Estado", "2010", "2011") + "\r\n" + String.join(mark, "Sonora", "12", "14")
                + "\r\n" + String.join(mark, "Sinaloa", "40", "38") + "\r\n";
        for (String name : List.of("a.csv", "a.txt")) {
            Document document = text(name, csv);
            assertEquals(9, cells(document).size(), name);
            assertEquals("row 3, column 3 = 38", cells(document).getLast());
        }
    }

    @Test
    void aSemicolonPartsCellsThatHoldCommas() {
        Document document = text("a.csv", "País;Monto\nMéxico;405,506\nHonduras;20,100\n");
        assertEquals("row 2, column 2 = 405,506", cells(document).get(3));
        assertEquals(
                "row 2, column 2 = 3",
                cells(text("b.csv", "sep=|\na|b\n1,2|3\n")).getLast().replace("row 3", "row 2"));
    }

    @Test
    void aTitleOverATableInPlainTextIsACell() {
        Document document = text("a.csv", "Desertores de la Marina\n\nAño,Desertores\n2010,12\n2011,14\n");
        assertEquals(
                "row 1, column 1 = Desertores de la Marina", cells(document).getFirst());
        assertEquals(7, cells(document).size());
    }

    @Test
    void proseWithCommasIsNoTable() {
        String prose = "In 2011, 12 soldiers, 3 officers, and 1 general deserted.\n"
                + "In 2012, 14 soldiers, 2 officers, and 2 generals deserted.\n"
                + "In 2013, 10 soldiers, 5 officers, and 1 general deserted.\n";
        assertEquals(List.of(), text("a.txt", prose).places().tables());
        String names = "Smith, John, London\nBrown, Peter, Paris\nGreen, Ann, Rome\n";
        assertEquals(List.of(), text("a.txt", names).places().tables());
    }

    @Test
    void encodingsAreToldByTheBytes() {
        String csv = "Año;Quejas en León, Mérida y Querétaro\n2010;12\n2011;14\n";
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            byte[] bytes = csv.getBytes(charset);
            byte[] marked = charset.equals(StandardCharsets.UTF_16LE) ? joined(new byte[] {-1, -2}, bytes) : bytes;
            assertEquals(
                    "row 1, column 1 = Año", cells(document("a.csv", marked)).getFirst(), charset.name());
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void aPageKeepsItsTables() {
        String page =
                "<html><body><article><h1>Desertores</h1><p>Un cuadro con las cifras de la Secretaría de la Defensa"
                        + " Nacional sobre desertores, que fueron entregadas en 2011.</p><table>"
                        + "<tr><th>Grado</th><th colspan=2>2010</th></tr><tr><td>Tropa</td><td>12</td><td>14</td></tr></table>"
                        + "</article></body></html>";
        Document document = text("a.html", page);
        assertEquals(
                List.of(
                        "row 1, column 1 = Grado",
                        "row 1, column 2 = 2010",
                        "row 2, column 1 = Tropa",
                        "row 2, column 2 = 12",
                        "row 2, column 3 = 14"),
                cells(document));
        assertTrue(document.places().tables().getFirst().cells().getFirst().heading());
    }
}
