package cotejo.gate.seeds;

import cotejo.core.source.Span;
import cotejo.gate.score.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A figure as a person wrote it down.
///
/// @param low the value, or the lower end of a range or vague word; null where the row is malformed
/// @param high the value again, or the higher end; null where it is open
/// @param roots what is right as root, first the gold's own; null among them is "the text's own voice"
record GoldFigure(
        String doc,
        Span span,
        String text,
        @Nullable Double low,
        @Nullable Double high,
        String modifier,
        String unit,
        @Nullable String measure,
        @Nullable String condition,
        @Nullable String from,
        @Nullable String to,
        List<@Nullable String> roots,
        String part,
        boolean optional) {

    static GoldFigure of(JsonNode node) {
        Fields row = new Fields(node);
        JsonNode value = row.at("value");
        boolean pair = value.isArray();
        JsonNode when = row.at("when");
        return new GoldFigure(
                row.word("doc"),
                new Span(row.at("start").asInt(), row.at("end").asInt()),
                row.word("text"),
                pair ? row.numberAt("value", 0) : row.number("value"),
                pair ? row.numberAt("value", 1) : row.number("value"),
                row.word("modifier"),
                row.word("unit"),
                row.text("measure"),
                row.text("condition"),
                when.isNull() ? null : when.get(0).asString(),
                when.isNull() ? null : when.get(1).asString(),
                roots(row),
                row.word("part"),
                node.path("optional").asBoolean(false));
    }

    /// A row that must give no value.
    boolean malformed() {
        return modifier.equals("malformed");
    }

    private static List<@Nullable String> roots(Fields row) {
        List<@Nullable String> roots = new ArrayList<>();
        roots.add(row.text("root"));
        for (JsonNode other : row.object().path("root_alt")) {
            roots.add(other.isNull() ? null : other.asString());
        }
        return roots;
    }
}
