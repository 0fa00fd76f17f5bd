package cotejo.gate.score;

import cotejo.core.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the fields of one object of the command line's JSON. A key that is not there at all breaks the contract ("keys
/// are always present") and is a bug of the reader, not a wrong answer.
public record Fields(JsonNode object) {
    public JsonNode at(String key) {
        JsonNode value = object.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the object lacks the key \"" + key + "\": " + object);
        }
        return value;
    }

    public @Nullable String text(String key) {
        JsonNode value = at(key);
        return value.isNull() ? null : value.asString();
    }

    /// A text that is never null.
    public String word(String key) {
        String value = text(key);
        if (value == null) {
            throw new IllegalArgumentException("\"" + key + "\" is null in " + object);
        }
        return value;
    }

    public @Nullable Double number(String key) {
        return numberOf(at(key));
    }

    public boolean flag(String key) {
        return at(key).asBoolean();
    }

    public Fields inner(String key) {
        return new Fields(at(key));
    }

    public Span span(String key) {
        JsonNode span = at(key);
        return new Span(span.get(0).asInt(), span.get(1).asInt());
    }

    /// The n-th of a list of numbers, null where it says null.
    public @Nullable Double numberAt(String key, int place) {
        return numberOf(at(key).get(place));
    }

    private static @Nullable Double numberOf(JsonNode value) {
        return value == null || value.isNull() ? null : value.asDouble();
    }
}
