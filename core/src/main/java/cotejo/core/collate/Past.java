package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What collating one block came to, piece by piece, for the next time: of a large block in which one figure changed,
/// nearly every piece comes again.
///
/// What is kept is known by the very cells it was made of. A cell is the one it was only where its claims are, who says
/// them, of which documents theirs are copies, and whom those quote. What else the same bodies gave out then bears on
/// how two cells stand, too: cells beside which that has changed are laid side by side anew. So nothing kept can be out
/// of date: what does not hold any more is not found, and what collating gives is the same with a past and without.
///
/// For one block and one collation at a time.
public final class Past {
    private static final OfLine NOTHING = new OfLine();

    private final boolean keeps;
    private @Nullable Before before;
    private Map<Claim, LineKey> lines = Map.of();
    private Map<LineKey, OfLine> byLine = Map.of();
    private Sums.Before sums = Sums.Before.NOTHING;
    /// Whether a collation was begun and is not done: one that failed leaves nothing behind.
    private boolean underway;
    /// Of the collation that is underway.
    private final Map<LineKey, OfLine> now = new ConcurrentHashMap<>();

    private Past(boolean keeps) {
        this.keeps = keeps;
    }

    /// Of a block that may be collated again.
    public static Past kept() {
        return new Past(true);
    }

    /// Of one that is collated once.
    public static Past none() {
        return new Past(false);
    }

    /// How things stood the last time.
    ///
    /// @param byFirst the cells by their first claim, itself
    /// @param otherwise the lines whose cells are not what they were the time before
    /// @param stirred the cells that are, but beside which something else was given out
    /// @param stirredIn the lines of those
    private record Before(
            Vocabulary vocabulary,
            Origins origins,
            Map<SourceId, Kin> kin,
            Map<LineKey, List<Cell>> cells,
            Map<Claim, Cell> byFirst,
            Set<LineKey> otherwise,
            Set<Cell> stirred,
            Set<LineKey> stirredIn) {}

    /// What one line came to. Whoever works on the line fills it.
    private static final class OfLine {
        private Map<Meetings.Pairing, Meetings.Met> meetings = Map.of();
        private Map<Cell, Told> stretches = new HashMap<>();
        private Comparison.@Nullable Outcome outcome;
        private List<Claim> comments = List.of();
        private Lines.@Nullable Worked worked;
    }

    /// A stretch as it was told, and what it was told of.
    private record Told(
            List<Cell> cells,
            Line.FiguresWord word,
            @Nullable String unit,
            Line.Stretch stretch) {}

    /// What stood for a document, and the press it has to do with.
    private record Kin(SourceId document, Origins.Papers papers) {}

    /// The origins of the last time, for what they know of the same claims; null where there was none.
    @Nullable
    Origins origins(Vocabulary vocabulary) {
        return before == null || before.vocabulary() != vocabulary ? null : before.origins();
    }

    /// The line each claim stands in, as far as it was asked the last time.
    Map<Claim, LineKey> lines(Vocabulary vocabulary) {
        return before == null || before.vocabulary() != vocabulary ? Map.of() : lines;
    }

    void keep(Map<Claim, LineKey> asked) {
        if (keeps) {
            lines = asked;
        }
    }

    /// Puts, in place of cells made anew, those of the last time that are the same in all that bears on them.
    void recognise(Map<LineKey, List<Cell>> cells, Origins origins, Vocabulary vocabulary) {
        Before last = underway ? null : before;
        underway = true;
        before = null;
        now.clear();
        // What people decided of origins reaches farther than the figures at hand.
        if (!keeps || !origins.unions().isEmpty()) {
            byLine = Map.of();
            sums = Sums.Before.NOTHING;
            return;
        }
        Map<SourceId, Kin> kin = kin(cells, origins);
        Set<LineKey> otherwise = new HashSet<>(cells.keySet());
        Set<Cell> stirred = new HashSet<>();
        if (last != null && last.vocabulary() == vocabulary) {
            Set<SourceId> moved = moved(last.kin(), kin);
            cells.replaceAll((line, made) -> made.stream()
                    .map(cell -> again(cell, last.byFirst().get(cell.first()), moved))
                    .toList());
            stirred.addAll(
                    stirred(cells, origins.releases().since(last.origins().releases(), moved)));
            otherwise.addAll(last.cells().keySet());
            otherwise.removeIf(
                    line -> Objects.equals(cells.get(line), last.cells().get(line)));
        } else {
            byLine = Map.of();
            sums = Sums.Before.NOTHING;
        }
        Map<Claim, Cell> byFirst = new IdentityHashMap<>();
        cells.values().forEach(of -> of.forEach(cell -> byFirst.put(cell.first(), cell)));
        before = new Before(
                vocabulary,
                origins,
                kin,
                new TreeMap<>(cells),
                byFirst,
                otherwise,
                stirred,
                stirred.stream().map(Cell::line).collect(Collectors.toSet()));
    }

    private static Map<SourceId, Kin> kin(Map<LineKey, List<Cell>> cells, Origins origins) {
        Map<SourceId, Kin> kin = new HashMap<>();
        cells.values()
                .forEach(of -> of.forEach(cell -> cell.members()
                        .forEach(claim -> kin.computeIfAbsent(
                                claim.source(), k -> new Kin(origins.document(claim), origins.papers(claim))))));
        return kin;
    }

    private static Set<SourceId> moved(Map<SourceId, Kin> before, Map<SourceId, Kin> now) {
        Set<SourceId> moved = new HashSet<>();
        now.forEach((source, kin) -> {
            if (!kin.equals(before.get(source))) {
                moved.add(source);
            }
        });
        return moved;
    }

