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

    /// @param findings of the line itself and of its figures as parts of other lines
    /// @param relations that hold between figures of the line
    /// @param word how they stand, taken together
    /// @param findingsMore findings beyond those listed
    /// @param notCompared pairs left uncompared
    record Outcome(
            List<StandingStretch> stretches,
            Set<Relation> relations,
            Line.FiguresWord word,
            List<Finding> findings,
            int findingsMore,
            long notCompared) {}

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
        List<Stretches.Group> groups = timetable.of(line);
        List<Set<Relation>> byStretch = new ArrayList<>();
        groups.forEach(group -> byStretch.add(Standings.none()));
        Set<Relation> all = Standings.none();
        PairFindings findings = new PairFindings(vocabulary);
        Differences differences = new Differences(explanations);
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
        long left = telling.left() + acrossLines(line, own, meetings, findings);
        past.keep(line, meetings);
        List<StandingStretch> standing = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            standing.add(
                    new StandingStretch(groups.get(i), Standings.word(byStretch.get(i), differences.explained(i))));
        }
        List<Finding> listed = new ArrayList<>(findings.all());
        listed.addAll(differences.findings());
        Line.FiguresWord word = Standings.word(all, differences.explained());
        return new Outcome(standing, all, word, listed, findings.more(), left);
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

    /// The line's figures as parts of wholes that other lines hold. Only what contradicts or repeats is looked for.
    private long acrossLines(LineKey line, List<Cell> own, Meetings meetings, PairFindings findings) {
        Almanac parts = new Almanac(own);
        List<Cell> wholes = holding(line).stream()
                .flatMap(whole -> cells.getOrDefault(whole, List.of()).stream())
                .toList();
        Pairs telling = Pairs.across(wholes, parts);
        telling.each((whole, part) -> tell(meetings.across(part, whole), findings));
        return telling.left();
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
