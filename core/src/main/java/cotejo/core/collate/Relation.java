package cotejo.core.collate;

/// How two figures stand to one another: the table of docs/reference/collation.md, first match wins.
public enum Relation {
    INCOMPARABLE(true),
    DISJOINT(true),
    SERIES(true),
    VARIANT(true),
    UPDATE(true),
    FIGURES_DIFFER(true),
    CONFLICTS(true),
    /// a is the finer, b the coarser
    REFINES(false),
    AGREES(true),
    COMPATIBLE(true),
    SAME_NUMBER_OTHER_SCOPE(false),
    /// a is the part, b the whole
    PART_OF(false);

    private final boolean symmetric;

    Relation(boolean symmetric) {
        this.symmetric = symmetric;
    }

    public boolean symmetric() {
        return symmetric;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