    private static Cell again(Cell made, @Nullable Cell before, Set<SourceId> moved) {
        return before != null
                        && made.isMadeAs(before)
                        && made.sources().stream().noneMatch(moved::contains)
                ? before
                : made;
    }

    private static Set<Cell> stirred(Map<LineKey, List<Cell>> cells, Releases.Changes changes) {
        Set<Cell> stirred = new HashSet<>();
        cells.forEach((line, of) -> {
            Predicate<Claim> touched = changes.in(line);
            of.stream()
                    .filter(cell -> cell.members().stream().anyMatch(touched))
                    .forEach(stirred::add);
        });
        return stirred;
    }

    private OfLine then(LineKey line) {
        return byLine.getOrDefault(line, NOTHING);
    }

    private OfLine now(LineKey line) {
        return now.computeIfAbsent(line, k -> new OfLine());
    }

    /// The stretches of a line, where its cells are what they were; else null.
    @Nullable
    List<Stretches.Group> stretches(LineKey line) {
        Comparison.Outcome outcome = then(line).outcome;
        return outcome == null
                        || before == null
                        || before.otherwise().contains(line)
                        || before.stirredIn().contains(line)
                ? null
                : outcome.laid().stretches();
    }

    /// How the cells of a line stood, where they and those they were laid beside are what they were; else null.
    ///
    /// @param holding the lines of the wholes
    Comparison.@Nullable Laid laid(LineKey line, List<Cell> own, List<LineKey> holding, List<Cell> wholes) {
        Comparison.Outcome outcome = then(line).outcome;
        boolean calm = before != null
                && !before.stirredIn().contains(line)
                && Collections.disjoint(before.stirredIn(), holding);
        // A cell equals itself alone.
        return calm
                        && outcome != null
                        && outcome.laid().own().equals(own)
                        && outcome.laid().wholes().equals(wholes)
                ? outcome.laid()
                : null;
    }

    /// What explained the differences of a line that is as it was, where nothing came or went that may be a part of
    /// it; else null.
    Differences.@Nullable Looked looked(LineKey line) {
        Comparison.Outcome outcome = then(line).outcome;
        return outcome == null
                        || before == null
                        || before.otherwise().stream().anyMatch(other -> nested(other, line, before.vocabulary()))
                ? null
                : outcome.looked();
    }

    private static boolean nested(LineKey a, LineKey b, Vocabulary vocabulary) {
        return nested(a.who(), b.who(), vocabulary.forces()) && nested(a.where(), b.where(), vocabulary.places());
    }

    private static boolean nested(String a, String b, Hierarchy hierarchy) {
        return a.equals(b) || hierarchy.contains(a, b) || hierarchy.contains(b, a);
    }

    void keep(LineKey line, Comparison.Outcome outcome) {
        if (before != null) {
            now(line).outcome = outcome;
            // Nothing was laid side by side where nothing had changed.
            if (outcome.laid() == laidThen(line)) {
                now(line).meetings = then(line).meetings;
            }
        }
    }

    private Comparison.@Nullable Laid laidThen(LineKey line) {
        Comparison.Outcome outcome = then(line).outcome;
        return outcome == null ? null : outcome.laid();
    }

    /// What was made of a line that came to the same; else null.
    Lines.@Nullable Worked worked(LineKey line, Comparison.Outcome outcome, List<Claim> comments) {
        OfLine then = then(line);
        boolean same = then.outcome != null
                && then.outcome.laid() == outcome.laid()
                && then.outcome.looked().equals(outcome.looked())
                && then.comments.equals(comments);
        if (!same || then.worked == null) {
            return null;
        }
        keep(line, comments, then.worked);
        now(line).stretches = then.stretches;
        return then.worked;
    }

    void keep(LineKey line, List<Claim> comments, Lines.Worked worked) {
        if (before != null) {
            now(line).comments = comments;
            now(line).worked = worked;
        }
    }

    /// Where pairs of a line are laid side by side.
    Meetings meetings(LineKey line, Vocabulary vocabulary, Origins origins) {
        return before == null
                ? new Meetings(vocabulary, origins, Map.of(), Set.of(), false)
                : new Meetings(vocabulary, origins, then(line).meetings, before.stirred(), true);
    }

    /// What they came to, once all are told.
    void keep(LineKey line, Meetings of) {
        if (before != null) {
            now(line).meetings = of.kept();
        }
    }

    /// A stretch as it was told the last time, where it is the same; else told now.
    Line.Stretch stretch(
            LineKey line, Comparison.StandingStretch of, @Nullable String unit, Supplier<Line.Stretch> tell) {
        if (before == null) {
            return tell.get();
        }
        List<Cell> cells = of.group().cells();
        Told held = then(line).stretches.get(cells.getFirst());
        Told told = held != null
                        && held.cells().equals(cells)
                        && held.word() == of.word()
                        && Objects.equals(held.unit(), unit)
                ? held
                : new Told(cells, of.word(), unit, tell.get());
        now(line).stretches.put(cells.getFirst(), told);
        return told.stretch();
    }

    /// What was tried for sums the last time; null where nothing is kept.
    Sums.@Nullable Before sums() {
        return before == null ? null : sums;
    }

    /// Called once a collation is done.
    void settle(Sums.Before tried) {
        sums = before == null ? Sums.Before.NOTHING : tried;
        byLine = new TreeMap<>(now);
        now.clear();
        underway = false;
    }
}
