package cotejo.reading.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.reading.number.Lexer;
import cotejo.reading.text.SpecTable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs `specs/xx/quantity.tsv`: every quantity of every text, and nothing beside them.
final class QuantitySpecsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsEveryRow(String language) throws IOException {
        SpecTable table = new SpecTable(language + "/quantity.tsv", 1, 9);
        List<String> wrong = table.wrong(input -> read(language, input.getFirst()));
        assertEquals("", String.join("\n", wrong), wrong.size() + " inputs of " + table.rows() + " rows");
    }

    static List<List<String>> read(String language, String text) {
        return QuantityGrammar.of(language).find(text, Lexer.lex(text, 0, text.length())).stream()
                .map(measured -> row(text, measured))
                .toList();
    }

    /// The columns of the table: words, shape, approximation, stated, hard, soft, unit, per.
    private static List<String> row(String text, Measured measured) {
        String said = text.substring(measured.begin(), measured.end());
        Quantity quantity = measured.quantity();
        if (quantity == null) {
            return List.of(said, "malformed", "-", "-", "-", "-", "-", "-");
        }
        Unit unit = measured.unit();
        return List.of(
                said,
                shape(quantity),
                quantity.approximation().word() + (measured.average() ? " average" : ""),
                stated(quantity),
                quantity.hard().toString(),
                quantity.soft().toString(),
                unit != null ? unit.name() : measured.fraction() ? "fraction" : "-",
                Objects.requireNonNullElse(measured.per(), "-"));
    }

    private static String shape(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Between b -> "range";
            case Quantity.Vague v -> "vague";
            case Quantity.Exactly e -> "single";
            case Quantity.About a -> "single";
            case Quantity.AtLeast a -> "single";
            case Quantity.AtMost a -> "single";
        };
    }

    /// A range in the order its ends were said in.
    private static String stated(Quantity quantity) {
        if (quantity instanceof Quantity.Between between) {
            return between.from().value() + "–" + between.to().value();
        }
        Rational high = quantity.high();
        if (high == null) {
            return quantity.low() + "–";
        }
        return high.equals(quantity.low()) ? high.toString() : quantity.low() + "–" + high;
    }
}
