package cotejo.reading;

import cotejo.core.quantity.Rational;
import cotejo.core.source.Described;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Text;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.Separators;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.quantity.Amounts;
import cotejo.reading.quantity.Comparisons;
import cotejo.reading.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The layer `numbers`: every number as written, and the percentages, sums of money and ranges made of them.
final class NumberLayer {
    /// Numbers need no tagger: a language that has its number words is read.
    static final Set<String> LANGUAGES = Set.of("en", "es");

    private final Text text;
    private final String string;
    private final List<NumberSpan> spans = new ArrayList<>();

    private NumberLayer(Text text) {
        this.text = text;
        string = text.string();
    }

    static List<NumberSpan> of(String language, Document document) {
        NumberLayer layer = new NumberLayer(document.text());
        Described<String> country = document.description().country();
        Separators separators =
                NumberGrammar.of(language).settle(layer.string, country == null ? null : country.value());
        for (Passage passage : document.passages()) {
            layer.read(language, passage, separators);
        }
        layer.spans.sort(Comparator.comparing(NumberSpan::span).thenComparing(NumberSpan::type));
        return layer.spans;
    }

    private void read(String language, Passage passage, Separators separators) {
        List<Lexeme> all = Lexer.lex(
                string,
                text.utf16(passage.span().start()),
                text.utf16(passage.span().end()));
        List<WrittenNumber> numbers = NumberGrammar.wide(language).find(string, all, separators).stream()
                .map(number -> number.withSign(all))
                .toList();
        for (WrittenNumber number : numbers) {
            Rational value = number.value();
            if (value != null && !measured(all, number)) {
                String type = number.form() == Form.ORDINAL ? "ordinal" : "number";
                add(all, number.from(), number.to(), type, value, false, value, false, null);
            }
        }
        for (Amounts.Amount amount : Amounts.of(language).find(string, all, numbers)) {
            String type = amount.unit().kind() == Unit.Kind.PERCENT ? "percent" : "money";
            add(all, amount.from(), amount.to(), type, amount.value(), false, amount.value(), false, amount.unit());
        }
        for (Comparisons.Range range : Comparisons.of(language).find(string, all, numbers)) {
            add(
                    all,
                    range.from(),
                    range.to(),
                    "range",
                    range.low(),
                    range.lowOpen(),
                    range.high(),
                    range.highOpen(),
                    null);
        }
    }

    /// "29km", "1m": digits with letters glued to them are a measure or a code, and no number by themselves.
    private static boolean measured(List<Lexeme> all, WrittenNumber number) {
        int next = number.to();
        return number.form() != Form.ORDINAL
                && next < all.size()
                && all.get(next).isWord()
                && all.get(next).glued()
                && all.get(next - 1).isDigits();
    }

    private void add(
            List<Lexeme> all,
            int from,
            int to,
            String type,
            @Nullable Rational low,
            boolean lowOpen,
            @Nullable Rational high,
            boolean highOpen,
            @Nullable Unit unit) {
        int begin = all.get(from).begin();
        int end = all.get(to - 1).end();
        spans.add(new NumberSpan(
                text.span(begin, end),
                string.substring(begin, end),
                type,
                low,
                high,
                low == null || lowOpen,
                high == null || highOpen,
                unit == null ? null : unit.name()));
    }
}
