package cotejo.gate.throughput;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Speed on news stories, one thread: the whole reading against reading names only, warm, the two taking turns, the
/// median of the runs. Not part of the sample: a busy machine would fail it.
public final class ThroughputSuite implements Suite {
    private static final String FILE = "bench/reuters/reut2-000.sgm.gz";
    private static final int STORIES = 200;
    private static final int RUNS = 7;

    @Override
    public String name() {
        return "throughput";
    }

    @Override
    public List<String> data() {
        return List.of(FILE);
    }

    @Override
    public boolean inSample() {
        return false;
    }

    @Override
    public List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) throws IOException {
        List<String> stories = Reuters.stories(shared.resolve(FILE), STORIES);
        long tokens = stories.stream().mapToLong(Reuters::tokens).sum();
        Work whole = () -> {
            for (int i = 0; i < stories.size(); i++) {
                reader.figures("reuters-" + i, stories.get(i), Map.of("language", "en", "published", "1987"));
            }
        };
        Work names = () -> stories.forEach(story -> reader.names(story, "en"));
        whole.seconds();
        names.seconds();
        List<Double> wholeRuns = new ArrayList<>();
        List<Double> nameRuns = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            wholeRuns.add(tokens / whole.seconds());
            nameRuns.add(tokens / names.seconds());
            explanation.tell(
                    "throughput",
                    String.format(
                            Locale.ROOT,
                            "run %d: whole %.0f, names %.0f tokens/s",
                            run + 1,
                            wholeRuns.getLast(),
                            nameRuns.getLast()));
        }
        double wholeMedian = median(wholeRuns);
        double nameMedian = median(nameRuns);
        return List.of(
                new Row("throughput.whole", new Measure.Rate(wholeMedian, "tokens/s")),
                new Row("throughput.names", new Measure.Rate(nameMedian, "tokens/s")),
                new Row("throughput.whole-by-names", new Measure.Rate(wholeMedian / nameMedian, "times")));
    }

    private static double median(List<Double> runs) {
        List<Double> sorted = new ArrayList<>(runs);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /// Something that can be timed.
    private interface Work {
        void run();

        default double seconds() {
            long start = System.nanoTime();
            run();
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
