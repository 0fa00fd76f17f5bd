package cotejo.serving.document;

import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.serving.document.Passages.Run;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table of a document in its rows and columns, as its source has it. Of a long one the rows at its head are
/// shown, and those around the chosen figure.
///
/// @param number of the table in its document, from 1
/// @param name of the sheet, or what a table is called that has none
/// @param columns what the columns are called: letters in a workbook, numbers elsewhere
public record Sheet(int number, String name, List<String> columns, List<Row> rows) {
    /// A wider or taller one is not laid out by browsers in any useful time.
    private static final int MOST_COLUMNS = 300;

    private static final int HEAD = 12;
    private static final int SHOWN = 200;
    private static final int AROUND = 60;

    /// A row, or the notice that some are left out.
    ///
    /// @param number as its source counts it; empty for a notice
    /// @param notice how many rows are not shown here; empty for a row
    public record Row(String number, String notice, List<Cell> cells) {}

    /// @param columns over how many it stretches
    /// @param rows over how many it stretches
    /// @param numeric whether it is a number by itself
    public record Cell(int columns, int rows, boolean heading, boolean numeric, List<Run> runs) {}

    /// Null for a table that is no table to look at: of one column, or of too many.
    ///
    /// @param number of the table in its document, from 1
    /// @param runs the words of a cell, cut at every mark
    static @Nullable Sheet of(
            Table table, int number, @Nullable Span chosen, Function<Span, List<Run>> runs, Wording words) {
        int wide = table.columns();
        if (wide < 2 || wide > MOST_COLUMNS) {
            return null;
        }
        TreeMap<Integer, List<Table.Cell>> byRow = new TreeMap<>();
        table.cells()
                .forEach(cell -> byRow.computeIfAbsent(cell.row(), any -> new ArrayList<>())
                        .add(cell));
        Table.Cell at = chosen == null ? null : table.at(chosen);
        List<Integer> numbers = List.copyOf(byRow.keySet());
        int middle = at == null ? 0 : numbers.indexOf(at.row());
        List<Row> rows = new ArrayList<>();
        Set<Long> covered = new HashSet<>();
        int left = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (!isShown(i, numbers.size(), at == null ? -1 : middle)) {
                left++;
                continue;
            }
            if (left > 0) {
                rows.add(new Row("", words.count("sheet.left", left), List.of()));
                left = 0;
            }
            // A cell stretches over rows that are shown under it, and no farther.
            int below = i + 1;
            while (below < numbers.size() && isShown(below, numbers.size(), at == null ? -1 : middle)) {
                below++;
            }
            int row = numbers.get(i);
            rows.add(new Row(
                    words.number(row + 1L),
                    "",
                    cells(byRow.getOrDefault(row, List.of()), numbers.subList(i, below), wide, covered, runs)));
        }
        if (left > 0) {
            rows.add(new Row("", words.count("sheet.left", left), List.of()));
        }
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < wide; column++) {
            columns.add(table.sheet() ? Table.letters(column) : words.number(column + 1L));
        }
        return new Sheet(
                number,
                table.name().isEmpty() ? words.say("sheet.unnamed") : Visible.onOneLine(table.name()),
                List.copyOf(columns),
                List.copyOf(rows));
    }

    private static boolean isShown(int at, int all, int middle) {
        return all <= SHOWN || at < HEAD || (middle < 0 ? at < SHOWN : Math.abs(at - middle) <= AROUND);
    }

    /// @param rows this one, and those that are shown right under it
    private static List<Cell> cells(
            List<Table.Cell> own, List<Integer> rows, int wide, Set<Long> covered, Function<Span, List<Run>> runs) {
        List<Cell> cells = new ArrayList<>();
        int row = rows.getFirst();
        int next = 0;
        int column = 0;
        while (column < wide) {
            if (next < own.size() && own.get(next).column() <= column) {
                Table.Cell cell = own.get(next);
                next++;
                int columns = Math.min(cell.columns(), wide - column);
                int down = 1;
                while (down < rows.size() && rows.get(down) < row + cell.rows()) {
                    for (int right = 0; right < columns; right++) {
                        covered.add(place(rows.get(down), column + right));
                    }
                    down++;
                }
                List<Run> words = runs.apply(cell.span());
                cells.add(new Cell(columns, down, cell.heading(), numeric(words), words));
                column += columns;
            } else {
                if (!covered.contains(place(row, column))) {
                    cells.add(new Cell(1, 1, false, false, List.of()));
                }
                column++;
            }
        }
        return cells;
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    private static boolean numeric(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString().strip().matches("[-+(]?[$€]?\\s?\\d[\\d.,'\\s\u00a0]*%?\\)?");
    }
}
