package cotejo.gate.spanish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.gate.made.Figure;
import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SpanishSuiteTest {
    private static final String LINE = """
            {"id": "made-1", "text": "Unas 2,340 quejas contra la Marina en 1998, dijo la Sedena.", "published": "1999-02-01", \
            "country": "MX", "level": "hard", "figures": [{"said": "Unas 2,340", "start": 0, "value": 2340, "modifier": "about", \
            "unit": "queja", "measure": "complaints", "condition": null, "who": "Marina", "where": "México", \
            "when": ["1998", "1998"], "root": "Sedena"}], "must_not": [{"said": "1998", "start": 38}]}
            """;

    private static Figure complaints() {
        return Figure.at(0, 10, 2340)
                .with("approximation", "about")
                .with("unit", "queja")
                .with("measure", "complaints")
                .who("la Marina", "mx/navy")
                .where(null, "mx")
                .scope("from", "1998-01-01")
                .scope("to", "1998")
                .with("root", "la Secretaría de la Defensa Nacional");
    }

    private static Map<String, String> scored(Path root, List<Figure> figures) throws IOException {
        Path folder = Files.createDirectories(root.resolve("specs/es"));
        Files.writeString(folder.resolve("figures-held-out.jsonl"), LINE);
        List<JsonNode> nodes = figures.stream().map(Figure::json).toList();
        return rows(new SpanishSuite(), answering(nodes), root);
    }

    private static Reader answering(List<JsonNode> nodes) {
        return new NothingReader() {
            @Override
            public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
                return nodes;
            }
        };
    }

    private static Map<String, String> rows(Suite suite, Reader reader, Path root) throws IOException {
        return suite.measure(reader, root, Tier.FULL, (row, line) -> System.out.println(row + ": " + line)).stream()
                .collect(Collectors.toMap(Row::name, row -> row.measure().text()));
    }

    @Test
    void aRightReadingIsRightAsAWhole(@TempDir Path root) throws IOException {
        Map<String, String> rows = scored(root, List.of(complaints()));
        assertEquals("100.0 (1 of 1)", rows.get("spanish.right"));
        assertEquals("100.0 (1 of 1)", rows.get("spanish.right-hard"));
        assertEquals("100.0 (1 of 1)", rows.get("spanish.where"));
        assertEquals("0 of 1", rows.get("spanish.must_not"));
    }

    @Test
    void aFacetCountsInItsRowAndInTheWhole(@TempDir Path root) throws IOException {
        Map<String, String> rows =
                scored(root, List.of(complaints().who("el Ejército", "mx/army").with("unit", "cosa")));
        assertEquals("0.0 (0 of 1)", rows.get("spanish.who"));
        assertEquals("0.0 (0 of 1)", rows.get("spanish.unit"));
        assertEquals("100.0 (1 of 1)", rows.get("spanish.root"));
        assertEquals("0.0 (0 of 1)", rows.get("spanish.right"));
    }

    @Test
    void aMissedFigureIsNotRightAndATouchedWordIsCounted(@TempDir Path root) throws IOException {
        Map<String, String> rows = scored(root, List.of(Figure.at(38, 42, 1998)));
        assertEquals("0.0 (0 of 1)", rows.get("spanish.right"));
        assertEquals("0.0 (P 0.0, R 0.0: 0 right of 1, 1 given)", rows.get("spanish.found"));
        assertEquals("1 of 1", rows.get("spanish.must_not"));
    }

    @Test
    void rootsAreComparedByHead() {
        String text = "La PGR lo dijo; la dependencia no respondió.";
        assertTrue(Roots.right("jefe del Corah", "el jefe del Corah, en Lima", text));
        assertTrue(Roots.right("Sedena", "cifras de la Secretaría de la Defensa Nacional", text));
        assertTrue(Roots.right("Oficina de Rendición de Cuentas (GAO)", "la GAO", text));
        assertTrue(Roots.right("Sedena y Semar", "Sedena and Semar", text));
        assertTrue(Roots.right("PGR", "la dependencia", text));
        assertTrue(Roots.right("unnamed mando", "un mando", text));
        assertTrue(Roots.right(null, "EFE", text));
        assertFalse(Roots.right("Sedena y Semar", "Sedena", text));
        assertFalse(Roots.right("Sedena", "Sedena and Semar", text));
        assertFalse(Roots.right("Gobierno", "el secretario de Gobierno", text));
        assertFalse(Roots.right("CNDH", "la dependencia", text));
        assertFalse(Roots.right(null, "Milenio", text));
        assertFalse(Roots.right("Milenio", null, text));
    }

    @Test
    void anAnswerMadeFromTheGoldIsPerfect() throws IOException {
        Path root = Shared.root();
        Map<String, Sentence> sentences = Sentence.all(root.resolve("specs/es/figures-held-out.jsonl")).stream()
                .collect(Collectors.toMap(Sentence::id, sentence -> sentence));
        Reader reader = new NothingReader() {
            @Override
            public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
                Sentence sentence = Objects.requireNonNull(sentences.get(source));
                return sentence.figures().stream().map(SpanishSuiteTest::answer).toList();
            }
        };
        for (Row row : new SpanishSuite().measure(reader, root, Tier.FULL, Explanation.NONE)) {
            double full = row.name().endsWith("must_not") ? 0 : 100;
            assertEquals(full, row.measure().figure(), row.name());
        }
    }

    private static JsonNode answer(Expectation gold) {
        String[] unit =
                gold.unit() == null ? new String[] {"thing"} : gold.unit().split("/", 2);
        String modifier = gold.modifier().toLowerCase(Locale.ROOT).replace(' ', '_');
        boolean shaped = List.of("range", "vague").contains(modifier);
        return Figure.at(gold.span().start(), gold.span().end(), 0)
                .stated(gold.low(), gold.high())
                .with("said", gold.said())
                .with("shape", shaped ? modifier : "single")
                .with("approximation", shaped || modifier.equals("average") ? "exact" : modifier)
                .with("unit", unit[0])
                .with("class", unit[0])
                .with("per", unit.length > 1 ? unit[1] : null)
                .with("measure", gold.measure())
                .with("change", gold.change())
                .who(gold.who(), null)
                .where(gold.where(), null)
                .scope("condition", gold.condition())
                .scope("from", gold.from())
                .scope("to", gold.to())
                .with("root", gold.root() == null ? null : gold.root().replaceFirst("^unnamed ", ""))
                .json();
    }
}
