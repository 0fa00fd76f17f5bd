package cotejo.reading;

import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Text;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.QuantityGrammar;
import cotejo.reading.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The layer `numbers`: every number as written, and the percentages, sums of money and ranges made of them.
final class NumberLayer {
    /// Numbers need no tagger: a language that has its number words is read.
    static final Set<String> LANGUAGES = Set.of("en", "es");

    private NumberLayer() {}

    static List<NumberSpan> of(String language, Document document) {
        Text text = document.text();
        String string = text.string();
        List<NumberSpan> spans = new ArrayList<>();
        for (Passage passage : document.passages()) {
            List<Lexeme> lexemes = Lexer.lex(
                    string,
                    text.utf16(passage.span().start()),
                    text.utf16(passage.span().end()));
            for (WrittenNumber number : NumberGrammar.of(language).find(string, lexemes)) {
                Rational value = number.value();
                if (value != null) {
                    String type = number.form() == Form.ORDINAL ? "ordinal" : "number";
                    spans.add(span(text, number.begin(), number.end(), type, Interval.exactly(value), null));
                }
            }
            for (Measured measured : QuantityGrammar.of(language).find(string, lexemes)) {
                composed(text, measured, spans);
            }
        }
        spans.sort(Comparator.comparing(NumberSpan::span).thenComparing(NumberSpan::type));
        return spans;
    }

    private static void composed(Text text, Measured measured, List<NumberSpan> into) {
        Quantity quantity = measured.quantity();
        Unit unit = measured.unit();
        if (quantity == null) {
            return;
        }
        if (quantity instanceof Quantity.Between between) {
            into.add(span(text, measured.begin(), measured.end(), "range", between.hard(), unit));
        } else if (quantity instanceof Quantity.AtLeast || quantity instanceof Quantity.AtMost) {
            into.add(span(text, measured.begin(), measured.end(), "range", quantity.hard(), unit));
        }
        if (unit != null && quantity.high() != null && !(quantity instanceof Quantity.Between)) {
            Interval exact = Interval.exactly(quantity.low());
            if (unit.kind() == Unit.Kind.PERCENT) {
                into.add(span(text, measured.numberBegin(), measured.end(), "percent", exact, unit));
            } else if (unit.kind() == Unit.Kind.MONEY) {
                into.add(span(
                        text,
                        Math.min(measured.begin(), measured.numberBegin()),
                        measured.end(),
                        "money",
                        exact,
                        unit));
            }
        }
    }

    private static NumberSpan span(
            Text text,
            int begin,
            int end,
            String type,
            Interval interval,
            @org.jspecify.annotations.Nullable Unit unit) {
        return new NumberSpan(
                text.span(begin, end),
                text.string().substring(begin, end),
                type,
                interval.low(),
                interval.high(),
                interval.low() == null || interval.lowOpen(),
                interval.high() == null || interval.highOpen(),
                unit == null ? null : unit.name());
    }
}
