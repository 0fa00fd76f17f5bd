package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All relations of a block that say something: among the cells of each line, and between lines where the one may hold
/// the other. Figures that say the same are compared once, and cells too far apart in time not at all.
final class Comparison {
    private final Map<LineKey, List<Cell>> cells;
    private final Explanations explanations;
    private final Vocabulary vocabulary;
    private final Origins origins;
    private final Map<String, List<LineKey>> byScope = new HashMap<>();
    private final Map<LineKey, List<Stretches.Group>> stretches = new HashMap<>();
    private final Map<Cell, Integer> stretchOf = new IdentityHashMap<>();
    /// What the stretch of each cell is known by: its line, and its place there.
    private final Map<Cell, String> nameOf = new IdentityHashMap<>();

    /// @param findings of the line itself and of its figures as parts of other lines
    /// @param relations that hold between figures of the line
    /// @param word how they stand, taken together
    /// @param findingsMore findings beyond those listed
    /// @param notCompared pairs left uncompared
    record Outcome(
            List<StandingStretch> stretches,
            Set<Relation> relations,
            Line.FiguresWord word,
            List<Finding> findings,
            int findingsMore,
            long notCompared) {}

    record StandingStretch(Stretches.Group group, Line.FiguresWord word) {}

    Comparison(Map<LineKey, List<Cell>> cells, Explanations explanations, Vocabulary vocabulary, Origins origins) {
        this.cells = new TreeMap<>(cells);
        this.explanations = explanations;
        this.vocabulary = vocabulary;
        this.origins = origins;
        this.cells
                .keySet()
                .forEach(key -> byScope.computeIfAbsent(
                                scope(key.who(), key.where(), key.condition()), k -> new ArrayList<>())
                        .add(key));
        this.cells.forEach((key, of) -> {
            List<Stretches.Group> groups = Stretches.group(of, vocabulary, origins);
            stretches.put(key, groups);
            for (int i = 0; i < groups.size(); i++) {
                String name = name(groups.get(i), i);
                for (Cell cell : groups.get(i).cells()) {
                    stretchOf.put(cell, i);
                    nameOf.put(cell, name);
                }
            }
        });
    }

    private static String name(Stretches.Group group, int place) {
        String number = String.valueOf(place);
        // Zeros before the number keep the order of strings that of numbers.
        return group.cells().getFirst().lineId() + "#" + "0".repeat(6 - Math.min(6, number.length())) + number;
    }

    private int stretch(Cell cell) {
        return stretchOf.getOrDefault(cell, 0);
    }

    /// @param claims of the cell, in order
    private PairFindings.Side side(Cell cell, List<Claim> claims) {
        return new PairFindings.Side(Objects.requireNonNull(nameOf.get(cell)), claims);
    }

    private static String scope(String who, String where, @Nullable String condition) {
        return who + '\u001f' + where + '\u001f' + (condition == null ? "" : condition);
    }

