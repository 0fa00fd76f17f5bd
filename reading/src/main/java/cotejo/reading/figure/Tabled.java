package cotejo.reading.figure;

import cotejo.core.source.Document;
import cotejo.core.source.Mapping;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.reading.table.Headers;
import cotejo.reading.table.Section;
import cotejo.reading.table.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The tables of a document, taken apart.
///
/// @param prose the document without the numbers and headings of its tables
/// @param left cells of rows that a person leaves out
public record Tabled(
        Document document, Document prose, List<Laid> tables, List<Table.Cell> codes, List<Table.Cell> left) {

    /// Whether there is nothing but prose.
    public boolean nothing() {
        return tables.isEmpty() && codes.isEmpty() && left.isEmpty();
    }

    /// A section of a table with what stands around it.
    record Laid(Table table, Section section, List<Title> titles, List<Title> notes) {}

    /// Words over or under a table.
    ///
    /// @param given whether a person says them; then they stand nowhere
    record Title(Span at, String words, boolean given) {}

    /// Takes the tables of a document apart; of a document without any the prose is all.
    static Tabled of(Document document, TableWords words) {
        if (document.places().tables().isEmpty()) {
            return new Tabled(document, document, List.of(), List.of(), List.of());
        }
        Surrounding around = new Surrounding(document, words);
        List<Laid> laid = new ArrayList<>();
        List<Table.Cell> codes = new ArrayList<>();
        List<Table.Cell> left = new ArrayList<>();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        for (Table table : document.places().tables()) {
            List<Title> over = around.over(table);
            for (Section section : Headers.of(table, document.text(), words)) {
                section.codes().forEach(cell -> take(taken, cell.span()));
                codes.addAll(section.codes());
                section.left().forEach(cell -> take(taken, cell.span()));
                left.addAll(section.left());
                if (section.figures().isEmpty()) {
                    continue;
                }
                List<Title> titles = new ArrayList<>(over);
                section.titles().forEach(cell -> titles.add(title(document.text(), cell)));
                given(table).ifPresent(titles::add);
                List<Title> notes = new ArrayList<>();
                section.notes().forEach(cell -> notes.add(title(document.text(), cell)));
                notes.addAll(around.under(table));
                section.figures().forEach(headed -> take(taken, headed.cell().span()));
                section.labels().stream()
                        .filter(cell -> !isText(document.text().slice(cell.span())))
                        .forEach(cell -> take(taken, cell.span()));
                laid.add(new Laid(table, section, titles, notes));
                around.name(table).ifPresent(span -> take(taken, span));
            }
        }
        Document prose = new Document(
                document.source(),
                document.text(),
                document.passages().stream()
                        .filter(passage -> !isTaken(taken, passage.span()))
                        .toList(),
                document.description());
        return new Tabled(document, prose, laid, codes, left);
    }

    private static void take(NavigableMap<Integer, Integer> taken, Span span) {
        taken.put(span.start(), span.end());
    }

    private static boolean isTaken(NavigableMap<Integer, Integer> taken, Span span) {
        Map.Entry<Integer, Integer> cell = taken.floorEntry(span.start());
        return cell != null && span.end() <= cell.getValue();
    }

    /// The title that a person gives a table: the last of all, since the nearest says most.
    private static Optional<Title> given(Table table) {
        Mapping mapping = table.mapping();
        return mapping == null || mapping.title() == null
                ? Optional.empty()
                : Optional.of(new Title(table.cells().getFirst().span(), mapping.title(), true));
    }

    private static Title title(Text text, Table.Cell cell) {
        return new Title(cell.span(), text.slice(cell.span()), false);
    }

    /// A heading of more than a few words that ends as a sentence does is a text.
    private static boolean isText(String said) {
        return said.length() >= 60 && (said.endsWith(".") || said.contains(". ")) && said.split("\\s+").length >= 10;
    }
}
