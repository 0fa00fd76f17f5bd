package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.desk.Desks;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The examples of docs/reference/json.md come from a run: their keys are those the program prints now.
/// `-Dreference=write` puts today's run in their place.
class ReferenceTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path PAPER =
            Path.of(Objects.requireNonNull(System.getProperty("cotejo.root")), "docs/reference/json.md");
    private static final String MARK = "<!-- example: ";
    private static final String SENTENCE =
            "{\"id\": \"story-7\", \"text\": \"The Senate paid $10,000,00 for 12 horses, the"
                    + " ministry said in Lima.\", \"published\": \"2011-03-08\", \"language\": \"en\"}\n";

    @TempDir
    private static Path home = Path.of("");

    @Test
    void everyExampleHasTheKeysOfARun() throws IOException {
        Map<String, JsonNode> examples = examples();
        List<String> paper = Files.readAllLines(PAPER);
        List<String> written = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        boolean write = "write".equals(System.getProperty("reference"));
        for (int i = 0; i < paper.size(); i++) {
            String line = paper.get(i);
            written.add(line);
            if (!line.startsWith(MARK)) {
                continue;
            }
            String name = line.substring(MARK.length(), line.indexOf(" -->"));
            JsonNode example = Objects.requireNonNull(examples.get(name), "no run gives an example of " + name);
            seen.add(name);
            assertEquals("```json", paper.get(i + 1));
            int end = i + 2;
            while (!paper.get(end).equals("```")) {
                end++;
            }
            if (write) {
                written.add("```json");
                written.addAll(folded(MAPPER.writeValueAsString(example)));
                written.add("```");
            } else {
                String json = String.join("", paper.subList(i + 2, end));
                sameKeys(name, MAPPER.readTree(json), example);
                written.addAll(paper.subList(i + 1, end + 1));
            }
            i = end;
        }
        assertEquals(
                List.copyOf(new TreeMap<>(examples).keySet()),
                seen.stream().sorted().toList());
        if (write) {
            Files.write(PAPER, written);
        }
    }

    private static Map<String, JsonNode> examples() throws IOException {
        SmallCase small = SmallCase.in(home);
        Map<String, JsonNode> examples = new TreeMap<>();
        JsonNode figure = first(
                json -> "Some 1,680".equals(json.get("said").asString()),
                "figures",
                small.folder(),
                "--format",
                "jsonl");
        examples.put("figure", figure);
        JsonNode line = first(
                json -> json.get("figures").valueStream().anyMatch(id -> id.equals(figure.get("id"))),
                "ledger",
                small.folder(),
                "--format",
                "jsonl");
        examples.put("line", line);
        examples.put(
                "related",
                first(any(), "relations", small.folder(), line.get("id").asString(), "--format", "jsonl"));
        examples.put(
                "finding",
                first(
                        json -> "sum".equals(json.get("kind").asString()),
                        "findings",
                        small.folder(),
                        "--format",
                        "jsonl"));
        String copy = home.resolve("decided").toString();
        Told.by(Readers.standard(), "copy", small.folder(), copy);
        Told.by(
                Readers.standard(),
                "decide",
                copy,
                "correct",
                figure.get("id").asString(),
                "value",
                "1681",
                "--reason",
                "the printed page");
        examples.put("decision", first(any(), "decide", copy, "list", "--format", "jsonl"));
        Path draft = Files.writeString(
                home.resolve("draft.txt"), "In 2005, 20,242 soldiers deserted from the Mexican army.\n");
        examples.put(
                "verified",
                first(any(), "verify", small.folder(), draft.toString(), "--language", "en", "--format", "jsonl"));
        examples.put("found-passage", first(any(), "search", small.folder(), "special forces", "--format", "jsonl"));
        examples.put("found-figure", first(any(), "search", copy, "value:1681", "--format", "jsonl"));
        Told.by(Readers.standard(), "accounts", copy, "add", "ana", "--shown", "Ana Ruiz");
        try (Accounts accounts = Desks.accounts(Path.of(copy))) {
            accounts.note("ana", "192.0.2.7", "GET /line/l1ca0bee1b7a77d", 200);
        } catch (CaseProblem e) {
            throw new IOException(e);
        }
        examples.put("account", first(any(), "accounts", copy, "--format", "jsonl"));
        examples.put("audit", first(any(), "audit", copy, "--format", "jsonl"));
        examples.put("input", first(any(), "inputs", small.folder(), "--format", "jsonl"));
        examples.put("per-input", piped(any(), "--per-input"));
        examples.put(
                "per-input-error",
                stream(Told.piped(Readers.standard(), "no json\n", "read", "-", "--per-input"), any()));
        examples.put(
                "malformed", piped(json -> "malformed".equals(json.get("shape").asString())));
        for (String layer : List.of("numbers", "names", "attributions", "passages")) {
            examples.put(layer, piped(any(), "--layer", layer));
        }
        examples.put("text", piped(any(), "--text"));
        return examples;
    }

    private static Predicate<JsonNode> any() {
        return json -> true;
    }

    private static JsonNode first(Predicate<JsonNode> which, String... arguments) {
        return stream(Told.by(Readers.standard(), arguments), which);
    }

    private static JsonNode piped(Predicate<JsonNode> which, String... options) {
        List<String> arguments = new ArrayList<>(List.of("read", "-"));
        arguments.addAll(List.of(options));
        return stream(Told.piped(Readers.standard(), SENTENCE, arguments.toArray(String[]::new)), which);
    }

    private static JsonNode stream(Told told, Predicate<JsonNode> which) {
        return told.json().stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the kind in " + told));
    }

    /// Keys and their order, down to the last object; where one side has null or an empty list there is nothing to
    /// compare.
    private static void sameKeys(String where, JsonNode paper, JsonNode run) {
        if (paper.isObject() && run.isObject()) {
            assertEquals(List.copyOf(run.propertyNames()), List.copyOf(paper.propertyNames()), where);
            run.propertyNames().forEach(key -> sameKeys(where + "." + key, paper.get(key), run.get(key)));
        } else if (paper.isArray() && run.isArray() && !paper.isEmpty() && !run.isEmpty()) {
            sameKeys(where + "[0]", paper.get(0), run.get(0));
        } else if (!paper.isNull() && !run.isNull()) {
            assertTrue(paper.isContainer() == run.isContainer(), where + ": " + paper + " and " + run);
        }
    }

    /// A line of JSON broken where a page is wide enough, after commas outside of strings.
    private static List<String> folded(String json) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int lastBreak = -1;
        boolean string = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            line.append(c);
            if (c == '"' && json.charAt(i - 1) != '\\') {
                string = !string;
            }
            if (!string && c == ',') {
                lastBreak = line.length();
            }
            if (line.length() > 110 && lastBreak > 0) {
                lines.add(line.substring(0, lastBreak));
                line.delete(0, lastBreak);
                line.insert(0, ' ');
                lastBreak = -1;
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
