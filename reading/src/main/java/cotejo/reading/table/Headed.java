package cotejo.reading.table;

import cotejo.core.source.Table;
import java.util.List;

/// A number of a table with what heads it.
///
/// @param above the headings of its column, outermost first; that it is a total is left out
/// @param beside the labels of its row, outermost first; that it is a total is left out
/// @param rowTotal whether its row is the total of others
/// @param columnTotal whether its column is
/// @param parts the cells it is the total of, as the table lays them; empty where it is none, or not
///     all are numbers
public record Headed(
        Table.Cell cell,
        List<Heading> above,
        List<Heading> beside,
        boolean rowTotal,
        boolean columnTotal,
        List<Table.Cell> parts) {
    public Headed {
        above = List.copyOf(above);
        beside = List.copyOf(beside);
        parts = List.copyOf(parts);
    }

    /// The same number, the total of these.
    Headed of(List<Table.Cell> cells) {
        return new Headed(cell, above, beside, rowTotal, columnTotal, cells);
    }
}
