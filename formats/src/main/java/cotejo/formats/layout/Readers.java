package cotejo.formats.layout;

import java.util.List;

/// Where the readers speak: comments stand under an article, from a heading, from the first mark that only comments
/// bear, or as a numbered and indented list that ends the text. A numbered list the article goes on after is its own.
///
/// @param from first line of the readers' part, or the number of lines when there is none
/// @param to the line after their last; fixed text may follow
record Readers(int from, int to) {

    /// @param firstBody the first line of running text; nobody comments before it
    static Readers find(List<Line> lines, List<Form> forms, int firstBody) {
        int none = lines.size();
        int from = Math.min(heading(lines, forms, firstBody), mark(lines, forms, firstBody));
        ItemList list = ItemList.atEnd(lines, forms, firstBody);
        if (list != null && list.from() < from && list.byReaders(lines, forms)) {
            from = list.from();
        }
        return from >= none ? new Readers(none, none) : new Readers(from, end(lines, forms, from));
    }

    /// The first heading that opens comments. A count of comments above most of the article is only a count.
    private static int heading(List<Line> lines, List<Form> forms, int firstBody) {
        for (int i = firstBody + 1; i < lines.size() - 1; i++) {
            if (forms.get(i) == Form.COMMENTS) {
                boolean above = prose(lines, forms, i + 1, lines.size()) > 3 * prose(lines, forms, 0, i);
                if (!above || marked(lines, forms, i + 1)) {
                    return i;
                }
            }
        }
        return lines.size();
    }

    private static boolean marked(List<Line> lines, List<Form> forms, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 12); i++) {
            if (mark(forms.get(i))
                    || says(lines, forms, i)
                    || lines.get(i).indent > 0 && lines.get(i).number().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static long prose(List<Line> lines, List<Form> forms, int from, int to) {
        long length = 0;
        for (int i = from; i < to; i++) {
            if (Prose.is(lines.get(i), forms.get(i))) {
                length += lines.get(i).length();
            }
        }
        return length;
    }

    /// The first mark of a comment. A score shows one by itself; a signature, or the words "X said...", only when there
    /// is another mark or a time to go with it, since articles may hold one of these too.
    private static int mark(List<Line> lines, List<Form> forms, int firstBody) {
        int alone = -1;
        for (int i = firstBody + 1; i < lines.size(); i++) {
            boolean timed = forms.get(i) == Form.SAID && dated(forms, i + 1);
            boolean inset = forms.get(i) == Form.SIGNATURE && lines.get(i).indent > 0;
            if (forms.get(i) == Form.SCORE || timed || inset || says(lines, forms, i)) {
                return alone >= 0 ? alone : i;
            }
            if (mark(forms.get(i))) {
                if (alone >= 0) {
                    return alone;
                }
                alone = i;
            }
        }
        return lines.size();
    }

    static boolean mark(Form form) {
        return form == Form.SCORE || form == Form.SIGNATURE || form == Form.SAID;
    }

    /// Whether a date stands in the few lines from here: blogs put it under each comment.
    private static boolean dated(List<Form> forms, int from) {
        return forms.subList(from, Math.min(forms.size(), from + 4)).contains(Form.DATE);
    }

    /// "NAME says:" with a date and time under it.
    private static boolean says(List<Line> lines, List<Form> forms, int i) {
        return i + 1 < lines.size()
                && lines.get(i).words <= 8
                && Form.ends(lines.get(i).folded, Cues.ALL.says)
                && forms.get(i + 1) == Form.DATE;
    }

    /// Fixed text ends the page: in an indented readers' part all that stands at the margin, else what is known as
    /// such.
    private static int end(List<Line> lines, List<Form> forms, int from) {
        int last = lines.size();
        int indented = 0;
        for (int i = from; i < last; i++) {
            indented += lines.get(i).indent > 0 ? 1 : 0;
        }
        boolean inset = indented * 2 > last - from;
        while (last > from + 1) {
            Form form = forms.get(last - 1);
            boolean fixed = form == Form.FIXED || form == Form.LINKS;
            if (!fixed && !(inset && lines.get(last - 1).indent == 0)) {
                break;
            }
            last--;
        }
        return last;
    }
}
