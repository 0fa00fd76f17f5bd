package cotejo.serving.ledger;

import cotejo.casework.search.Field;
import cotejo.casework.search.Grid;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Years and forces of a measure.
///
/// @param measures those there are
/// @param years from the first that a figure speaks of to the last
/// @param earlier whether there are years before these
/// @param moreRows how many forces are not shown
/// @param behind that not all is there yet; empty where all is
public record MatrixView(
        List<LedgerView.Value> measures,
        String title,
        List<Integer> years,
        boolean earlier,
        List<Row> rows,
        int moreRows,
        String ledgerHref,
        String behind) {
    private static final int MOST_YEARS = 24;
    private static final int MOST_ROWS = 24;

    /// @param figures how many have a period at all
    public record Row(String label, String href, String figures, List<Cell> cells) {}

    /// @param text how many figures speak of the year; empty for none
    /// @param gap whether there is none, though there are some of years before and after
    public record Cell(String text, String href, String label, boolean differs, boolean gap) {}

    static MatrixView of(Map<String, Long> measures, String measure, Grid grid, String behind, Visit visit) {
        Wording words = visit.words();
        int first = grid.last();
        int last = grid.first() - 1;
        for (Grid.Row row : grid.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).figures() > 0) {
                    first = Math.min(first, grid.first() + i);
                    last = Math.max(last, grid.first() + i);
                }
            }
        }
        int from = Math.max(first, last - MOST_YEARS + 1);
        List<Integer> years = new ArrayList<>();
        for (int year = from; year <= last; year++) {
            years.add(year);
        }
        return new MatrixView(
                measures.entrySet().stream()
                        .map(each -> new LedgerView.Value(
                                each.getKey(),
                                words.measure(each.getKey()),
                                words.number(each.getValue()),
                                each.getKey().equals(measure)))
                        .sorted(Comparator.comparing(LedgerView.Value::label))
                        .toList(),
                measure.isEmpty() ? "" : Wording.capital(words.measure(measure)),
                years,
                first < from,
                grid.rows().stream()
                        .limit(MOST_ROWS)
                        .map(row -> row(row, measure, grid.first(), years, visit))
                        .toList(),
                Math.max(0, grid.rows().size() - MOST_ROWS),
                visit.to("/ledger", Field.MEASURE.word(), measure),
                behind);
    }

    private static Row row(Grid.Row row, String measure, int first, List<Integer> years, Visit visit) {
        Wording words = visit.words();
        String label = row.value().isEmpty() ? words.say("matrix.nobody") : words.facet(Field.FORCE, row.value());
        int begins = -1;
        int stops = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).figures() > 0) {
                begins = begins < 0 ? i : begins;
                stops = i;
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int year : years) {
            int at = year - first;
            Grid.Cell cell = row.cells().get(at);
            boolean differs = cell.differing() > 0;
            String figures = words.count("search.figures", cell.figures());
            cells.add(new Cell(
                    cell.figures() == 0 ? "" : words.number(cell.figures()),
                    visit.to(
                            "/search",
                            "for",
                            "figures",
                            "q",
                            Lookup.MEASURED + " period:" + year,
                            Field.MEASURE.word(),
                            measure,
                            Field.FORCE.word(),
                            row.value()),
                    label + ", " + year + ": " + figures
                            + (differs ? ", " + words.count("matrix.differing", cell.differing()) : ""),
                    differs,
                    cell.figures() == 0 && at > begins && at < stops));
        }
        return new Row(
                label,
                visit.to("/ledger", Field.MEASURE.word(), measure, Field.FORCE.word(), row.value()),
                words.number(row.figures()),
                List.copyOf(cells));
    }
}
