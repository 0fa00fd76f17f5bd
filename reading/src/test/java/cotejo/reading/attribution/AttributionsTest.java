package cotejo.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.source.Text;
import cotejo.reading.text.Tagged;
import cotejo.reading.text.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The tables `specs/xx/attribution.tsv`, the roots of the seeds, and texts that mean harm.
class AttributionsTest {
    private static final Tagger TAGGER = Tagger.of("en");
    private static final Attributions ATTRIBUTIONS = Attributions.of("en");
    /// Roots of the seeds that may be wrong.
    private static final int WRONG = 0;

    @TestFactory
    Stream<DynamicTest> english() throws IOException {
        return table("en", TAGGER, ATTRIBUTIONS);
    }

    @TestFactory
    Stream<DynamicTest> spanish() throws IOException {
        return table("es", Tagger.of("es"), Attributions.of("es"));
    }

    private static Stream<DynamicTest> table(String language, Tagger tagger, Attributions attributions)
            throws IOException {
        return Files.readAllLines(Path.of("..", "specs", language, "attribution.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[2], () -> {
                    String text = row[2].replace(" ¶ ", "\n\n");
                    Tagged tagged = tagger.tag(Paragraphs.of(text));
                    int at = text.indexOf(row[0]);
                    assertEquals(row[1], shown(attributions.read(tagged).attributionOf(at, at + row[0].length())));
                }));
    }

    private static String shown(Attributed attributed) {
        return attributed.attribution().steps().isEmpty()
                ? "-"
                : attributed.attribution().steps().stream()
                        .map(AttributionsTest::shown)
                        .collect(Collectors.joining(" > "));
    }

    private static String shown(Step step) {
        return step.relation().word() + " "
                + step.voices().stream().map(AttributionsTest::shown).collect(Collectors.joining(" & "));
    }

    private static String shown(Voice voice) {
        String id = voice.name().id();
        if (id != null) {
            return id;
        }
        String said = Objects.requireNonNull(voice.name().said());
        return voice.named()
                ? said.replaceFirst("^(Gen\\.|[Gg]eneral|[Ff]iscal) ", "")
                : "?" + Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    @Test
    void rootsOfTheSeeds() throws IOException {
        Path shared = Path.of(System.getProperty("cotejo.shared", "../../shared"));
        Path gold = shared.resolve("gold/seeds.figures.jsonl");
        Assumptions.assumeTrue(Files.exists(gold), "NOT MEASURED: no measuring data at " + shared);
        List<String> wrong = new ArrayList<>();
        String document = "";
        Text text = Text.of("");
        DocumentVoices voices = ATTRIBUTIONS.read(TAGGER.tag(Paragraphs.of("")));
        for (JsonNode row : rows(gold)) {
            if (!document.equals(row.get("doc").asString())) {
                document = row.get("doc").asString();
                text = Text.of(Files.readString(shared.resolve("seeds").resolve(document)));
                voices = ATTRIBUTIONS.read(TAGGER.tag(Paragraphs.of(text.string())));
            }
            Attributed attributed = voices.attributionOf(
                    text.utf16(row.get("start").asInt()),
                    text.utf16(row.get("end").asInt()));
            if (!right(row, attributed.attribution().root())) {
                wrong.add(row.get("doc").asString() + " " + row.get("text").asString() + ": " + shown(attributed));
            }
        }
        assertTrue(wrong.size() <= WRONG, () -> wrong.size() + " roots wrong: " + wrong);
    }

    private static List<JsonNode> rows(Path gold) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode row = json.readTree(line);
            boolean scored = !row.get("modifier").asString().equals("malformed") && !row.has("optional");
            if (scored) {
                rows.add(row);
            }
        }
        rows.sort(java.util.Comparator.comparing(row -> row.get("doc").asString()));
        return rows;
    }

    private static boolean right(JsonNode row, List<Voice> root) {
        List<JsonNode> accepted = new ArrayList<>(List.of(row.get("root")));
        if (row.has("root_alt")) {
            row.get("root_alt").forEach(accepted::add);
        }
        for (JsonNode one : accepted) {
            if (one.isNull()
                    ? root.isEmpty() || isCredit(root)
                    : root.stream().anyMatch(voice -> names(voice, one.asString()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredit(List<Voice> root) {
        String id = root.getFirst().name().id();
        return "efe".equals(id) || "us/washington-post".equals(id);
    }

    private static boolean names(Voice voice, String gold) {
        String said = String.valueOf(voice.name().said());
        String id = String.valueOf(voice.name().id());
        return gold.startsWith("unnamed") && !voice.named()
                || said.contains(gold)
                || id.endsWith("/" + gold.toLowerCase(java.util.Locale.ROOT))
                || gold.equals("State Department") && id.equals("us/state-department");
    }

    @Test
    void harmlessOnHarmfulTexts() {
        String many = "he said, ".repeat(1_000);
        String quotes = "\"“said ".repeat(1_000);
        String nested = "(".repeat(1_000) + "X said" + ")".repeat(1_000);
        String emoji = "\uD83D\uDE00 said \uD83D\uDE00 according to \uD83D\uDE00 ".repeat(200);
        for (String text :
                List.of("", "said", "according to", "citing", "\"", ", said .", many, quotes, nested, emoji)) {
            Tagged tagged = TAGGER.tag(Paragraphs.of(text));
            assertTimeout(Duration.ofSeconds(10), () -> {
                DocumentVoices voices = ATTRIBUTIONS.read(tagged);
                voices.attributionOf(0, Math.min(1, text.length()));
                voices.sayings();
            });
        }
    }

    @Test
    void sameTwice() {
        String text = "Milenio said 5 men left, citing SEDENA. “Six,” said Ana Ruiz. She said seven.";
        Tagged tagged = TAGGER.tag(Paragraphs.of(text));
        assertEquals(
                ATTRIBUTIONS.read(tagged).sayings(), ATTRIBUTIONS.read(tagged).sayings());
    }
}
