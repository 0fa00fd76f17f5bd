package cotejo.formats.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which row and column each cell of a table comes to stand in, when cells above and beside it may stretch over
/// several.
public final class Grid {
    /// No table is believed to stretch a cell further.
    private static final int MOST = 1_000;

    /// Where a cell stands: its row and column, from 0, over how many it stretches, and whether it heads others.
    public record Spot(int row, int column, int rows, int columns, boolean heading) {}

    /// A row and a column that a cell from above takes.
    private record Taken(int row, int column) {}

    private final List<Unrolled.Cell> cells = new ArrayList<>();
    private final Set<Taken> taken = new HashSet<>();
    private int row = -1;
    private int column;
    private int rows = 1;
    private int columns = 1;
    private boolean heading;

    /// A row begins.
    public void row() {
        row++;
        int above = row;
        taken.removeIf(spot -> spot.row() < above);
        column = 0;
        rows = 1;
        columns = 0;
    }

    /// The next cell of the row begins.
    public void cell(int overRows, int overColumns, boolean heads) {
        if (row < 0) {
            row();
        }
        column += columns;
        while (taken.contains(new Taken(row, column))) {
            column++;
        }
        rows = Math.clamp(overRows, 1, MOST);
        columns = Math.clamp(overColumns, 1, MOST);
        heading = heads;
        for (int down = 1; down < rows; down++) {
            for (int right = 0; right < columns; right++) {
                taken.add(new Taken(row + down, column + right));
            }
        }
    }

    /// Where the cell stands that began last.
    public Spot here() {
        return new Spot(row, column, rows, columns, heading);
    }

    /// What stands in the cell that began last.
    public void words(Unrolled.Stretch at) {
        cells.add(new Unrolled.Cell(row, column, rows, columns, heading, at));
    }

    public List<Unrolled.Cell> cells() {
        return cells;
    }
}
