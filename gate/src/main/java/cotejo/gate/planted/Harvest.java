package cotejo.gate.planted;

import cotejo.gate.score.Explanation;
import cotejo.gate.score.Fields;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Scores what a collation says against the record. **What counts as right:**
///
/// Everything is compared by *groups*: figures that say the same number of the same scope from one origin are one, and
/// it
/// does not matter which of them the program names.
///
/// - **relation**: one is right when its word and its two groups are the record's, `refines` and `part_of` in the right
///   direction. Only words that say something count ([Truth#TELLING]); a pair inside one group, or one the record
///   leaves
///   open, counts neither way.
/// - **finding**: see [Findings]. A finding that holds a figure the record does not know is wrong.
/// - **case**: the findings of one kind over one scope and the same origins are one case; it is met when one finding is
///   right. (A program that tells a conflict once, and not for every rounding of both numbers, meets every case.)
/// - **origins**: of two figures of one force, condition and table whose texts name a body, both of one release are
///   expected to stand in one entry of a line's `origins`, and figures of different bodies are not. Two releases of
///   one body count neither way.
/// - **copy**: pairs of documents.
/// - **must_not**: how many of the recorded look-alikes are related all the same.
public final class Harvest {
    private final PlantedRecord record;
    private final Names names;
    private final Explanation explanation;
    private final Map<String, PlantedFigure> figures;
    private final Set<Pair> related = new LinkedHashSet<>();

    public Harvest(PlantedRecord record, Names names, Explanation explanation) {
        this.record = record;
        this.names = names;
        this.explanation = explanation;
        this.figures = record.byId();
    }

    public List<Row> rows(Collator.Answer answer) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "planted.figures",
                new Measure.Passed(new TreeSet<>(names.figures().values()).size(), figures.size())));
        rows.addAll(relations(answer.relations()));
        Findings findings = new Findings(record, this, explanation);
        answer.findings().forEach(findings::found);
        rows.addAll(findings.rows());
        rows.addAll(origins(answer.ledger()));
        related.addAll(findings.related());
        rows.add(mustNot());
        return rows;
    }

    /// The record's figure for an id of the program's; null where it knows none.
    @Nullable
    PlantedFigure figure(String id) {
        String name = names.figures().get(id);
        return name == null ? null : figures.get(name);
    }

    /// A figure by its id in the record.
    PlantedFigure planted(String id) {
        return java.util.Objects.requireNonNull(figures.get(id));
    }

    @Nullable
    String document(String sha256) {
        return names.documents().get(sha256);
    }

    private List<Row> relations(List<JsonNode> relations) {
        Tally tally = new Tally("planted.relation", explanation);
        for (Expected expected : record.expected()) {
            if (expected.of() == Expected.Of.RELATION) {
                tally.expect(expected.kind(), directed(expected.kind(), expected.groups()));
            }
        }
        for (JsonNode relation : relations) {
            Fields fields = new Fields(relation);
            String word = fields.word("relation");
            PlantedFigure a = figure(fields.word("a"));
            PlantedFigure b = figure(fields.word("b"));
            if (!Truth.TELLING.contains(word) || a == null || b == null || a.group() == b.group()) {
                continue;
            }
            Pair pair = Pair.of(a.group(), b.group());
            if (record.open().containsKey(pair)) {
                continue;
            }
            related.add(pair);
            List<Integer> directed = directed(word, List.of(a.group(), b.group()));
            if (known(word, directed)) {
                tally.right(word, directed);
            } else {
                tally.wrong(word, directed, told(a) + " " + word + " " + told(b));
            }
        }
        return tally.rows();
    }

    private @Nullable Set<String> known;

    private boolean known(String word, List<Integer> groups) {
        Set<String> all = known;
        if (all == null) {
            all = new LinkedHashSet<>();
            for (Expected expected : record.expected()) {
                if (expected.of() == Expected.Of.RELATION) {
                    all.add(expected.kind() + directed(expected.kind(), expected.groups()));
                }
            }
            known = all;
        }
        return all.contains(word + groups);
    }

    private static List<Integer> directed(String word, List<Integer> groups) {
        boolean symmetric = !word.equals("refines") && !word.equals("part_of");
        return symmetric ? groups.stream().sorted().toList() : groups;
    }

    static String told(PlantedFigure figure) {
        return figure.id() + " \"" + figure.said() + "\" (" + figure.origin() + ", " + figure.extent() + ")";
    }

    private List<Row> origins(List<JsonNode> ledger) {
        Set<Pair> said = new LinkedHashSet<>();
        List<PlantedFigure> all = record.figures();
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), i);
        }
        for (JsonNode line : ledger) {
            for (JsonNode origin : new Fields(line).at("origins")) {
                if (new Fields(origin).text("root") != null) {
                    pairs(new Fields(origin).at("figures"), places, said);
                }
            }
        }
        int expected = 0;
        int right = 0;
        Map<String, List<Integer>> lines = new TreeMap<>();
        Set<String> met = Set.copyOf(new TreeSet<>(names.figures().values()));
        for (int i = 0; i < all.size(); i++) {
            PlantedFigure figure = all.get(i);
            if (figure.root() != null && !figure.ratio() && met.contains(figure.id())) {
                lines.computeIfAbsent(line(figure), key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> line : lines.values()) {
            for (int i = 0; i < line.size(); i++) {
                for (int j = i + 1; j < line.size(); j++) {
                    if (all.get(line.get(i))
                            .origin()
                            .equals(all.get(line.get(j)).origin())) {
                        expected++;
                        right += said.contains(Pair.of(line.get(i), line.get(j))) ? 1 : 0;
                    }
                }
            }
        }
        int wrong = 0;
        for (Pair pair : said) {
            PlantedFigure a = all.get(pair.low());
            PlantedFigure b = all.get(pair.high());
            if (differentBodies(a, b)) {
                wrong++;
                explanation.tell("planted.origins", "not one origin: " + told(a) + " and " + told(b));
            }
        }
        return List.of(new Row("planted.origins", new Measure.F1(right, expected, right + wrong)));
    }

    private void pairs(JsonNode ids, Map<String, Integer> places, Set<Pair> into) {
        List<Integer> there = new ArrayList<>();
        for (JsonNode id : ids) {
            PlantedFigure figure = figure(id.asString());
            if (figure != null && figure.root() != null && !figure.ratio()) {
                there.add(java.util.Objects.requireNonNull(places.get(figure.id())));
            }
        }
        for (int i = 0; i < there.size(); i++) {
            for (int j = i + 1; j < there.size(); j++) {
                into.add(Pair.of(there.get(i), there.get(j)));
            }
        }
    }

    private static boolean differentBodies(PlantedFigure a, PlantedFigure b) {
        PlantedFigure.Root one = a.root();
        PlantedFigure.Root other = b.root();
        return one == null || other == null || !one.key().equals(other.key());
    }

    private static String line(PlantedFigure figure) {
        return figure.table() + " " + figure.extent().who() + " "
                + figure.extent().condition() + " " + figure.countOf();
    }

    private Row mustNot() {
        int violated = 0;
        for (PlantedRecord.MustNot pair : record.mustNot()) {
            if (related.contains(pair.groups())) {
                violated++;
                explanation.tell("planted.must_not", pair.figures() + ": " + pair.why());
            }
        }
        return new Row(
                "planted.must_not",
                new Measure.Errors(violated, record.mustNot().size()));
    }
}
