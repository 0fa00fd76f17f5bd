package cotejo.core.collate;

import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Runs of neighbouring periods that tile the period of a whole. The days form a graph without cycles, walked once for
/// the fewest and once for the most parts.
final class Runs {
    private static final int MOST_DOCUMENTS = 32;
    /// Periods to one run; longer runs are cut off.
    private static final int LONGEST = 400;

    private final Vocabulary vocabulary;
    private final Map<Cell, Addend> terms;
    private final Map<Along, Track> tracks = new HashMap<>();
    private final Set<String> whos = new TreeSet<>();

    /// One period that a figure may be read to speak of.
    private record Stage(Cell cell, Spell spell) {}

    /// The periods of one scope, by first day: those of each document, and of all.
    private static final class Track {
        private final Map<SourceId, TreeMap<LocalDate, List<Stage>>> own = new TreeMap<>();
        private final TreeMap<LocalDate, List<Stage>> all = new TreeMap<>();

        void add(Stage stage) {
            all.computeIfAbsent(stage.spell().first(), k -> new ArrayList<>()).add(stage);
            Sums.sources(stage.cell())
                    .forEach(source -> own.computeIfAbsent(source, k -> new TreeMap<>())
                            .computeIfAbsent(stage.spell().first(), k -> new ArrayList<>())
                            .add(stage));
        }
    }

