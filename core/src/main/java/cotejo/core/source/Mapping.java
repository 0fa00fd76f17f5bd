package cotejo.core.source;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person says that the rows and columns of a table are, where its layout misleads the reader. What
/// is not said stays as the reader finds it.
///
/// @param title words that stand for the table as a whole, nearer to its numbers than any other; null for none
/// @param rows by number, from 0
/// @param columns by number, from 0
/// @param headings words in place of all that heads a column, by its number, from 0
public record Mapping(
        @Nullable String title,
        SortedMap<Integer, Row> rows,
        SortedMap<Integer, Column> columns,
        SortedMap<Integer, String> headings) {

    /// What a row is.
    public enum Row {
        HEADING,
        /// numbers, or a label that names a group of rows
        DATA,
        /// numbers that add up others
        TOTAL,
        TITLE,
        NOTE,
        /// nothing to be read
        LEFT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Row> of(String word) {
            return one(values(), word);
        }
    }

    /// What a column holds.
    public enum Column {
        NUMBERS,
        /// numbers that count nothing: serial numbers, keys
        CODES,
        /// names, groups, times: what the numbers of a row are of
        LABELS,
        /// words that say more of a row than what it is called
        TEXTS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Column> of(String word) {
            return one(values(), word);
        }
    }

    public Mapping {
        rows = sorted(rows);
        columns = sorted(columns);
        headings = sorted(headings);
        if (title == null && rows.isEmpty() && columns.isEmpty() && headings.isEmpty()) {
            throw new IllegalArgumentException("nothing is said of the table");
        }
        if (title != null && title.isBlank() || headings.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a heading has words");
        }
    }

    private static <T> SortedMap<Integer, T> sorted(Map<Integer, T> of) {
        TreeMap<Integer, T> sorted = new TreeMap<>(of);
        if (!sorted.isEmpty() && sorted.firstKey() < 0) {
            throw new IllegalArgumentException("rows and columns are counted from 0");
        }
        return Collections.unmodifiableSortedMap(sorted);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String word) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /// What is said of the rows and columns that a table of this size has; null where that is nothing.
    public @Nullable Mapping within(int tall, int wide) {
        SortedMap<Integer, Row> itsRows = rows.headMap(tall);
        SortedMap<Integer, Column> itsColumns = columns.headMap(wide);
        SortedMap<Integer, String> itsHeadings = headings.headMap(wide);
        return title == null && itsRows.isEmpty() && itsColumns.isEmpty() && itsHeadings.isEmpty()
                ? null
                : new Mapping(title, itsRows, itsColumns, itsHeadings);
    }

    /// Whether a table of this size has all the rows and columns that something is said of.
    public boolean fits(int tall, int wide) {
        return (rows.isEmpty() || rows.lastKey() < tall)
                && (columns.isEmpty() || columns.lastKey() < wide)
                && (headings.isEmpty() || headings.lastKey() < wide);
    }
}
