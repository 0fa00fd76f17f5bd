package cotejo.reading.table;

import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A table by rows and columns, with what each cell looks like.
final class Lattice {
    /// Places that cells stretched over several are looked up by; beyond these a cell stands in its
    /// first place only.
    private static final int MOST_COVERED = 2_000_000;
    private static final int MOST_OF_ONE = 20_000;

    private final Table table;
    private final Text text;
    private final TableWords words;
    private final Map<Long, Table.Cell> places = new HashMap<>();
    private final TreeMap<Integer, List<Table.Cell>> rows = new TreeMap<>();
    private final Map<Table.Cell, String> said = new HashMap<>();
    private final Map<Table.Cell, Sort> sorts = new HashMap<>();
    private final int columns;
    private final Told told;

    Lattice(Table table, Text text, TableWords words) {
        this.table = table;
        this.text = text;
        this.words = words;
        columns = table.columns();
        told = new Told(table);
        int covered = 0;
        for (Table.Cell cell : table.cells()) {
            rows.computeIfAbsent(cell.row(), any -> new ArrayList<>()).add(cell);
            String own = text.slice(cell.span());
            said.put(cell, own);
            sorts.put(cell, Sort.of(own, words));
            int size = cell.rows() * cell.columns();
            boolean one = size > MOST_OF_ONE || covered + size > MOST_COVERED;
            covered += one ? 1 : size;
            for (int r = 0; r < (one ? 1 : cell.rows()); r++) {
                for (int c = 0; c < (one ? 1 : cell.columns()); c++) {
                    places.putIfAbsent(place(cell.row() + r, cell.column() + c), cell);
                }
            }
        }
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    Table table() {
        return table;
    }

    Told told() {
        return told;
    }

    TableWords words() {
        return words;
    }

    int columns() {
        return columns;
    }

    /// The rows in which a cell begins, in order.
    List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /// The cells that begin in a row, from left to right.
    List<Table.Cell> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    Table.@Nullable Cell at(int row, int column) {
        return places.get(place(row, column));
    }

    String said(Table.Cell cell) {
        return said.getOrDefault(cell, "");
    }

    Sort sort(Table.Cell cell) {
        return sorts.getOrDefault(cell, Sort.WORDS);
    }

    /// Whether two cells say the same.
    boolean alike(Table.@Nullable Cell a, Table.@Nullable Cell b) {
        return a == b || a != null && b != null && TableWords.plain(said(a)).equals(TableWords.plain(said(b)));
    }

    /// How many spaces stand before a cell in its line.
    int indent(Table.Cell cell) {
        Span span = cell.span();
        int from = Math.max(0, span.start() - 60);
        String before = text.slice(from, span.start());
        int at = before.length();
        while (at > 0 && (before.charAt(at - 1) == ' ' || before.charAt(at - 1) == '\u00a0')) {
            at--;
        }
        return before.length() - at;
    }
}