    Runs(Map<Cell, Addend> terms, Vocabulary vocabulary) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        terms.forEach((cell, term) -> {
            whos.add(cell.line().who());
            if (Kinds.addsOverTime(cell.first(), vocabulary)) {
                Track track = tracks.computeIfAbsent(
                        key(term, cell.line(), cell.line().who()), k -> new Track());
                for (Spell spell : Spell.of(cell.first())) {
                    track.add(new Stage(cell, spell));
                    Spell calendar = spell.asCalendarYear();
                    if (calendar != null) {
                        track.add(new Stage(cell, calendar));
                    }
                }
            }
        });
    }

    /// What the figures of one track share, time aside.
    private record Along(
            Addend term, String who, String where, @Nullable String condition) {}

    private static Along key(Addend term, LineKey line, String who) {
        return new Along(term, who, line.where(), line.condition());
    }

    /// The sums of runs that tile the whole's period, or come within a year of it at each end.
    List<Sum> of(Cell whole) {
        Addend term = terms.get(whole);
        List<Sum> sums = new ArrayList<>();
        if (term == null || !Kinds.addsOverTime(whole.first(), vocabulary)) {
            return sums;
        }
        LineKey line = whole.line();
        for (String who : nearby(line.who())) {
            Track track = tracks.get(key(term, line, who));
            if (track == null) {
                continue;
            }
            boolean stepped = !who.equals(line.who());
            for (Spell period : Spell.of(whole.first())) {
                documents(whole, track)
                        .forEach((document, starts) ->
                                tile(whole, period, starts, document, stepped ? who : null, sums));
                if (sums.stream().noneMatch(sum -> sum.verdict() == Finding.Verdict.HOLDS)) {
                    tile(whole, period, track.all, null, stepped ? who : null, sums);
                }
            }
        }
        return sums;
    }

    /// The who itself, and those one step apart from it in the hierarchy.
    private Set<String> nearby(String who) {
        Set<String> nearby = new java.util.LinkedHashSet<>();
        nearby.add(who);
        Set<String> steps = new TreeSet<>();
        whos.forEach(other -> {
            if (vocabulary.forces().directlyContains(who, other)
                    || vocabulary.forces().directlyContains(other, who)) {
                steps.add(other);
            }
        });
        nearby.addAll(steps);
        return nearby;
    }

    private static Map<SourceId, TreeMap<LocalDate, List<Stage>>> documents(Cell whole, Track track) {
        Set<SourceId> own = Sums.sources(whole);
        Map<SourceId, TreeMap<LocalDate, List<Stage>>> chosen = new java.util.LinkedHashMap<>();
        track.own.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.<Map.Entry<SourceId, TreeMap<LocalDate, List<Stage>>>, Boolean>comparing(
                                entry -> !own.contains(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_DOCUMENTS)
                .forEach(entry -> chosen.put(entry.getKey(), entry.getValue()));
        return chosen;
    }

    private void tile(
            Cell whole,
            Spell period,
            TreeMap<LocalDate, List<Stage>> starts,
            @Nullable SourceId document,
            @Nullable String steppedTo,
            List<Sum> into) {
        Set<List<Cell>> seen = new HashSet<>();
        for (LocalDate first : starts.subMap(
                        period.first().minusYears(1), false, period.first().plusYears(1), false)
                .keySet()) {
            for (LocalDate last : lasts(starts, first, period)) {
                boolean moved = !first.equals(period.first()) || !last.equals(period.last());
                for (boolean fewest : new boolean[] {true, false}) {
                    List<Stage> run = run(whole, starts, first, last, fewest);
                    List<Cell> cells = run.stream().map(Stage::cell).toList();
                    if (cells.size() > 1 && new HashSet<>(cells).size() == cells.size() && seen.add(cells)) {
                        into.add(new Sum(
                                whole,
                                cells,
                                Dimension.WHEN,
                                true,
                                moved || steppedTo != null || run.stream().anyMatch(Runs::adjusted),
                                document,
                                assumptions(whole, period, run, moved, steppedTo)));
                    }
                }
            }
        }
    }

    /// Whether a period was moved to a calendar year of the program's own choosing, or read otherwise than shown.
    private static boolean adjusted(Stage stage) {
        return stage.spell().readAs() != null;
    }

    /// The last days, less than a year from the whole's, that a run from `first` reaches.
    private static Set<LocalDate> lasts(TreeMap<LocalDate, List<Stage>> starts, LocalDate first, Spell period) {
        LocalDate until = period.last().plusYears(1);
        Set<LocalDate> reached = new TreeSet<>();
        TreeSet<LocalDate> open = new TreeSet<>(Set.of(first));
        for (LocalDate day = open.pollFirst(); day != null; day = open.pollFirst()) {
            for (Stage stage : starts.getOrDefault(day, List.of())) {
                LocalDate last = stage.spell().last();
                if (last.isBefore(until)) {
                    open.add(last.plusDays(1));
                    if (last.isAfter(period.last().minusYears(1))) {
                        reached.add(last);
                    }
                }
            }
        }
        return reached;
    }

    /// The run from one day to another with the fewest parts, or the most; empty where there is none.
    private static List<Stage> run(
            Cell whole, TreeMap<LocalDate, List<Stage>> starts, LocalDate first, LocalDate last, boolean fewest) {
        Map<LocalDate, Integer> length = new HashMap<>();
        Map<LocalDate, Stage> step = new HashMap<>();
        length.put(last.plusDays(1), 0);
        for (Map.Entry<LocalDate, List<Stage>> entry :
                starts.subMap(first, true, last, true).descendingMap().entrySet()) {
            Stage best = null;
            int bestLength = 0;
            for (Stage stage : entry.getValue()) {
                int rest = length.getOrDefault(stage.spell().last().plusDays(1), LONGEST);
                boolean usable = rest < LONGEST && stage.cell() != whole;
                if (usable && (best == null || better(stage, rest, best, bestLength, fewest))) {
                    best = stage;
                    bestLength = rest;
                }
            }
            if (best != null) {
                length.put(entry.getKey(), bestLength + 1);
                step.put(entry.getKey(), best);
            }
        }
        List<Stage> run = new ArrayList<>();
        for (Stage next = step.get(first);
                next != null;
                next = step.get(next.spell().last().plusDays(1))) {
            run.add(next);
        }
        return run.isEmpty() ? Collections.emptyList() : run;
    }

    private static boolean better(Stage stage, int rest, Stage best, int bestRest, boolean fewest) {
        if (rest != bestRest) {
            return fewest == rest < bestRest;
        }
        if (adjusted(stage) != adjusted(best)) {
            return adjusted(best);
        }
        if (stage.cell().hard().isExact() != best.cell().hard().isExact()) {
            return stage.cell().hard().isExact();
        }
        return Order.CLAIMS.compare(stage.cell().first(), best.cell().first()) < 0;
    }

    private List<String> assumptions(
            Cell whole, Spell period, List<Stage> run, boolean moved, @Nullable String steppedTo) {
        List<String> assumptions = new ArrayList<>();
        if (period.readAs() != null) {
            assumptions.add(period.readAs());
        }
        run.stream()
                .filter(Runs::adjusted)
                .forEach(stage -> assumptions.add(String.valueOf(stage.spell().readAs())));
        if (moved) {
            assumptions.add("the run of periods and the period of the whole, " + Shown.time(whole.first(), vocabulary)
                    + ", are less than a year apart at each end");
        }
        if (steppedTo != null) {
            assumptions.add(vocabulary.label(steppedTo, "en") + " and "
                    + vocabulary.label(whole.line().who(), "en") + ", one step apart, are taken for one");
        }
        return assumptions;
    }
}
