package cotejo.core.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of a document: which words stand in which row and column.
///
/// @param name of its sheet, or its title where it has one; empty where it has none
/// @param sheet whether it is a sheet of a workbook, whose cells are called by letter and number
/// @param cells those that hold words, in the order of the text
/// @param mapping what a person says of its rows and columns; null where nobody does
public record Table(
        String name,
        boolean sheet,
        List<Cell> cells,
        @Nullable Mapping mapping) {
    private static final int LETTERS = 26;

    public Table {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a table holds something");
        }
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).span().start() < cells.get(i - 1).span().end()) {
                throw new IllegalArgumentException("cells stand in the order of the text: " + cells.get(i));
            }
        }
    }

    /// A cell.
    ///
    /// @param row of its upper left corner, from 0
    /// @param column of its upper left corner, from 0
    /// @param rows over how many it stretches, from 1
    /// @param columns over how many it stretches, from 1
    /// @param heading whether the format itself says that it heads others
    public record Cell(int row, int column, int rows, int columns, boolean heading, Span span) {
        public Cell {
            if (row < 0 || column < 0 || rows < 1 || columns < 1) {
                throw new IllegalArgumentException("a cell stands in at least one row and column");
            }
        }

        public boolean covers(int otherRow, int otherColumn) {
            return row <= otherRow && otherRow - row < rows && column <= otherColumn && otherColumn - column < columns;
        }
    }

    /// A table of which nobody says anything.
    public Table(String name, boolean sheet, List<Cell> cells) {
        this(name, sheet, cells, null);
    }

    /// This table as a person says that it is to be read; null for as it is found.
    public Table mapped(@Nullable Mapping other) {
        return new Table(name, sheet, cells, other);
    }

    /// This table with its cells elsewhere.
    public Table moved(List<Cell> other) {
        return new Table(name, sheet, other, mapping);
    }

    /// From its first cell to its last.
    public Span span() {
        return new Span(cells.getFirst().span().start(), cells.getLast().span().end());
    }

    /// How many rows it has.
    public int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElseThrow();
    }

    /// How many columns it has.
    public int columns() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElseThrow();
    }

    /// The cell that stands over this row and column, if it holds words.
    public @Nullable Cell at(int row, int column) {
        return cells.stream()
                .filter(cell -> cell.covers(row, column))
                .findFirst()
                .orElse(null);
    }

    /// The cell in which these words begin.
    public @Nullable Cell at(Span span) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < cells.size() && cells.get(low).span().start() <= span.start() ? cells.get(low) : null;
    }

    /// What a cell is called: "Hoja1!B7" in a workbook, "row 7, column 2" elsewhere.
    public String called(Cell cell) {
        return sheet
                ? name + "!" + letters(cell.column()) + (cell.row() + 1)
                : "row " + (cell.row() + 1) + ", column " + (cell.column() + 1);
    }

    /// 0 is A, 25 is Z, 26 is AA.
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
