package cotejo.cli.terminal;

/// What stands in a table.
///
/// @param words made harmless; of very many the first and last, since a document may hold a number of a million digits
/// @param indent by how many columns its lines are set in
public record Cell(String words, Style style, int indent) {
    /// More than any sentence has.
    private static final int LONGEST = 800;
    private static final int LAST = 40;

    public static final Cell EMPTY = new Cell("", Style.PLAIN, 0);

    public Cell {
        words = brief(Harmless.line(words));
    }

    private static String brief(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= LONGEST) {
            return words;
        }
        int head = words.offsetByCodePoints(0, LONGEST - LAST);
        int tail = words.offsetByCodePoints(words.length(), -LAST);
        return words.substring(0, head) + " … (" + (length - LONGEST) + " characters left out) … "
                + words.substring(tail);
    }

    public static Cell of(String words) {
        return new Cell(words, Style.PLAIN, 0);
    }

    public static Cell of(String words, Style style) {
        return new Cell(words, style, 0);
    }

    public Cell in(int columns) {
        return new Cell(words, style, columns);
    }
}
