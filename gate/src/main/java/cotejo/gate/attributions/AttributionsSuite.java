package cotejo.gate.attributions;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Fields;
import cotejo.gate.score.Matching;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The development part of PolNeAR: US news with who said what. Two rows: source heads (does the voice found hold the
/// head
/// of a source, and the source the head of the voice), and the words inside any content. The gold is the union of an
/// article's annotators.
public final class AttributionsSuite implements Suite {
    private static final String FOLDER = "bench/polnear-dev";
    private static final int SAMPLE_STEP = 8;

    @Override
    public String name() {
        return "attributions";
    }

    @Override
    public List<String> data() {
        return List.of(FOLDER);
    }

    @Override
    public List<Row> measure(Reader reader, Path shared, Tier tier, Explanation explanation) throws IOException {
        Measure.F1 sources = new Measure.F1(0, 0, 0);
        Measure.F1 contents = new Measure.F1(0, 0, 0);
        String row = tier.row("attributions.source");
        List<Polnear.Article> articles = Polnear.articles(shared.resolve(FOLDER));
        int step = tier == Tier.SAMPLE ? SAMPLE_STEP : 1;
        for (int i = 0; i < articles.size(); i += step) {
            Polnear.Article article = articles.get(i);
            List<JsonNode> read = reader.attributions(article.text().string(), "en");
            sources = sources.plus(sources(article, spans(read, "voice"), row, explanation));
            contents = contents.plus(contents(article, spans(read, "content")));
        }
        return List.of(new Row(row, sources), new Row(tier.row("attributions.content"), contents));
    }

    private static Measure.F1 sources(
            Polnear.Article article, List<Stretches> voices, String row, Explanation explanation) {
        Text text = article.text();
        List<Stretches> expected = distinct(article.sources(), text);
        List<Stretches> given = distinct(voices, text);
        List<Matching.Pair> pairs = Matching.greedy(
                expected,
                given,
                (one, other) -> one.covers(other.head(text)) && other.covers(one.head(text)) ? one.overlap(other) : 0);
        tell(explanation, row, "missed", article, expected, pairs.stream().map(Matching.Pair::expected));
        tell(explanation, row, "given", article, given, pairs.stream().map(Matching.Pair::given));
        return new Measure.F1(pairs.size(), expected.size(), given.size());
    }

    /// Two annotators' sources with one head are one source.
    private static List<Stretches> distinct(List<Stretches> all, Text text) {
        Set<Integer> heads = new TreeSet<>();
        List<Stretches> distinct = new ArrayList<>();
        for (Stretches one : all) {
            if (heads.add(one.head(text).start())) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    private static Measure.F1 contents(Polnear.Article article, List<Stretches> read) {
        Set<Integer> expected = words(article.contents(), article.text());
        Set<Integer> given = words(read, article.text());
        int right = (int) expected.stream().filter(given::contains).count();
        return new Measure.F1(right, expected.size(), given.size());
    }

    /// Where the words begin that stand in any of the stretches.
    private static Set<Integer> words(List<Stretches> all, Text text) {
        return all.stream()
                .flatMap(one -> one.parts().stream())
                .flatMap(part -> Stretches.words(part, text).stream())
                .map(Span::start)
                .collect(Collectors.toSet());
    }

    private static List<Stretches> spans(List<JsonNode> read, String key) {
        return read.stream()
                .map(node -> new Fields(node).at(key))
                .filter(pairs -> !pairs.isEmpty())
                .map(Stretches::json)
                .toList();
    }

    private static void tell(
            Explanation explanation,
            String row,
            String what,
            Polnear.Article article,
            List<Stretches> all,
            Stream<Integer> paired) {
        Set<Integer> done = paired.collect(Collectors.toSet());
        IntStream.range(0, all.size())
                .filter(place -> !done.contains(place))
                .forEach(place -> explanation.tell(
                        row, what + " \"" + all.get(place).in(article.text()) + "\" | " + article.name()));
    }
}
