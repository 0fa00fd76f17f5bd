package cotejo.gate.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads with a program that speaks `read - --per-input`: one child process a layer, started when first needed, one
/// line
/// in, one line out.
public final class CommandReader implements Reader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> command;
    private final Path folder;
    private final Map<Layer, Child> children = new EnumMap<>(Layer.class);
    private final List<String> unread = new ArrayList<>();
    private int asked;

    /// @param command the program and its first arguments, for instance `./cotejo`
    /// @param folder where it is started
    public CommandReader(List<String> command, Path folder) {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a reader command needs at least a program");
        }
        this.command = List.copyOf(command);
        this.folder = folder;
    }

    @Override
    public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
        return ask(Layer.FIGURES, source, text, metadata);
    }

    @Override
    public List<JsonNode> numbers(String text, String language) {
        return ask(Layer.NUMBERS, nextId(), text, Map.of("language", language));
    }

    @Override
    public List<JsonNode> names(String text, String language) {
        return ask(Layer.NAMES, nextId(), text, Map.of("language", language));
    }

    @Override
    public List<JsonNode> attributions(String text, String language) {
        return ask(Layer.ATTRIBUTIONS, nextId(), text, Map.of("language", language));
    }

    @Override
    public List<String> unread() {
        return List.copyOf(unread);
    }

    @Override
    public void close() {
        children.values().forEach(Child::close);
        children.clear();
    }

    private String nextId() {
        asked++;
        return "text-" + asked;
    }

    private List<JsonNode> ask(Layer layer, String source, String text, Map<String, String> metadata) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", source);
        line.put("text", text);
        line.putAll(metadata);
        String answer = child(layer).ask(JSON.writeValueAsString(line));
        return objects(layer, source, JSON.readTree(answer));
    }

    private List<JsonNode> objects(Layer layer, String source, JsonNode answer) {
        String status = answer.path("status").asString("none given");
        if (!status.equals("read")) {
            unread.add(source + ": " + status + " " + answer.path("error").asString(""));
            return List.of();
        }
        JsonNode found = answer.has(layer.word()) ? answer.path(layer.word()) : answer.path("figures");
        if (!found.isArray()) {
            throw new IllegalStateException("the answer for " + source + " holds no list of " + layer.word());
        }
        List<JsonNode> objects = new ArrayList<>();
        found.forEach(objects::add);
        return objects;
    }

    private Child child(Layer layer) {
        return children.computeIfAbsent(layer, wanted -> {
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of("read", "-", "--per-input", "--format", "jsonl", "--layer", wanted.word()));
            return Child.start(line, folder);
        });
    }
}