    Outcome of(LineKey line) {
        List<Cell> own = cells.getOrDefault(line, List.of());
        List<Stretches.Group> groups = stretches.getOrDefault(line, List.of());
        List<Set<Relation>> byStretch = new ArrayList<>();
        groups.forEach(group -> byStretch.add(Standings.none()));
        Set<Relation> all = Standings.none();
        PairFindings findings = new PairFindings(vocabulary);
        Differences differences = new Differences(explanations);
        List<Cell> ordered = extremesFirst(own);
        for (Cell cell : ordered) {
            Set<Relation> into = byStretch.get(stretch(cell));
            among(
                    cell,
                    relation -> {
                        all.add(relation);
                        into.add(relation);
                    },
                    findings);
        }
        Pairs telling = Pairs.among(new Almanac(ordered));
        telling.each((a, b) -> {
            boolean together = stretch(a) == stretch(b);
            between(
                    a,
                    b,
                    relation -> {
                        all.add(relation);
                        if (together) {
                            byStretch.get(stretch(a)).add(relation);
                        }
                        differences.add(relation, a, b, together ? stretch(a) : -1);
                    },
                    findings);
        });
        long left = telling.left() + acrossLines(line, own, findings);
        List<StandingStretch> standing = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            standing.add(
                    new StandingStretch(groups.get(i), Standings.word(byStretch.get(i), differences.explained(i))));
        }
        List<Finding> listed = new ArrayList<>(findings.all());
        listed.addAll(differences.findings());
        Line.FiguresWord word = Standings.word(all, differences.explained());
        return new Outcome(standing, all, word, listed, findings.more(), left);
    }

    /// Smallest and largest in turn, so that where not all pairs can be compared, those most apart are.
    private List<Cell> extremesFirst(List<Cell> cells) {
        List<Cell> sorted = cells.stream()
                .sorted(Comparator.<Cell, cotejo.core.quantity.Rational>comparing(
                                cell -> Yardstick.size(cell.first(), vocabulary))
                        .thenComparing(Cell::first, Order.CLAIMS))
                .toList();
        List<Cell> ordered = new ArrayList<>(sorted.size());
        for (int low = 0, high = sorted.size() - 1; low <= high; low++, high--) {
            ordered.add(sorted.get(low));
            if (low < high) {
                ordered.add(sorted.get(high));
            }
        }
        return ordered;
    }

    private interface Seen {
        void relation(Relation relation);
    }

    /// Figures that say the same agree, unless one document says it twice in one voice.
    private void among(Cell cell, Seen seen, PairFindings findings) {
        List<Claim> members = cell.members();
        if (members.size() > 1) {
            Related related = Relations.relate(cell, members.getFirst(), cell, members.getLast(), vocabulary, origins);
            seen.relation(related.relation());
            findings.add(related, side(cell, List.of(members.getFirst())), side(cell, List.of(members.getLast())));
        }
    }

    private void between(Cell a, Cell b, Seen seen, PairFindings findings) {
        if (a.meets(b)) {
            Related related = Relations.relate(a, a.first(), b, b.first(), vocabulary, origins);
            seen.relation(related.relation());
            tell(related, a, b, a.members(), b.members(), findings);
            return;
        }
        Map<Kept, Sides> kept = new TreeMap<>();
        Relations.Voices voices = new Relations.Voices(a, b, vocabulary, origins);
        for (List<Claim> xs : a.voices()) {
            for (List<Claim> ys : b.voices()) {
                acrossDocuments(xs, ys, voices, seen, kept);
            }
        }
        withinDocuments(a, b, seen, kept);
        kept.forEach((key, sides) ->
                tell(sides.related(), a, b, Order.sorted(sides.firsts()), Order.sorted(sides.seconds()), findings));
    }

    /// Two voices stand to each other alike in all documents but where they meet in one.
    private static void acrossDocuments(
            List<Claim> xs, List<Claim> ys, Relations.Voices voices, Seen seen, Map<Kept, Sides> kept) {
        for (Claim x : xs) {
            for (Claim y : ys) {
                if (!x.source().equals(y.source())) {
                    keep(voices.related(x, y), xs, ys, seen, kept);
                    return;
                }
            }
        }
    }

    private void withinDocuments(Cell a, Cell b, Seen seen, Map<Kept, Sides> kept) {
        for (SourceId document : a.sources()) {
            if (!b.sources().contains(document)) {
                continue;
            }
            for (Claim x : a.in(document)) {
                for (Claim y : b.in(document)) {
                    keep(Relations.relate(a, x, b, y, vocabulary, origins), List.of(x), List.of(y), seen, kept);
                }
            }
        }
    }

    private static void keep(Related related, List<Claim> xs, List<Claim> ys, Seen seen, Map<Kept, Sides> kept) {
        seen.relation(related.relation());
        Kept key = new Kept(related.relation(), related.why() == null ? "" : related.why());
        Sides sides = kept.computeIfAbsent(
                key,
                k -> new Sides(
                        related,
                        Collections.newSetFromMap(new IdentityHashMap<>()),
                        Collections.newSetFromMap(new IdentityHashMap<>())));
        sides.firsts().addAll(xs);
        sides.seconds().addAll(ys);
    }

    private record Kept(Relation relation, String why) implements Comparable<Kept> {
        @Override
        public int compareTo(Kept other) {
            int byRelation = relation.compareTo(other.relation);
            return byRelation != 0 ? byRelation : why.compareTo(other.why);
        }
    }

    /// The figures of the first cell and of the second that stand so.
    private record Sides(Related related, Set<Claim> firsts, Set<Claim> seconds) {}

    /// Hands a relation on with the figures of its `a` first, whichever cell they are of.
    private void tell(Related related, Cell a, Cell b, List<Claim> ofA, List<Claim> ofB, PairFindings findings) {
        boolean inOrder = a.members().stream().anyMatch(claim -> claim.id().equals(related.a()));
        PairFindings.Side ours = side(a, ofA);
        PairFindings.Side theirs = side(b, ofB);
        findings.add(related, inOrder ? ours : theirs, inOrder ? theirs : ours);
    }

    /// The line's figures as parts of wholes that other lines hold. Only what contradicts or repeats is looked for.
    private long acrossLines(LineKey line, List<Cell> own, PairFindings findings) {
        Almanac parts = new Almanac(own);
        List<Cell> wholes = holding(line).stream()
                .flatMap(whole -> cells.getOrDefault(whole, List.of()).stream())
                .toList();
        Pairs telling = Pairs.across(wholes, parts);
        telling.each((whole, part) -> {
            Related related = Relations.relate(part, part.first(), whole, whole.first(), vocabulary, origins);
            if (related.relation() == Relation.SAME_NUMBER_OTHER_SCOPE || related.relation() == Relation.CONFLICTS) {
                tell(related, part, whole, part.members(), whole.members(), findings);
            }
        });
        return telling.left();
    }

    /// The other lines of the block whose scope holds this one's, time aside.
    private List<LineKey> holding(LineKey line) {
        Set<String> whos = new HashSet<>(vocabulary.forces().wholesOf(line.who()));
        whos.add(line.who());
        Set<String> wheres = new HashSet<>(vocabulary.places().wholesOf(line.where()));
        wheres.add(line.where());
        List<LineKey> holding = new ArrayList<>();
        for (String who : whos) {
            for (String where : wheres) {
                holding.addAll(byScope.getOrDefault(scope(who, where, line.condition()), List.of()));
                if (line.condition() != null) {
                    holding.addAll(byScope.getOrDefault(scope(who, where, null), List.of()));
                }
            }
        }
        holding.removeIf(line::equals);
        holding.sort(null);
        return holding;
    }
}
