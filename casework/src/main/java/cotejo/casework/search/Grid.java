package cotejo.casework.search;

import java.util.List;

/// Counts by a field's value and by year.
///
/// @param rows those of the most figures first
public record Grid(int first, int last, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /// @param value empty for what has none
    /// @param cells one for each year from the first to the last
    public record Row(String value, long figures, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param figures that speak of the year, alone or among others
    /// @param differing those of them whose line differs
    public record Cell(long figures, long differing) {}
}
