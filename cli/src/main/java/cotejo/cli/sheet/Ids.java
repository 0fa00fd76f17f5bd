package cotejo.cli.sheet;

/// Ids as tables show them.
final class Ids {
    /// Enough to tell the figures of one case apart, nearly always; commands take the beginning of an id.
    private static final int BRIEF = 9;

    private Ids() {}

    static String brief(String id) {
        return id.length() <= BRIEF ? id : id.substring(0, BRIEF);
    }
}
