package cotejo.formats.layout;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A numbered list that runs to the end of a text, fixed text aside: the article's own, or its readers' comments.
///
/// @param from,last its first and last line
/// @param items how many of its lines begin with a number; the others go on with an item
/// @param skips whether numbers are missing, as deleted comments leave them
/// @param casual how many items are written as people write to each other
/// @param loose whether an empty line stands before each item but the first
/// @param indented whether it stands off the margin
record ItemList(int from, int last, int items, boolean skips, int casual, boolean loose, boolean indented) {
    private static final int ENOUGH = 3;

    static @Nullable ItemList atEnd(List<Line> lines, List<Form> forms, int firstBody) {
        ItemList indented = indented(lines, firstBody);
        return indented != null ? indented : atMargin(lines, forms, firstBody);
    }

    private static @Nullable ItemList indented(List<Line> lines, int firstBody) {
        int last = lines.size() - 1;
        while (last > firstBody && lines.get(last).indent == 0) {
            last--;
        }
        int margin = last;
        while (margin > firstBody && lines.get(margin).indent > 0) {
            margin--;
        }
        int from = margin + 1;
        while (from <= last && lines.get(from).number().isEmpty()) {
            from++;
        }
        if (from > last || margin < firstBody) {
            return null;
        }
        return of(lines, upwards(lines, from, firstBody, true), last, true);
    }

    /// Where indentation was lost, only a word about comments under the list can tell where it ends.
    private static @Nullable ItemList atMargin(List<Line> lines, List<Form> forms, int firstBody) {
        int last = lines.size() - 1;
        boolean closed = false;
        while (last > firstBody && (forms.get(last) == Form.FIXED || forms.get(last) == Form.LINKS)) {
            closed |= aboutComments(lines.get(last));
            last--;
        }
        int from = last;
        while (closed && from > firstBody && lines.get(from).number().isEmpty()) {
            from--;
        }
        return closed && from > firstBody ? of(lines, upwards(lines, from, firstBody, false), last, false) : null;
    }

    /// The list goes on upwards while the numbers do: a reader's paragraph at the margin does not cut it.
    private static int upwards(List<Line> lines, int from, int firstBody, boolean indented) {
        int first = from;
        int number = lines.get(first).number().orElse(0);
        for (int i = first - 1; i > firstBody && number > 1; i--) {
            OptionalInt above = lines.get(i).number();
            if (above.isPresent() && (lines.get(i).indent > 0 || !indented)) {
                if (above.getAsInt() >= number || above.getAsInt() < number - 5) {
                    break;
                }
                first = i;
                number = above.getAsInt();
            }
        }
        return first;
    }

    private static ItemList of(List<Line> lines, int from, int last, boolean indented) {
        int items = 0;
        int spaced = 0;
        int casual = 0;
        int before = -1;
        boolean skips = false;
        for (int i = from; i <= last; i++) {
            OptionalInt number = lines.get(i).number();
            if (number.isPresent()) {
                skips |= items > 0 && number.getAsInt() > before + 1;
                before = number.getAsInt();
                items++;
                spaced += i > from && lines.get(i).gap > 0 ? 1 : 0;
                casual += casual(lines.get(i)) ? 1 : 0;
            }
        }
        return new ItemList(from, last, items, skips, casual, items > 1 && spaced == items - 1, indented);
    }

    /// Begun in lower case, trailing off, shouting, or speaking to somebody.
    private static boolean casual(Line item) {
        String head = item.head();
        int at = head.indexOf(' ') + 1;
        boolean lower = at > 0 && at < head.length() && Character.isLowerCase(head.charAt(at));
        return lower
                || item.folded.contains("..")
                || item.folded.contains("!!")
                || item.folded.contains("??")
                || item.folded.contains("@");
    }

    /// Signs are added up, none of them is enough by itself: see `specs/formats` for lists of either kind.
    boolean byReaders(List<Line> lines, List<Form> forms) {
        boolean closed = false;
        for (int i = last + 1; i < lines.size(); i++) {
            closed |= forms.get(i) == Form.FIXED && aboutComments(lines.get(i));
            if (!closed && Prose.is(lines.get(i), forms.get(i))) {
                return false;
            }
        }
        for (int i = from; i <= last; i++) {
            if (Readers.mark(forms.get(i))) {
                return true;
            }
        }
        Line above = lines.get(from - 1);
        int signs = closed ? 2 : 0;
        signs += apart(lines) ? 2 : 0;
        signs += forms.get(from - 1) == Form.CREDIT || forms.get(from - 1) == Form.BYLINE ? 1 : 0;
        signs += skips ? 1 : 0;
        signs += casual * 3 >= items ? 1 : 0;
        signs += last - from >= items ? 1 : 0;
        signs += loose ? 1 : -1;
        signs -= indented ? 0 : 1;
        signs -= above.folded.endsWith(":") ? 3 : 0;
        return signs >= ENOUGH;
    }

    private static boolean aboutComments(Line line) {
        return line.folded.contains("comment") || line.folded.contains("comentari");
    }

    /// Whether more empty lines stand before it than the article is used to.
    private boolean apart(List<Line> lines) {
        int wide = 0;
        for (int i = 1; i < from; i++) {
            wide += lines.get(i).gap >= 2 ? 1 : 0;
        }
        return lines.get(from).gap >= 2 && wide * 5 <= from;
    }
}
