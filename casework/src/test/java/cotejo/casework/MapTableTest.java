package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Decided.Standing;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.core.source.Table;
import cotejo.reading.Readers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table whose layout says too little, or misleads, and what a person says of it.
class MapTableTest {
    private static final String CSV = """
            Folio,Zona,a,b
            7,Norte,120,131
            8,Sur,45,52
            9,Centro,30,28
            10,Los tres,195,211
            """;

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private Case c = open();
    private SourceId source = new SourceId("0".repeat(64));

    private Case open() {
        return Case.over(Path.of("case"), store, Readers.standard());
    }

    @BeforeEach
    void add() throws Exception {
        c = Case.over(folder.resolve("case"), store, Readers.standard());
        source = add("respuesta.csv", CSV);
    }

    private SourceId add(String name, String csv) throws Exception {
        Path file = Files.writeString(folder.resolve(name), csv);
        assertTrue(c.add(List.of(file), AddOptions.NONE, Progress.NONE).allRead());
        return Glance.sourceOf(Files.readAllBytes(file));
    }

    private Table table(SourceId of) {
        return c.document(of).orElseThrow().document().places().tables().getFirst();
    }

    private Decided decide(Mapping mapping) throws CaseProblem {
        Decided decided = c.decide(c.mapTable(source, table(source), mapping), "Ana", "the letter says so");
        assertEquals(List.of(), c.check().damaged());
        return decided;
    }

    private static <T> SortedMap<Integer, T> of(Map<Integer, T> map) {
        return new TreeMap<>(map);
    }

    private static Mapping full() {
        return new Mapping(
                "Desertores del Ejército Mexicano",
                of(Map.of(4, Mapping.Row.TOTAL)),
                of(Map.of(0, Mapping.Column.CODES, 1, Mapping.Column.LABELS)),
                of(Map.of(2, "2010", 3, "2011")));
    }

