package cotejo.casework;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Mood;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.PassageKind;
import cotejo.core.when.When;
import org.jspecify.annotations.Nullable;

/// A claim while it is being put right: the parts a correction may change, to be changed one by one.
final class ClaimDraft {
    private final Claim claim;
    PassageKind passage;
    Quantity quantity;

    @Nullable
    String unit;

    Counted.UnitClass unitClass;
    Counted.CountOf countOf;
    Counted.Kind kind;
    Counted.TimeKind timeKind;
    Counted.Stage stage;

    @Nullable
    String currency;

    @Nullable
    String measure;

    @Nullable
    Facet<Name> who;

    @Nullable
    Facet<Name> where;

    @Nullable
    Facet<When> when;

    @Nullable
    String condition;

    Mood mood;
    Attribution attribution;

    ClaimDraft(Claim claim) {
        this.claim = claim;
        Figure figure = claim.figure();
        passage = figure.passage();
        quantity = figure.quantity();
        Counted counted = figure.counted();
        unit = counted.unit();
        unitClass = counted.unitClass();
        countOf = counted.countOf();
        kind = counted.kind();
        timeKind = counted.timeKind();
        stage = counted.stage();
        currency = counted.currency();
        measure = counted.measure();
        Scope scope = figure.scope();
        who = scope.who();
        where = scope.where();
        when = scope.when();
        condition = scope.condition();
        mood = figure.mood();
        attribution = claim.attribution();
    }

    /// The claim with what was changed; its words, its id and how it was read stay.
    Claim done() {
        Figure figure = claim.figure();
        Counted was = figure.counted();
        Counted counted = new Counted(
                unit,
                unitClass,
                countOf,
                kind,
                timeKind,
                was.per(),
                was.change(),
                stage,
                currency,
                measure,
                was.counted(),
                was.trigger(),
                was.concept());
        Scope scope = new Scope(who, where, when, figure.scope().whenSaid(), condition);
        return new Claim(
                claim.source(),
                claim.published(),
                claim.outlet(),
                new Figure(
                        figure.id(),
                        figure.words(),
                        passage,
                        quantity,
                        counted,
                        scope,
                        mood,
                        figure.conduct(),
                        figure.proportion(),
                        figure.parts()),
                attribution,
                claim.derivation());
    }
}
