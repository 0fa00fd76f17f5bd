package cotejo.core.collate;

import java.util.Locale;

/// How one scope, or one dimension of it, stands to another.
public enum Standing {
    EQUAL,
    /// the first lies inside the second
    INSIDE,
    /// the second lies inside the first
    CONTAINS,
    /// they share something, and neither holds the other
    OVERLAPPING,
    /// of whole scopes only: inside in one dimension, containing in another
    CROSSING,
    DISJOINT,
    /// the texts do not say enough to tell
    UNKNOWN;

    /// The same, seen from the other side.
    public Standing mirrored() {
        return switch (this) {
            case INSIDE -> CONTAINS;
            case CONTAINS -> INSIDE;
            case EQUAL, OVERLAPPING, CROSSING, DISJOINT, UNKNOWN -> this;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
