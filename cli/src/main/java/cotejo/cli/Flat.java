package cotejo.cli;

import cotejo.casework.Json;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Figures and lines as rows of a spreadsheet: what the JSON nests, laid flat.
final class Flat {
    /// The columns of a figure, in order. A key `a.b` is b inside a, `a.0` the first of a list.
    private static final List<String> FIGURE_KEYS = List.of(
            "id",
            "source",
            "passage",
            "span.0",
            "span.1",
            "said",
            "shape",
            "approximation",
            "stated.0",
            "stated.1",
            "hard.0",
            "hard.1",
            "soft.0",
            "soft.1",
            "unit",
            "class",
            "count_of",
            "kind",
            "time_kind",
            "per",
            "change",
            "stage",
            "counted",
            "trigger",
            "concept",
            "measure",
            "scope.who.said",
            "scope.who.id",
            "scope.where.said",
            "scope.where.id",
            "scope.when",
            "scope.from",
            "scope.to",
            "scope.ends.0",
            "scope.ends.1",
            "scope.condition",
            "mood",
            "attribution",
            "root",
            "rules");
    static final List<String> FIGURE = List.of(
            "id",
            "source",
            "passage",
            "start",
            "end",
            "said",
            "shape",
            "approximation",
            "low",
            "high",
            "hard_low",
            "hard_high",
            "soft_low",
            "soft_high",
            "unit",
            "class",
            "count_of",
            "kind",
            "time_kind",
            "per",
            "change",
            "stage",
            "counted",
            "trigger",
            "concept",
            "measure",
            "who",
            "who_id",
            "where",
            "where_id",
            "when",
            "from",
            "to",
            "from_end",
            "to_end",
            "condition",
            "mood",
            "attribution",
            "root",
            "rules");
    static final List<String> LINE = List.of(
            "id",
            "measure",
            "unit",
            "who",
            "who_id",
            "where",
            "where_id",
            "condition",
            "period",
            "from",
            "to",
            "low",
            "high",
            "or_more",
            "origins",
            "figures",
            "line_origins",
            "line_figures",
            "line_flags",
            "figure_ids");

    private Flat() {}

    /// @param json as [Json#figure] or [Json#malformed]
    static List<String> figure(ObjectNode json) {
        List<String> cells = new ArrayList<>();
        for (String key : FIGURE_KEYS) {
            JsonNode node = at(json, key);
            cells.add(
                    switch (key) {
                        case "attribution" -> attribution(node);
                        case "rules" -> joined(node, " ");
                        default -> cell(node);
                    });
        }
        return cells;
    }

    /// One row for each period of a line; the standing of the whole line is repeated.
    static List<List<String>> line(Line line) {
        ObjectNode json = Json.line(line);
        List<List<String>> rows = new ArrayList<>();
        for (Line.Stretch period : line.periods()) {
            rows.add(List.of(
                    line.id(),
                    cell(at(json, "measure")),
                    cell(at(json, "unit")),
                    cell(at(json, "scope.who.said")),
                    cell(at(json, "scope.who.id")),
                    cell(at(json, "scope.where.said")),
                    cell(at(json, "scope.where.id")),
                    cell(at(json, "scope.condition")),
                    period.label(),
                    period.from() == null ? "" : period.from(),
                    period.to() == null ? "" : period.to(),
                    number(period.low()),
                    number(period.high()),
                    period.openHigh() ? "yes" : "",
                    period.origins() == 0 ? "not stated" : Integer.toString(period.origins()),
                    Json.figuresWord(period.figuresWord()),
                    cell(at(json, "origins_word")),
                    cell(at(json, "figures_word")),
                    joined(at(json, "flags"), " "),
                    period.figures().stream().map(FigureId::id).collect(Collectors.joining(" "))));
        }
        return rows;
    }

    private static String number(@Nullable Rational value) {
        return value == null ? "" : value.toSignificant(12).toPlainString();
    }

    private static JsonNode at(JsonNode json, String key) {
        JsonNode node = json;
        for (String part : key.split("\\.")) {
            boolean index = part.length() == 1 && Character.isDigit(part.charAt(0));
            node = index ? node.path(part.charAt(0) - '0') : node.path(part);
        }
        return node;
    }

    private static String cell(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    private static String joined(JsonNode list, String between) {
        return list.valueStream().map(Flat::cell).collect(Collectors.joining(between));
    }

    /// "EFE (says) > Defense Secretariat (cites)", page to root.
    private static String attribution(JsonNode steps) {
        return steps.valueStream()
                .map(step -> step.path("voices")
                                .valueStream()
                                .map(voice ->
                                        voice.path("said").isNull() ? cell(voice.path("id")) : cell(voice.path("said")))
                                .collect(Collectors.joining(" and "))
                        + " (" + cell(step.path("relation")) + ")")
                .collect(Collectors.joining(" > "));
    }
}
