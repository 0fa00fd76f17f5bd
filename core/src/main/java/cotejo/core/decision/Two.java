package cotejo.core.decision;

import cotejo.core.source.SourceId;

/// Two things of one kind that a person calls the same, or different.
public sealed interface Two {
    /// Two figures: of one origin, or never of one.
    record Figures(Marked a, Marked b) implements Two {}

    /// Two roots, by id or, where the lexicon knows none, by their words as compared: one body, or two.
    record Roots(String a, String b) implements Two {}

    /// Two lines: laid on one another, or kept apart.
    record Lines(LineMark a, LineMark b) implements Two {}

    /// Two documents: copies, or not.
    record Documents(SourceId a, SourceId b) implements Two {}

    /// "figures", "roots", "lines", "documents": the word in the log.
    default String what() {
        return switch (this) {
            case Figures figures -> "figures";
            case Roots roots -> "roots";
            case Lines lines -> "lines";
            case Documents documents -> "documents";
        };
    }

    /// Whether it is one thing, named twice.
    default boolean one() {
        return switch (this) {
            case Figures figures ->
                figures.a().figure().equals(figures.b().figure())
                        && figures.a().source().equals(figures.b().source());
            case Roots roots -> roots.a().equals(roots.b());
            case Lines lines -> lines.a().line().equals(lines.b().line());
            case Documents documents -> documents.a().equals(documents.b());
        };
    }
}
