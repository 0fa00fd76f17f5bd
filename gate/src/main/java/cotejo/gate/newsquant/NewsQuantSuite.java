package cotejo.gate.newsquant;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The development part of NewsQuant: English news sentences with value, change, unit and concept of every quantity.
public final class NewsQuantSuite implements Suite {
    private static final String FILE = "bench/newsquant-dev.json";

    @Override
    public String name() {
        return "newsquant";
    }

    @Override
    public List<String> data() {
        return List.of(FILE);
    }

    @Override
    public List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) throws IOException {
        NewsQuantScore score = new NewsQuantScore(explanation);
        int place = 0;
        for (JsonNode sentence : JsonMapper.shared().readTree(Files.readString(shared.resolve(FILE)))) {
            place++;
            String text = sentence.path("text").asString();
            score.sentence(
                    text, quantities(sentence), reader.figures("newsquant-" + place, text, Map.of("language", "en")));
        }
        return score.rows();
    }

    private static List<GoldQuantity> quantities(JsonNode sentence) {
        List<GoldQuantity> quantities = new ArrayList<>();
        sentence.path("quantities").forEach(quantity -> quantities.add(GoldQuantity.of(quantity)));
        return quantities;
    }
}
