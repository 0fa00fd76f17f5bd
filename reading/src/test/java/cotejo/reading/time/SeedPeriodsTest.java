package cotejo.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The periods that people gave the seeds' figures, against the time words of the line each figure stands in.
final class SeedPeriodsTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(64));

    /// Figures whose period no time words of their own line give: it comes from the topic, the tense or an event.
    private static final Set<String> FROM_ELSEWHERE = Set.of(
            "001 dozens",
            "002 three",
            "002 a lieutenant colonel",
            "002 one",
            "002 Nearly 50,000",
            "003 over a quarter",
            "003 about $200-$300 per month");

    @Test
    void agreesWithThePeriodsGivenByHand() throws IOException {
        Path shared = Path.of(System.getProperty("cotejo.shared", "../../shared"));
        Path gold = shared.resolve("gold/seeds.figures.jsonl");
        if (!Files.exists(gold)) {
            System.err.println("NOT RUN: no measuring data at " + shared.toAbsolutePath() + " (-Dcotejo.shared=PATH)");
        }
        assumeTrue(Files.exists(gold));
        Map<String, PartialDate> published = new HashMap<>();
        for (String line : Files.readAllLines(shared.resolve("seeds/metadata.csv"))) {
            String[] cells = line.split(",", -1);
            PartialDate.parse(cells[1]).ifPresent(date -> published.put(cells[0], date));
        }
        JsonMapper mapper = new JsonMapper();
        Set<String> missing = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (String row : Files.readAllLines(gold)) {
            JsonNode figure = mapper.readTree(row);
            if (!figure.path("when").isArray()) {
                continue;
            }
            String file = figure.path("doc").asString();
            String text = Files.readString(shared.resolve("seeds").resolve(file));
            int at = text.offsetByCodePoints(0, figure.path("start").intValue());
            int begin = text.lastIndexOf('\n', at) + 1;
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            List<TimeExpression> found = TimeWords.of("en").find(text, begin, end, published.get(file), SOURCE);
            String name = file.substring(0, 3) + " " + figure.path("text").asString();
            if (found.stream().noneMatch(one -> agrees(one, figure.path("when")))) {
                missing.add(name);
                if (!FROM_ELSEWHERE.contains(name)) {
                    wrong.add(name + " " + figure.path("when") + " in " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(new TreeSet<>(FROM_ELSEWHERE), missing);
    }

    private static boolean agrees(TimeExpression found, JsonNode when) {
        return agrees(found.when().from().date(), when.path(0).asString())
                && agrees(found.when().to().date(), when.path(1).asString());
    }

    private static boolean agrees(@Nullable PartialDate date, String gold) {
        return date != null && PartialDate.parse(gold).filter(date::agreesWith).isPresent();
    }
}
