package cotejo.formats.sheet;

import cotejo.formats.office.Unrolled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table in plain text: a mark between the cells of a row, quotation marks around cells that hold the
/// mark or a line break (RFC 4180, with other marks too). The text stays as it is, so that every cell
/// keeps its place in it.
///
/// Which mark it is the lines show. A text that is not named as a table is one only where nearly all of
/// its lines part into equally many short cells and some column is of numbers: prose has commas too.
public final class Delimited {
    private static final char QUOTE = '"';
    /// Lines that are looked at to find the mark.
    private static final int LOOKED_AT = 400;
    /// What a mark is worth by itself, where lines part by several: a comma stands in prose and in
    /// numbers.
    private static final Map<Character, Integer> WORTH = Map.of('\t', 4, ';', 3, '|', 2, ',', 1);
    /// Of a text that is not named as a table.
    private static final int FEWEST_LINES = 3;
    private static final double STEADY = 0.9;
    private static final int LONGEST_CELL = 60;
    /// What is longer within quotation marks is none of a cell.
    private static final int LONGEST_QUOTED = 100_000;

    private Delimited() {}

    /// @param from index of the first character, to index after the last: white space and quotation
    ///     marks left out
    private record Field(int from, int to, int words) {}

    private record Row(List<Field> fields, int end) {
        boolean empty() {
            return fields.stream().allMatch(field -> field.words() == 0);
        }
    }

    /// The table a text is, if it is one; what is more than is read of it is left out and told as
    /// missing.
    ///
    /// @param name of the file: one that ends with .csv or .tsv is a table whatever its lines look like
    public static Optional<Unrolled> of(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab");
        int start = 0;
        @Nullable Character said = null;
        if (lower(text, 4).equals("sep=") && text.length() > 4) {
            // Excel's own way to say which mark it is.
            said = text.charAt(4);
            start = Math.min(text.length(), lineEnd(text, 5) + 1);
        }
        Character mark =
                said != null ? said : lower.endsWith(".tsv") ? Character.valueOf('\t') : mark(text, start, named);
        return mark == null ? Optional.empty() : Optional.of(laid(text, start, mark));
    }

    private static String lower(String text, int length) {
        return text.substring(0, Math.min(length, text.length())).toLowerCase(Locale.ROOT);
    }

    private static int lineEnd(String text, int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    private static @Nullable Character mark(String text, int start, boolean named) {
        Character best = null;
        double most = 0;
        for (Map.Entry<Character, Integer> mark : WORTH.entrySet()) {
            List<Row> rows = rows(text, start, mark.getKey(), LOOKED_AT);
            double steady = steady(rows);
            boolean fits = named ? steady > 0 : steady >= STEADY && tabular(text, rows, mark.getKey());
            // Among marks that part the lines alike the one that stands less in words.
            double weight = steady * 10 + mark.getValue();
            if (fits && weight > most) {
                best = mark.getKey();
                most = weight;
            }
        }
        return best == null && named ? Character.valueOf(',') : best;
    }

    /// Which part of the rows has the usual number of cells; 0 where that is one.
    private static double steady(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (Row row : rows) {
            // A title or a note over or under a table fills one cell.
            boolean lone =
                    row.fields().stream().filter(field -> field.words() > 0).count() < 2;
            if (!lone || row.fields().size() > 1) {
                counts.merge(row.fields().size(), 1, Integer::sum);
                all++;
            } else if (!row.empty()) {
                all++;
            }
        }
        int usual = counts.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return all == 0 ? 0 : (double) usual / all;
    }

    private static boolean tabular(String text, List<Row> rows, char mark) {
        List<Row> filled = rows.stream().filter(row -> !row.empty()).toList();
        int columns = filled.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        if (filled.size() < FEWEST_LINES || columns < (mark == ',' ? 3 : 2)) {
            return false;
        }
        int spaced = 0;
        int marks = 0;
        int[] numbers = new int[columns];
        for (Row row : filled) {
            for (int i = 0; i < row.fields().size(); i++) {
                Field field = row.fields().get(i);
                if (field.words() > LONGEST_CELL) {
                    return false;
                }
                String cell = text.substring(field.from(), field.to());
                numbers[i] +=
                        !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || ".,-%$ ".indexOf(c) >= 0)
                                ? 1
                                : 0;
                marks += i == 0 ? 0 : 1;
                spaced += i > 0 && field.from() > 0 && text.charAt(field.from() - 1) == ' ' ? 1 : 0;
            }
        }
        boolean counts = java.util.Arrays.stream(numbers).anyMatch(n -> n * 2 > filled.size());
        return counts && (mark != ',' || spaced * 5 < marks);
    }

    private static Unrolled laid(String text, int start, char mark) {
        List<Unrolled.Cell> cells = new ArrayList<>();
        int at = start;
        int end = start;
        for (int r = 0; at < text.length() && cells.size() < Laying.MOST_CELLS; r++) {
            Row row = row(text, at, mark);
            for (int c = 0; c < row.fields().size(); c++) {
                Field field = row.fields().get(c);
                if (field.words() > 0) {
                    cells.add(new Unrolled.Cell(r, c, 1, 1, false, new Unrolled.Stretch(field.from(), field.to())));
                }
            }
            at = row.end();
            end = at;
        }
        String left =
                end < text.length() ? "not read: what comes after the first %,d cells".formatted(cells.size()) : "";
        List<Unrolled.Grid> tables = cells.isEmpty() ? List.of() : List.of(new Unrolled.Grid("", false, cells));
        return new Unrolled(text.substring(0, end), tables, List.of(), left);
    }

    private static List<Row> rows(String text, int start, char mark, int most) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        while (at < text.length() && rows.size() < most) {
            Row row = row(text, at, mark);
            rows.add(row);
            at = row.end();
        }
        return rows;
    }

    /// The row that begins at `at`; its end is where the next begins.
    private static Row row(String text, int at, char mark) {
        List<Field> fields = new ArrayList<>();
        int from = at;
        while (true) {
            int open = from;
            while (open < text.length() && text.charAt(open) == ' ') {
                open++;
            }
            int close = open < text.length() && text.charAt(open) == QUOTE ? closing(text, open, mark) : -1;
            int end = close < 0 ? from : close + 1;
            while (end < text.length()
                    && text.charAt(end) != mark
                    && text.charAt(end) != '\n'
                    && text.charAt(end) != '\r') {
                end++;
            }
            fields.add(close < 0 ? field(text, from, end) : field(text, open + 1, close));
            if (end < text.length() && text.charAt(end) == mark) {
                from = end + 1;
                continue;
            }
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            return new Row(fields, Math.min(text.length(), end + (both ? 2 : 1)));
        }
    }

    /// Where the quotation marks close that open at `open`: before a mark or the end of a line; -1
    /// where they do not, and are words of the cell.
    private static int closing(String text, int open, char mark) {
        int at = open + 1;
        while (at < text.length() && at - open < LONGEST_QUOTED) {
            at = text.indexOf(QUOTE, at);
            if (at < 0) {
                return -1;
            }
            if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                at += 2;
                continue;
            }
            int next = at + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            boolean closes = next >= text.length()
                    || text.charAt(next) == mark
                    || text.charAt(next) == '\n'
                    || text.charAt(next) == '\r';
            return closes ? at : -1;
        }
        return -1;
    }

    private static Field field(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Field(from, to, to - from);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
