package cotejo.casework.search;

/// What a search looks for.
public enum Kind {
    /// stretches of documents; among them those that no figure stands in
    PASSAGES,
    /// figures
    FIGURES,
    /// lines of the ledger
    LINES,
    /// what collation found
    FINDINGS,
    /// documents, by their names and files
    DOCUMENTS;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
