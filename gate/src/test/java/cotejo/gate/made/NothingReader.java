package cotejo.gate.made;

import cotejo.gate.reader.Reader;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A reader that finds nothing; tests override the layer they make answers for.
public class NothingReader implements Reader {
    @Override
    public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
        return List.of();
    }

    @Override
    public List<JsonNode> numbers(String text, String language) {
        return List.of();
    }

    @Override
    public List<JsonNode> names(String text, String language) {
        return List.of();
    }

    @Override
    public List<JsonNode> attributions(String text, String language) {
        return List.of();
    }
}
