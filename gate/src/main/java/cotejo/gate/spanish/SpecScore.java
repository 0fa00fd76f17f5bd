package cotejo.gate.spanish;

import cotejo.core.source.Span;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Matching;
import cotejo.gate.score.Measure;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Counts sentence by sentence.
final class SpecScore {
    private final String suite;
    private final Explanation explanation;
    private final Map<Facet, Count> facets = new EnumMap<>(Facet.class);
    private final Map<String, Count> wholeByLevel = new TreeMap<>();
    private int expected;
    private int found;
    private int given;
    private int mustNot;
    private int touched;

    /// Right of how many.
    private static final class Count {
        private int right;
        private int of;

        void add(boolean isRight) {
            of++;
            right += isRight ? 1 : 0;
        }

        Measure measure() {
            return new Measure.Passed(right, of);
        }
    }

    SpecScore(String suite, Explanation explanation) {
        this.suite = suite;
        this.explanation = explanation;
        for (Facet facet : Facet.values()) {
            facets.put(facet, new Count());
        }
    }

    void sentence(Sentence sentence, List<ReadFigure> read) {
        List<Expectation> gold = sentence.figures();
        List<Matching.Pair> pairs =
                Matching.greedy(gold, read, (one, other) -> one.span().overlap(other.span()));
        TreeSet<Integer> missed = places(gold.size());
        TreeSet<Integer> invented = places(read.size());
        for (Matching.Pair pair : pairs) {
            Expectation figure = gold.get(pair.expected());
            missed.remove(pair.expected());
            invented.remove(pair.given());
            if (!figure.optional()) {
                found++;
                given++;
                level(sentence).add(compare(sentence, figure, read.get(pair.given())));
            }
        }
        for (int place : missed) {
            if (!gold.get(place).optional()) {
                level(sentence).add(false);
                tell("found", sentence, gold.get(place).said(), "missed");
            }
        }
        for (int place : invented) {
            given++;
            tell(
                    "found",
                    sentence,
                    read.get(place).said(),
                    "invented: " + read.get(place).brief());
        }
        expected += (int) gold.stream().filter(figure -> !figure.optional()).count();
        mustNot(sentence, read);
    }

    private Count level(Sentence sentence) {
        return wholeByLevel.computeIfAbsent(sentence.level(), level -> new Count());
    }

    /// Is all of it right that makes a figure right as a whole?
    private boolean compare(Sentence sentence, Expectation gold, ReadFigure read) {
        boolean whole = true;
        for (Map.Entry<Facet, Count> entry : facets.entrySet()) {
            Facet facet = entry.getKey();
            if (facet.scored(gold)) {
                boolean right = facet.right(gold, read, sentence);
                entry.getValue().add(right);
                whole &= right || !facet.ofTheWhole();
                if (!right) {
                    tell(facet.word(), sentence, gold.said(), facet.given(read) + ", not " + facet.expected(gold));
                }
            }
        }
        return whole;
    }

    private void mustNot(Sentence sentence, List<ReadFigure> read) {
        for (Span words : sentence.mustNot()) {
            mustNot++;
            if (read.stream().anyMatch(figure -> figure.span().overlap(words) > 0)) {
                touched++;
                tell("must_not", sentence, words.toString(), "touched");
            }
        }
    }

    Measure found() {
        return new Measure.F1(found, expected, given);
    }

    /// Figures right as a whole, of all that are expected.
    Measure whole() {
        int right =
                wholeByLevel.values().stream().mapToInt(count -> count.right).sum();
        return new Measure.Passed(right, expected);
    }

    List<Row> facetRows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(suite + ".found", found()));
        facets.forEach((facet, count) -> rows.add(new Row(suite + "." + facet.word(), count.measure())));
        rows.add(new Row(suite + ".must_not", new Measure.Errors(touched, mustNot)));
        return rows;
    }

    List<Row> levelRows() {
        return wholeByLevel.entrySet().stream()
                .map(entry -> new Row(
                        suite + ".right-" + entry.getKey(), entry.getValue().measure()))
                .toList();
    }

    private void tell(String row, Sentence sentence, String said, String what) {
        explanation.tell(suite + "." + row, sentence.id() + " \"" + said + "\" " + what + " | " + sentence.text());
    }

    private static TreeSet<Integer> places(int size) {
        return IntStream.range(0, size).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
