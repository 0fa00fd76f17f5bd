package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All relations of a block that say something: among the cells of each line, and between lines where the one may hold
/// the other. Figures that say the same are compared once, and cells too far apart in time not at all.
final class Comparison {
    private final Map<LineKey, List<Cell>> cells;
    private final Explanations explanations;
    private final Vocabulary vocabulary;
    private final Origins origins;
    private final Past past;
    private final Map<String, List<LineKey>> byScope = new HashMap<>();
    private final Timetable timetable;

    /// How the cells of a line stand, but for what may explain their differences.
    ///
    /// @param own the line's
    /// @param wholes those of the lines that may hold it
    /// @param byStretch the relations that hold between figures of each stretch
    /// @param relations those between any of the line's
    /// @param findings of the line itself and of its figures as parts of other lines
    /// @param more findings beyond those listed
    /// @param notCompared pairs left uncompared
    record Laid(
            List<Cell> own,
            List<Cell> wholes,
            List<Stretches.Group> stretches,
            List<Set<Relation>> byStretch,
            Set<Relation> relations,
            List<Finding> findings,
            Differences differences,
            int more,
            long notCompared) {}

    record Outcome(Laid laid, Differences.Looked looked) {
        List<StandingStretch> stretches() {
            List<StandingStretch> standing = new ArrayList<>();
            for (int i = 0; i < laid.stretches().size(); i++) {
                standing.add(new StandingStretch(
                        laid.stretches().get(i), Standings.word(laid.byStretch().get(i), looked.explained(i))));
            }
            return standing;
        }

        /// How they stand, taken together.
        Line.FiguresWord word() {
            return Standings.word(laid.relations(), looked.explained());
        }

        List<Finding> findings() {
            List<Finding> all = new ArrayList<>(laid.findings());
            all.addAll(looked.findings());
            return all;
        }
    }

    record StandingStretch(Stretches.Group group, Line.FiguresWord word) {}

    /// @param past what pairs came to the last time
    Comparison(
            Map<LineKey, List<Cell>> cells,
            Timetable timetable,
            Explanations explanations,
            Vocabulary vocabulary,
            Origins origins,
            Past past) {
        this.cells = new TreeMap<>(cells);
        this.timetable = timetable;
        this.explanations = explanations;
        this.vocabulary = vocabulary;
        this.origins = origins;
        this.past = past;
        this.cells
                .keySet()
                .forEach(key -> byScope.computeIfAbsent(
                                scope(key.who(), key.where(), key.condition()), k -> new ArrayList<>())
                        .add(key));
    }

    private void tell(List<Meetings.Told> told, PairFindings findings) {
        for (Meetings.Told each : told) {
            findings.add(each.related(), side(each.first(), each.firsts()), side(each.second(), each.seconds()));
        }
    }

    /// @param claims of the cell, in order
    private PairFindings.Side side(Cell cell, List<Claim> claims) {
        return new PairFindings.Side(timetable.name(cell), claims);
    }

    private static String scope(String who, String where, @Nullable String condition) {
        return who + '\u001f' + where + '\u001f' + (condition == null ? "" : condition);
    }

    Outcome of(LineKey line) {
        List<Cell> own = cells.getOrDefault(line, List.of());
        List<LineKey> holding = holding(line);
        List<Cell> wholes = holding.stream()
                .flatMap(whole -> cells.getOrDefault(whole, List.of()).stream())
                .toList();
        Laid held = past.laid(line, own, holding, wholes);
        Laid laid = held == null ? laid(line, own, wholes) : held;
        Differences.Looked seen = held == null ? null : past.looked(line);
        Outcome outcome = new Outcome(laid, seen == null ? laid.differences().look(explanations) : seen);
        past.keep(line, outcome);
        return outcome;
    }

    private Laid laid(LineKey line, List<Cell> own, List<Cell> wholes) {
        List<Stretches.Group> groups = timetable.of(line);
        List<Set<Relation>> byStretch = new ArrayList<>();
        groups.forEach(group -> byStretch.add(Standings.none()));
        Set<Relation> all = Standings.none();
        PairFindings findings = new PairFindings(vocabulary);
        Differences differences = new Differences();
        Meetings meetings = past.meetings(line, vocabulary, origins);
        List<Cell> ordered = extremesFirst(own);
        for (Cell cell : ordered) {
            if (cell.members().size() > 1) {
                Meetings.Met met = meetings.within(cell);
                all.addAll(met.relations());
                byStretch.get(timetable.stretch(cell)).addAll(met.relations());
                tell(met.told(), findings);
            }
        }
        Pairs telling = Pairs.among(new Almanac(ordered));
        telling.each((a, b) -> {
            Meetings.Met met = meetings.between(a, b);
            int stretch = timetable.stretch(a) == timetable.stretch(b) ? timetable.stretch(a) : -1;
            all.addAll(met.relations());
            if (stretch >= 0) {
                byStretch.get(stretch).addAll(met.relations());
            }
            if (met.differ()) {
                differences.add(a, b, stretch);
            }
            tell(met.told(), findings);
        });
        // Only what contradicts or repeats is looked for among other lines.
        Pairs across = Pairs.across(wholes, new Almanac(own));
        across.each((whole, part) -> tell(meetings.across(part, whole), findings));
        past.keep(line, meetings);
        List<Finding> listed = findings.all();
        return new Laid(
                own,
                wholes,
                groups,
                byStretch,
                all,
                listed,
                differences,
                findings.more(),
                telling.left() + across.left());
    }

    /// Smallest and largest in turn, so that where not all pairs can be compared, those most apart are.
    private List<Cell> extremesFirst(List<Cell> cells) {
        List<Cell> sorted = cells.stream()
                .sorted(Comparator.<Cell, cotejo.core.quantity.Rational>comparing(
                                cell -> Yardstick.size(cell.first(), vocabulary))
                        .thenComparing(Cell::first, Order.CLAIMS))
                .toList();
        List<Cell> ordered = new ArrayList<>(sorted.size());
        for (int low = 0, high = sorted.size() - 1; low <= high; low++, high--) {
            ordered.add(sorted.get(low));
            if (low < high) {
                ordered.add(sorted.get(high));
            }
        }
        return ordered;
    }

    /// The other lines of the block whose scope holds this one's, time aside.
    private List<LineKey> holding(LineKey line) {
        Set<String> whos = new HashSet<>(vocabulary.forces().wholesOf(line.who()));
        whos.add(line.who());
        Set<String> wheres = new HashSet<>(vocabulary.places().wholesOf(line.where()));
        wheres.add(line.where());
        List<LineKey> holding = new ArrayList<>();
        for (String who : whos) {
            for (String where : wheres) {
                holding.addAll(byScope.getOrDefault(scope(who, where, line.condition()), List.of()));
                if (line.condition() != null) {
                    holding.addAll(byScope.getOrDefault(scope(who, where, null), List.of()));
                }
            }
        }
        holding.removeIf(line::equals);
        holding.sort(null);
        return holding;
    }
}
