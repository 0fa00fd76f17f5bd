package cotejo.gate.recognizers;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.gate.score.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One result: a stretch of the input and what it comes to, theirs or ours.
///
/// @param unit theirs: the currency's name; ours: the unit field
/// @param iso theirs only: the currency's code, where they give one
record Resolved(
        Span span,
        String said,
        Interval interval,
        @Nullable String unit,
        @Nullable String iso) {
    static final Comparator<Resolved> IN_ORDER =
            Comparator.comparingInt((Resolved one) -> one.span.start()).thenComparingInt(one -> one.span.end());

    /// As a spec has it. Its End is the last character itself.
    static Resolved theirs(Model model, String language, JsonNode result) {
        JsonNode resolution = result.path("Resolution");
        String value = text(resolution, "value");
        return new Resolved(
                new Span(result.path("Start").asInt(), result.path("End").asInt() + 1),
                result.path("Text").asString(),
                interval(model, language, value),
                text(resolution, "unit"),
                text(resolution, "isoCurrency"));
    }

    /// As `read --layer numbers` prints it.
    static Resolved ours(JsonNode node) {
        Fields number = new Fields(node);
        return new Resolved(
                number.span("span"),
                number.word("said"),
                new Interval(
                        number.number("low"), number.flag("low_open"), number.number("high"), number.flag("high_open")),
                number.text("unit"),
                null);
    }

    /// The objects of one type, in order.
    static List<Resolved> ours(List<JsonNode> nodes, Model model) {
        return nodes.stream()
                .filter(node -> new Fields(node).word("type").equals(model.type()))
                .map(Resolved::ours)
                .sorted(IN_ORDER)
                .toList();
    }

    /// Words without a number ("percent" alone) and relative ordinals ("the last one") have no value.
    private static Interval interval(Model model, String language, @Nullable String value) {
        if (value == null || value.equals("null")) {
            return Interval.exactly(null);
        }
        return switch (model) {
            case RANGE -> Interval.parse(value);
            case NUMBER, CURRENCY -> Interval.exactly(number(language, value));
            case PERCENT -> Interval.exactly(number(language, value.replace("%", "")));
            case ORDINAL ->
                value.startsWith("end") || value.startsWith("current")
                        ? Interval.exactly(null)
                        : Interval.exactly(number(language, value));
        };
    }

    /// The Spanish specs write a decimal comma in resolved values, and no thousands mark.
    private static Double number(String language, String value) {
        return Double.valueOf(language.equals("es") ? value.replace(',', '.') : value);
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    /// Is what the input has there what the result says it is? The specs write their results in lower case.
    boolean saidIn(String input) {
        Text text = Text.of(input);
        return span.end() <= text.length()
                && text.slice(span).toLowerCase(Locale.ROOT).equals(said.toLowerCase(Locale.ROOT));
    }
}
