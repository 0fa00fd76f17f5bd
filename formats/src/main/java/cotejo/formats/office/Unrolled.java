package cotejo.formats.office;

import java.util.ArrayList;
import java.util.List;

/// A document as one text: paragraphs with an empty line between them, the rows of a table as lines with tabs between
/// their cells. All places are UTF-16 indices of the text.
///
/// @param cells of tables, in order
/// @param pages where each page begins, in order; empty where the format knows no pages
/// @param missing what is not in the text, in words for a person; empty where nothing is
public record Unrolled(String text, List<Stretch> cells, List<Integer> pages, String missing) {
    public Unrolled {
        cells = List.copyOf(cells);
        pages = List.copyOf(pages);
    }

    /// From `start` up to, not including, `end`.
    public record Stretch(int start, int end) {}

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
