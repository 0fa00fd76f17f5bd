package cotejo.gate.made;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A figure's JSON with every key of the contract, made part by part. A part not set is unknown.
public final class Figure {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode node = JSON.createObjectNode();
    private final ObjectNode scope = JSON.createObjectNode();

    private Figure() {
        for (String key : new String[] {
            "passage", "unit", "class", "kind", "per", "change", "counted", "concept", "measure", "root"
        }) {
            node.putNull(key);
        }
        for (String key : new String[] {"condition", "from", "to"}) {
            scope.putNull(key);
        }
        scope.set("who", named(null, null));
        scope.set("where", named(null, null));
        node.set("scope", scope);
        node.put("shape", "single").put("approximation", "exact").put("said", "");
    }

    /// A single exact number.
    public static Figure at(int start, int end, double value) {
        return new Figure().span(start, end).stated(value, value);
    }

    public Figure span(int start, int end) {
        ArrayNode span = node.putArray("span");
        span.add(start).add(end);
        return this;
    }

    public Figure stated(@Nullable Double low, @Nullable Double high) {
        ArrayNode stated = node.putArray("stated");
        stated.add(low).add(high);
        return this;
    }

    public Figure with(String key, @Nullable String value) {
        node.put(key, value);
        return this;
    }

    public Figure scope(String key, @Nullable String value) {
        scope.put(key, value);
        return this;
    }

    public Figure who(@Nullable String said, @Nullable String id) {
        scope.set("who", named(said, id));
        return this;
    }

    public Figure where(@Nullable String said, @Nullable String id) {
        scope.set("where", named(said, id));
        return this;
    }

    private static JsonNode named(@Nullable String said, @Nullable String id) {
        return JSON.createObjectNode().put("said", said).put("id", id);
    }

    public JsonNode json() {
        return node;
    }
}
