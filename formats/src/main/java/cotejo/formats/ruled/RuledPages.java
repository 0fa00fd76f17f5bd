package cotejo.formats.ruled;

import cotejo.formats.office.Grid;
import cotejo.formats.office.Joined;
import cotejo.formats.office.Unrolled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Sets the pages of a PDF anew that hold tables drawn with lines: what stands above a table, the table, and
/// what stands under it. A page whose letters would not be the same afterwards stays as it was: nothing is lost
/// for a table's sake.
public final class RuledPages {
    /// A document of more pages is no longer looked through: what its tables say stays lines.
    private static final int MOST_PAGES = 500;

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[.,]?\\d)*");

    private RuledPages() {}

    /// @param read the text of the PDF, with its pages
    public static Unrolled within(Unrolled read, byte[] bytes) {
        if (read.pages().isEmpty() || !read.tables().isEmpty() || read.pages().size() > MOST_PAGES) {
            return read;
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Composed composed =
                    new Composed(read.text().substring(0, read.pages().getFirst()));
            for (int i = 0; i < read.pages().size(); i++) {
                int end = i + 1 < read.pages().size()
                        ? read.pages().get(i + 1)
                        : read.text().length();
                String text = read.text().substring(read.pages().get(i), end);
                PDPage page = i < pdf.getNumberOfPages() ? pdf.getPage(i) : null;
                composed.page(text, page == null || text.isBlank() ? null : found(page, text));
            }
            return composed.tables.isEmpty()
                    ? read
                    : new Unrolled(composed.text.toString(), composed.tables, composed.pages, read.missing());
        } catch (IOException | RuntimeException e) {
            // The text is there already; how it stands on the page is not.
            return read;
        }
    }

    /// What stands on a page; null where it is to stay as it was, be it that it makes no sense.
    private static @Nullable List<Band> found(PDPage page, String text) {
        try {
            return bands(page, text);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /// What stands on a page, from above.
    private sealed interface Band {
        record Prose(List<List<String>> paragraphs) implements Band {}

        /// @param words of each cell, line by line
        record Tabled(List<Lattice.Cell> cells, List<List<String>> words) implements Band {}

        default void count(StringBuilder all) {
            switch (this) {
                case Prose prose -> prose.paragraphs().forEach(lines -> put(lines, all));
                case Tabled table -> table.words().forEach(lines -> put(lines, all));
            }
        }
    }

    private static void put(List<String> lines, StringBuilder all) {
        lines.forEach(line -> all.append(line).append('\n'));
    }

    /// Null where the page holds no table, or would not hold all it held.
    private static @Nullable List<Band> bands(PDPage page, String text) throws IOException {
        List<Lattice> lattices = Lattice.on(Rulings.of(page));
        int places = lattices.stream().mapToInt(each -> each.cells().size()).sum();
        if (lattices.isEmpty() || places > Lattice.MOST_PLACES) {
            return null;
        }
        Region region = new Region();
        List<Runnable> order = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        double at = -Region.FAR;
        for (Lattice each : lattices) {
            if (each.top() < at) {
                // Tables beside one another: which of them comes first is not told.
                return null;
            }
            prose(region, order, bands, -Region.FAR, at, Region.FAR, each.top());
            prose(region, order, bands, -Region.FAR, each.top(), each.left(), each.bottom());
            table(region, order, bands, each);
            prose(region, order, bands, each.right(), each.top(), Region.FAR, each.bottom());
            at = each.bottom();
        }
        prose(region, order, bands, -Region.FAR, at, Region.FAR, Region.FAR);
        region.read(page);
        order.forEach(Runnable::run);
        StringBuilder after = new StringBuilder();
        bands.forEach(band -> band.count(after));
        boolean tabled = bands.stream()
                .anyMatch(band -> band instanceof Band.Tabled table
                        && table.words().stream()
                                        .filter(words -> !words.isEmpty())
                                        .count()
                                > 3);
        return tabled
                        && Arrays.equals(letters(text), letters(after.toString()))
                        && numbers(text).equals(numbers(after.toString()))
                ? bands
                : null;
    }

    private static void prose(
            Region region,
            List<Runnable> order,
            List<Band> bands,
            double left,
            double top,
            double right,
            double bottom) {
        String name = region.add(left, top, right, bottom);
        order.add(() -> bands.add(new Band.Prose(region.paragraphs(name))));
    }

    private static void table(Region region, List<Runnable> order, List<Band> bands, Lattice lattice) {
        List<String> names = lattice.cells().stream()
                .map(cell -> region.add(
                        lattice.rights().get(cell.column()),
                        lattice.downs().get(cell.row()),
                        lattice.rights().get(cell.column() + cell.columns()),
                        lattice.downs().get(cell.row() + cell.rows())))
                .toList();
        order.add(() -> bands.add(new Band.Tabled(
                lattice.cells(), names.stream().map(region::lines).toList())));
    }

    /// All letters and digits, sorted: what is the same however lines are joined.
    private static int[] letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
    }

    /// All numbers as they are written, sorted: a line that runs through one would make two of it.
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /// The text as it grows.
    private static final class Composed {
        private final StringBuilder text = new StringBuilder();
        private final List<Unrolled.Grid> tables = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();

        /// @param before what stands before the first page
        Composed(String before) {
            text.append(before);
        }

        void page(String asRead, @Nullable List<Band> bands) {
            pages.add(text.length());
            if (bands == null) {
                text.append(asRead);
                return;
            }
            for (Band band : bands) {
                switch (band) {
                    case Band.Prose prose -> prose.paragraphs().forEach(this::paragraph);
                    case Band.Tabled table -> table(table);
                }
            }
        }

        private void paragraph(List<String> lines) {
            text.append(joined(lines)).append("\n\n");
        }

        private String joined(List<String> lines) {
            Joined joined = new Joined(text);
            lines.forEach(joined::add);
            return joined.toString();
        }

        private void table(Band.Tabled table) {
            Grid grid = new Grid();
            int row = -1;
            boolean first = true;
            for (Rows.Cell each : Rows.of(table.cells(), table.words())) {
                while (row < each.row()) {
                    text.append(row < 0 ? "" : "\n");
                    grid.row();
                    row++;
                    first = true;
                }
                text.append(first ? "" : "\t");
                first = false;
                grid.cell(each.rows(), each.columns(), false);
                String words = joined(each.words());
                if (!words.isEmpty()) {
                    grid.words(new Unrolled.Stretch(text.length(), text.length() + words.length()));
                    text.append(words);
                }
            }
            text.append("\n\n");
            if (!grid.cells().isEmpty()) {
                tables.add(new Unrolled.Grid("", false, grid.cells()));
            }
        }
    }
}
