package cotejo.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Rows under headings, as wide as the terminal and no wider: columns that may wrap share the room the others leave.
/// On a terminal too narrow for that each row becomes a few lines.
public final class Table {
    private static final String BETWEEN = "  ";
    /// A column narrower than this cannot be read.
    private static final int NARROWEST = 9;

    /// A longer word is broken.
    private static final int LONGEST_WORD = 20;

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    public void row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /// A line left free.
    public void gap() {
        rows.add(List.of());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The lines of the table, without line breaks and without space at their ends.
    public List<String> lines(int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        int[] widths = widths(width);
        if (widths.length == 0) {
            stacked(lines, width, colour);
            return lines;
        }
        List<Cell> head = columns.stream()
                .map(column -> Cell.of(column.name(), Style.FAINT))
                .toList();
        if (head.stream().anyMatch(cell -> !cell.words().isEmpty())) {
            print(head, widths, lines, colour);
        }
        for (List<Cell> row : rows) {
            print(row, widths, lines, colour);
        }
        return lines;
    }

    /// What each column gets; nothing at all where the terminal is too narrow.
    private int[] widths(int width) {
        int count = columns.size();
        int[] wanted = new int[count];
        int[] least = new int[count];
        for (int i = 0; i < count; i++) {
            wanted[i] = Display.width(columns.get(i).name());
            least[i] = NARROWEST;
            for (List<Cell> row : rows) {
                if (!row.isEmpty()) {
                    Cell cell = row.get(i);
                    wanted[i] = Math.max(wanted[i], cell.indent() + Display.width(cell.words()));
                    least[i] = Math.max(least[i], Math.min(LONGEST_WORD, cell.indent() + longestWord(cell.words())));
                }
            }
        }
        int left = width - BETWEEN.length() * (count - 1);
        int shares = 0;
        boolean[] settled = new boolean[count];
        for (int i = 0; i < count; i++) {
            settled[i] = columns.get(i).share() == 0;
            left -= settled[i] ? wanted[i] : 0;
            shares += columns.get(i).share();
        }
        // A column that wants less than its share leaves the rest to the others; one whose longest word wants more
        // takes it from them.
        boolean changed = true;
        while (changed && shares > 0) {
            changed = false;
            for (int i = 0; i < count; i++) {
                int share = columns.get(i).share();
                if (!settled[i] && (wanted[i] <= left * share / shares || least[i] > left * share / shares)) {
                    settled[i] = true;
                    wanted[i] = Math.min(wanted[i], Math.max(least[i], left * share / shares));
                    left -= wanted[i];
                    shares -= share;
                    changed = true;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (!settled[i]) {
                int share = left * columns.get(i).share() / shares;
                left -= share;
                shares -= columns.get(i).share();
                wanted[i] = share;
            }
        }
        return left < 0 ? new int[0] : wanted;
    }

    private static int longestWord(String words) {
        int longest = 0;
        for (String word : words.split(" ", -1)) {
            longest = Math.max(longest, Display.width(word));
        }
        return longest;
    }

    private void print(List<Cell> row, int[] widths, List<String> lines, boolean colour) {
        if (row.isEmpty()) {
            lines.add("");
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.get(i);
            List<String> broken = Wrapped.lines(cell.words(), Math.max(1, widths[i] - cell.indent()));
            cells.add(broken);
            height = Math.max(height, broken.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            int owed = 0;
            for (int i = 0; i < widths.length; i++) {
                Cell cell = row.get(i);
                String words = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                int free = widths[i] - Display.width(words) - cell.indent();
                boolean right = columns.get(i).side() == Column.Side.RIGHT;
                if (!words.isEmpty()) {
                    line.repeat(' ', owed + cell.indent() + (right ? Math.max(0, free) : 0));
                    line.append(colour ? cell.style().on(words) : words);
                    owed = right ? 0 : Math.max(0, free);
                } else {
                    owed += widths[i];
                }
                owed += BETWEEN.length();
            }
            lines.add(line.toString());
        }
    }

    private void stacked(List<String> lines, int width, boolean colour) {
        for (List<Cell> row : rows) {
            if (row.isEmpty()) {
                lines.add("");
            }
            boolean first = true;
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                if (cell.words().isEmpty()) {
                    continue;
                }
                String name = columns.get(i).name();
                String words = first || name.isEmpty() ? cell.words() : name + " " + cell.words();
                int indent = first ? cell.indent() : cell.indent() + 2;
                for (String line : Wrapped.lines(words, Math.max(8, width - indent))) {
                    lines.add(" ".repeat(indent) + (colour ? cell.style().on(line) : line));
                }
                first = false;
            }
        }
    }
}
