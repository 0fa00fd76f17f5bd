package cotejo.gate.score;

import cotejo.core.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A figure as the reader gave it: the fields of its JSON that suites score.
///
/// @param shape single, range, vague or malformed
/// @param low the first number stated, null in a malformed figure
/// @param high the second: the same for a single number, null where a vague word leaves the end open
/// @param unit as the command line names it: ISO 4217, "percent", "fraction", a dimension's unit, or the counted noun
/// @param root the voices nobody else is quoted behind, joined by " and "; null in the text's own voice
public record ReadFigure(
        Span span,
        String said,
        @Nullable String passage,
        String shape,
        @Nullable String approximation,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String unit,
        @Nullable String unitClass,
        @Nullable String kind,
        @Nullable String per,
        @Nullable String change,
        @Nullable String counted,
        @Nullable String concept,
        @Nullable String measure,
        Named who,
        Named where,
        @Nullable String condition,
        @Nullable String from,
        @Nullable String to,
        @Nullable String root) {

    /// Somebody or some place.
    ///
    /// @param said the words, null where the text does not say them here
    /// @param id from the lexicon, null where it holds none
    public record Named(@Nullable String said, @Nullable String id) {
        private static Named of(JsonNode node) {
            return node.isNull()
                    ? new Named(null, null)
                    : new Named(new Fields(node).text("said"), new Fields(node).text("id"));
        }

        public boolean nothing() {
            return said == null && id == null;
        }
    }

    public static ReadFigure of(JsonNode node) {
        Fields figure = new Fields(node);
        Fields scope = figure.inner("scope");
        return new ReadFigure(
                figure.span("span"),
                figure.word("said"),
                figure.text("passage"),
                figure.word("shape"),
                figure.text("approximation"),
                figure.numberAt("stated", 0),
                figure.numberAt("stated", 1),
                figure.text("unit"),
                figure.text("class"),
                figure.text("kind"),
                figure.text("per"),
                figure.text("change"),
                figure.text("counted"),
                figure.text("concept"),
                figure.text("measure"),
                Named.of(scope.at("who")),
                Named.of(scope.at("where")),
                scope.text("condition"),
                scope.text("from"),
                scope.text("to"),
                figure.text("root"));
    }

    /// The figures among the objects: what is malformed has no value and is none.
    public static List<ReadFigure> all(List<JsonNode> nodes) {
        return nodes.stream()
                .map(ReadFigure::of)
                .filter(figure -> !figure.malformed())
                .toList();
    }

    public boolean malformed() {
        return shape.equals("malformed");
    }

    /// Short form for explanations.
    public String brief() {
        return "\"" + said + "\" " + span.start() + "–" + span.end() + " = [" + low + ", " + high + "] " + shape + " "
                + approximation + " " + unit + (per == null ? "" : "/" + per);
    }
}
