package cotejo.formats.office;

import java.util.ArrayList;
import java.util.List;

/// A document as one text: paragraphs with an empty line between them, the rows of a table as lines with tabs between
/// their cells. All places are UTF-16 indices of the text.
///
/// @param tables in order
/// @param pages where each page begins, in order; empty where the format knows no pages
/// @param missing what is not in the text, in words for a person; empty where nothing is
public record Unrolled(String text, List<Grid> tables, List<Integer> pages, String missing) {
    public Unrolled {
        tables = List.copyOf(tables);
        pages = List.copyOf(pages);
    }

    /// From `start` up to, not including, `end`.
    public record Stretch(int start, int end) {
        public Stretch shifted(int by) {
            return new Stretch(start + by, end + by);
        }
    }

    /// A cell: which row and column it begins in, from 0, over how many it stretches, and whether the format says that
    /// it heads others.
    public record Cell(int row, int column, int rows, int columns, boolean heading, Stretch at) {
        /// The same cell in a text that has so much more before it.
        public Cell shifted(int by) {
            return new Cell(row, column, rows, columns, heading, at.shifted(by));
        }
    }

    /// A table by its cells, in order.
    ///
    /// @param name of its sheet; empty where it is none
    public record Grid(String name, boolean sheet, List<Cell> cells) {
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /// The cells of all tables, in order.
    public List<Stretch> cells() {
        return tables.stream()
                .flatMap(table -> table.cells().stream())
                .map(Cell::at)
                .toList();
    }

    /// The heads and feet of its pages, in order.
    public List<Stretch> furniture() {
        return Furniture.of(text, pages);
    }

    /// The pages that hold no text, counted from one.
    public List<Integer> emptyPages() {
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int end = i + 1 < pages.size() ? pages.get(i + 1) : text.length();
            if (text.substring(pages.get(i), end).isBlank()) {
                empty.add(i + 1);
            }
        }
        return empty;
    }
}
