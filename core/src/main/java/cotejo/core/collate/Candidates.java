package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The sums that a number of some scope may really be: contiguous runs of one series inside its period that do not fill
/// it, and partitions of the wholes inside its force or place. Beside them, apart, parts picked freely.
final class Candidates {
    /// Tried for one difference; the rest are left out.
    private static final int MOST = 512;
    /// Parts that are picked from freely; their subsets are all tried.
    private static final int MOST_FREE = 12;

    private final Map<Cell, Addend> terms;
    private final Vocabulary vocabulary;
    private final Map<Along, Map<String, Timeline>> series = new HashMap<>();
    private final Map<Along, List<Dated>> all = new HashMap<>();
    private final Map<Aside, Beside> byPlaceOrForce = new HashMap<>();

    /// Of one figure that differs from many, sought once.
    private final Map<Cell, List<Candidate>> runsOf = new ConcurrentHashMap<>();

    private final Map<Dimension, Map<Cell, List<Candidate>>> partitionsOf =
            Map.of(Dimension.WHO, new ConcurrentHashMap<>(), Dimension.WHERE, new ConcurrentHashMap<>());

    /// A cell with its period as shown first.
    private record Dated(Cell cell, Spell spell) {}

    /// What the figures of one series share, time and teller aside.
    private record Along(
            Addend term, String who, String where, @Nullable String condition) {}

    /// A scope with one dimension left open.
    private record Aside(
            Addend term,
            Dimension open,
            String other,
            @Nullable String condition) {}

    /// Figures of such a scope.
    ///
    /// @param ids of what they have in the open dimension
    private record Beside(Almanac cells, Set<String> ids) {}

