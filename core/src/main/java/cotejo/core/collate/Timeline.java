package cotejo.core.collate;

import cotejo.core.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Periods that figures of one scope speak of, and the runs of them that lie end to end. The days form a graph without
/// cycles, so that a run is found by walking it once.
final class Timeline {
    /// Periods to one run; longer runs are not looked for.
    private static final int LONGEST = 400;
    /// Figures kept for one period: the best, and one more for when the best is itself the whole.
    private static final int KEPT = 2;

    /// Days at which runs that are to fit one period begin, or end.
    private static final int MOST_ENDS = 8;

    private static final Comparator<Stage> BEST = Comparator.comparing(Stage::adjusted)
            .thenComparing(stage -> !stage.cell().hard().isExact())
            .thenComparing(stage -> stage.cell().first(), Order.CLAIMS);

    /// By first day, then by last.
    private final TreeMap<LocalDate, TreeMap<LocalDate, List<Stage>>> periods = new TreeMap<>();
    /// What was walked once, and does not change once all is added.
    private final Map<Reach, Set<LocalDate>> lasts = new HashMap<>();

    private final Map<Between, Run> runs = new HashMap<>();

    /// One period that a figure may be read to speak of.
    record Stage(Cell cell, Spell spell) {
        /// Whether the period is read otherwise than its text shows first.
        boolean adjusted() {
            return spell.readAs() != null;
        }
    }

    void add(Stage stage) {
        List<Stage> here = periods.computeIfAbsent(stage.spell().first(), k -> new TreeMap<>())
                .computeIfAbsent(stage.spell().last(), k -> new ArrayList<>());
        here.add(stage);
        here.sort(BEST);
        if (here.size() > KEPT) {
            here.removeLast();
        }
    }

    /// Whether there are periods enough for a run.
    boolean runs() {
        return periods.size() > 1;
    }

    /// The first days from which a run may start that is to fit a period, give or take some days; the nearest, where
    /// there are many.
    Set<LocalDate> firsts(Spell period, long days) {
        return nearest(
                periods.subMap(
                                period.first().minusDays(days),
                                true,
                                period.first().plusDays(days),
                                true)
                        .keySet(),
                period.first());
    }

    /// The last days, as near to the period's, that a run from `first` reaches.
    Set<LocalDate> lasts(LocalDate first, Spell period, long days) {
        return lasts.computeIfAbsent(
                new Reach(first, period.last(), days), reach -> nearest(reached(reach), period.last()));
    }

    private record Reach(LocalDate first, LocalDate last, long days) {}

    private Set<LocalDate> reached(Reach reach) {
        Set<LocalDate> reached = new TreeSet<>();
        TreeSet<LocalDate> open = new TreeSet<>(Set.of(reach.first()));
        for (LocalDate day = open.pollFirst(); day != null; day = open.pollFirst()) {
            for (LocalDate last : periods.getOrDefault(day, new TreeMap<>())
                    .headMap(reach.last().plusDays(reach.days()), true)
                    .keySet()) {
                open.add(last.plusDays(1));
                if (!last.isBefore(reach.last().minusDays(reach.days()))) {
                    reached.add(last);
                }
            }
        }
        return reached;
    }

    /// Among figures for every day a run may begin and end in a hundred ways, and some of them add up to anything.
    private static Set<LocalDate> nearest(Set<LocalDate> days, LocalDate to) {
        return days.size() <= MOST_ENDS
                ? days
                : days.stream()
                        .sorted(Comparator.<LocalDate>comparingLong(day -> Math.abs(day.toEpochDay() - to.toEpochDay()))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_ENDS)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Periods that lie end to end.
    ///
    /// @param total of the numbers stated
    record Run(List<Stage> stages, List<Cell> cells, Rational total) {
        static Run of(List<Stage> stages) {
            List<Cell> cells = stages.stream().map(Stage::cell).toList();
            return new Run(
                    List.copyOf(stages),
                    cells,
                    cells.stream().map(Addend::stated).reduce(Rational.ZERO, Rational::plus));
        }

        boolean adjusted() {
            return stages.stream().anyMatch(Stage::adjusted);
        }
    }

    private record Between(LocalDate first, LocalDate last, boolean fewest) {}

    /// The run from one day to another with the fewest parts, or the most; empty where there is none.
    ///
    /// @param whole is no part of it
    Run run(Cell whole, LocalDate first, LocalDate last, boolean fewest) {
        Between between = new Between(first, last, fewest);
        Run any = runs.computeIfAbsent(between, k -> Run.of(walked(between, null)));
        // What the whole is no part of is the best without it, too.
        return any.cells().contains(whole) ? Run.of(walked(between, whole)) : any;
    }

    private List<Stage> walked(Between between, @Nullable Cell whole) {
        LocalDate last = between.last();
        Map<LocalDate, Integer> length = new HashMap<>();
        Map<LocalDate, Stage> step = new HashMap<>();
        length.put(last.plusDays(1), 0);
        for (Map.Entry<LocalDate, TreeMap<LocalDate, List<Stage>>> entry : periods.subMap(
                        between.first(), true, last, true)
                .descendingMap()
                .entrySet()) {
            Stage best = null;
            int bestLength = 0;
            for (Map.Entry<LocalDate, List<Stage>> ending :
                    entry.getValue().headMap(last, true).entrySet()) {
                int rest = length.getOrDefault(ending.getKey().plusDays(1), LONGEST);
                Stage stage = rest < LONGEST ? other(ending.getValue(), whole) : null;
                boolean better =
                        stage != null && (best == null || between.fewest() == rest < bestLength && rest != bestLength);
                if (better) {
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
        for (Stage next = step.get(between.first());
                next != null;
                next = step.get(next.spell().last().plusDays(1))) {
            run.add(next);
        }
        return run;
    }

    /// All runs of two parts or more that lie between two days, each part once; of very many, the first few.
    List<List<Stage>> runsWithin(LocalDate first, LocalDate last, int most) {
        List<List<Stage>> runs = new ArrayList<>();
        Deque<List<Stage>> open = new ArrayDeque<>();
        periods.subMap(first, true, last, true)
                .values()
                .forEach(ending -> begin(ending, last).forEach(stage -> open.addLast(List.of(stage))));
        while (!open.isEmpty() && runs.size() < most) {
            List<Stage> run = open.pollFirst();
            LocalDate next = run.getLast().spell().last().plusDays(1);
            for (Stage stage : begin(periods.getOrDefault(next, new TreeMap<>()), last)) {
                if (run.size() < LONGEST && run.stream().noneMatch(part -> part.cell() == stage.cell())) {
                    List<Stage> longer = new ArrayList<>(run);
                    longer.add(stage);
                    runs.add(longer);
                    open.addLast(longer);
                }
            }
        }
        return runs;
    }

    /// The best stage for each period that ends by a day.
    private static List<Stage> begin(TreeMap<LocalDate, List<Stage>> ending, LocalDate last) {
        return ending.headMap(last, true).values().stream().map(List::getFirst).toList();
    }

    private static @Nullable Stage other(List<Stage> stages, @Nullable Cell whole) {
        for (Stage stage : stages) {
            if (stage.cell() != whole) {
                return stage;
            }
        }
        return null;
    }
}
