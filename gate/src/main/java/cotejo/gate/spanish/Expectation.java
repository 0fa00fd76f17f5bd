package cotejo.gate.spanish;

import cotejo.core.source.Span;
import cotejo.gate.score.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A figure a person expects in a sentence (keys: specs/es/README.md). Null is "not stated, not scored", but for the
/// root, where it is "the text's own voice".
///
/// @param high the value again, the higher end of a range, or null where it is open
/// @param unit `X/Y` is X per Y
/// @param from the period's first and last day, at the precision written
/// @param change `up` or `down`
/// @param optional neither missed nor invented
record Expectation(
        Span span,
        String said,
        @Nullable Double low,
        @Nullable Double high,
        String modifier,
        @Nullable String unit,
        @Nullable String measure,
        @Nullable String condition,
        @Nullable String who,
        @Nullable String where,
        @Nullable String from,
        @Nullable String to,
        @Nullable String root,
        @Nullable String change,
        boolean optional) {

    static Expectation of(JsonNode node) {
        Fields row = new Fields(node);
        boolean pair = row.at("value").isArray();
        JsonNode when = row.at("when");
        return new Expectation(
                stretch(row),
                row.word("said"),
                pair ? row.numberAt("value", 0) : row.number("value"),
                pair ? row.numberAt("value", 1) : row.number("value"),
                row.word("modifier"),
                row.text("unit"),
                row.text("measure"),
                row.text("condition"),
                row.text("who"),
                row.text("where"),
                when.isNull() ? null : when.get(0).asString(),
                when.isNull() ? null : when.get(1).asString(),
                row.text("root"),
                node.path("change").isString() ? node.path("change").asString() : null,
                node.path("optional").asBoolean(false));
    }

    /// Words and where they start, as a stretch of code points.
    static Span stretch(Fields row) {
        int start = row.at("start").asInt();
        String said = row.word("said");
        return new Span(start, start + said.codePointCount(0, said.length()));
    }
}
