package cotejo.reading.table;

import cotejo.core.source.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups of rows: a row that holds a label and no number names those under it, and a label that stands
/// farther right than one above it is a part of that one.
final class Groups {
    private final Lattice lattice;
    private final int column;
    private final Set<Integer> totals;
    private final Map<Integer, List<Table.Cell>> over = new HashMap<>();
    private final Map<Integer, Integer> indents = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();

    /// @param column that of the labels; below 0 where there is none
    /// @param totals rows that are totals
    Groups(Lattice lattice, Stretch stretch, int column, Set<Integer> totals) {
        this.lattice = lattice;
        this.column = column;
        this.totals = totals;
        for (int row : stretch.data()) {
            Table.Cell label = column < 0 ? null : lattice.at(row, column);
            boolean lone = lattice.row(row).size() == 1 && lattice.columns() > 1;
            if (lone && lattice.sort(lattice.row(row).getFirst()) == Sort.WORDS && !totals.contains(row)) {
                named.add(row);
            }
            indents.put(row, label == null ? 0 : lattice.indent(label));
        }
        nest(stretch.data());
    }

    private record Open(int indent, Table.Cell label, boolean named) {}

    private void nest(List<Integer> rows) {
        Deque<Open> open = new ArrayDeque<>();
        boolean grand = onlyLastIsTotal(rows);
        for (int row : rows) {
            Table.Cell label =
                    named.contains(row) ? lattice.row(row).getFirst() : column < 0 ? null : lattice.at(row, column);
            int indent = indents.getOrDefault(row, 0);
            boolean names = named.contains(row);
            if (totals.contains(row) && (grand || isGrand(row))) {
                open.clear();
            } else {
                open.removeIf(each -> each.named ? names && each.indent >= indent : each.indent >= indent);
            }
            List<Table.Cell> above = new ArrayList<>();
            for (Iterator<Open> each = open.descendingIterator(); each.hasNext(); ) {
                above.add(each.next().label);
            }
            over.put(row, above);
            if (label != null && !totals.contains(row)) {
                open.push(new Open(indent, label, names));
            }
        }
    }

    /// One total under several groups is that of all.
    private boolean onlyLastIsTotal(List<Integer> rows) {
        long many = rows.stream().filter(totals::contains).count();
        return many == 1 && totals.contains(rows.getLast()) && named.size() > 1;
    }

    private boolean isGrand(int row) {
        return lattice.row(row).stream()
                .anyMatch(cell -> lattice.words().is(TableWords.Says.GRAND, lattice.said(cell)));
    }

    /// Whether a row only names a group.
    boolean isGroup(int row) {
        return named.contains(row);
    }

    /// The labels of the groups that a row belongs to, outermost first.
    List<Table.Cell> over(int row) {
        return over.getOrDefault(row, List.of());
    }

    int indent(int row) {
        return indents.getOrDefault(row, 0);
    }
}
