package cotejo.formats.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The rows of a table that lines part: often a line is drawn under the headings alone, and the rows under them are
/// lines of text in one tall cell a column. Where all cells of such a row have as many lines, and those of at least one
/// column are numbers, each line is a row.
final class Rows {
    private static final Pattern NUMBER = Pattern.compile("[-–(]?[$€]? ?\\d[\\d.,' \u00a0]*[%)]?");

    /// Two lines may be one label that is too long for its cell.
    private static final int FEWEST_LINES = 3;

    private Rows() {}

    /// A cell with its words, line by line.
    record Cell(int row, int column, int rows, int columns, List<String> words) {}

    /// Row by row, from left to right.
    ///
    /// @param words of each cell, in the order of the cells
    static List<Cell> of(List<Lattice.Cell> cells, List<List<String>> words) {
        List<Cell> rows = new ArrayList<>();
        int last =
                cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        int[] begins = new int[last + 1];
        int at = 0;
        for (int row = 0; row < last; row++) {
            begins[row] = at;
            at += lines(cells, words, row);
        }
        begins[last] = at;
        for (int i = 0; i < cells.size(); i++) {
            Lattice.Cell cell = cells.get(i);
            int many = begins[cell.row() + 1] - begins[cell.row()];
            List<String> its = words.get(i);
            if (cell.rows() > 1 || many == 1) {
                rows.add(new Cell(
                        begins[cell.row()],
                        cell.column(),
                        begins[cell.row() + cell.rows()] - begins[cell.row()],
                        cell.columns(),
                        its));
            } else {
                for (int line = 0; line < many; line++) {
                    rows.add(new Cell(
                            begins[cell.row()] + line,
                            cell.column(),
                            1,
                            cell.columns(),
                            its.isEmpty() ? List.of() : List.of(its.get(line))));
                }
            }
        }
        rows.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return rows;
    }

    /// How many rows a row is.
    private static int lines(List<Lattice.Cell> cells, List<List<String>> words, int row) {
        List<List<String>> inRow = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).row() == row && cells.get(i).rows() == 1)
                .mapToObj(words::get)
                .filter(lines -> !lines.isEmpty())
                .toList();
        boolean stretched =
                cells.stream().anyMatch(cell -> cell.rows() > 1 && cell.row() <= row && row < cell.row() + cell.rows());
        int many = inRow.isEmpty() ? 1 : inRow.getFirst().size();
        boolean even = inRow.size() > 1 && inRow.stream().allMatch(lines -> lines.size() == many);
        boolean numbers = inRow.stream()
                .anyMatch(lines ->
                        lines.stream().allMatch(line -> NUMBER.matcher(line).matches()));
        return many >= FEWEST_LINES && even && numbers && !stretched ? many : 1;
    }
}
