package cotejo.cli.terminal;

/// A column of a table.
///
/// @param name its heading
/// @param side where its words stand
/// @param share how much of the room that is left it takes, beside other columns that wrap; 0 for one that never wraps
public record Column(String name, Side side, int share) {
    public enum Side {
        LEFT,
        RIGHT
    }

    /// Never wrapped.
    public static Column left(String name) {
        return new Column(name, Side.LEFT, 0);
    }

    /// Never wrapped.
    public static Column right(String name) {
        return new Column(name, Side.RIGHT, 0);
    }

    public static Column wrapped(String name, int share) {
        return new Column(name, Side.LEFT, share);
    }
}
