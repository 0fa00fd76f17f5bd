package cotejo.core.collate;

import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two figures and how they stand. For directed relations `a` is the finer, or the part.
///
/// @param why for incomparable figures, and for conflicts of a special kind ("part exceeds whole"); null otherwise
/// @param gap how far apart the hard intervals are; null when they meet or it does not matter
/// @param equalIf the reading of time under which the scopes are equal, in words; null when none is needed
/// @param assumptions all other choices made, in words
public record Related(
        FigureId a,
        FigureId b,
        Relation relation,
        @Nullable String why,
        @Nullable Rational gap,
        @Nullable String equalIf,
        List<String> assumptions) {
    public Related {
        assumptions = List.copyOf(assumptions);
    }
}
