package cotejo.reading.table;

import cotejo.core.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Which numbers the totals of a table add up, as it lays them: the rows between a total and the total
/// before it, or under it where it comes first; the columns under the same heading. Where one of them
/// holds no number, or a part of its own, nothing is said.
final class Totals {
    private static final int MOST_PARTS = 500;

    private final Lattice lattice;
    private final Stretch stretch;
    private final Columns columns;
    private final Groups groups;
    private final Set<Integer> totalRows;

    Totals(Lattice lattice, Stretch stretch, Columns columns, Groups groups, Set<Integer> totalRows) {
        this.lattice = lattice;
        this.stretch = stretch;
        this.columns = columns;
        this.groups = groups;
        this.totalRows = totalRows;
    }

    /// The figures, those that are totals with their parts.
    List<Headed> in(List<Headed> figures) {
        Set<Table.Cell> numbers = new HashSet<>();
        figures.forEach(figure -> numbers.add(figure.cell()));
        Map<Integer, List<Integer>> rows = rowsOf();
        Map<Integer, List<Integer>> across = columnsOf();
        List<Headed> summed = new ArrayList<>();
        for (Headed figure : figures) {
            Table.Cell cell = figure.cell();
            List<Integer> down = rows.getOrDefault(cell.row(), List.of());
            List<Integer> side = across.getOrDefault(cell.column(), List.of());
            List<Table.Cell> parts = List.of();
            if (figure.rowTotal()) {
                parts = cells(down, row -> lattice.at(row, cell.column()), numbers);
            } else if (figure.columnTotal()) {
                parts = cells(side, column -> lattice.at(cell.row(), column), numbers);
            }
            boolean sum = parts.size() > 1 && !parts.contains(cell) && !isAverage(cell);
            summed.add(sum ? figure.of(parts) : figure);
        }
        return summed;
    }

    private boolean isAverage(Table.Cell cell) {
        return Headers.over(lattice, stretch, columns, cell.column()).stream()
                .map(lattice::said)
                .anyMatch(said -> lattice.words().holds(TableWords.Says.AVERAGES, said)
                        || lattice.words().holds(TableWords.Says.PERCENT, said)
                        || lattice.words().begins(TableWords.Says.CHANGES, said));
    }

    /// The cells of some rows or columns; none where one of them holds no number, or holds it for several.
    private static List<Table.Cell> cells(
            List<Integer> of, IntFunction<Table.@Nullable Cell> at, Set<Table.Cell> numbers) {
        List<Table.Cell> cells = new ArrayList<>();
        if (of.size() > MOST_PARTS) {
            return cells;
        }
        for (int each : of) {
            Table.Cell part = at.apply(each);
            if (part == null || !numbers.contains(part) || cells.contains(part)) {
                return List.of();
            }
            cells.add(part);
        }
        return cells;
    }

    private Map<Integer, List<Integer>> rowsOf() {
        List<Integer> data =
                stretch.data().stream().filter(row -> !groups.isGroup(row)).toList();
        Map<Integer, List<Integer>> rows = new HashMap<>();
        List<Integer> since = new ArrayList<>();
        List<Integer> subtotals = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            int row = data.get(i);
            if (!totalRows.contains(row)) {
                since.add(row);
                continue;
            }
            if (i == 0) {
                // A total that comes first adds up what stands under it, unless totals of parts do.
                List<Integer> under = data.subList(1, data.size());
                boolean plain = under.stream().noneMatch(totalRows::contains);
                rows.put(row, plain ? outermost(under) : List.of());
                continue;
            }
            List<Integer> parts = since.isEmpty() || isGrand(row) ? new ArrayList<>(subtotals) : outermost(since);
            if (isGrand(row) && !since.isEmpty()) {
                parts.addAll(outermost(since));
            }
            rows.put(row, parts);
            since.clear();
            if (isGrand(row) || parts.equals(subtotals)) {
                subtotals.clear();
            } else {
                subtotals.add(row);
            }
        }
        return rows;
    }

    private boolean isGrand(int row) {
        return lattice.row(row).stream()
                .anyMatch(cell -> lattice.words().is(TableWords.Says.GRAND, lattice.said(cell)));
    }

    /// Of rows, those that are no part of another among them.
    private List<Integer> outermost(List<Integer> rows) {
        int least = rows.stream().mapToInt(groups::indent).min().orElse(0);
        return new ArrayList<>(
                rows.stream().filter(row -> groups.indent(row) == least).toList());
    }

    private Map<Integer, List<Integer>> columnsOf() {
        Map<Integer, List<Integer>> across = new HashMap<>();
        Map<Integer, List<Table.Cell>> heads = new HashMap<>();
        for (int c = 0; c < lattice.columns(); c++) {
            if (columns.of(c) == Columns.Holds.NUMBERS) {
                heads.put(c, Headers.over(lattice, stretch, columns, c));
            }
        }
        heads.forEach((column, over) -> {
            int level = level(over);
            if (level >= 0) {
                across.put(column, beside(column, over, level, heads));
            }
        });
        return across;
    }

    /// Which of the headings says that it is a total; -1 for none.
    private int level(List<Table.Cell> over) {
        for (int i = 0; i < over.size(); i++) {
            if (lattice.words().headsTotal(lattice.said(over.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private List<Integer> beside(int column, List<Table.Cell> over, int level, Map<Integer, List<Table.Cell>> heads) {
        List<Table.Cell> outer = over.subList(0, level);
        List<Table.Cell> inner = over.subList(level + 1, over.size());
        // A total that nothing stands over but titles adds up the columns of the lowest row of headings.
        Map<Table.Cell, List<Integer>> groupsOf = new HashMap<>();
        Set<Table.Cell> order = new LinkedHashSet<>();
        for (int other : heads.keySet().stream().sorted().toList()) {
            List<Table.Cell> its = heads.getOrDefault(other, List.of());
            boolean sibling = other != column
                    && its.size() > level
                    && its.subList(0, level).equals(outer)
                    && !lattice.words().headsTotal(lattice.said(its.get(level)))
                    && (inner.isEmpty()
                            || said(its.subList(level + 1, its.size())).equals(said(inner)))
                    && its.stream().noneMatch(head -> isOther(lattice.said(head)));
            if (sibling) {
                order.add(its.get(level));
                groupsOf.computeIfAbsent(its.get(level), any -> new ArrayList<>())
                        .add(other);
            }
        }
        List<Integer> parts = new ArrayList<>();
        for (Table.Cell group : order) {
            List<Integer> its = groupsOf.getOrDefault(group, List.of());
            List<Integer> totals = its.stream()
                    .filter(c -> level(heads.getOrDefault(c, List.of())) > level)
                    .toList();
            parts.addAll(totals.size() == 1 ? totals : its);
        }
        return parts;
    }

    /// Numbers that are not added to others.
    private boolean isOther(String said) {
        return lattice.words().holds(TableWords.Says.PERCENT, said)
                || lattice.words().holds(TableWords.Says.AVERAGES, said)
                || lattice.words().begins(TableWords.Says.CHANGES, said);
    }

    private List<String> said(List<Table.Cell> cells) {
        return cells.stream().map(cell -> TableWords.plain(lattice.said(cell))).toList();
    }
}
