package cotejo.casework;

import cotejo.core.claim.FigureId;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import java.util.Map;

/// A figure a person points at, with all that a decision about it must hold.
///
/// @param seen what the reader reads, facet by facet, as the JSON writes it
public record Pointed(FigureId figure, Anchor anchor, Map<String, String> seen) {
    public Pointed {
        seen = Map.copyOf(seen);
    }

    public Decision accept() {
        return new Decision.Accept(figure, anchor, seen);
    }

    public Decision reject() {
        return new Decision.Reject(figure, anchor, seen);
    }

    /// @param value the right value, see [Decision.Correct]
    public Decision correct(DecidedFacet facet, String value) {
        return new Decision.Correct(figure, anchor, seen, facet, value);
    }

    public Decision unsure() {
        return new Decision.Unsure(figure, anchor, seen);
    }

    /// As one of two things.
    public Marked marked() {
        return new Marked(figure, anchor);
    }

    public Decision note(String text) {
        return new Decision.Note(figure, anchor, seen, text);
    }
}
