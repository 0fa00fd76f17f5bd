package cotejo.core.claim;

import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import org.jspecify.annotations.Nullable;

/// A figure, who says so, and how it was read.
///
/// @param published when the document was published, as far as known: releases are told apart by it
/// @param outlet where it was published; null when unknown
public record Claim(
        SourceId source,
        @Nullable PartialDate published,
        @Nullable String outlet,
        Figure figure,
        Attribution attribution,
        Derivation derivation)
        implements Comparable<Claim> {

    public FigureId id() {
        return figure.id();
    }

    /// The same, read otherwise.
    public Claim with(Derivation other) {
        return new Claim(source, published, outlet, figure, attribution, other);
    }

    /// By source, then place: an order that no interpretation changes.
    @Override
    public int compareTo(Claim other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0
                ? bySource
                : figure.words().span().compareTo(other.figure.words().span());
    }
}
