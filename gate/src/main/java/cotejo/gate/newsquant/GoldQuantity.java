package cotejo.gate.newsquant;

import cotejo.gate.score.Fields;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A quantity as NewsQuant has it.
///
/// @param high equal to low where it is a single number
/// @param change one of = ~ &gt; &lt; up down
record GoldQuantity(
        double low,
        double high,
        boolean range,
        String change,
        String unit,
        String normalizedUnit,
        Set<String> concepts) {

    static GoldQuantity of(JsonNode node) {
        Fields row = new Fields(node);
        String value = row.word("value");
        String[] ends = isRange(value) ? value.split("-", 2) : new String[] {value, value};
        return new GoldQuantity(
                Double.parseDouble(ends[0]),
                Double.parseDouble(ends[1]),
                isRange(value),
                row.word("change"),
                row.word("unit").toLowerCase(Locale.ROOT),
                row.word("normalized_unit").toLowerCase(Locale.ROOT),
                Concepts.words(row.word("referred_concepts")));
    }

    /// Ranges are written "8-9"; a hyphen in front is a minus sign, and one after E belongs to the exponent.
    private static boolean isRange(String value) {
        return value.indexOf('-') > 0 && !value.startsWith("-") && !value.contains("E");
    }
}
