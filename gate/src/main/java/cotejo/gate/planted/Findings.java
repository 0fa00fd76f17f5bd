package cotejo.gate.planted;

import cotejo.core.quantity.Interval;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Fields;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Scores findings, each kind by what makes it right:
///
/// - conflict, part_exceeds_whole, variant, update, figures_differ, scope_drift say something of pairs: every group in
/// it
///   is in a recorded pair of that kind with another of its groups. It claims all recorded pairs among its groups.
/// - sum: the parts make up the whole's scope, and the verdict is what their numbers come to. Those recorded are
/// expected;
///   another that is so is counted neither way.
/// - ratio: it holds the recorded ratio, only figures of its table beside, and the recorded verdict (holds_loosely is
///   right for holds).
/// - explanation: it holds all the recorded parts, and besides only figures of the explained scope.
/// - same_origin: all its figures are of one body. same_series: as a sum. Wrong ones are counted, none is expected.
/// - copy: every two of its documents are of one cluster.
/// - coincidence, average, change, misprint and gap are not planted: counted as unjudged.
final class Findings {
    private static final Set<String> OF_PAIRS =
            Set.of("conflict", "part_exceeds_whole", "variant", "update", "figures_differ", "scope_drift");

    private final PlantedRecord record;
    private final Harvest harvest;
    private final Truth truth;
    private final Tally tally;
    private final Tally cases;
    private final Map<String, Map<Pair, Expected>> pairs = new HashMap<>();
    private final Map<Integer, Expected> ratios = new HashMap<>();
    private final List<Expected> explanations = new ArrayList<>();
    private final Map<Set<Integer>, Expected> sums = new HashMap<>();
    private final Map<String, PlantedDocument> documents = new HashMap<>();
    private final Map<String, Integer> unjudged = new TreeMap<>();
    private final Set<Pair> related = new LinkedHashSet<>();

    Findings(PlantedRecord record, Harvest harvest, Explanation explanation) {
        this.record = record;
        this.harvest = harvest;
        this.truth = new Truth(record.tables());
        this.tally = new Tally("planted.finding", explanation);
        this.cases = new Tally("planted.case", Explanation.NONE);
        record.expected().stream()
                .filter(expected -> expected.of() == Expected.Of.FINDING)
                .forEach(this::expect);
        record.documents().forEach(document -> documents.put(document.id(), document));
        expectCopies();
    }

    private void expect(Expected expected) {
        String kind = expected.kind();
        cases.expect(kind, expected.where());
        if (OF_PAIRS.contains(kind)) {
            Pair pair = Pair.of(expected.groups().get(0), expected.groups().get(1));
            tally.expect(kind, pair);
            pairs.computeIfAbsent(kind, k -> new HashMap<>()).put(pair, expected);
            return;
        }
        tally.expect(kind, Set.copyOf(expected.groups()));
        switch (kind) {
            case "sum" -> sums.put(Set.copyOf(expected.groups()), expected);
            case "ratio" -> ratios.put(expected.groups().getFirst(), expected);
            case "explanation" -> explanations.add(expected);
            default -> throw new IllegalStateException("nothing of this kind is planted: " + kind);
        }
    }

    private void expectCopies() {
        Map<String, List<String>> clusters = new TreeMap<>();
        record.documents()
                .forEach(document -> clusters.computeIfAbsent(document.cluster(), c -> new ArrayList<>())
                        .add(document.id()));
        for (List<String> cluster : clusters.values()) {
            for (int i = 0; i < cluster.size(); i++) {
                for (int j = i + 1; j < cluster.size(); j++) {
                    tally.expect("copy", Set.of(cluster.get(i), cluster.get(j)));
                }
            }
        }
    }

    /// Groups that a wrong finding of pairs lays side by side.
    Set<Pair> related() {
        return related;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(tally.rows());
        rows.addAll(cases.rows());
        unjudged.forEach((kind, count) -> rows.add(new Row("planted.unjudged." + kind, new Measure.Size(count, ""))));
        return rows;
    }

    void found(JsonNode node) {
        Fields finding = new Fields(node);
        String kind = finding.word("kind");
        List<PlantedFigure> figures = new ArrayList<>();
        boolean strange = false;
        for (JsonNode id : finding.at("figures")) {
            PlantedFigure figure = harvest.figure(id.asString());
            if (figure == null) {
                strange = true;
            } else {
                figures.add(figure);
            }
        }
        Set<Integer> groups = new TreeSet<>();
        figures.forEach(figure -> groups.add(figure.group()));
        String verdict = finding.text("verdict");
        switch (kind) {
            case "copy" -> copy(finding);
            case "coincidence", "average", "change", "misprint", "gap" -> unjudged.merge(kind, 1, Integer::sum);
            default -> {
                if (strange) {
                    wrong(kind, groups, figures, "with a figure that is not in the record");
                } else {
                    judge(kind, figures, groups, verdict);
                }
            }
        }
    }

    private void judge(String kind, List<PlantedFigure> figures, Set<Integer> groups, @Nullable String verdict) {
        switch (kind) {
            case "sum" -> sum(figures, groups, verdict);
            case "ratio" -> ratio(figures, groups, verdict);
            case "explanation" -> explanation(figures, groups);
            case "same_series" -> {
                if (whole(figures) == null) {
                    wrong(kind, groups, figures, "the parts are not those of the whole");
                }
            }
            case "same_origin" -> {
                if (figures.stream().map(PlantedFigure::origin).distinct().count() > 1
                        && figures.stream().map(Findings::body).distinct().count() > 1) {
                    wrong(kind, groups, figures, "of several bodies");
                }
            }
            default -> ofPairs(kind, figures, groups);
        }
    }

