package cotejo.casework.search;

/// What a search looks for.
public enum Kind {
    /// stretches of documents; among them those that no figure stands in
    PASSAGES,
    /// figures, as decided
    FIGURES,
    /// lines of the ledger, as decided
    LINES;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
