package cotejo.core.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the stretches of a text stood in the source, in the source's own reckoning: so that a person finds a number on
/// the page or the sheet it came from.
///
/// @param pages where each page begins, in code points, in order; empty where the source has no pages
/// @param tables in the order of the text
/// @param lines whether the lines of the text are those of the source, so that they may be counted
public record Places(List<Integer> pages, List<Table> tables, boolean lines) {
    /// Of a text without pages and tables.
    public static final Places NONE = new Places(List.of(), List.of());

    /// Of a text that is as its source has it.
    public static final Places LINES = new Places(List.of(), List.of(), true);

    public Places {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
        for (int i = 1; i < pages.size(); i++) {
            if (pages.get(i) < pages.get(i - 1)) {
                throw new IllegalArgumentException("pages follow one another");
            }
        }
        for (int i = 1; i < tables.size(); i++) {
            if (tables.get(i).span().start() < tables.get(i - 1).span().end()) {
                throw new IllegalArgumentException("tables follow one another");
            }
        }
    }

    /// The page that a stretch begins on, from 1; 0 where there are none.
    public int page(Span span) {
        int page = 0;
        while (page < pages.size() && pages.get(page) <= span.start()) {
            page++;
        }
        return page;
    }

    /// Of a text that is ours to build.
    public Places(List<Integer> pages, List<Table> tables) {
        this(pages, tables, false);
    }

    /// The same places with other tables.
    public Places tabled(List<Table> other) {
        return new Places(pages, other, lines);
    }

    /// The table that holds a stretch.
    public @Nullable Table table(Span span) {
        return tables.stream()
                .filter(table -> table.span().contains(span))
                .findFirst()
                .orElse(null);
    }

    /// What the place of a stretch is called: "page 3", "Hoja1!B7", "page 3, row 2, column 4"; empty where the text
    /// itself is all there is.
    public String called(Span span) {
        int page = page(span);
        Table table = table(span);
        Table.Cell cell = table == null ? null : table.at(span);
        String onPage = page == 0 ? "" : "page " + page;
        String inTable = table == null || cell == null ? "" : table.called(cell);
        return onPage.isEmpty() || inTable.isEmpty() ? onPage + inTable : onPage + ", " + inTable;
    }
}
