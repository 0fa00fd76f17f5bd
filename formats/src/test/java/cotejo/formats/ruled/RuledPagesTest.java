package cotejo.formats.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Table;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuledPagesTest {
    private static final List<Float> RIGHTS = List.of(70f, 200f, 300f, 400f);
    private static final List<Float> DOWNS = List.of(150f, 170f, 190f, 210f);

    private static Document read(byte[] bytes) {
        Outcome outcome = new Formats().read(new SourceId("0".repeat(64)), "respuesta.pdf", bytes, Description.NONE);
        return assertInstanceOf(Outcome.Read.class, outcome).document();
    }

    private static String told(Document document) {
        return document.places().tables().stream()
                .map(table -> table.cells().stream()
                        .map(cell -> cell.row() + "," + cell.column() + place(cell) + " "
                                + document.text().slice(cell.span()))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" || "));
    }

    private static String place(Table.Cell cell) {
        return cell.rows() == 1 && cell.columns() == 1 ? "" : "(" + cell.rows() + "x" + cell.columns() + ")";
    }

    private static Drawn page() throws Exception {
        return new Drawn()
                .words(70, 100, "Respuesta a la solicitud de informacion sobre desertores del Ejercito.")
                .words(75, 164, "Zona")
                .words(205, 164, "2010")
                .words(305, 164, "2011")
                .words(75, 184, "Norte")
                .words(205, 184, "120")
                .words(305, 184, "131")
                .words(75, 204, "Sur")
                .words(205, 204, "45")
                .words(305, 204, "52")
                .words(70, 240, "Fuente: Secretaria de la Defensa Nacional, respuesta del 3 de mayo de 2012.");
    }

    private static final String CELLS =
            "0,0 Zona | 0,1 2010 | 0,2 2011 | 1,0 Norte | 1,1 120 | 1,2 131 | 2,0 Sur | 2,1 45 | 2,2 52";

    @Test
    void linesMakeCells() throws Exception {
        try (Drawn page = page().lattice(RIGHTS, DOWNS)) {
            Document document = read(page.bytes());
            assertEquals(CELLS, told(document));
            String text = document.text().string();
            assertTrue(text.indexOf("Respuesta") < text.indexOf("Zona\t2010"), text);
            assertTrue(text.indexOf("Sur\t45\t52") < text.indexOf("Fuente:"), text);
            Table.Cell cell = document.places().tables().getFirst().at(1, 1);
            assertNotNull(cell);
            assertEquals("page 1, row 2, column 2", document.places().called(cell.span()));
        }
    }

    @Test
    void thinBoxesAreLines() throws Exception {
        try (Drawn page = page()) {
            for (float down : DOWNS) {
                page.bar(70, down, 330, 0.7f);
            }
            for (float right : RIGHTS) {
                page.bar(right, 150, 0.7f, 60);
            }
            assertEquals(CELLS, told(read(page.bytes())));
        }
    }

    @Test
    void aMissingLineStretchesACell() throws Exception {
        try (Drawn page = new Drawn()) {
            page.words(75, 164, "Zona").words(205, 164, "Desertores");
            page.words(205, 184, "2010").words(305, 184, "2011");
            page.words(75, 204, "Norte").words(205, 204, "120").words(305, 204, "131");
            page.stroke(70, 150, 400, 150)
                    .stroke(200, 170, 400, 170)
                    .stroke(70, 190, 400, 190)
                    .stroke(70, 210, 400, 210);
            page.stroke(70, 150, 70, 210)
                    .stroke(200, 150, 200, 210)
                    .stroke(300, 170, 300, 210)
                    .stroke(400, 150, 400, 210);
            assertEquals(
                    "0,0(2x1) Zona | 0,1(1x2) Desertores | 1,1 2010 | 1,2 2011 | 2,0 Norte | 2,1 120 | 2,2 131",
                    told(read(page.bytes())));
        }
    }

    @Test
    void rowsWithoutLinesBetweenThemAreToldByTheirNumbers() throws Exception {
        try (Drawn page = page().lattice(RIGHTS, List.of(150f, 170f, 235f))) {
            page.words(75, 224, "Centro").words(205, 224, "7").words(305, 224, "9");
            assertEquals(CELLS + " | 3,0 Centro | 3,1 7 | 3,2 9", told(read(page.bytes())));
        }
    }

    /// A label on two lines beside a number and its share on two: one row or two, nobody knows.
    @Test
    void twoLinesStayOneCell() throws Exception {
        try (Drawn page = page().lattice(RIGHTS, List.of(150f, 170f, 210f))) {
            assertEquals(
                    "0,0 Zona | 0,1 2010 | 0,2 2011 | 1,0 Norte Sur | 1,1 120 45 | 1,2 131 52",
                    told(read(page.bytes())));
        }
    }

    @Test
    void aNumberThatALineRunsThroughStaysWhole() throws Exception {
        try (Drawn page = page().lattice(List.of(70f, 213f, 300f, 400f), DOWNS)) {
            Document document = read(page.bytes());
            assertEquals("", told(document));
            assertTrue(
                    document.text().string().contains("Norte 120 131"),
                    document.text().string());
        }
    }

    /// A box at the head of each page is a table, and its words are no furniture besides.
    @Test
    void aTableAtTheHeadOfEachPageIsRead() throws Exception {
        try (Drawn pages = new Drawn()) {
            for (int page = 0; page < 4; page++) {
                if (page > 0) {
                    pages.page();
                }
                pages.words(75, 64, "SEDENA").words(205, 64, "Oficio").words(305, 64, "Clave");
                pages.words(75, 84, "Area").words(205, 84, "12").words(305, 84, "Fecha");
                pages.lattice(RIGHTS, List.of(50f, 70f, 90f));
                pages.words(70, 140, "Some 1,68" + page + " soldiers deserted from the army in the year before.");
            }
            assertEquals(4, read(pages.bytes()).places().tables().size());
        }
    }

    @Test
    void aFrameIsNoTable() throws Exception {
        try (Drawn page = page().lattice(List.of(60f, 500f), List.of(80f, 260f))) {
            Document document = read(page.bytes());
            assertEquals("", told(document));
            assertTrue(document.text().string().contains("Norte 120 131"));
        }
    }

    @Test
    void wordsBesideATableStay() throws Exception {
        try (Drawn page =
                page().lattice(RIGHTS, DOWNS).words(420, 184, "provisional").words(20, 204, "(a)")) {
            Document document = read(page.bytes());
            assertEquals(CELLS, told(document));
            assertTrue(document.text().string().contains("provisional"));
            assertTrue(document.text().string().contains("(a)"));
        }
    }

    @Test
    void twoTablesUnderOneAnother() throws Exception {
        try (Drawn page = page().lattice(RIGHTS, DOWNS)) {
            page.words(75, 314, "Marina")
                    .words(205, 314, "7")
                    .words(75, 334, "Fuerza Aerea")
                    .words(205, 334, "9");
            page.lattice(List.of(70f, 200f, 300f), List.of(300f, 320f, 340f));
            Document document = read(page.bytes());
            assertEquals(CELLS + " || 0,0 Marina | 0,1 7 | 1,0 Fuerza Aerea | 1,1 9", told(document));
        }
    }
}
