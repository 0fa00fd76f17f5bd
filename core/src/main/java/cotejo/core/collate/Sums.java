package cotejo.core.collate;

import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sums over declared partitions: parts that share nothing in one dimension and are equal in all others, against a
/// whole that holds them. Candidate partitions are few by construction (one for each part taken as the first, from one
/// document or from all), so the search grows with the number of parts and never with that of their subsets.
final class Sums {
    /// Parts of one whole looked at in one dimension; more are no partition a text declares.
    private static final int MOST_PARTS = Long.SIZE;
    /// Documents whose own parts are tried for one whole.
    private static final int MOST_DOCUMENTS = 32;
    /// Parts of other documents than the whole's that are tried for it.
    private static final int MOST_CANDIDATES = 256;

    private final Vocabulary vocabulary;
    private final Map<Cell, Addend> terms;
    private final Map<Whole, Almanac> byWhole = new HashMap<>();
    private final Runs runs;
    private final Apart apart;
    private final Before before;
    private final boolean keeps;
    private final Before now = new Before(new HashMap<>(), new HashMap<>(), new HashMap<>());
    private final Map<String, Telling> best = new TreeMap<>();

    private Sums(Map<Cell, Addend> terms, Vocabulary vocabulary, @Nullable Before before) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.keeps = before != null;
        this.before = before == null ? Before.NOTHING : before;
        this.runs = new Runs(terms, vocabulary, this.before.tracks(), now.tracks());
        this.apart = new Apart(vocabulary);
    }

    /// A sum that shows something.
    private static final class Telling {
        private final Sum sum;
        private final Finding.Verdict verdict;
        /// Tells it from sums of other parts.
        private final String key;
        /// Once they were asked for.
        private @Nullable List<Finding> findings;

        private Telling(Sum sum, Finding.Verdict verdict) {
            this.sum = sum;
            this.verdict = verdict;
            this.key = key(sum, verdict);
        }

        static @Nullable Telling of(Sum sum) {
            Finding.Verdict verdict = sum.verdict();
            return verdict == null ? null : new Telling(sum, verdict);
        }

        List<Finding> findings(Vocabulary vocabulary) {
            if (findings == null) {
                Finding finding = sum.finding(verdict, vocabulary);
                Finding series = verdict == Finding.Verdict.HOLDS ? sum.series(vocabulary) : null;
                findings = series == null ? List.of(finding) : List.of(finding, series);
            }
            return findings;
        }
    }

    /// What the parts near a whole came to in one dimension.
    private record Tried(List<Cell> near, List<Telling> came) {}

    /// What was tried for each whole, and the tracks that runs were sought on.
    record Before(
            Map<Cell, Map<Dimension, Tried>> partitions,
            Map<Cell, List<Telling>> runs,
            Map<Runs.Along, Runs.Track> tracks) {
        static final Before NOTHING = new Before(Map.of(), Map.of(), Map.of());
    }

    /// @param findings by the line of the whole
    /// @param tried for the next time
    record Found(Map<LineKey, List<Finding>> findings, Before tried) {}

    /// The cells that may be terms of a sum, in order.
    static Map<Cell, Addend> terms(Map<LineKey, List<Cell>> cells, Vocabulary vocabulary) {
        Map<Cell, Addend> terms = new java.util.LinkedHashMap<>();
        new TreeMap<>(cells)
                .values()
                .forEach(of -> of.stream()
                        .sorted(Comparator.comparing(Cell::first, Order.CLAIMS))
                        .forEach(cell -> {
                            Addend term = Addend.of(cell.first(), vocabulary);
                            if (term != null) {
                                terms.put(cell, term);
                            }
                        }));
        return terms;
    }

    /// @param before what was tried the last time; null where there will be no next
    static Found in(Map<Cell, Addend> terms, Vocabulary vocabulary, @Nullable Before before) {
        Sums sums = new Sums(terms, vocabulary, before);
        return new Found(sums.all(), sums.now);
    }

    private Map<LineKey, List<Finding>> all() {
        Map<Whole, List<Cell>> inside = new HashMap<>();
        terms.forEach((cell, term) -> wholesOf(cell, term)
                .forEach(whole ->
                        inside.computeIfAbsent(whole, k -> new ArrayList<>()).add(cell)));
        inside.forEach((whole, cells) -> byWhole.put(whole, new Almanac(cells)));
        terms.keySet().forEach(whole -> {
            for (Dimension dimension : List.of(Dimension.WHO, Dimension.WHERE, Dimension.CONDITION)) {
                consider(partitions(whole, dimension));
            }
            consider(runs(whole));
        });
        Map<LineKey, Map<String, Finding>> findings = new TreeMap<>();
        Set<String> plain = new HashSet<>();
        best.values().stream()
                .map(telling -> telling.sum)
                .filter(sum -> !sum.stepped())
                .forEach(sum -> plain.add(numbers(sum)));
        best.values().forEach(telling -> {
            // The same numbers that make a whole of their own force say nothing of the force above it.
            if (!telling.sum.stepped() || !plain.contains(numbers(telling.sum))) {
                Map<String, Finding> of =
                        findings.computeIfAbsent(telling.sum.whole().line(), k -> new TreeMap<>());
                telling.findings(vocabulary).forEach(finding -> of.putIfAbsent(finding.id(), finding));
            }
        });
        Map<LineKey, List<Finding>> listed = new TreeMap<>();
        findings.forEach((line, of) -> listed.put(line, List.copyOf(of.values())));
        return listed;
    }

    /// A scope, time aside, as the whole of parts that lie inside it in one dimension.
    private record Whole(
            Addend term,
            Dimension dimension,
            String who,
            String where,
            @Nullable String condition) {}

    /// The scopes, time aside, that hold a cell's in exactly one dimension.
    private List<Whole> wholesOf(Cell cell, Addend term) {
        LineKey line = cell.line();
        List<Whole> wholes = new ArrayList<>();
        for (String who : vocabulary.forces().wholesOf(line.who())) {
            wholes.add(new Whole(term, Dimension.WHO, who, line.where(), line.condition()));
        }
        for (String where : vocabulary.places().wholesOf(line.where())) {
            wholes.add(new Whole(term, Dimension.WHERE, line.who(), where, line.condition()));
        }
        if (line.condition() != null) {
            wholes.add(new Whole(term, Dimension.CONDITION, line.who(), line.where(), null));
        }
        return wholes;
    }

    private List<Telling> partitions(Cell whole, Dimension dimension) {
        LineKey line = whole.line();
        Addend term = Objects.requireNonNull(terms.get(whole));
        Almanac inside = byWhole.get(new Whole(term, dimension, line.who(), line.where(), line.condition()));
        if (inside == null) {
            return List.of();
        }
        List<Cell> near = inside.nearly(whole.reach(), time -> time.unsaid() || time.mayAlign(whole.reach()));
        if (near.size() < 2) {
            return List.of();
        }
        Tried held = before.partitions().getOrDefault(whole, Map.of()).get(dimension);
        // A cell equals itself alone.
        Tried tried = held != null && held.near().equals(near) ? held : new Tried(near, came(whole, dimension, near));
        if (keeps) {
            now.partitions()
                    .computeIfAbsent(whole, k -> new EnumMap<>(Dimension.class))
                    .put(dimension, tried);
        }
        return tried.came();
    }

    private List<Telling> runs(Cell whole) {
        List<Telling> held = before.runs().get(whole);
        List<Telling> came = held != null && runs.standAsBefore(whole) ? held : telling(runs.of(whole));
        if (keeps) {
            now.runs().put(whole, came);
        }
        return came;
    }

    private List<Telling> came(Cell whole, Dimension dimension, List<Cell> near) {
        List<Placed> fitting = new ArrayList<>();
        int elsewhere = 0;
        Set<SourceId> own = whole.sources();
        for (Cell part : near) {
            boolean together = meets(part, own);
            boolean unsaid = part.reach().unsaid() && !whole.reach().unsaid();
            boolean tried = part != whole && (together || !unsaid && elsewhere < MOST_CANDIDATES);
            Placed placed = tried ? placed(part, whole) : null;
            if (placed != null) {
                fitting.add(placed);
            }
            elsewhere += tried && !together ? 1 : 0;
        }
        if (fitting.size() < 2) {
            return List.of();
        }
        List<Sum> candidates = new ArrayList<>();
        for (SourceId document : documents(whole, fitting)) {
            List<Placed> there = fitting.stream()
                    .filter(placed -> saidIn(placed.cell(), document))
                    .toList();
            disjoint(there, dimension, whole, document, candidates);
        }
        boolean settled = candidates.stream().anyMatch(sum -> sum.verdict() == Finding.Verdict.HOLDS);
        if (!settled) {
            List<Placed> across =
                    fitting.stream().filter(placed -> !placed.oneDocumentOnly()).toList();
            disjoint(across, dimension, whole, null, candidates);
        }
        return telling(candidates);
    }

    /// A loop, for it is asked of every part and every whole.
    private static boolean meets(Cell part, Set<SourceId> documents) {
        for (SourceId source : part.sources()) {
            if (documents.contains(source)) {
                return true;
            }
        }
        return false;
    }

    /// A part whose time fits the whole's, and what was assumed to make it fit.
    private record Placed(Cell cell, boolean aligned, boolean oneDocumentOnly, List<String> assumptions) {}

    private @Nullable Placed placed(Cell part, Cell whole) {
        Part time = Scopes.in(Dimension.WHEN, part.first(), whole.first(), vocabulary, true);
        if (time.standing() == Standing.EQUAL) {
            List<String> reading =
                    time.equalIf() == null ? List.of() : List.of("the times are equal if " + time.equalIf());
            return new Placed(part, false, false, reading);
        }
        boolean unsaid = part.first().figure().scope().time() == null;
        boolean together = meets(part, whole.sources());
        if (unsaid && together) {
            return new Placed(
                    part, false, true, List.of("a part whose time the text does not state is of the whole's time"));
        }
        List<Spell> a = Spell.of(part.first());
        List<Spell> b = Spell.of(whole.first());
        Addend term = terms.get(whole);
        if (a.isEmpty() || b.isEmpty() || term == null || term.stock()) {
            return null;
        }
        Spell mine = a.getFirst();
        Spell theirs = b.getFirst();
        long starts = Math.abs(mine.first().toEpochDay() - theirs.first().toEpochDay());
        long ends = Math.abs(mine.last().toEpochDay() - theirs.last().toEpochDay());
        return Math.max(starts, ends) > Math.min(mine.play(), theirs.play())
                ? null
                : new Placed(
                        part,
                        true,
                        false,
                        List.of("periods less than a year apart at each end are taken for one: "
                                + Shown.time(part.first(), vocabulary) + ", and "
                                + Shown.time(whole.first(), vocabulary)));
    }

    private static boolean saidIn(Cell cell, SourceId document) {
        return cell.sources().contains(document);
    }

    private static List<SourceId> documents(Cell whole, List<Placed> parts) {
        Map<SourceId, Integer> uses = new TreeMap<>();
        parts.forEach(placed -> placed.cell().sources().forEach(source -> uses.merge(source, 1, Integer::sum)));
        Set<SourceId> own = whole.sources();
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted(Comparator.<SourceId, Boolean>comparing(source -> !own.contains(source))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_DOCUMENTS)
                .toList();
    }

    /// For each part taken first, those after it that share nothing with any taken so far.
    private void disjoint(
            List<Placed> parts, Dimension dimension, Cell whole, @Nullable SourceId document, List<Sum> into) {
        List<Placed> each = oneForEachScope(parts);
        long[] apart = apart(each, dimension);
        Set<Long> seen = new HashSet<>();
        for (int first = 0; first < each.size(); first++) {
            long taken = 1L << first;
            for (int next = 0; next < each.size(); next++) {
                taken |= (taken & ~apart[next]) == 0 ? 1L << next : 0;
            }
            if (Long.bitCount(taken) > 1 && seen.add(taken)) {
                into.add(sum(picked(each, taken), dimension, whole, document));
            }
        }
    }

    private static List<Placed> picked(List<Placed> each, long taken) {
        List<Placed> picked = new ArrayList<>();
        for (long left = taken; left != 0; left &= left - 1) {
            picked.add(each.get(Long.numberOfTrailingZeros(left)));
        }
        return picked;
    }

    private static Sum sum(List<Placed> parts, Dimension dimension, Cell whole, @Nullable SourceId document) {
        List<Cell> cells = parts.stream()
                .map(Placed::cell)
                .sorted(Comparator.comparing(Addend::stated, Comparator.reverseOrder())
                        .thenComparing(Cell::first, Order.CLAIMS))
                .toList();
        List<String> assumptions = parts.stream()
                .flatMap(placed -> placed.assumptions().stream())
                .distinct()
                .sorted()
                .toList();
        boolean aligned = parts.stream().anyMatch(Placed::aligned);
        return new Sum(whole, cells, dimension, false, aligned, document, assumptions);
    }

    /// For each part, the bits of those it shares nothing with: there are no more parts than a word has bits.
    private long[] apart(List<Placed> parts, Dimension dimension) {
        long[] bits = new long[parts.size()];
        for (int i = 0; i < bits.length; i++) {
            for (int j = 0; j < i; j++) {
                if (apart.apart(dimension, parts.get(i).cell(), parts.get(j).cell())) {
                    bits[i] |= 1L << j;
                    bits[j] |= 1L << i;
                }
            }
        }
        return bits;
    }

    /// Where several figures speak of one part: the one that needs no alignment, then the most exact.
    private static List<Placed> oneForEachScope(List<Placed> parts) {
        Map<LineKey, Placed> each = new TreeMap<>();
        Comparator<Placed> better = Comparator.comparing(Placed::aligned)
                .thenComparing(placed -> placed.assumptions().size())
                .thenComparing(placed -> !placed.cell().hard().isExact())
                .thenComparing(placed -> placed.cell().first(), Order.CLAIMS);
        parts.forEach(placed -> each.merge(placed.cell().line(), placed, (a, b) -> better.compare(a, b) <= 0 ? a : b));
        return each.values().stream().limit(MOST_PARTS).toList();
    }

    /// What holds; where nothing does for a whole in a dimension, what contradicts.
    private static List<Telling> telling(Collection<Sum> candidates) {
        List<Telling> telling =
                candidates.stream().map(Telling::of).filter(Objects::nonNull).toList();
        List<Telling> holding = telling.stream()
                .filter(each -> each.verdict == Finding.Verdict.HOLDS)
                .toList();
        return holding.isEmpty() ? telling : holding;
    }

    /// Of sums of the same parts, the one that says most is kept.
    private void consider(List<Telling> came) {
        for (Telling each : came) {
            best.merge(each.key, each, (a, b) -> b.sum.tellsMoreThan(a.sum) ? b : a);
        }
    }

    private static String numbers(Sum sum) {
        return sum.dimension() + " " + Addend.stated(sum.whole()) + " "
                + sum.parts().stream()
                        .map(part -> Addend.stated(part).toString())
                        .sorted()
                        .toList();
    }

    private static String key(Sum sum, Finding.Verdict verdict) {
        StringBuilder key = new StringBuilder(sum.whole().lineId());
        key.append(verdict);
        sum.parts().stream()
                .map(part -> part.first().id().toString())
                .sorted()
                .forEach(id -> key.append(' ').append(id));
        return key.toString();
    }
}
