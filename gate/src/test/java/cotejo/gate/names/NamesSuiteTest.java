package cotejo.gate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NamesSuiteTest {
    private static final String SENTENCES = """
            0\tNora\tB-PER
            1\tAldecoa\tI-PER
            2\tleft\tO
            3\tTalleres\tB-ORG

            0\tTarifa\tB-LOC
            """;

    private static JsonNode name(int start, int end, String type) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.putArray("span").add(start).add(end);
        return node.put("type", type);
    }

    @Test
    void aNameCountsWholeAndOfItsType(@TempDir Path shared) throws IOException {
        Path folder = Files.createDirectories(shared.resolve("bench/conll-val"));
        for (String language : List.of("en", "es")) {
            try (OutputStream out =
                    new GZIPOutputStream(Files.newOutputStream(folder.resolve(language + ".conllu.gz")))) {
                out.write(SENTENCES.getBytes(StandardCharsets.UTF_8));
            }
        }
        NothingReader reader = new NothingReader() {
            @Override
            public List<JsonNode> names(String text, String language) {
                return text.equals("Tarifa")
                        ? List.of(name(0, 6, "LOC"))
                        : List.of(name(0, 12, "PER"), name(18, 26, "LOC"), name(18, 26, "MISC"));
            }
        };
        List<Row> rows = new NamesSuite().measure(reader, shared, Tier.FULL, Explanation.NONE);
        Map<String, String> texts = new HashMap<>();
        rows.forEach(row -> texts.put(row.name(), row.measure().text()));
        assertEquals("66.7 (P 66.7, R 66.7: 2 right of 3, 3 given)", texts.get("names.en"));
        assertEquals("100.0 (P 100.0, R 100.0: 1 right of 1, 1 given)", texts.get("names.en.PER"));
        assertEquals("0.0 (P 0.0, R 0.0: 0 right of 0, 1 given)", texts.get("names.es.MISC"));
    }

    @Test
    void anAnswerMadeFromTheGoldIsPerfect() throws IOException {
        Path shared = Shared.folder();
        Map<String, List<Conll.Name>> gold = new HashMap<>();
        for (String language : List.of("en", "es")) {
            Conll.sentences(shared.resolve("bench/conll-val/" + language + ".conllu.gz"))
                    .forEach(sentence -> gold.put(sentence.text(), sentence.names()));
        }
        NothingReader reader = new NothingReader() {
            @Override
            public List<JsonNode> names(String text, String language) {
                return gold.getOrDefault(text, List.of()).stream()
                        .map(one -> name(one.span().start(), one.span().end(), one.type()))
                        .toList();
            }
        };
        List<Row> rows = new NamesSuite().measure(reader, shared, Tier.FULL, Explanation.NONE);
        // A sentence that stands in the set twice may be annotated in two ways, so a few names cannot be right.
        rows.forEach(row -> assertTrue(
                row.measure().figure() > 99.5,
                () -> row.name() + " " + row.measure().text()));
    }
}
