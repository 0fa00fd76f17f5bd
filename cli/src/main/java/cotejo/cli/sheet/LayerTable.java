package cotejo.cli.sheet;

import cotejo.casework.ReadAlone;
import cotejo.cli.terminal.Cell;
import cotejo.cli.terminal.Column;
import cotejo.cli.terminal.Table;
import cotejo.core.source.Text;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A layer below the figures, as a table.
public final class LayerTable {
    /// Code points of a passage that are shown.
    private static final int SHOWN = 160;

    private LayerTable() {}

    /// @param rows as [ReadAlone#layer] gives them
    /// @param text what their spans count in
    public static Table of(ReadAlone.Layer layer, List<ObjectNode> rows, Text text) {
        return switch (layer) {
            case FIGURES -> throw new IllegalArgumentException("figures have a table of their own");
            case NUMBERS -> numbers(rows);
            case NAMES -> names(rows);
            case PASSAGES -> passages(rows, text);
            case ATTRIBUTIONS -> attributions(rows, text);
        };
    }

    private static Table numbers(List<ObjectNode> rows) {
        Table table = new Table(List.of(
                Column.wrapped("said", 3),
                Column.left("type"),
                Column.right("low"),
                Column.right("high"),
                Column.left("unit"),
                Column.right("span")));
        rows.forEach(row -> table.row(List.of(
                words(row.path("said")),
                words(row.path("type")),
                words(row.path("low")),
                words(row.path("high")),
                words(row.path("unit")),
                span(row.path("span")))));
        return table;
    }

    private static Table names(List<ObjectNode> rows) {
        Table table = new Table(List.of(Column.wrapped("name", 3), Column.left("type"), Column.right("span")));
        rows.forEach(
                row -> table.row(List.of(words(row.path("said")), words(row.path("type")), span(row.path("span")))));
        return table;
    }

    private static Table passages(List<ObjectNode> rows, Text text) {
        Table table = new Table(List.of(Column.left("kind"), Column.right("span"), Column.wrapped("words", 3)));
        rows.forEach(row -> {
            int start = row.path("span").path(0).asInt();
            int end = row.path("span").path(1).asInt();
            String shown = text.slice(start, Math.min(end, start + SHOWN)) + (end > start + SHOWN ? "…" : "");
            table.row(List.of(words(row.path("kind")), span(row.path("span")), Cell.of(shown)));
        });
        return table;
    }

    private static Table attributions(List<ObjectNode> rows, Text text) {
        Table table =
                new Table(List.of(Column.wrapped("voice", 2), Column.wrapped("cue", 1), Column.wrapped("content", 4)));
        rows.forEach(row -> table.row(List.of(
                slices(row.path("voice"), text), slices(row.path("cue"), text), slices(row.path("content"), text))));
        return table;
    }

    private static Cell words(JsonNode node) {
        return node.isNull() ? Cell.EMPTY : Cell.of(node.asString());
    }

    private static Cell span(JsonNode span) {
        return Cell.of(span.path(0).asInt() + "–" + span.path(1).asInt());
    }

    private static Cell slices(JsonNode spans, Text text) {
        return Cell.of(spans.valueStream()
                .map(span -> text.slice(span.path(0).asInt(), span.path(1).asInt()))
                .collect(Collectors.joining(" … ")));
    }
}
