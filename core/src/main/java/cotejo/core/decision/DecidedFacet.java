package cotejo.core.decision;

import java.util.Locale;
import java.util.Optional;

/// The part of a figure that a correction is about.
public enum DecidedFacet {
    VALUE,
    APPROXIMATION,
    UNIT,
    MEASURE,
    CONDITION,
    WHO,
    WHERE,
    WHEN,
    ROOT,
    MOOD,
    STAGE,
    /// what kind of passage it stands in: "this is a comment"
    PASSAGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DecidedFacet> of(String word) {
        for (DecidedFacet facet : values()) {
            if (facet.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
