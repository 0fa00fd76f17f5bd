package cotejo.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.SpecTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// specs/quantity/intervals.tsv.
class IntervalsTest {
    @TestFactory
    List<DynamicTest> table() {
        return SpecTable.rows("quantity/intervals.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getOrDefault("said", ""), () -> check(row)))
                .toList();
    }

    private static void check(Map<String, String> row) {
        Quantity quantity = quantity(row.getOrDefault("form", ""));
        assertEquals(row.get("hard"), quantity.hard().toString(), "hard");
        assertEquals(row.get("soft"), quantity.soft().toString(), "soft");
        assertTrue(quantity.soft().inside(quantity.hard()), "what a speaker implies lies within what the words allow");
    }

    private static Quantity quantity(String form) {
        String[] parts = form.split(" ");
        Scale scale = Scale.valueOf(parts[1].toUpperCase(Locale.ROOT));
        int colon = parts[0].indexOf(':');
        String hedge = colon < 0 ? "" : parts[0].substring(0, colon);
        String number = parts[0].substring(colon + 1).replace("%", "");
        int dash = number.indexOf('-', 1);
        if (dash > 0) {
            return new Quantity.Between(
                    said(number.substring(0, dash), scale),
                    said(number.substring(dash + 1), scale),
                    hedge.isEmpty() ? Approximation.EXACT : Approximation.ABOUT);
        }
        Said said = said(number, scale);
        return switch (hedge) {
            case "" -> new Quantity.Exactly(said, false);
            case "exactly" -> new Quantity.Exactly(said, true);
            case "about" -> new Quantity.About(said, Quantity.About.Side.AROUND);
            case "nearly" -> new Quantity.About(said, Quantity.About.Side.BELOW);
            case "more" -> new Quantity.AtLeast(said, true);
            case "least" -> new Quantity.AtLeast(said, false);
            case "less" -> new Quantity.AtMost(said, true);
            case "most" -> new Quantity.AtMost(said, false);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static Said said(String number, Scale scale) {
        Rational value = Rational.parse(number).orElseThrow();
        return scale == Scale.FRACTION ? new Said(value, Rational.ONE, scale) : Said.of(value, scale);
    }
}
