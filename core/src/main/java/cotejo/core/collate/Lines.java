package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.PassageKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One block of claims, collated: the fold that makes lines and findings. What it gives depends on the claims of the
/// block and on nothing else, in whatever order they come.
public final class Lines {
    /// The most findings of one kind listed for one line; the rest are counted.
    static final int MOST_FINDINGS = 25;

    private Lines() {}

    public static Collated collate(BlockKey block, Collection<Claim> claims, Vocabulary vocabulary) {
        return collate(block, claims, vocabulary, Origins.BY_VOICE);
    }

    public static Collated collate(BlockKey block, Collection<Claim> claims, Vocabulary vocabulary, Origins known) {
        return collate(block, claims, vocabulary, known, Past.none(), 1);
    }

    /// As [#collate(BlockKey, Collection, Vocabulary, Origins)], with lines worked on side by side.
    ///
    /// @param past of the same block: the same comes out, sooner
    /// @param jobs how many threads work, at least one
    public static Collated collate(
            BlockKey block, Collection<Claim> claims, Vocabulary vocabulary, Origins known, Past past, int jobs) {
        Together reading = new Together();
        Future<Origins> told = reading.add(() -> known.reading(claims, vocabulary, past.origins(vocabulary)));
        Future<Map<LineKey, Members>> gathered = reading.add(() -> members(claims, vocabulary, past));
        reading.work(jobs);
        Origins origins = Together.done(told);
        Map<LineKey, Members> members = Together.done(gathered);
        Map<LineKey, List<Cell>> cells = cells(members, vocabulary, origins, jobs);
        past.recognise(cells, origins, vocabulary);
        Map<Cell, Addend> terms = Sums.terms(cells, vocabulary);
        Together preparing = new Together();
        Future<Explanations> explanations = preparing.add(() -> new Explanations(terms, vocabulary));
        Future<Timetable> timetable = preparing.add(() -> new Timetable(cells, vocabulary, origins, past));
        preparing.work(jobs);
        Comparison comparison =
                new Comparison(cells, Together.done(timetable), Together.done(explanations), vocabulary, origins, past);
        Together together = new Together();
        Map<LineKey, Future<Worked>> working = new HashMap<>();
        Future<Sums.Found> summing = together.add(() -> Sums.in(terms, vocabulary, past.sums()));
        for (LineKey key : largestFirst(members)) {
            Members of = Objects.requireNonNull(members.get(key));
            working.put(key, together.add(() -> worked(block, key, of, comparison.of(key), vocabulary, origins, past)));
        }
        together.work(jobs);
        Map<LineKey, List<Finding>> sums = Together.done(summing).findings();
        List<Line> lines = new ArrayList<>();
        Map<String, Finding> findings = new TreeMap<>();
        members.keySet().forEach(key -> {
            Worked worked = Together.done(Objects.requireNonNull(working.get(key)));
            worked.findings().forEach(finding -> findings.putIfAbsent(finding.id(), finding));
            int more = 0;
            for (List<Finding> kind : List.of(sums.getOrDefault(key, List.of()), worked.beside())) {
                kind.stream().limit(MOST_FINDINGS).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
                more += Math.max(0, kind.size() - MOST_FINDINGS);
            }
            lines.add(worked.line().withMoreFindings(more));
        });
        past.settle(Together.done(summing).tried());
        lines.sort(Comparator.comparing(Line::id));
        return new Collated(lines, List.copyOf(findings.values()));
    }

    /// What is made of one line, its sums aside.
    ///
    /// @param beside findings of its figures as they are, to be limited together
    record Worked(Line line, List<Finding> findings, List<Finding> beside) {}

    private static Worked worked(
            BlockKey block,
            LineKey key,
            Members of,
            Comparison.Outcome outcome,
            Vocabulary vocabulary,
            Origins origins,
            Past past) {
        Worked held = past.worked(key, outcome, of.comments());
        if (held != null) {
            return held;
        }
        Bodies bodies = Bodies.stated(of.evidence(), vocabulary, origins);
        List<Finding> beside = new ArrayList<>(bodies.presumed());
        beside.addAll(Gaps.findings(of.evidence(), vocabulary));
        Line line = line(block, key, of, outcome, bodies.all(), vocabulary, origins, past);
        Worked worked = new Worked(line, outcome.findings(), beside);
        past.keep(key, of.comments(), worked);
        return worked;
    }

