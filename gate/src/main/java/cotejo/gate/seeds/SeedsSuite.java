package cotejo.gate.seeds;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures of the five seed documents, found and compared facet by facet (rules: `scoring.md` beside the data, told
/// again in docs/reference/gate.md).
public final class SeedsSuite implements Suite {
    private static final String GOLD = "gold/seeds.figures.jsonl";
    private static final String TEXTS = "seeds";

    /// What a line of `read -` may say of a document.
    private static final Set<String> TOLD = Set.of("published", "language", "country");

    @Override
    public String name() {
        return "seeds";
    }

    @Override
    public List<String> data() {
        return List.of(GOLD, TEXTS);
    }

    /// The set is small: all but the first row count errors.
    @Override
    public Sense sense(String row) {
        return row.equals(SeedsScore.FOUND) ? Sense.AT_LEAST : Sense.AT_MOST;
    }

    @Override
    public List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) throws IOException {
        SeedsScore score = new SeedsScore(gold(shared.resolve(GOLD)), explanation);
        for (Map.Entry<String, Map<String, String>> document :
                metadata(shared.resolve(TEXTS).resolve("metadata.csv")).entrySet()) {
            String text = text(shared.resolve(TEXTS).resolve(document.getKey()));
            List<JsonNode> figures = reader.figures(document.getKey(), text, document.getValue());
            score.document(document.getKey(), figures);
        }
        return score.rows();
    }

    static List<GoldFigure> gold(Path file) throws IOException {
        List<GoldFigure> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                gold.add(GoldFigure.of(JsonMapper.shared().readTree(line)));
            }
        }
        return gold;
    }

    /// A text file's text: its decoded bytes, byte-order mark dropped.
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// What is known of each document, by its file name. The list quotes no cell.
    private static Map<String, Map<String, String>> metadata(Path file) throws IOException {
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> document = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                if (TOLD.contains(header.get(i))) {
                    document.put(header.get(i), cells[i]);
                }
            }
            known.put(cells[0], document);
        }
        return known;
    }
}