    private static String body(PlantedFigure figure) {
        PlantedFigure.Root root = figure.root();
        return root == null ? figure.origin() : root.key();
    }

    private void ofPairs(String kind, List<PlantedFigure> figures, Set<Integer> groups) {
        Map<Pair, Expected> recorded = pairs.getOrDefault(kind, Map.of());
        List<Pair> among = new ArrayList<>();
        for (int one : groups) {
            for (int other : groups) {
                if (one < other) {
                    among.add(new Pair(one, other));
                }
            }
        }
        if (!among.isEmpty() && among.stream().allMatch(record.open()::containsKey)) {
            return;
        }
        List<Pair> claimed = among.stream().filter(recorded::containsKey).toList();
        boolean right = !claimed.isEmpty()
                && groups.stream()
                        .allMatch(group ->
                                claimed.stream().anyMatch(pair -> pair.low() == group || pair.high() == group));
        if (!right) {
            related.addAll(among);
            wrong(kind, groups, figures, "not so in the record");
            return;
        }
        for (Pair pair : claimed) {
            tally.right(kind, pair);
            cases.right(
                    kind, java.util.Objects.requireNonNull(recorded.get(pair)).where());
        }
    }

    private void sum(List<PlantedFigure> figures, Set<Integer> groups, @Nullable String verdict) {
        PlantedFigure whole = whole(figures);
        if (whole == null) {
            wrong("sum", groups, figures, "the parts are not those of the whole");
            return;
        }
        String comesTo = verdict(whole, figures);
        if (!comesTo.equals(verdict)) {
            wrong("sum", groups, figures, "it comes to " + comesTo + ", not " + verdict);
            return;
        }
        Expected expected = sums.get(Set.copyOf(groups));
        if (expected != null) {
            tally.right("sum", Set.copyOf(groups));
            cases.right("sum", expected.where());
        }
    }

    /// The figure whose scope the others make up; null where there is none.
    private @Nullable PlantedFigure whole(List<PlantedFigure> figures) {
        for (PlantedFigure whole : figures) {
            List<PlantedFigure> parts =
                    figures.stream().filter(figure -> figure != whole).toList();
            if (truth.tiles(whole, parts)) {
                return whole;
            }
        }
        return null;
    }

    private static String verdict(PlantedFigure whole, List<PlantedFigure> figures) {
        Interval sum = figures.stream()
                .filter(figure -> figure != whole)
                .map(figure -> figure.spoken().quantity().hard())
                .reduce(Interval::plus)
                .orElseThrow();
        Interval said = whole.spoken().quantity().hard();
        return sum.meets(said) ? "holds" : sum.isBelow(said) ? "short" : "over";
    }

    private void ratio(List<PlantedFigure> figures, Set<Integer> groups, @Nullable String verdict) {
        PlantedFigure ratio = figures.stream()
                .filter(figure -> ratios.containsKey(figure.group()))
                .findFirst()
                .orElse(null);
        Expected expected = ratio == null ? null : ratios.get(ratio.group());
        if (ratio == null || expected == null) {
            wrong("ratio", groups, figures, "no ratio of the record");
            return;
        }
        boolean one = figures.stream().allMatch(figure -> figure.table().equals(ratio.table()));
        boolean holds = "holds".equals(verdict) || "holds_loosely".equals(verdict);
        if (!one || holds != "holds".equals(expected.verdict())) {
            wrong("ratio", groups, figures, "verdict " + verdict + ", not " + expected.verdict());
            return;
        }
        tally.right("ratio", Set.copyOf(expected.groups()));
        cases.right("ratio", expected.where());
    }

    private void explanation(List<PlantedFigure> figures, Set<Integer> groups) {
        for (Expected expected : explanations) {
            List<Integer> parts = expected.groups().subList(0, expected.groups().size() - 1);
            PlantedFigure explained = harvest.planted(expected.figures().getLast());
            boolean rest = figures.stream()
                    .filter(figure -> !parts.contains(figure.group()))
                    .allMatch(figure -> sameScope(figure, explained));
            if (groups.containsAll(parts) && rest) {
                tally.right("explanation", Set.copyOf(expected.groups()));
                cases.right("explanation", expected.where());
                return;
            }
        }
        wrong("explanation", groups, figures, "explains nothing that was planted");
    }

    private static boolean sameScope(PlantedFigure figure, PlantedFigure other) {
        Years one = figure.extent().years();
        Years years = other.extent().years();
        return figure.table().equals(other.table())
                && figure.extent().in(years).equals(other.extent())
                && one.from() == years.from()
                && one.to() == years.to();
    }

    private void copy(Fields finding) {
        List<String> told = new ArrayList<>();
        for (JsonNode sha : finding.at("documents")) {
            String document = harvest.document(sha.asString());
            told.add(document == null ? "unknown " + sha.asString() : document);
        }
        told.sort(Comparator.naturalOrder());
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                PlantedDocument one = documents.get(told.get(i));
                PlantedDocument other = documents.get(told.get(j));
                if (one == null || other == null || !one.cluster().equals(other.cluster())) {
                    tally.wrong("copy", told.get(i) + " " + told.get(j), told.get(i) + " and " + told.get(j));
                } else {
                    tally.right("copy", Set.of(told.get(i), told.get(j)));
                }
            }
        }
    }

    private void wrong(String kind, Set<Integer> groups, List<PlantedFigure> figures, String why) {
        String told = why + ": " + figures.stream().map(Harvest::told).toList();
        tally.wrong(kind, List.copyOf(groups), told);
        cases.wrong(kind, List.copyOf(groups), told);
    }
}
