package cotejo.gate.seeds;

import cotejo.gate.score.Explanation;
import cotejo.gate.score.Matching;
import cotejo.gate.score.Measure;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Counts document by document; [#rows] says what it came to.
final class SeedsScore {
    static final String FOUND = "seeds.found";

    private final List<GoldFigure> gold;
    private final Explanation explanation;
    private final Voices voices = new Voices();
    private final Map<Facet, int[]> wrongAndScored = new EnumMap<>(Facet.class);
    private int found;
    private int given;
    private int valueFromMalformed;

    SeedsScore(List<GoldFigure> gold, Explanation explanation) {
        this.gold = List.copyOf(gold);
        this.explanation = explanation;
        for (Facet facet : Facet.values()) {
            wrongAndScored.put(facet, new int[2]);
        }
    }

    void document(String doc, List<JsonNode> objects) {
        List<GoldFigure> here =
                gold.stream().filter(row -> row.doc().equals(doc)).toList();
        List<GoldFigure> figures = here.stream().filter(row -> !row.malformed()).toList();
        List<ReadFigure> read = ReadFigure.all(objects);
        List<Matching.Pair> pairs =
                Matching.greedy(figures, read, (one, other) -> one.span().overlap(other.span()));
        Set<Integer> missed = range(figures.size());
        Set<Integer> invented = range(read.size());
        for (Matching.Pair pair : pairs) {
            GoldFigure row = figures.get(pair.expected());
            missed.remove(pair.expected());
            invented.remove(pair.given());
            if (!row.optional()) {
                found++;
                given++;
                compare(row, read.get(pair.given()));
            }
        }
        for (int place : missed) {
            GoldFigure row = figures.get(place);
            if (!row.optional()) {
                tell(FOUND, doc, row, "missed");
            }
        }
        for (int place : invented) {
            given++;
            explanation.tell(FOUND, doc + " invented " + read.get(place).brief());
        }
        here.stream().filter(GoldFigure::malformed).forEach(row -> malformed(row, read));
    }

    List<Row> rows() {
        int expected = (int)
                gold.stream().filter(row -> !row.malformed() && !row.optional()).count();
        int malformed = (int) gold.stream().filter(GoldFigure::malformed).count();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(FOUND, new Measure.F1(found, expected, given)));
        rows.add(new Row("seeds.missed", new Measure.Errors(expected - found, expected)));
        rows.add(new Row("seeds.invented", new Measure.Errors(given - found, given)));
        wrongAndScored.forEach(
                (facet, counts) -> rows.add(new Row(facet.row(), new Measure.Errors(counts[0], counts[1]))));
        rows.add(new Row("seeds.malformed", new Measure.Errors(valueFromMalformed, malformed)));
        return rows;
    }

    private void compare(GoldFigure row, ReadFigure read) {
        wrongAndScored.forEach((facet, counts) -> {
            if (facet.scored(row)) {
                counts[1]++;
                if (!facet.right(row, read, voices)) {
                    counts[0]++;
                    tell(facet.row(), row.doc(), row, facet.given(read) + ", not " + facet.expected(row));
                }
            }
        });
    }

    /// No value may come out of such a row, whatever its shape.
    private void malformed(GoldFigure row, List<ReadFigure> read) {
        boolean valued =
                read.stream().anyMatch(figure -> figure.span().overlap(row.span()) > 0 && figure.low() != null);
        if (valued) {
            valueFromMalformed++;
            tell("seeds.malformed", row.doc(), row, "gave a value");
        }
    }

    private void tell(String where, String doc, GoldFigure row, String what) {
        explanation.tell(
                where,
                doc + " \"" + row.text() + "\" " + row.span().start() + "–"
                        + row.span().end() + ": " + what);
    }

    private static Set<Integer> range(int size) {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        return all;
    }
}
