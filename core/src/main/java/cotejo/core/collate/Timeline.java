package cotejo.core.collate;

import cotejo.core.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /// Walks kept at a time: two for each day at which runs that fit one period may end.
    private static final int MOST_WALKS = 16;

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
    private @Nullable Days days;
    /// The last few: runs to one day are asked for together.
    private final Map<Goal, Walk> walks = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Goal, Walk> eldest) {
            return size() > MOST_WALKS;
        }
    };

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
        Run any = runs.computeIfAbsent(
                between,
                k -> Run.of(walks.computeIfAbsent(new Goal(last.toEpochDay(), fewest), goal -> walk(goal, null))
                        .from(first)));
        // What the whole is no part of is the best without it, too.
        return any.cells().contains(whole)
                ? Run.of(walk(new Goal(last.toEpochDay(), fewest), whole).from(first))
                : any;
    }

    private Walk walk(Goal goal, @Nullable Cell whole) {
        if (days == null) {
            days = Days.of(periods);
        }
        return new Walk(days, goal, whole);
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

    /// The periods as they stand once all is added, by the number of their first day.
    ///
    /// @param firsts the first days, in order
    /// @param endings of the periods that begin on each
    private record Days(long[] firsts, Ending[][] endings) {
        static Days of(TreeMap<LocalDate, TreeMap<LocalDate, List<Stage>>> periods) {
            long[] firsts =
                    periods.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
            Ending[][] endings = new Ending[firsts.length][];
            int at = 0;
            for (TreeMap<LocalDate, List<Stage>> ending : periods.values()) {
                endings[at++] = ending.entrySet().stream()
                        .map(entry -> new Ending(
                                entry.getKey().toEpochDay(),
                                Arrays.binarySearch(firsts, entry.getKey().toEpochDay() + 1),
                                entry.getValue()))
                        .toArray(Ending[]::new);
            }
            return new Days(firsts, endings);
        }
    }

    /// @param last the last day
    /// @param next the number of the day after it, below zero where no period begins then
    private record Ending(long last, int next, List<Stage> stages) {
        @Nullable
        Stage other(@Nullable Cell whole) {
            for (Stage stage : stages) {
                if (stage.cell() != whole) {
                    return stage;
                }
            }
            return null;
        }
    }

    /// Where runs are to end, and whether with the fewest parts or the most.
    private record Goal(long last, boolean fewest) {}

    /// The best way to a goal from each first day, found from the goal backwards, as far as was asked.
    private static final class Walk {
        private final Days days;
        private final Goal goal;
        private final @Nullable Cell whole;
        private final int[] length;
        private final @Nullable Stage[] step;
        private final int[] next;
        /// The day from which on the ways are known.
        private int known;

        Walk(Days days, Goal goal, @Nullable Cell whole) {
            this.days = days;
            this.goal = goal;
            this.whole = whole;
            int at = Arrays.binarySearch(days.firsts(), goal.last());
            this.known = at < 0 ? -at - 1 : at + 1;
            this.length = new int[known];
            this.step = new Stage[known];
            this.next = new int[known];
        }

        List<Stage> from(LocalDate first) {
            int start = Arrays.binarySearch(days.firsts(), first.toEpochDay());
            if (start < 0) {
                return List.of();
            }
            while (known > start) {
                find(--known);
            }
            List<Stage> run = new ArrayList<>();
            for (int at = start; at >= 0 && at < step.length; at = next[at]) {
                Stage stage = step[at];
                if (stage == null) {
                    break;
                }
                run.add(stage);
            }
            return run;
        }

        private void find(int day) {
            int best = LONGEST;
            for (Ending ending : days.endings()[day]) {
                if (ending.last() > goal.last()) {
                    break;
                }
                int rest = rest(ending);
                Stage stage = rest < LONGEST ? ending.other(whole) : null;
                boolean better = stage != null && (step[day] == null || goal.fewest() == rest < best && rest != best);
                if (better) {
                    best = rest;
                    step[day] = stage;
                    next[day] = ending.last() == goal.last() ? -1 : ending.next();
                }
            }
            length[day] = step[day] == null ? LONGEST : best + 1;
        }

        private int rest(Ending ending) {
            if (ending.last() == goal.last()) {
                return 0;
            }
            return ending.next() < 0 || ending.next() >= length.length ? LONGEST : length[ending.next()];
        }
    }
}
