package cotejo.formats.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A line that holds something, its outer white space set aside; or several that hard wrapping made of one.
final class Line {
    /// How much of a line is looked at, in UTF-16 units: layout shows at a line's beginning.
    static final int HEAD = 600;

    private final String text;
    /// UTF-16 indices of its first unit and the one after its last.
    final int begin;

    final int end;
    /// columns of white space before it
    final int indent;
    /// empty lines since the line before
    final int gap;
    /// its first [#HEAD] units, folded
    final String folded;
    /// words in its first [#HEAD] units
    final int words;

    private Line(String text, int begin, int end, int indent, int gap) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.indent = indent;
        this.gap = gap;
        this.folded = Fold.of(text, begin, Math.min(end, begin + HEAD));
        this.words = words(folded);
    }

    /// The paragraph from this line to a later one.
    Line to(Line last) {
        return new Line(text, begin, last.end, indent, gap);
    }

    int length() {
        return end - begin;
    }

    /// Its words as written, as far as they are looked at.
    String head() {
        return text.substring(begin, Math.min(end, begin + HEAD));
    }

    char first() {
        return text.charAt(begin);
    }

    /// Whether it ends as a sentence does, closing quotes and brackets set aside. An abbreviation at the end of a
    /// short line ("Extradited to the U.S.") is no such end.
    boolean endsSentence() {
        int i = end - 1;
        while (i > begin && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        char last = text.charAt(i);
        if (last == '.') {
            boolean abbreviation =
                    i - begin >= 3 && text.charAt(i - 2) == '.' && Character.isUpperCase(text.charAt(i - 1));
            return !(abbreviation && words <= 14);
        }
        return last == '?' || last == '!' || last == '…' || last == '。';
    }

    /// The number of a list item, "12. text" or "12) text".
    OptionalInt number() {
        int i = 0;
        int value = 0;
        while (i < folded.length() && i < 5 && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
            value = value * 10 + folded.charAt(i++) - '0';
        }
        boolean item = i > 0
                && i < folded.length()
                && (folded.charAt(i) == '.' || folded.charAt(i) == ')')
                && (i + 1 == folded.length() || folded.charAt(i + 1) == ' ');
        return item ? OptionalInt.of(value) : OptionalInt.empty();
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\uFEFF';
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// The lines of a text that hold anything, in order, hard-wrapped paragraphs as one line each.
    static List<Line> of(String text) {
        return Wrapped.joined(asBroken(text));
    }

    /// The lines of a text as they are broken.
    static List<Line> asBroken(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && !breaks(text.charAt(stop))) {
                stop++;
            }
            int begin = at;
            int indent = 0;
            while (begin < stop && blank(text.charAt(begin))) {
                indent += text.charAt(begin++) == '\t' ? 8 : 1;
            }
            int end = stop;
            while (end > begin && blank(text.charAt(end - 1))) {
                end--;
            }
            if (begin == end) {
                gap++;
            } else {
                lines.add(new Line(text, begin, end, indent, gap));
                gap = 0;
            }
            boolean pair = stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
            at = stop + (pair ? 2 : 1);
        }
        return lines;
    }

    private static int words(String folded) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean part = Character.isLetterOrDigit(folded.charAt(i));
            if (part && !inside) {
                count++;
            }
            inside = part || inside && folded.charAt(i) != ' ';
        }
        return count;
    }
}
