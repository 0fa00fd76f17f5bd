package cotejo.core.collate;

import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Runs of neighbouring periods that tile the period of a whole.
final class Runs {
    private static final int MOST_DOCUMENTS = 32;

    private final Vocabulary vocabulary;
    private final Map<Cell, Addend> terms;
    private final Map<Along, Track> tracks;
    private final Map<Along, Track> before;
    private final Map<Along, Disturbed> disturbed = new HashMap<>();
    private final Set<String> whos = new TreeSet<>();
    private final Map<String, Set<String>> nearby = new HashMap<>();

    /// What the figures of one track share, time aside.
    record Along(
            Addend term, String who, String where, @Nullable String condition) {
        static Along of(Addend term, LineKey line, String who) {
            return new Along(term, who, line.where(), line.condition());
        }
    }

    /// The periods of one scope: those of each document, and of all.
    static final class Track {
        private final List<Cell> cells;
        private final Map<SourceId, Timeline> own = new TreeMap<>();
        private final Timeline all = new Timeline();
        private final Map<SourceId, Timeline> some = new LinkedHashMap<>();

        /// @param cells in order
        Track(List<Cell> cells) {
            this.cells = cells;
            cells.forEach(cell -> stages(cell).forEach(this::add));
            own.forEach((source, timeline) -> {
                if (timeline.runs() && some.size() < MOST_DOCUMENTS) {
                    some.put(source, timeline);
                }
            });
        }

        private void add(Timeline.Stage stage) {
            all.add(stage);
            stage.cell()
                    .sources()
                    .forEach(source ->
                            own.computeIfAbsent(source, k -> new Timeline()).add(stage));
        }

        /// The timelines tried for a whole: those of its own documents, then some others.
        Map<SourceId, Timeline> forWhole(Cell whole) {
            Map<SourceId, Timeline> tried = new LinkedHashMap<>();
            for (SourceId source : whole.sources()) {
                Timeline timeline = own.get(source);
                if (timeline != null && timeline.runs() && tried.size() < MOST_DOCUMENTS) {
                    tried.put(source, timeline);
                }
            }
            for (Map.Entry<SourceId, Timeline> entry : some.entrySet()) {
                if (tried.size() < MOST_DOCUMENTS) {
                    tried.putIfAbsent(entry.getKey(), entry.getValue());
                }
            }
            return tried;
        }
    }

    private static List<Timeline.Stage> stages(Cell cell) {
        List<Timeline.Stage> stages = new ArrayList<>();
        for (Spell spell : Spell.of(cell.first())) {
            stages.add(new Timeline.Stage(cell, spell));
            Spell calendar = spell.asCalendarYear();
            if (calendar != null) {
                stages.add(new Timeline.Stage(cell, calendar));
            }
        }
        return stages;
    }

    /// Where a track is not what it was the last time.
    ///
    /// @param days on which periods begin that came or went
    /// @param documents that tell of those
    /// @param otherTried whether the documents that are tried for every whole are others
    private record Disturbed(TreeSet<LocalDate> days, Set<SourceId> documents, boolean otherTried) {
        static Disturbed of(Track before, Track now) {
            Set<Cell> changed = Collections.newSetFromMap(new IdentityHashMap<>());
            changed.addAll(now.cells);
            before.cells.forEach(cell -> {
                if (!changed.remove(cell)) {
                    changed.add(cell);
                }
            });
            TreeSet<LocalDate> days = new TreeSet<>();
            Set<SourceId> documents = new HashSet<>();
            changed.forEach(cell -> {
                stages(cell).forEach(stage -> days.add(stage.spell().first()));
                documents.addAll(cell.sources());
            });
            boolean otherTried = !before.some.keySet().equals(now.some.keySet())
                    || !Collections.disjoint(now.some.keySet(), documents);
            return new Disturbed(days, documents, otherTried);
        }

        /// Whether the runs that may tile a whole are untouched.
        boolean leaves(Cell whole) {
            return !otherTried
                    && Collections.disjoint(whole.sources(), documents)
                    && Spell.of(whole.first()).stream()
                            .allMatch(period -> days.subSet(
                                            period.first().minusDays(period.play()),
                                            true,
                                            period.last().plusDays(period.play()),
                                            true)
                                    .isEmpty());
        }
    }