    private static List<LineKey> largestFirst(Map<LineKey, Members> members) {
        return members.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> -entry.getValue().evidence().size()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The id of the line a claim stands in, as evidence or as a comment.
    public static String idOf(Claim claim, Vocabulary vocabulary) {
        return LineKey.of(claim, vocabulary).id();
    }

    /// The claims of one line: evidence, and what readers' comments repeat.
    private record Members(List<Claim> evidence, List<Claim> comments) {}

    private static Map<LineKey, Members> members(Collection<Claim> claims, Vocabulary vocabulary, Past past) {
        Map<LineKey, Members> members = new HashMap<>();
        Map<Claim, LineKey> before = past.lines(vocabulary);
        Map<Claim, LineKey> lines = new IdentityHashMap<>();
        for (Claim claim : Order.sorted(claims)) {
            boolean comment = claim.figure().passage() == PassageKind.COMMENT;
            if (comment || claim.figure().evidence()) {
                LineKey known = before.get(claim);
                LineKey line = known == null ? LineKey.of(claim, vocabulary) : known;
                lines.put(claim, line);
                Members of = members.computeIfAbsent(line, k -> new Members(new ArrayList<>(), new ArrayList<>()));
                (comment ? of.comments() : of.evidence()).add(claim);
            }
        }
        past.keep(lines);
        return new TreeMap<>(members);
    }

    private static Map<LineKey, List<Cell>> cells(
            Map<LineKey, Members> members, Vocabulary vocabulary, Origins origins, int jobs) {
        Together together = new Together();
        Map<LineKey, Future<List<Cell>>> making = new HashMap<>();
        for (LineKey key : largestFirst(members)) {
            List<Claim> evidence = Objects.requireNonNull(members.get(key)).evidence();
            making.put(key, together.add(() -> Cell.of(key, evidence, vocabulary, origins)));
        }
        together.work(jobs);
        Map<LineKey, List<Cell>> cells = new TreeMap<>();
        making.forEach((key, of) -> cells.put(key, Together.done(of)));
        return cells;
    }

    private static Line line(
            BlockKey block,
            LineKey key,
            Members members,
            Comparison.Outcome outcome,
            List<Line.Origin> bodies,
            Vocabulary vocabulary,
            Origins origins,
            Past past) {
        List<Claim> evidence = members.evidence();
        List<Claim> named = evidence.isEmpty() ? members.comments() : evidence;
        Yardstick yardstick = Yardstick.of(named, vocabulary);
        List<Line.Stretch> periods = outcome.stretches().stream()
                .map(stretch -> past.stretch(
                        key,
                        stretch,
                        yardstick.unit(),
                        () -> Stretches.shown(stretch.group(), stretch.word(), yardstick, vocabulary, origins)))
                .toList();
        return new Line(
                key.id(),
                block,
                key.measure(),
                key.unit(yardstick, named.getFirst()),
                Goods.known(key.goods(), vocabulary),
                commonest(named, figure -> figure.scope().whoName()),
                commonest(named, figure -> figure.scope().whereName()),
                key.condition(),
                key.mood(),
                key.change(),
                Stretches.low(evidence, yardstick),
                Stretches.high(evidence, yardstick),
                bodies,
                Standings.origins(Bodies.stated(bodies)),
                outcome.word(),
                flags(evidence, outcome),
                periods,
                ids(evidence),
                ids(members.comments()),
                outcome.laid().more(),
                outcome.laid().notCompared());
    }

    private static Set<Line.Flag> flags(List<Claim> evidence, Comparison.Outcome outcome) {
        Set<Line.Flag> flags = EnumSet.noneOf(Line.Flag.class);
        if (outcome.laid().relations().contains(Relation.VARIANT)) {
            flags.add(Line.Flag.VARIANTS);
        }
        if (Stretches.openHigh(evidence)) {
            flags.add(Line.Flag.OPEN_ENDED);
        }
        if (Gaps.any(evidence)) {
            flags.add(Line.Flag.INCOMPLETE);
        }
        return flags;
    }

    private static List<FigureId> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    /// The name most figures of the line use; the least of them where several are as common.
    private static @Nullable Name commonest(List<Claim> claims, Function<Figure, @Nullable Name> facet) {
        Map<Name, Integer> uses = new HashMap<>();
        for (Claim claim : claims) {
            Name name = facet.apply(claim.figure());
            if (name != null) {
                uses.merge(name, 1, Integer::sum);
            }
        }
        Name best = null;
        for (Map.Entry<Name, Integer> entry : uses.entrySet()) {
            Name name = entry.getKey();
            if (best == null || better(name, entry.getValue(), best, uses.getOrDefault(best, 0))) {
                best = name;
            }
        }
        return best;
    }

    private static boolean better(Name name, int uses, Name best, int bestUses) {
        if (uses != bestUses) {
            return uses > bestUses;
        }
        if ((name.said() == null) != (best.said() == null)) {
            return name.said() != null;
        }
        return name.shown().compareTo(best.shown()) < 0;
    }
}
