package cotejo.reading.table;

import cotejo.core.source.Table;
import java.util.List;

/// A stretch of a table under one set of headings; most tables are one, a sheet may hold several under
/// one another.
///
/// @param titles what stands over it, outermost first
/// @param notes what stands under it
/// @param figures its numbers, row by row
/// @param labels its headings, labels, titles and marks without a number: they hold no figures
/// @param left what a person leaves out
/// @param codes numbers that count nothing: serial numbers, keys, telephone numbers
public record Section(
        List<Table.Cell> titles,
        List<Table.Cell> notes,
        List<Headed> figures,
        List<Table.Cell> labels,
        List<Table.Cell> left,
        List<Table.Cell> codes) {
    public Section {
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
        labels = List.copyOf(labels);
        left = List.copyOf(left);
        codes = List.copyOf(codes);
    }
}
