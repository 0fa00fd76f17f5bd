package cotejo.core.decision;

import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;

/// A figure a decision speaks of: its name when it was decided, and the words by which it is found again.
public record Marked(FigureId figure, Anchor anchor) {
    public SourceId source() {
        return anchor.source();
    }
}
