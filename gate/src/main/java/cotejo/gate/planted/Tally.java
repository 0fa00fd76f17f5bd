package cotejo.gate.planted;

import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts, by kind, what was expected, what of it was found, and what was found wrongly.
final class Tally {
    private static final class Count {
        private final Set<Object> expected = new LinkedHashSet<>();
        private final Set<Object> right = new LinkedHashSet<>();
        private final Set<Object> wrong = new LinkedHashSet<>();

        private Measure.F1 measure() {
            return new Measure.F1(right.size(), expected.size(), right.size() + wrong.size());
        }
    }

    private final String name;
    private final Explanation explanation;
    private final Map<String, Count> counts = new TreeMap<>();

    /// @param name the first part of its rows' names
    Tally(String name, Explanation explanation) {
        this.name = name;
        this.explanation = explanation;
    }

    void expect(String kind, Object what) {
        of(kind).expected.add(what);
    }

    /// Something given that was expected; what was not is no right answer of this tally.
    void right(String kind, Object what) {
        if (of(kind).expected.contains(what)) {
            of(kind).right.add(what);
        }
    }

    void wrong(String kind, Object what, String told) {
        if (of(kind).wrong.add(what)) {
            explanation.tell(name + "." + kind, "wrong: " + told);
        }
    }

    private Count of(String kind) {
        return counts.computeIfAbsent(kind, k -> new Count());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Measure.F1 total = new Measure.F1(0, 0, 0);
        for (Map.Entry<String, Count> count : counts.entrySet()) {
            Measure.F1 measure = count.getValue().measure();
            rows.add(new Row(name + "." + count.getKey(), measure));
            total = total.plus(measure);
            count.getValue().expected.stream()
                    .filter(what -> !count.getValue().right.contains(what))
                    .forEach(what -> explanation.tell(name + "." + count.getKey(), "missed: " + what));
        }
        if (counts.size() > 1) {
            rows.add(new Row(name + ".total", total));
        }
        return rows;
    }
}
