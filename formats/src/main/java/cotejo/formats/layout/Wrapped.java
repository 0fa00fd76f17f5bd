package cotejo.formats.layout;

import java.util.ArrayList;
import java.util.List;

/// Undoes hard wrapping: where lines are broken at a fixed width, a line and the next are one paragraph if the next
/// line's first word would not have fitted on the first. A newline inside a passage is therefore always such a break,
/// and ends no sentence.
final class Wrapped {
    /// Widths people wrap at.
    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;
    /// A text is wrapped if of all lines that another follows directly, so many in ten are full; and no fewer than:
    private static final int FULL_OF_TEN = 7;

    private static final int FEWEST = 3;
    /// A line is full when it comes so near to the width, in tenths: not everybody wraps at one column.
    private static final int NEARLY_TEN = 9;

    private Wrapped() {}

    static List<Line> joined(List<Line> lines) {
        int width = width(lines);
        if (width < NARROWEST || width > WIDEST) {
            return lines;
        }
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean paragraph = follows(lines.get(i), lines.get(i + 1));
            followed += paragraph ? 1 : 0;
            full += paragraph && full(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
        }
        return full >= FEWEST && full * 10 >= followed * FULL_OF_TEN ? join(lines, width) : lines;
    }

    private static List<Line> join(List<Line> lines, int width) {
        List<Line> joined = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i + 1 < lines.size()
                    && follows(lines.get(i), lines.get(i + 1))
                    && full(lines.get(i), lines.get(i + 1), width);
            if (!goesOn) {
                joined.add(from == i ? lines.get(i) : lines.get(from).to(lines.get(i)));
                from = i + 1;
            }
        }
        return joined;
    }

    /// The widest line that another follows directly.
    private static int width(List<Line> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (follows(lines.get(i), lines.get(i + 1))) {
                width = Math.max(width, lines.get(i).indent + lines.get(i).length());
            }
        }
        return width;
    }

    /// An indented line begins a paragraph of its own, as does a list item.
    private static boolean follows(Line line, Line next) {
        return next.gap == 0 && next.indent <= line.indent && next.number().isEmpty();
    }

    private static boolean full(Line line, Line next, int width) {
        int word = next.folded.indexOf(' ');
        int first = word < 0 ? next.folded.length() : word;
        return (line.indent + line.length() + 1 + first) * 10 > width * NEARLY_TEN;
    }
}