    /// @param before the tracks of the last time
    /// @param tracks where those of this time are put
    Runs(Map<Cell, Addend> terms, Vocabulary vocabulary, Map<Along, Track> before, Map<Along, Track> tracks) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.before = before;
        this.tracks = tracks;
        Map<Along, List<Cell>> along = new HashMap<>();
        terms.forEach((cell, term) -> {
            whos.add(cell.line().who());
            if (Kinds.addsOverTime(cell.first(), vocabulary)) {
                along.computeIfAbsent(Along.of(term, cell.line(), cell.line().who()), k -> new ArrayList<>())
                        .add(cell);
            }
        });
        along.forEach((key, cells) -> {
            Track held = before.get(key);
            // A track is the one it was where it is made of the same cells: a cell equals itself alone.
            tracks.put(key, held != null && held.cells.equals(cells) ? held : new Track(cells));
        });
    }

    /// Whether what [#of] gives is what it gave the last time.
    boolean standAsBefore(Cell whole) {
        Addend term = terms.get(whole);
        if (term == null) {
            return true;
        }
        for (String who : nearby.computeIfAbsent(whole.line().who(), this::nearby)) {
            Along along = Along.of(term, whole.line(), who);
            Track then = before.get(along);
            Track now = tracks.get(along);
            if (then != now
                    && (then == null
                            || now == null
                            || !disturbed
                                    .computeIfAbsent(along, k -> Disturbed.of(then, now))
                                    .leaves(whole))) {
                return false;
            }
        }
        return true;
    }

    /// The sums of runs that tile the whole's period, or nearly.
    List<Sum> of(Cell whole) {
        Addend term = terms.get(whole);
        List<Sum> sums = new ArrayList<>();
        if (term == null || !Kinds.addsOverTime(whole.first(), vocabulary)) {
            return sums;
        }
        LineKey line = whole.line();
        for (String who : nearby.computeIfAbsent(line.who(), this::nearby)) {
            Track track = tracks.get(Along.of(term, line, who));
            if (track == null) {
                continue;
            }
            String steppedTo = who.equals(line.who()) ? null : who;
            for (Spell period : Spell.of(whole.first())) {
                if (period.first().equals(period.last())) {
                    // A day has no parts.
                    continue;
                }
                track.forWhole(whole)
                        .forEach((document, timeline) -> tile(whole, period, timeline, document, steppedTo, sums));
                if (sums.stream().noneMatch(sum -> sum.verdict() == Finding.Verdict.HOLDS)) {
                    tile(whole, period, track.all, null, steppedTo, sums);
                }
            }
        }
        return sums;
    }

    /// The who itself, and those one step apart from it in the hierarchy.
    private Set<String> nearby(String who) {
        Set<String> nearby = new LinkedHashSet<>();
        nearby.add(who);
        for (String other : whos) {
            if (vocabulary.forces().directlyContains(who, other)
                    || vocabulary.forces().directlyContains(other, who)) {
                nearby.add(other);
            }
        }
        return nearby;
    }

    private void tile(
            Cell whole,
            Spell period,
            Timeline timeline,
            @Nullable SourceId document,
            @Nullable String steppedTo,
            List<Sum> into) {
        Set<List<Cell>> seen = new HashSet<>();
        boolean telling = whole.telling();
        long play = telling ? period.play() : 0;
        for (LocalDate first : timeline.firsts(period, play)) {
            for (LocalDate last : timeline.lasts(first, period, play)) {
                boolean moved = !first.equals(period.first()) || !last.equals(period.last());
                if (moved && !period.nearly(first, last)) {
                    continue;
                }
                for (boolean fewest : new boolean[] {true, false}) {
                    Timeline.Run run = timeline.run(whole, first, last, fewest);
                    boolean aligned = moved || steppedTo != null || run.adjusted();
                    // Of what had to be moved to fit, nothing but an exact sum tells anything.
                    boolean tells = !aligned || telling && run.total().equals(Addend.stated(whole));
                    List<Cell> cells = run.cells();
                    if (tells && cells.size() > 1 && new HashSet<>(cells).size() == cells.size() && seen.add(cells)) {
                        into.add(new Sum(
                                whole,
                                cells,
                                Dimension.WHEN,
                                true,
                                aligned,
                                document,
                                assumptions(whole, period, run.stages(), moved, steppedTo)));
                    }
                }
            }
        }
    }

    private List<String> assumptions(
            Cell whole, Spell period, List<Timeline.Stage> run, boolean moved, @Nullable String steppedTo) {
        List<String> assumptions = new ArrayList<>();
        if (period.readAs() != null) {
            assumptions.add(period.readAs());
        }
        for (Timeline.Stage stage : run) {
            if (stage.spell().readAs() != null) {
                assumptions.add(stage.spell().readAs());
            }
        }
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
