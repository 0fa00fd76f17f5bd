package cotejo.reading.lexicon;

import cotejo.core.quantity.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One file of the lexicon. A missing or misspelled entry is a bug in the data and says where it is.
public final class LexiconFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String path;
    private final JsonNode root;

    private LexiconFile(String path, JsonNode root) {
        this.path = path;
        this.root = root;
    }

    /// @param path below lexicon/, such as `en/numbers.yaml`
    public static LexiconFile load(String path) {
        try (InputStream in = LexiconFile.class.getResourceAsStream("/lexicon/" + path)) {
            if (in == null) {
                throw new IllegalStateException("lexicon/" + path + " is missing");
            }
            return new LexiconFile(path, YAML.readTree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + path + " cannot be read", e);
        }
    }

    public JsonNode root() {
        return root;
    }

    public JsonNode at(String key) {
        JsonNode node = root.get(key);
        if (node == null) {
            throw new IllegalStateException("lexicon/" + path + " lacks “" + key + "”");
        }
        return node;
    }

    public String string(String key) {
        return at(key).asString();
    }

    /// A list of strings; empty when the key is absent.
    public List<String> strings(String key) {
        return strings(root.get(key));
    }

    public static List<String> strings(@Nullable JsonNode list) {
        List<String> strings = new ArrayList<>();
        if (list != null && list.isArray()) {
            list.forEach(item -> strings.add(item.asString()));
        } else if (list != null && !list.isNull()) {
            strings.add(list.asString());
        }
        return strings;
    }

    /// A map from words to whatever `value` makes of their entry, in file order; empty when the key is absent.
    public <T> Map<String, T> map(String key, Function<JsonNode, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        JsonNode node = root.get(key);
        if (node != null) {
            node.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
        }
        return map;
    }

    public static Rational rational(JsonNode node) {
        return Rational.parse(node.asString())
                .orElseThrow(() -> new IllegalStateException("not a number in the lexicon: " + node));
    }
}
