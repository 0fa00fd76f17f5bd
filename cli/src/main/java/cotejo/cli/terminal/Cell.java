package cotejo.cli.terminal;

/// What stands in a table.
///
/// @param words made harmless already
/// @param indent by how many columns its lines are set in
public record Cell(String words, Style style, int indent) {
    public static final Cell EMPTY = new Cell("", Style.PLAIN, 0);

    public Cell {
        words = Harmless.line(words);
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
