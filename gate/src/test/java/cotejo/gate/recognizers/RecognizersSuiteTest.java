package cotejo.gate.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Text;
import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.score.Row;
import cotejo.gate.score.Table;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecognizersSuiteTest {
    private static Interval ours(String written) {
        return Interval.parse(written);
    }

    @Test
    void conventionsOfIntervals() {
        assertTrue(ours("[10,15]").means(Interval.parse("[10,15)")), "between");
        assertTrue(ours("[0,15]").means(Interval.parse("[0,15)")), "between zero and");
        assertTrue(ours("(,170)").means(Interval.parse("(,170)")));
        assertTrue(ours("(20,35]").means(Interval.parse("(20,35]")));
    }

    @Test
    void whatIsNoConventionIsAnError() {
        assertFalse(ours("[30,)").means(Interval.parse("(30,)")), "more than is not at least");
        assertFalse(ours("[0,170)").means(Interval.parse("(,170)")), "a floor where none was told");
        assertFalse(ours("(,170]").means(Interval.parse("(,170)")), "up to is not below");
        assertFalse(ours("(20,35)").means(Interval.parse("(20,35]")));
        assertFalse(ours("[10,16]").means(Interval.parse("[10,15)")));
        assertFalse(ours("[10,15)").means(Interval.parse("[10,15]")), "the table has one direction");
    }

    @Test
    void aSpecIsReadWithItsOwnConventions() {
        JsonNode result = JsonMapper.shared().readTree("""
                {"Text": "-63,18e11", "Start": 0, "End": 8, "TypeName": "number", "Resolution": {"value": "-6,318E+12"}}""");
        Resolved resolved = Resolved.theirs(Model.NUMBER, "es", result);
        assertEquals(-6.318e12, resolved.interval().low());
        assertEquals(9, resolved.span().end());
    }

    @Test
    void anAnswerMadeFromTheSpecsPassesEveryCase() throws IOException {
        Path shared = Shared.folder();
        List<Row> rows = new RecognizersSuite()
                .measure(
                        new NothingReader() {
                            @Override
                            public List<JsonNode> numbers(String text, String language) {
                                return answer(shared, text, language);
                            }
                        },
                        shared,
                        Tier.FULL,
                        (row, line) -> System.out.println(row + ": " + line));
        assertEquals(10, rows.size());
        rows.forEach(row -> assertEquals(100, row.measure().figure(), row.name()));
        assertEquals("100.0 (235 of 235)", rows.getFirst().measure().text());
    }

    private static List<JsonNode> answer(Path shared, String text, String language) {
        List<JsonNode> answer = new ArrayList<>();
        for (Model model : Model.values()) {
            try {
                RecognizersSuite.cases(shared, language, model).stream()
                        .filter(one -> one.input().equals(text))
                        .findFirst()
                        .ifPresent(one -> one.results().forEach(result -> answer.add(answer(model, text, result))));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return answer;
    }

    private static JsonNode answer(Model model, String text, Resolved result) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.putArray("span").add(result.span().start()).add(result.span().end());
        return node.put("said", Text.of(text).slice(result.span()))
                .put("type", model.type())
                .put("low", result.interval().low())
                .put("high", result.interval().high())
                .put("low_open", result.interval().lowOpen())
                .put("high_open", result.interval().highOpen())
                .put("unit", unit(result));
    }

    /// The first of our units the table has for theirs.
    private static @Nullable String unit(Resolved result) {
        return Table.rows(RecognizersSuite.class, "units.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(result.unit()))
                .map(row -> row.getLast().split(" = ")[0])
                .findFirst()
                .orElse(result.iso());
    }
}
