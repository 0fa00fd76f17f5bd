package cotejo.core.scope;

/// Where a part of a scope was taken from.
public enum Ground {
    /// the figure's own clause
    CLAUSE,
    /// elsewhere in its sentence
    SENTENCE,
    /// what the text was speaking of before ("the desertions amount to …")
    TOPIC,
    /// the headline from the lead, or the lead from the headline
    HEADLINE,
    /// implied by another part ("Mexico" from "Mexican army")
    IMPLIED,
    /// what is known of the document
    DOCUMENT,
    /// a person's decision
    DECISION;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
