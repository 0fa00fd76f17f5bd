package cotejo.reading.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.VagueWord;
import cotejo.reading.text.SpecTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs `specs/xx/number.tsv`: every number of every text as written, and nothing beside them.
final class NumberSpecsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsEveryRow(String language) throws IOException {
        SpecTable table = new SpecTable(language + "/number.tsv", 1, 5);
        List<String> wrong = table.wrong(input -> read(language, input.getFirst()));
        assertEquals("", String.join("\n", wrong), wrong.size() + " inputs of " + table.rows() + " rows");
    }

    static List<List<String>> read(String language, String text) {
        return NumberGrammar.of(language).find(text, Lexer.lex(text, 0, text.length())).stream()
                .map(number -> row(text, number))
                .toList();
    }

    /// The columns of the table: words, form, value, note.
    private static List<String> row(String text, WrittenNumber number) {
        VagueWord vague = number.vague();
        String form = number.form().name().toLowerCase(Locale.ROOT);
        return List.of(
                text.substring(number.begin(), number.end()),
                number.ambiguous() ? form + " ambiguous" : form,
                vague != null ? allowed(vague) : shown(number.value()),
                vague != null
                        ? vague.usualLow() + "–" + shown(vague.usualHigh())
                        : number.why().isEmpty() ? "-" : number.why());
    }

    private static String allowed(VagueWord vague) {
        if (vague.above() != null) {
            return "> " + vague.above();
        }
        return vague.most() == null ? "≥ " + vague.least() : vague.least() + "–" + vague.most();
    }

    private static String shown(@Nullable Rational value) {
        return value == null ? "-" : value.toString();
    }
}
