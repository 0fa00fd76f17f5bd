package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
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
import org.jspecify.annotations.Nullable;

/// What collating one block came to, piece by piece, for the next time: of a large block in which one figure changed,
/// nearly every piece comes again.
///
/// What is kept is known by the very cells it was made of, and a cell is the one it was only where nothing that bears on
/// how it stands has changed: its claims, who says them, of which documents theirs are copies, whom those quote, and what
/// else the same bodies gave out at the time. So nothing kept can be out of date: what does not hold any more is not
/// found, and what collating gives is the same with a past and without.
///
/// For one block and one collation at a time.
public final class Past {
    private final boolean keeps;
    private @Nullable Before before;
    private Map<LineKey, Map<Meetings.Pairing, Meetings.Met>> meetings = Map.of();
    private final Map<LineKey, Map<Meetings.Pairing, Meetings.Met>> meetingsNow = new ConcurrentHashMap<>();

    private Map<LineKey, Map<Cell, Told>> stretches = Map.of();
    private final Map<LineKey, Map<Cell, Told>> stretchesNow = new ConcurrentHashMap<>();
    private Sums.Before sums = Sums.Before.NOTHING;
    private Map<Claim, LineKey> lines = Map.of();

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
    /// @param cells by their first claim, itself
    private record Before(
            Vocabulary vocabulary, Origins origins, Map<SourceId, Kin> kin, Map<Claim, Cell> cells) {}

    /// A stretch as it was told, and what it was told of.
    private record Told(List<Cell> cells, Line.FiguresWord word, @Nullable String unit, Line.Stretch stretch) {}

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
        // What people decided of origins reaches farther than the figures at hand.
        boolean plain = origins.unions().isEmpty();
        Before last = before;
        if (!keeps || !plain || last == null || last.vocabulary() != vocabulary) {
            meetings = Map.of();
            stretches = Map.of();
            sums = Sums.Before.NOTHING;
            before = null;
        }
        if (!keeps || !plain) {
            return;
        }
        Map<SourceId, Kin> kin = kin(cells, origins);
        if (before != null && last != null) {
            Set<SourceId> moved = moved(last.kin(), kin);
            Releases.Changes changes = origins.releases().since(last.origins().releases(), moved);
            cells.replaceAll((line, made) -> {
                Predicate<Claim> touched = changes.in(line);
                return made.stream()
                        .map(cell -> again(cell, last.cells().get(cell.first()), moved, touched))
                        .toList();
            });
        }
        Map<Claim, Cell> byFirst = new IdentityHashMap<>();
        cells.values().forEach(of -> of.forEach(cell -> byFirst.put(cell.first(), cell)));
        before = new Before(vocabulary, origins, kin, byFirst);
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

    private static Cell again(Cell made, @Nullable Cell before, Set<SourceId> moved, Predicate<Claim> touched) {
        boolean same = before != null
                && made.isMadeAs(before)
                && made.sources().stream().noneMatch(moved::contains)
                && made.members().stream().noneMatch(touched);
        return same ? before : made;
    }

    /// Where pairs of a line are laid side by side.
    Meetings meetings(LineKey line, Vocabulary vocabulary, Origins origins) {
        return new Meetings(vocabulary, origins, meetings.getOrDefault(line, Map.of()), before != null);
    }

    /// What they came to, once all are told.
    void keep(LineKey line, Meetings of) {
        if (before != null) {
            meetingsNow.put(line, of.kept());
        }
    }

    /// A stretch as it was told the last time, where it is the same; else told now.
    Line.Stretch stretch(
            LineKey line, Comparison.StandingStretch of, @Nullable String unit, Supplier<Line.Stretch> tell) {
        if (before == null) {
            return tell.get();
        }
        List<Cell> cells = of.group().cells();
        Told held = stretches.getOrDefault(line, Map.of()).get(cells.getFirst());
        Told told = held != null
                        && held.cells().equals(cells)
                        && held.word() == of.word()
                        && Objects.equals(held.unit(), unit)
                ? held
                : new Told(cells, of.word(), unit, tell.get());
        stretchesNow.computeIfAbsent(line, k -> new HashMap<>()).put(cells.getFirst(), told);
        return told.stretch();
    }

    /// What was tried for sums the last time; null where nothing is kept.
    Sums.@Nullable Before sums() {
        return before == null ? null : sums;
    }

    /// Called once a collation is done.
    void settle(Sums.Before tried) {
        sums = before == null ? Sums.Before.NOTHING : tried;
        meetings = new TreeMap<>(meetingsNow);
        meetingsNow.clear();
        stretches = new TreeMap<>(stretchesNow);
        stretchesNow.clear();
    }
}
