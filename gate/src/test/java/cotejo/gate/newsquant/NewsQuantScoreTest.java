package cotejo.gate.newsquant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.gate.made.Figure;
import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NewsQuantScoreTest {
    private static GoldQuantity gold(String value, String change, String unit, String normalized, String concepts) {
        return GoldQuantity.of(JsonMapper.shared()
                .createObjectNode()
                .put("value", value)
                .put("change", change)
                .put("unit", unit)
                .put("normalized_unit", normalized)
                .put("referred_concepts", concepts));
    }

    private static Map<String, String> scored(List<GoldQuantity> gold, Figure... figures) {
        NewsQuantScore score = new NewsQuantScore(Explanation.NONE);
        score.sentence("…", gold, List.of(figures).stream().map(Figure::json).toList());
        return score.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.name().substring("newsquant.".length()),
                        row -> String.valueOf(Math.round(row.measure().figure()))));
    }

    @Test
    void valueUnitChangeAndConcept() {
        List<GoldQuantity> gold = List.of(
                gold("3.75", "up", "percent", "percentage", "Harbour Tram Tickets"),
                gold("1812.4", "=", "-", "-", "-"),
                gold("70000000000.0", "~", "$", "dollar", "Savings old islanders"));
        Map<String, String> rows = scored(
                gold,
                Figure.at(0, 1, 3.75)
                        .with("unit", "percent")
                        .with("change", "up")
                        .with("concept", "The Harbour Tram Tickets"),
                Figure.at(2, 3, 1812.4),
                Figure.at(4, 5, 7e10)
                        .with("unit", "EUR")
                        .with("approximation", "more_than")
                        .with("concept", "savings"));
        assertEquals("100", rows.get("value"));
        assertEquals("67", rows.get("value+unit"));
        assertEquals("67", rows.get("value+change"));
        assertEquals("100", rows.get("value+concept-partial"));
        assertEquals("67", rows.get("value+concept-complete"));
    }

    @Test
    void aRangeAgreesWithARangeAtBothEnds() {
        List<GoldQuantity> gold = List.of(gold("4.0-6.5", "down", "metres", "metre", "lake levels"));
        Figure range = Figure.at(0, 1, 4).stated(4.0, 6.5).with("shape", "range");
        assertEquals("100", scored(gold, range).get("value"));
        assertEquals("0", scored(gold, range.stated(4.0, 7.0)).get("value"));
        assertEquals("0", scored(gold, Figure.at(0, 1, 4)).get("value"));
        assertEquals(
                "0",
                scored(List.of(gold("12", "=", "-", "-", "-")), range.stated(12.0, 12.0))
                        .get("value"));
    }

    @Test
    void minusSignsAndExponentsAreNoRanges() {
        assertEquals(-7300000.0, gold("-7300000.0", "down", "$", "dollar", "-").low());
        assertEquals(4.5e-7, gold("4.5E-07", "~", "x", "x", "-").low());
    }

    @Test
    void oneNumberReadTwiceCountsOnce() {
        List<GoldQuantity> gold = List.of(gold("5", "=", "-", "-", "-"), gold("7", "=", "-", "-", "-"));
        assertEquals("50", scored(gold, Figure.at(0, 1, 5), Figure.at(3, 4, 5)).get("value"));
        assertEquals("100", scored(List.of()).get("value"));
        assertEquals("0", scored(List.of(), Figure.at(0, 1, 5)).get("value"));
    }

    @Test
    void aCountedNounMayBeItsHeadOrThePhrase() {
        List<GoldQuantity> gold = List.of(gold("340", ">", "bridge inspections", "bridge inspection", "council"));
        Figure read = Figure.at(0, 1, 340).with("unit", "inspection").with("counted", "bridge inspections");
        assertEquals("100", scored(gold, read).get("value+unit"));
        assertEquals("0", scored(gold, read).get("value+unit-field"));
    }

    @Test
    void ratesAgesAndFractions() {
        Figure rate = Figure.at(0, 1, 64).with("unit", "MYR").with("per", "month");
        assertEquals(
                "100",
                scored(List.of(gold("64", "=", "RM a month", "malaysian ringgit per month", "-")), rate)
                        .get("value+unit-field"));
        Figure age = Figure.at(0, 1, 52).with("unit", "year").with("kind", "age");
        assertEquals(
                "100",
                scored(List.of(gold("52", "=", "-", "year of age", "-")), age).get("value+unit-field"));
        Figure third = Figure.at(0, 1, 1 / 3.0).with("unit", "fraction").with("counted", "gardeners");
        assertEquals(
                "100",
                scored(List.of(gold("0.3333333333333333", "=", "% gardeners", "% gardeners", "-")), third)
                        .get("value+unit"));
    }

    @Test
    void anAnswerMadeFromTheGoldIsPerfect() throws IOException {
        JsonNode sentences =
                JsonMapper.shared().readTree(Files.readString(Shared.folder().resolve("bench/newsquant-dev.json")));
        List<Row> rows = new NewsQuantSuite()
                .measure(
                        new NothingReader() {
                            @Override
                            public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
                                return answer(sentences, text);
                            }
                        },
                        Shared.folder(),
                        Tier.FULL,
                        (row, line) -> System.out.println(row + ": " + line));
        rows.forEach(row -> assertEquals(100, row.measure().figure(), row.name()));
    }

    private static List<JsonNode> answer(JsonNode sentences, String text) {
        List<JsonNode> figures = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            if (sentence.path("text").asString().equals(text)) {
                sentence.path("quantities").forEach(quantity -> figures.add(answer(quantity)));
            }
        }
        return figures;
    }

    private static JsonNode answer(JsonNode quantity) {
        GoldQuantity gold = GoldQuantity.of(quantity);
        boolean moves = gold.change().equals("up") || gold.change().equals("down");
        return Figure.at(0, 1, 0)
                .stated(gold.low(), gold.high())
                .with("shape", gold.range() ? "range" : "single")
                .with("unit", known(quantity.path("normalized_unit").asString()))
                .with("concept", known(quantity.path("referred_concepts").asString()))
                .with("change", moves ? gold.change() : null)
                .with("approximation", approximation(gold.change()))
                .json();
    }

    private static @Nullable String known(String words) {
        return words.equals("-") ? null : words;
    }

    private static String approximation(String change) {
        return switch (change) {
            case "~" -> "about";
            case ">" -> "more_than";
            case "<" -> "less_than";
            default -> "exact";
        };
    }
}
