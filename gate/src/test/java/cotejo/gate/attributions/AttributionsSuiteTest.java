package cotejo.gate.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.gate.made.NothingReader;
import cotejo.gate.made.Shared;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AttributionsSuiteTest {
    private static String head(String source) {
        Text text = Text.of(source);
        return text.slice(new Stretches(List.of(new Span(0, text.length()))).head(text));
    }

    @Test
    void headsAreFoundByARuleOfThumb() {
        assertEquals("spokesman", head("a spokesman for the campaign"));
        assertEquals("Braun", head("Michael Braun, a former agent"));
        assertEquals("Pence", head("Gov. Mike Pence of Indiana"));
        assertEquals("officials", head("officials"));
        assertEquals("who", head("who"));
    }

    @Test
    void bratSpansMayHaveParts() {
        assertEquals(
                List.of(new Span(315, 448), new Span(463, 553)),
                Stretches.brat("315 448;463 553").parts());
    }

    @Test
    void anAnswerMadeFromTheGoldIsPerfect() throws IOException {
        Path shared = Shared.folder();
        List<Polnear.Article> articles = Polnear.articles(shared.resolve("bench/polnear-dev"));
        assertEquals(84, articles.size());
        NothingReader reader = new NothingReader() {
            @Override
            public List<JsonNode> attributions(String text, String language) {
                return articles.stream()
                        .filter(article -> article.text().string().equals(text))
                        .flatMap(article -> answer(article).stream())
                        .toList();
            }
        };
        List<Row> rows = new AttributionsSuite().measure(reader, shared, Tier.FULL, Explanation.NONE);
        rows.forEach(row -> assertEquals(100, row.measure().figure(), row.name()));
    }

    private static List<JsonNode> answer(Polnear.Article article) {
        List<JsonNode> answer = new ArrayList<>();
        article.sources().forEach(source -> answer.add(attribution("voice", source)));
        article.contents().forEach(content -> answer.add(attribution("content", content)));
        return answer;
    }

    private static JsonNode attribution(String key, Stretches stretches) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        List.of("voice", "cue", "content").forEach(node::putArray);
        ArrayNode pairs = node.putArray(key);
        stretches.parts().forEach(part -> pairs.addArray().add(part.start()).add(part.end()));
        return node;
    }
}
