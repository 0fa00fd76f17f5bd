package cotejo.casework.kept;

import cotejo.core.decision.Anchor;
import cotejo.core.decision.Decision;
import cotejo.core.source.Mapping;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person says of a table, within a decision, rows and columns counted from 0:
/// `{"tall", "wide", "title", "rows": {"0": "heading"}, "columns": {"0": "labels"}, "headings": {"1": "words"}}`.
final class KeptMapping {
    private KeptMapping() {}

    static void write(ObjectNode json, Decision.MapTable map) {
        Mapping mapping = map.mapping();
        json.put("tall", map.tall()).put("wide", map.wide()).put("title", mapping.title());
        put(json.putObject("rows"), mapping.rows(), Mapping.Row::word);
        put(json.putObject("columns"), mapping.columns(), Mapping.Column::word);
        put(json.putObject("headings"), mapping.headings(), words -> words);
    }

    private static <T> void put(ObjectNode into, SortedMap<Integer, T> of, Function<T, String> word) {
        of.forEach((number, each) -> into.put(number.toString(), word.apply(each)));
    }

    /// @throws IllegalArgumentException when it is none
    static Decision.MapTable read(JsonNode json, Anchor anchor) {
        Mapping mapping = new Mapping(
                title(json.path("title")),
                map(json, "rows", word -> Mapping.Row.of(word).orElseThrow(KeptMapping::unknown)),
                map(json, "columns", word -> Mapping.Column.of(word).orElseThrow(KeptMapping::unknown)),
                map(json, "headings", words -> words));
        return new Decision.MapTable(anchor, number(json, "tall"), number(json, "wide"), mapping);
    }

    private static @Nullable String title(JsonNode title) {
        return title.isNull() ? null : string(title);
    }

    private static <T> SortedMap<Integer, T> map(JsonNode json, String key, Function<String, T> of) {
        if (!(json.path(key) instanceof ObjectNode each)) {
            throw new IllegalArgumentException("no " + key);
        }
        SortedMap<Integer, T> map = new TreeMap<>();
        each.properties()
                .forEach(entry -> map.put(Integer.valueOf(entry.getKey()), of.apply(string(entry.getValue()))));
        return map;
    }

    private static int number(JsonNode json, String key) {
        if (!json.path(key).isInt()) {
            throw new IllegalArgumentException("no " + key);
        }
        return json.path(key).intValue();
    }

    private static String string(JsonNode json) {
        if (!json.isString()) {
            throw new IllegalArgumentException("a string is expected");
        }
        return json.stringValue();
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("no such kind of row or column");
    }
}
