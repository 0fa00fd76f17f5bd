package cotejo.gate.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.gate.made.Figure;
import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedsScoreTest {
    private static final String DESERTED = """
            {"doc": "d", "start": 0, "end": 10, "text": "Some 2,340", "value": 2340, "modifier": "about", "unit": "person",
             "measure": "desertions", "condition": null, "when": ["1998-03", "2004-03"], "root": "SEDENA", "part": "body"}""";
    private static final String SALARY = """
            {"doc": "d", "start": 20, "end": 45, "text": "about $450-$600 per month", "value": [450, 600], "modifier": "about",
             "unit": "USD/month", "measure": null, "condition": null, "when": null, "root": null, "part": "body"}""";
    private static final String THOUSANDS = """
            {"doc": "d", "start": 50, "end": 59, "text": "thousands", "value": [3000, null], "modifier": "vague", "unit": "person",
             "measure": null, "condition": null, "when": null, "root": "unnamed official", "part": "comment"}""";
    private static final String MALFORMED = """
            {"doc": "d", "start": 70, "end": 80, "text": "$7,00,0,00", "value": null, "modifier": "malformed", "unit": "USD",
             "measure": null, "condition": null, "when": null, "root": null, "part": "comment"}""";
    private static final String OPTIONAL = """
            {"doc": "d", "start": 90, "end": 100, "text": "a year ago", "value": 1, "modifier": "about", "unit": "year",
             "measure": null, "condition": null, "when": null, "root": null, "part": "comment", "optional": true}""";

    private static Figure deserted() {
        return Figure.at(0, 10, 2340)
                .with("passage", "body")
                .with("approximation", "about")
                .with("unit", "soldier")
                .with("class", "person")
                .with("measure", "desertions")
                .scope("from", "1998-03-05")
                .scope("to", "2004")
                .with("root", "the Defense Secretariat");
    }

    private static Figure salary() {
        return Figure.at(20, 45, 450)
                .stated(450.0, 600.0)
                .with("passage", "body")
                .with("shape", "range")
                .with("approximation", "about")
                .with("unit", "USD")
                .with("per", "month");
    }

    private static Figure thousands() {
        return Figure.at(50, 59, 3000)
                .stated(3000.0, 9999.0)
                .with("passage", "comment")
                .with("shape", "vague")
                .with("class", "person")
                .with("root", "an official");
    }

    private static Map<String, String> scored(List<JsonNode> figures) {
        List<GoldFigure> gold = List.of(DESERTED, SALARY, THOUSANDS, MALFORMED, OPTIONAL).stream()
                .map(line -> GoldFigure.of(JsonMapper.shared().readTree(line)))
                .toList();
        SeedsScore score = new SeedsScore(gold, Explanation.NONE);
        score.document("d", figures);
        return score.rows().stream()
                .collect(Collectors.toMap(Row::name, row -> row.measure().text()));
    }

    private static List<JsonNode> nodes(Figure... figures) {
        return List.of(figures).stream().map(Figure::json).toList();
    }

    @Test
    void aRightReadingHasNoErrors() {
        Map<String, String> rows = scored(nodes(deserted(), salary(), thousands()));
        assertEquals("100.0 (P 100.0, R 100.0: 3 right of 3, 3 given)", rows.get("seeds.found"));
        assertEquals("0 of 3", rows.get("seeds.value"));
        assertEquals("0 of 3", rows.get("seeds.approximation"));
        assertEquals("0 of 3", rows.get("seeds.unit"));
        assertEquals("0 of 1", rows.get("seeds.measure"));
        assertEquals("0 of 3", rows.get("seeds.comment"));
        assertEquals("0 of 1", rows.get("seeds.period"));
        assertEquals("0 of 3", rows.get("seeds.root"));
        assertEquals("0 of 1", rows.get("seeds.malformed"));
    }

    @Test
    void eachFacetCountsItsOwnErrors() {
        Map<String, String> rows = scored(nodes(
                deserted().with("approximation", "nearly").scope("from", "1999").with("root", null),
                salary().with("per", null).stated(450.0, 610.0),
                thousands().with("passage", "body").with("shape", "single").with("root", "Milenio")));
        assertEquals("1 of 3", rows.get("seeds.value"));
        assertEquals("2 of 3", rows.get("seeds.approximation"));
        assertEquals("1 of 3", rows.get("seeds.unit"));
        assertEquals("0 of 1", rows.get("seeds.measure"));
        assertEquals("1 of 3", rows.get("seeds.comment"));
        assertEquals("1 of 1", rows.get("seeds.period"));
        assertEquals("2 of 3", rows.get("seeds.root"));
    }

    @Test
    void missedAndInventedAreCounted() {
        Map<String, String> rows = scored(nodes(deserted(), Figure.at(200, 204, 2011)));
        assertEquals("1 of 2", rows.get("seeds.invented"));
        assertEquals("2 of 3", rows.get("seeds.missed"));
        assertEquals("40.0 (P 50.0, R 33.3: 1 right of 3, 2 given)", rows.get("seeds.found"));
    }

    @Test
    void anOptionalRowIsNeitherMissedNorInvented() {
        Map<String, String> rows = scored(nodes(deserted(), salary(), thousands(), Figure.at(92, 98, 1)));
        assertEquals("0 of 3", rows.get("seeds.missed"));
        assertEquals("0 of 3", rows.get("seeds.invented"));
    }

    @Test
    void aMalformedNumberMayBeReportedButHasNoValue() {
        Figure reported = Figure.at(70, 80, 0).stated(null, null).with("shape", "malformed");
        assertEquals("0 of 1", scored(nodes(reported)).get("seeds.malformed"));
        assertEquals("0 of 0", scored(nodes(reported)).get("seeds.invented"));
        Figure valued = Figure.at(71, 80, 1_000_000);
        assertEquals("1 of 1", scored(nodes(valued)).get("seeds.malformed"));
        assertEquals("1 of 1", scored(nodes(valued)).get("seeds.invented"));
    }

    @Test
    void twoFiguresMayShareWordsAndEachIsMatchedOnce() {
        Map<String, String> rows = scored(nodes(deserted(), deserted()));
        assertEquals("1 of 2", rows.get("seeds.invented"));
    }

    @Test
    void theWireCreditIsTheTextsOwnVoice() {
        assertEquals("0 of 1", scored(nodes(salary().with("root", "EFE"))).get("seeds.root"));
        assertEquals("1 of 1", scored(nodes(salary().with("root", "Milenio"))).get("seeds.root"));
    }

    @Test
    void anAnswerMadeFromTheGoldIsPerfect() throws IOException {
        List<GoldFigure> gold = SeedsSuite.gold(Shared.folder().resolve("gold/seeds.figures.jsonl"));
        List<Row> rows = new SeedsSuite()
                .measure(
                        new NothingReader() {
                            @Override
                            public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
                                return gold.stream()
                                        .filter(row -> row.doc().equals(source) && !row.malformed())
                                        .map(SeedsScoreTest::answer)
                                        .toList();
                            }
                        },
                        Shared.folder(),
                        Tier.FULL,
                        (row, line) -> System.out.println(row + ": " + line));
        assertEquals(
                "100.0 (P 100.0, R 100.0: 46 right of 46, 46 given)",
                rows.getFirst().measure().text());
        rows.stream().skip(1).forEach(row -> assertEquals(0, row.measure().figure(), row.name()));
        assertEquals("0 of 3", rows.getLast().measure().text());
    }

    private static JsonNode answer(GoldFigure gold) {
        String[] unit = gold.unit().split("/");
        String shape = List.of("range", "vague").contains(gold.modifier()) ? gold.modifier() : "single";
        String approximation = List.of("range", "vague", "average").contains(gold.modifier())
                ? "exact"
                : gold.modifier().replace(' ', '_');
        return Figure.at(gold.span().start(), gold.span().end(), 0)
                .stated(gold.low(), gold.high())
                .with("said", gold.text())
                .with("shape", shape)
                .with("approximation", approximation)
                .with("passage", gold.part())
                .with("unit", unit[0])
                .with("class", unit[0])
                .with("per", unit.length > 1 ? unit[1] : null)
                .with("measure", gold.measure())
                .scope("condition", gold.condition())
                .scope("from", gold.from())
                .scope("to", gold.to())
                .with("root", gold.roots().getFirst())
                .json();
    }
}