    private Claim figure(String said, View view) {
        return c.figures(view).stream()
                .filter(claim -> claim.source().equals(source)
                        && claim.figure().words().said().equals(said))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + said));
    }

    private String said(String words, View view, DecidedFacet facet) {
        return FacetWords.of(figure(words, view), facet);
    }

    @Test
    void isReadAsThePersonSays() throws Exception {
        assertEquals("", said("120", View.MACHINE, DecidedFacet.MEASURE));
        assertEquals(Standing.IN_FORCE, decide(full()).standing());
        Claim north = figure("120", View.DECIDED);
        assertEquals("desertions", said("120", View.DECIDED, DecidedFacet.MEASURE));
        assertEquals(
                "mx/army",
                Objects.requireNonNull(north.figure().scope().whoName()).id());
        assertEquals("2010", said("120", View.DECIDED, DecidedFacet.WHEN));
        assertTrue(north.derivation().toString().contains("as a person says"));
        Claim all = figure("211", View.DECIDED);
        assertEquals(
                List.of(
                        figure("131", View.DECIDED).id(),
                        figure("52", View.DECIDED).id(),
                        figure("28", View.DECIDED).id()),
                all.figure().parts());
        assertTrue(c.figures(View.DECIDED).stream()
                .noneMatch(claim -> claim.figure().words().said().equals("7")));
        assertEquals("", said("120", View.MACHINE, DecidedFacet.MEASURE), "the machine's view stays as it is");
    }

    @Test
    void aRowThatIsLeftOutHoldsNoFigureAndIsToldAsRejected() throws Exception {
        decide(new Mapping(null, of(Map.of(2, Mapping.Row.LEFT)), of(Map.of()), of(Map.of())));
        assertTrue(c.figures(View.DECIDED).stream()
                .noneMatch(claim -> claim.figure().words().said().equals("45")));
        assertTrue(c.document(source).orElseThrow().reading().rejected().stream()
                .anyMatch(rejected -> rejected.rule().endsWith("/not/table-row")
                        && rejected.words().said().equals("45")));
    }

    @Test
    void headingsMayStandAnywhere() throws Exception {
        source = add("otra.csv", """
                Desertores del Ejército,,
                Zona,1999,2000
                Norte,2010,2011
                Sur,1045,1052
                """);
        decide(new Mapping(
                null,
                of(Map.of(1, Mapping.Row.HEADING, 2, Mapping.Row.DATA, 3, Mapping.Row.DATA)),
                of(Map.of(0, Mapping.Column.LABELS, 1, Mapping.Column.NUMBERS, 2, Mapping.Column.NUMBERS)),
                of(Map.of())));
        assertEquals("1999", said("2010", View.DECIDED, DecidedFacet.WHEN));
    }

    /// One heading over two columns, which a person tells apart: 120 and 131 are not one figure said twice.
    @Test
    void wordsForOneHeadingTellItsColumnsApart() throws Exception {
        source = add(
                "quejas.html",
                "<html><body><p>Lo que recibió la oficina en el año de 2010.</p><table>"
                        + "<tr><th>Zona</th><th colspan=2>Quejas</th></tr><tr><td>Norte</td><td>120</td><td>131</td></tr>"
                        + "<tr><td>Sur</td><td>45</td><td>52</td></tr></table></body></html>");
        decide(new Mapping(
                null, of(Map.of()), of(Map.of()), of(Map.of(1, "Quejas recibidas", 2, "Quejas concluidas"))));
        assertNotEquals(
                said("120", View.DECIDED, DecidedFacet.CONDITION), said("131", View.DECIDED, DecidedFacet.CONDITION));
    }

    @Test
    void withoutAnyHeadingEachRowIsReadAlike() throws Exception {
        source = add("sin.csv", "Norte,120\nSur,45\nCentro,30\n");
        c.decide(Case.describe(source, Detail.LANGUAGE, "es"), "Ana", "so few words tell nobody");
        decide(new Mapping(
                "Desertores del Ejército", of(Map.of()), of(Map.of(0, Mapping.Column.LABELS)), of(Map.of(1, "2010"))));
        for (String each : List.of("120", "45", "30")) {
            assertEquals("desertions", said(each, View.DECIDED, DecidedFacet.MEASURE), each);
            assertEquals(
                    said("120", View.DECIDED, DecidedFacet.UNIT), said(each, View.DECIDED, DecidedFacet.UNIT), each);
            assertEquals("2010", said(each, View.DECIDED, DecidedFacet.WHEN), each);
        }
    }

    @Test
    void theLastToSaySomethingOfATableCounts() throws Exception {
        Decided first = decide(full());
        Decided second = decide(new Mapping("Quejas recibidas", of(Map.of()), of(Map.of()), of(Map.of())));
        assertEquals(Standing.OVERRIDDEN, standing(first));
        assertEquals("complaints", said("120", View.DECIDED, DecidedFacet.MEASURE));
        c.decide(new Decision.Retract(second.hash()), "Ana", "not so");
        assertEquals(Standing.IN_FORCE, standing(first));
        assertEquals("desertions", said("120", View.DECIDED, DecidedFacet.MEASURE));
        assertEquals(List.of(), c.check().damaged());
    }

    @Test
    void isMadeAnewByARebuild() throws Exception {
        decide(full());
        List<Claim> before = c.figures(View.DECIDED);
        c.rebuild(Progress.NONE);
        assertEquals(before, c.figures(View.DECIDED));
    }

    @Test
    void whatTheTableHasNotIsRefused() {
        CaseProblem problem = assertThrows(
                CaseProblem.class,
                () -> c.mapTable(
                        source,
                        table(source),
                        new Mapping(null, of(Map.of(5, Mapping.Row.NOTE)), of(Map.of()), of(Map.of()))));
        assertEquals("the table has 5 rows and 4 columns", problem.what());
    }

    @Test
    void isStaleWhereTheTableHasAnotherSizeNow() throws Exception {
        Decision.MapTable made = (Decision.MapTable) c.mapTable(source, table(source), full());
        Decided decided = c.decide(
                new Decision.MapTable(made.anchor(), made.tall() + 1, made.wide(), made.mapping()), "Ana", "as then");
        assertEquals(Standing.STALE, decided.standing());
        assertEquals("desertions", said("120", View.DECIDED, DecidedFacet.MEASURE));
    }

    @Test
    void isToldInWords() throws Exception {
        assertEquals(
                "title “Desertores del Ejército Mexicano”; row 5 total; column 1 (A) codes; column 2 (B) labels; column 3 (C)"
                        + " “2010”; column 4 (D) “2011”",
                MappingWords.of(full()));
        assertNotNull(DecisionJson.of(decide(full())));
    }

    private Standing standing(Decided decided) {
        return c.decisions().get((int) decided.number() - 1).standing();
    }
}
