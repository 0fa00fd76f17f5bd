package cotejo.formats.html;

import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.formats.office.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tables of a page by the pieces that stand in them. A table that holds another serves as page
/// layout and is none.
final class Tables {
    private Tables() {}

    /// @param passages one for each piece
    static List<Table> of(List<Piece> pieces, List<Passage> passages) {
        Map<Integer, Map<Grid.Spot, Span>> found = new TreeMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece.Cell cell = pieces.get(i).cell();
            if (cell != null && passages.get(i).kind() == PassageKind.TABLE_CELL) {
                found.computeIfAbsent(cell.table(), any -> new LinkedHashMap<>())
                        .merge(
                                cell.spot(),
                                passages.get(i).span(),
                                (first, last) -> new Span(first.start(), last.end()));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (Map<Grid.Spot, Span> cells : found.values()) {
            Table table = new Table(
                    "",
                    false,
                    cells.entrySet().stream()
                            .map(cell -> cell(cell.getKey(), cell.getValue()))
                            .toList());
            while (!tables.isEmpty()
                    && tables.getLast().span().end() > table.span().start()) {
                tables.removeLast();
            }
            tables.add(table);
        }
        return tables;
    }

    private static Table.Cell cell(Grid.Spot spot, Span span) {
        return new Table.Cell(spot.row(), spot.column(), spot.rows(), spot.columns(), spot.heading(), span);
    }
}
