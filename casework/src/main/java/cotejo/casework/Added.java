package cotejo.casework;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Scope;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import java.util.List;

/// A figure that a person read where the reader read none.
final class Added {
    /// What a figure counts decides how its value is taken, and its measure which conditions it may have.
    private static final List<DecidedFacet> ORDER = List.of(
            DecidedFacet.UNIT,
            DecidedFacet.VALUE,
            DecidedFacet.APPROXIMATION,
            DecidedFacet.MEASURE,
            DecidedFacet.CONDITION,
            DecidedFacet.WHO,
            DecidedFacet.WHERE,
            DecidedFacet.WHEN,
            DecidedFacet.ROOT,
            DecidedFacet.MOOD,
            DecidedFacet.STAGE,
            DecidedFacet.PASSAGE);

    private Added() {}

    /// The name such a figure has, as the reader makes it.
    static FigureId id(Document document, Span words) {
        String all = document.text().string();
        String said = document.text().slice(words);
        int begin = document.text().utf16(words.start());
        int before = 0;
        for (int at = all.indexOf(said); at >= 0 && at < begin; at = all.indexOf(said, at + 1)) {
            before++;
        }
        return FigureId.of(document.source(), "", said, before);
    }

    /// @param detail who added it, for a person
    static Corrected claim(Decision.Add add, Document document, Span words, Corrections corrections, String detail) {
        Passage passage = document.passageAt(words.start());
        Figure bare = new Figure(
                id(document, words),
                document.text().words(words),
                passage == null ? PassageKind.BODY : passage.kind(),
                new Quantity.Exactly(Said.of(Rational.of(1), Scale.COUNT), false),
                new Counted(
                        null,
                        Counted.UnitClass.UNKNOWN,
                        Counted.CountOf.THINGS,
                        Counted.Kind.COUNT,
                        Counted.TimeKind.UNKNOWN,
                        null,
                        Counted.Change.NONE,
                        Counted.Stage.UNSTATED,
                        null,
                        null,
                        null,
                        null,
                        ""),
                Scope.NONE,
                Mood.STATED,
                Mood.STATED,
                null);
        Claim claim = new Claim(
                document.source(),
                document.description().publishedDate(),
                document.description().outletName(),
                bare,
                Attribution.OWN_VOICE,
                Derivation.of("decision/add", detail));
        for (DecidedFacet facet : ORDER) {
            String value = add.facets().get(facet);
            if (value == null) {
                continue;
            }
            switch (corrections.apply(claim, facet, value)) {
                case Corrected.To to -> claim = to.claim();
                case Corrected.Not not -> {
                    return not;
                }
            }
        }
        return new Corrected.To(claim);
    }
}
