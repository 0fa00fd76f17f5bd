package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How the cells of one line stand, two by two, to one another and to cells of lines that may hold it. What two came to
/// the last time is not worked out again, as long as both are the same cells still.
final class Meetings {
    private static final List<Met> SILENT = Stream.of(Relation.values())
            .map(relation -> new Met(Set.of(relation), List.of()))
            .toList();

    private final Vocabulary vocabulary;
    private final Origins origins;
    private final Map<Pairing, Met> before;
    private final Set<Cell> stirred;
    private final Map<Pairing, Met> now = new HashMap<>();
    private final boolean keeps;

    /// @param before what pairs of this line came to the last time
    /// @param stirred cells of which that does not hold any more
    /// @param keeps whether there will be a next time
    Meetings(Vocabulary vocabulary, Origins origins, Map<Pairing, Met> before, Set<Cell> stirred, boolean keeps) {
        this.vocabulary = vocabulary;
        this.origins = origins;
        this.before = before;
        this.stirred = stirred;
        this.keeps = keeps;
    }

    /// Two cells, by which they are and not by what they say, in the order they were laid side by side.
    record Pairing(Cell a, Cell b) {}

    /// @param relations that hold between figures of the two
    /// @param told those of which a finding may be made
    record Met(Set<Relation> relations, List<Told> told) {
        /// Whether two of their figures cannot both be as said.
        boolean differ() {
            return relations.contains(Relation.CONFLICTS) || relations.contains(Relation.FIGURES_DIFFER);
        }
    }

    /// A relation that tells something, with all figures of either cell that stand so: those that stand as its `a` does
    /// first.
    record Told(Related related, Cell first, List<Claim> firsts, Cell second, List<Claim> seconds) {}

    /// Two cells of the line.
    Met between(Cell a, Cell b) {
        return known(a, b, () -> a.meets(b) ? alike(a, b) : apart(a, b));
    }

    /// A cell of the line as a part of one that another line holds: only what contradicts or repeats tells anything.
    List<Told> across(Cell part, Cell whole) {
        return known(whole, part, () -> {
                    Related related = Relations.relate(part, part.first(), whole, whole.first(), vocabulary, origins);
                    return related.relation() == Relation.SAME_NUMBER_OTHER_SCOPE
                                    || related.relation() == Relation.CONFLICTS
                            ? new Met(
                                    Set.of(related.relation()),
                                    List.of(told(related, part, part.members(), whole, whole.members())))
                            : silent(related.relation());
                })
                .told();
    }

    /// Figures that say the same agree, unless one document says it twice in one voice.
    Met within(Cell cell) {
        List<Claim> members = cell.members();
        return known(cell, cell, () -> {
            Related related = Relations.relate(cell, members.getFirst(), cell, members.getLast(), vocabulary, origins);
            return met(related, new Told(related, cell, List.of(members.getFirst()), cell, List.of(members.getLast())));
        });
    }

    /// What the pairs asked for came to; empty where nothing is kept.
    Map<Pairing, Met> kept() {
        return now;
    }

    private interface Work {
        Met met();
    }

    private Met known(Cell a, Cell b, Work work) {
        if (!keeps) {
            return work.met();
        }
        Pairing pairing = new Pairing(a, b);
        Met held = stirred.contains(a) || stirred.contains(b) ? null : before.get(pairing);
        Met met = held == null ? work.met() : held;
        now.put(pairing, met);
        return met;
    }

    private static Met silent(Relation relation) {
        return SILENT.get(relation.ordinal());
    }

    private static Met met(Related related, Told told) {
        return PairFindings.tells(related)
                ? new Met(Set.of(related.relation()), List.of(told))
                : silent(related.relation());
    }

    private static Told told(Related related, Cell a, List<Claim> ofA, Cell b, List<Claim> ofB) {
        boolean inOrder = ofA.stream().anyMatch(claim -> claim.id().equals(related.a()));
        return inOrder ? new Told(related, a, ofA, b, ofB) : new Told(related, b, ofB, a, ofA);
    }

    private Met alike(Cell a, Cell b) {
        Related related = Relations.relate(a, a.first(), b, b.first(), vocabulary, origins);
        return met(related, told(related, a, a.members(), b, b.members()));
    }

    private Met apart(Cell a, Cell b) {
        Map<Kept, Sides> kept = new TreeMap<>();
        Relations.Voices voices = new Relations.Voices(a, b, vocabulary, origins);
        for (List<Claim> xs : a.voices()) {
            for (List<Claim> ys : b.voices()) {
                acrossDocuments(xs, ys, voices, kept);
            }
        }
        withinDocuments(a, b, kept);
        Set<Relation> relations = Standings.none();
        kept.keySet().forEach(key -> relations.add(key.relation()));
        List<Told> told = kept.values().stream()
                .filter(sides -> PairFindings.tells(sides.related()))
                .map(sides -> told(sides.related(), a, Order.sorted(sides.firsts()), b, Order.sorted(sides.seconds())))
                .toList();
        return told.isEmpty() && relations.size() == 1
                ? silent(relations.iterator().next())
                : new Met(relations, told);
    }

    /// Two voices stand to each other alike in all documents but where they meet in one.
    private static void acrossDocuments(
            List<Claim> xs, List<Claim> ys, Relations.Voices voices, Map<Kept, Sides> kept) {
        for (Claim x : xs) {
            for (Claim y : ys) {
                if (!x.source().equals(y.source())) {
                    keep(voices.related(x, y), xs, ys, kept);
                    return;
                }
            }
        }
    }

    private void withinDocuments(Cell a, Cell b, Map<Kept, Sides> kept) {
        for (SourceId document : a.sources()) {
            if (!b.sources().contains(document)) {
                continue;
            }
            for (Claim x : a.in(document)) {
                for (Claim y : b.in(document)) {
                    keep(Relations.relate(a, x, b, y, vocabulary, origins), List.of(x), List.of(y), kept);
                }
            }
        }
    }

    private static void keep(Related related, List<Claim> xs, List<Claim> ys, Map<Kept, Sides> kept) {
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
}
