package cotejo.formats.sheet;

import cotejo.formats.office.Unrolled;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Lays the sheets of a workbook under one another in one text, in the manner of [Unrolled]: the name
/// of a sheet as a line of its own, its rows as lines, a tab between the cells of a row. A cell that is
/// indented has its spaces before it in the text, and its place begins behind them.
///
/// What is more than may be laid is counted, and told as missing.
final class Laying {
    /// Cells of one workbook.
    static final int MOST_CELLS = 200_000;
    /// Spaces before an indented cell.
    private static final int MOST_INDENT = 40;

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<Unrolled.Grid> tables = new ArrayList<>();
    private final List<Unrolled.Cell> cells = new ArrayList<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();
    private String name = "";
    private int nameAt;
    private int row = -1;
    private int laid;
    private long left;

    /// @param most characters of text
    Laying(int most) {
        this.most = most;
    }

    /// A sheet begins.
    void sheet(String called) {
        endSheet();
        name = called.strip();
        nameAt = text.length();
        row = -1;
    }

    /// A cell of the current sheet; rows come in order, and the cells of a row too.
    ///
    /// @param indent by how many steps its words stand to the right
    void cell(int atRow, int column, int rows, int columns, String written, int indent) {
        String words = oneLine(written);
        if (words.isEmpty()) {
            return;
        }
        if (laid >= MOST_CELLS || text.length() + words.length() > most) {
            left++;
            return;
        }
        if (cells.isEmpty()) {
            text.append(name).append(name.isEmpty() ? "" : "\n");
        }
        if (atRow != row) {
            text.append(cells.isEmpty() ? "" : "\n");
        } else {
            text.append('\t');
        }
        row = atRow;
        int own = leading(written);
        text.repeat(' ', own > 0 ? Math.min(own, MOST_INDENT) : 2 * Math.clamp(indent, 0, MOST_INDENT / 2));
        Unrolled.Stretch at = new Unrolled.Stretch(text.length(), text.length() + words.length());
        text.append(words);
        cells.add(new Unrolled.Cell(atRow, column, rows, columns, false, at));
        laid++;
    }

    /// Whether no further cell is laid: the rest is only counted.
    boolean full() {
        return laid >= MOST_CELLS || text.length() >= most;
    }

    /// Cells of the current sheet that were not even looked at.
    void left(long cells) {
        left += cells;
    }

    /// Something that is read although whoever opens the workbook does not see it.
    void hidden(String what) {
        hidden.add(what);
    }

    void missing(String what) {
        missing.add(what);
    }

    private void endSheet() {
        if (left > 0) {
            missing.add("%,d cells of sheet %s: as many as are read come before them".formatted(left, name));
            left = 0;
        }
        if (!cells.isEmpty()) {
            tables.add(new Unrolled.Grid(name, true, cells));
            text.append("\n\n");
            cells.clear();
        } else {
            text.setLength(nameAt);
        }
    }

    Book.Result.Text laid() {
        endSheet();
        String gone = missing.isEmpty() ? "" : "not read: " + String.join("; ", missing);
        String seen = hidden.isEmpty() ? "" : "hidden in the workbook, and read: " + String.join(", ", hidden);
        return new Book.Result.Text(new Unrolled(text.toString(), tables, List.of(), gone), seen);
    }

    private static int leading(String words) {
        int at = 0;
        while (at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    /// Line breaks and tabs within a cell are spaces, so that a row stays a line.
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            line.append(c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        int begin = leading(line.toString());
        int end = line.length();
        while (end > begin && (Character.isWhitespace(line.charAt(end - 1)) || line.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        while (begin < end && Character.isWhitespace(line.charAt(begin))) {
            begin++;
        }
        return line.substring(begin, end);
    }
}
