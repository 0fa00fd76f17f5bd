package cotejo.core.source;

/// What a stretch of a document is. Reader comments, and earlier mail that is kept in a mail, are never
/// evidence, boilerplate is neither evidence nor shown as such; bylines (agency and source credits among
/// them) and date lines carry voices and dates, not figures.
public enum PassageKind {
    HEADLINE,
    BYLINE,
    DATELINE,
    BODY,
    CAPTION,
    TABLE_CELL,
    COMMENT,
    BOILERPLATE;

    /// Whether a figure that stands here is evidence.
    public boolean evidence() {
        return switch (this) {
            case HEADLINE, BODY, CAPTION, TABLE_CELL -> true;
            case BYLINE, DATELINE, COMMENT, BOILERPLATE -> false;
        };
    }

    /// The kind as the JSON and the pages write it: `table cell` as `table_cell`.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