    Candidates(Map<Cell, Addend> terms, Vocabulary vocabulary) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        Map<Aside, List<Cell>> open = new HashMap<>();
        terms.forEach((cell, term) -> {
            LineKey line = cell.line();
            if (Kinds.addsOverTime(cell.first(), vocabulary)) {
                Map<String, Timeline> told = series.computeIfAbsent(along(cell, term), k -> new TreeMap<>());
                List<Timeline.Stage> stages = stages(cell);
                if (!stages.isEmpty()) {
                    all.computeIfAbsent(along(cell, term), k -> new ArrayList<>())
                            .add(new Dated(cell, stages.getFirst().spell()));
                    tellers(cell)
                            .forEach(teller -> stages.forEach(told.computeIfAbsent(teller, k -> new Timeline())::add));
                }
            }
            open.computeIfAbsent(new Aside(term, Dimension.WHO, line.where(), line.condition()), k -> new ArrayList<>())
                    .add(cell);
            open.computeIfAbsent(new Aside(term, Dimension.WHERE, line.who(), line.condition()), k -> new ArrayList<>())
                    .add(cell);
        });
        open.forEach((aside, cells) -> byPlaceOrForce.put(
                aside,
                new Beside(
                        new Almanac(cells),
                        cells.stream().map(cell -> id(cell, aside.open())).collect(Collectors.toSet()))));
    }

    private static Along along(Cell cell, Addend term) {
        LineKey line = cell.line();
        return new Along(term, line.who(), line.where(), line.condition());
    }

    /// The period as shown first, and the calendar year it may stand for.
    private static List<Timeline.Stage> stages(Cell cell) {
        List<Timeline.Stage> stages = new ArrayList<>();
        List<Spell> spells = Spell.of(cell.first());
        if (!spells.isEmpty()) {
            Spell calendar = spells.getFirst().asCalendarYear();
            stages.add(new Timeline.Stage(cell, spells.getFirst()));
            if (calendar != null) {
                stages.add(new Timeline.Stage(cell, calendar));
            }
        }
        return stages;
    }

    /// A series is what one document tells, or one named body.
    private static Set<String> tellers(Cell cell) {
        Set<String> tellers = new TreeSet<>();
        for (Claim member : cell.members()) {
            tellers.add("document " + member.source());
            if (Origins.named(member)) {
                tellers.add("root " + String.join("+", Origins.root(member)));
            }
        }
        return tellers;
    }

    /// Declared candidates for either of two figures of one scope.
    List<Candidate> declared(Cell a, Cell b) {
        List<Candidate> found = new ArrayList<>();
        Set<Set<Cell>> seen = new HashSet<>();
        for (Candidate candidate : runsOf.computeIfAbsent(a, this::runs)) {
            if (found.size() < MOST && fits(candidate, a, b) && seen.add(Set.copyOf(candidate.parts()))) {
                found.add(candidate);
            }
        }
        for (Dimension dimension : List.of(Dimension.WHO, Dimension.WHERE)) {
            Map<Cell, List<Candidate>> known = Objects.requireNonNull(partitionsOf.get(dimension));
            for (Candidate candidate : known.computeIfAbsent(a, cell -> partitions(cell, dimension))) {
                if (found.size() < MOST && fits(candidate, a, b) && seen.add(Set.copyOf(candidate.parts()))) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private static boolean fits(Candidate candidate, Cell a, Cell b) {
        return !candidate.parts().contains(a) && !candidate.parts().contains(b);
    }

    private List<Candidate> runs(Cell whole) {
        List<Candidate> runs = new ArrayList<>();
        Addend term = terms.get(whole);
        List<Spell> spells = Spell.of(whole.first());
        if (term == null || spells.isEmpty()) {
            return runs;
        }
        Spell period = spells.getFirst();
        for (Timeline timeline :
                series.getOrDefault(along(whole, term), Map.of()).values()) {
            for (List<Timeline.Stage> run : timeline.runsWithin(period.first(), period.last(), MOST)) {
                LocalDate first = run.getFirst().spell().first();
                LocalDate last = run.getLast().spell().last();
                if (!period.nearly(first, last)) {
                    runs.add(Candidate.of(run.stream().map(Timeline.Stage::cell).toList(), covers(run), true));
                }
            }
        }
        return runs;
    }

    private String covers(List<Timeline.Stage> run) {
        return Shown.time(run.getFirst().cell().first(), vocabulary) + " to "
                + Shown.time(run.getLast().cell().first(), vocabulary);
    }

    /// For each whole inside the scope, the held parts of it that share nothing.
    private List<Candidate> partitions(Cell whole, Dimension dimension) {
        Map<String, Map<LineKey, Cell>> inside = new LinkedHashMap<>();
        Hierarchy hierarchy = hierarchy(dimension);
        for (Cell part : parts(whole, dimension)) {
            for (String over : new TreeSet<>(hierarchy.wholesOf(id(part, dimension)))) {
                if (hierarchy.contains(id(whole, dimension), over)) {
                    inside.computeIfAbsent(over, k -> new TreeMap<>())
                            .merge(
                                    part.line(),
                                    part,
                                    (x, y) -> Order.CLAIMS.compare(x.first(), y.first()) <= 0 ? x : y);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        inside.forEach((over, byLine) -> {
            List<Cell> disjoint = disjoint(byLine.values(), dimension);
            if (disjoint.size() > 1) {
                candidates.add(Candidate.of(disjoint, vocabulary.label(over, "en"), true));
            }
        });
        return candidates;
    }

    /// The largest first.
    private List<Cell> disjoint(Collection<Cell> cells, Dimension dimension) {
        List<Cell> taken = new ArrayList<>();
        cells.stream()
                .sorted(Comparator.comparing(Addend::stated, Comparator.reverseOrder())
                        .thenComparing(Cell::first, Order.CLAIMS))
                .filter(cell -> taken.stream()
                        .allMatch(other -> hierarchy(dimension).disjoint(id(other, dimension), id(cell, dimension))))
                .forEach(taken::add);
        return taken;
    }

    /// Figures inside the scope in one dimension, of its time and equal in all else.
    private List<Cell> parts(Cell whole, Dimension dimension) {
        Addend term = terms.get(whole);
        if (term == null) {
            return List.of();
        }
        LineKey line = whole.line();
        String other = dimension == Dimension.WHO ? line.where() : line.who();
        Beside beside = byPlaceOrForce.get(new Aside(term, dimension, other, line.condition()));
        boolean any = beside != null
                && beside.ids().stream().anyMatch(id -> hierarchy(dimension).contains(id(whole, dimension), id));
        if (beside == null || !any) {
            return List.of();
        }
        return beside.cells().nearly(whole.reach(), whole.reach()::mayEqual).stream()
                .filter(part -> hierarchy(dimension).contains(id(whole, dimension), id(part, dimension)))
                .filter(part -> Scopes.in(Dimension.WHEN, part.first(), whole.first(), vocabulary, true)
                                .standing()
                        == Standing.EQUAL)
                .toList();
    }

    private Hierarchy hierarchy(Dimension dimension) {
        return dimension == Dimension.WHO ? vocabulary.forces() : vocabulary.places();
    }

    private static String id(Cell cell, Dimension dimension) {
        return dimension == Dimension.WHO ? cell.line().who() : cell.line().where();
    }

    /// Parts picked freely from the periods inside the scope's, two or more, that make no run: with so many ways to
    /// pick, a hit shows little. Empty where none of the ways adds up to a number sought.
    List<Candidate> free(Cell a, Cell b, Collection<Cell> targets) {
        List<Cell> parts = pickedFrom(a, b);
        Rational[] sums = sums(parts);
        Set<Rational> wanted = targets.stream().map(Addend::stated).collect(Collectors.toSet());
        boolean hit = IntStream.range(1, sums.length).anyMatch(mask -> several(mask) && wanted.contains(sums[mask]));
        return !hit
                ? List.of()
                : IntStream.range(1, sums.length)
                        .filter(Candidates::several)
                        .mapToObj(mask -> new Candidate(
                                IntStream.range(0, parts.size())
                                        .filter(i -> (mask >> i & 1) == 1)
                                        .mapToObj(parts::get)
                                        .toList(),
                                "",
                                false,
                                sums[mask]))
                        .toList();
    }

    private static boolean several(int mask) {
        return Integer.bitCount(mask) > 1;
    }

    /// What each choice of some parts adds up to, by the bits of those it takes.
    private static Rational[] sums(List<Cell> parts) {
        Rational[] sums = new Rational[1 << parts.size()];
        sums[0] = Rational.ZERO;
        for (int mask = 1; mask < sums.length; mask++) {
            sums[mask] = sums[mask & mask - 1].plus(Addend.stated(parts.get(Integer.numberOfTrailingZeros(mask))));
        }
        return sums;
    }

    /// The first periods inside the scope's that share no day.
    private List<Cell> pickedFrom(Cell a, Cell b) {
        Addend term = terms.get(a);
        List<Spell> spells = Spell.of(a.first());
        if (term == null || spells.isEmpty()) {
            return List.of();
        }
        Spell period = spells.getFirst();
        List<Dated> inside = new ArrayList<>();
        for (Dated dated : all.getOrDefault(along(a, term), List.of())) {
            if (inside.size() == MOST_FREE) {
                break;
            }
            if (dated.cell() != a
                    && dated.cell() != b
                    && dated.spell().liesIn(period)
                    && inside.stream().noneMatch(taken -> taken.spell().meets(dated.spell()))) {
                inside.add(dated);
            }
        }
        return inside.stream()
                .map(Dated::cell)
                .sorted(Comparator.comparing(Cell::first, Order.CLAIMS))
                .toList();
    }
}
