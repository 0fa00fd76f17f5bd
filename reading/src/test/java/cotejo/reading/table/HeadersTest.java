package cotejo.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HeadersTest {
    private static final String[] SAID = {
        "Total",
        "2010",
        "2011",
        "1,680",
        "12",
        "n.d.",
        "-",
        "Sonora",
        "Año",
        "Enero",
        "%",
        "No.",
        "Fuente: SEDENA",
        "* Nota",
        "2012*",
        "06700",
        "(350)",
        "Subtotal",
        "Grado",
        "3.5",
        "Total general",
        "31/03/2012",
        "$1,200",
        "x"
    };

    private final TableWords words = TableWords.shipped();

    /// Whatever cells come, each is at most one thing, and a total adds up numbers of its table and
    /// never itself.
    @Test
    void anyTableIsTakenApart() {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("any table is taken apart: -Dcotejo.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            Table table = table(random, text);
            String told = "seed " + seed + ", table " + i + "\n" + text;
            Set<Table.Cell> seen = new HashSet<>();
            for (Section section : Headers.of(table, Text.of(text.toString()), words)) {
                Set<Table.Cell> figures = new HashSet<>();
                section.figures().forEach(figure -> figures.add(figure.cell()));
                for (Headed figure : section.figures()) {
                    assertTrue(seen.add(figure.cell()), told);
                    assertTrue(figures.containsAll(figure.parts()), told);
                    assertTrue(!figure.parts().contains(figure.cell()), told);
                    assertEquals(
                            Set.copyOf(figure.parts()).size(), figure.parts().size(), told);
                }
                section.codes().forEach(cell -> assertTrue(seen.add(cell), told));
                section.labels().forEach(cell -> assertTrue(!figures.contains(cell), told));
            }
        }
    }

    private static Table table(Random random, StringBuilder text) {
        List<Table.Cell> cells = new ArrayList<>();
        int rows = 1 + random.nextInt(9);
        int columns = 1 + random.nextInt(6);
        Set<Integer> covered = new HashSet<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (random.nextInt(4) == 0 || covered.contains(r * 100 + c)) {
                    continue;
                }
                int over = random.nextInt(12) == 0 ? 1 + random.nextInt(3) : 1;
                int down = random.nextInt(12) == 0 ? 1 + random.nextInt(3) : 1;
                for (int i = 0; i < down; i++) {
                    for (int k = 0; k < over; k++) {
                        covered.add((r + i) * 100 + c + k);
                    }
                }
                text.append(c == 0 ? "" : "\t").repeat(' ', random.nextInt(3) == 0 ? random.nextInt(4) : 0);
                int begin = text.length();
                text.append(SAID[random.nextInt(SAID.length)]);
                cells.add(new Table.Cell(r, c, down, over, random.nextInt(20) == 0, new Span(begin, text.length())));
            }
            text.append('\n');
        }
        if (cells.isEmpty()) {
            text.append("x");
            cells.add(new Table.Cell(0, 0, 1, 1, false, new Span(text.length() - 1, text.length())));
        }
        return new Table("", false, cells);
    }

    private List<String> headings(String... rows) {
        StringBuilder text = new StringBuilder();
        List<Table.Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] written = rows[r].split("\\|", -1);
            for (int c = 0; c < written.length; c++) {
                if (!written[c].isBlank()) {
                    int begin = text.length();
                    text.append(written[c].strip());
                    cells.add(new Table.Cell(r, c, 1, 1, false, new Span(begin, text.length())));
                    text.append('\t');
                }
            }
        }
        Text whole = Text.of(text.toString());
        return Headers.of(new Table("", false, cells), whole, words).stream()
                .flatMap(section -> section.figures().stream())
                .map(figure -> whole.slice(figure.cell().span()) + ": "
                        + String.join(
                                " / ",
                                figure.above().stream().map(Heading::words).toList())
                        + " - "
                        + String.join(
                                " / ",
                                figure.beside().stream().map(Heading::words).toList())
                        + (figure.rowTotal() ? " = row" : "")
                        + (figure.columnTotal() ? " = column" : "")
                        + (figure.parts().isEmpty()
                                ? ""
                                : " of " + figure.parts().size()))
                .toList();
    }

    @Test
    void aHeadingGoesOnOverTheCellsBesideIt() {
        assertEquals(
                List.of(
                        "1: Hombres / 2010 - Sonora",
                        "2: Hombres / 2011 - Sonora",
                        "3: Mujeres / 2010 - Sonora",
                        "4: Mujeres / 2011 - Sonora"),
                headings("Estado|Hombres||Mujeres|", "|2010|2011|2010|2011", "Sonora|1|2|3|4"));
    }

    @Test
    void aLabelGoesOnForTheRowsUnderIt() {
        assertEquals(
                List.of(
                        "1: Desertores - Ejército / Tropa", "2: Desertores - Ejército / Oficiales",
                        "3: Desertores - Ejército = row of 2", "4: Desertores - Marina / Tropa"),
                headings(
                        "Fuerza|Grado|Desertores",
                        "Ejército|Tropa|1",
                        "|Oficiales|2",
                        "|Subtotal|3",
                        "Marina|Tropa|4"));
    }

    @Test
    void aTotalOfTotalsAddsUpTotals() {
        assertEquals(
                List.of(
                        "1: Q - A",
                        "2: Q - B",
                        "3: Q -  = row of 2",
                        "4: Q - C",
                        "5: Q - D",
                        "9: Q -  = row of 2",
                        "12: Q -  = row of 2"),
                headings("E|Q", "A|1", "B|2", "Subtotal|3", "C|4", "D|5", "Subtotal|9", "Total general|12"));
    }

    @Test
    void aTotalOverColumnsAddsUpItsOwnGroup() {
        assertEquals(
                List.of(
                        "1: 2010 / H - A",
                        "2: 2010 / M - A",
                        "3: 2010 - A = column of 2",
                        "4: 2011 / H - A",
                        "5: 2011 / M - A",
                        "9: 2011 - A = column of 2"),
                headings("E|2010|||2011||", "|H|M|Total|H|M|Total", "A|1|2|3|4|5|9"));
    }

    @Test
    void yearsUnderAHeadingOfTheirOwnAreNumbers() {
        assertEquals(
                List.of("1987: Quejas - Sonora", "2013: Quejas - Sinaloa"),
                headings("Estado|Quejas", "Sonora|1987", "Sinaloa|2013"));
        assertEquals(List.of("12: 2010 - Sonora", "14: 2011 - Sonora"), headings("|2010|2011", "Sonora|12|14"));
    }

    @Test
    void numbersThatCountNothingAreNoFigures() {
        assertEquals(List.of("7: Quejas - Sur"), headings("No.|Oficina|Teléfono|Quejas", "1|Sur|5555123456|7"));
    }
}
