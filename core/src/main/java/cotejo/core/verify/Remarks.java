package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Mood;
import cotejo.core.collate.Relation;
import cotejo.core.collate.Yardstick;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What there is to tell of one figure of a draft beside the figures of the case.
final class Remarks {
    /// A reader wants a hint, not a list.
    private static final int MOST_ELSEWHERE = 2;

    private final Claim figure;
    private final Vocabulary vocabulary;
    private final Nearest nearest;

    Remarks(Claim figure, Vocabulary vocabulary) {
        this.figure = figure;
        this.vocabulary = vocabulary;
        this.nearest = new Nearest(figure, vocabulary);
    }

    /// @param against the nearest first
    /// @param apart those of the same measure that may not be compared
    List<Remark> about(
            List<Evidence> agreeing,
            List<Evidence> against,
            List<Evidence> allowed,
            List<Evidence> apart,
            List<Claim> contested) {
        List<Remark> remarks = new ArrayList<>();
        heldAs(agreeing, remarks);
        if (!contested.isEmpty()) {
            remarks.add(new Remark.Contested(contested));
        }
        against.stream().map(this::contradiction).limit(1).forEach(remarks::add);
        if (!agreeing.isEmpty()) {
            return remarks;
        }
        for (Evidence each : against) {
            hints(each.claim(), remarks);
        }
        List<Remark.Elsewhere> others = apart.stream().map(nearest::elsewhere).toList();
        boolean alone = against.isEmpty()
                && apart.stream().noneMatch(each -> each.related().relation() == Relation.SAME_NUMBER_OTHER_SCOPE);
        if (!allowed.isEmpty() && against.isEmpty()) {
            remarks.add(new Remark.Allowed(allowed.getFirst().claim()));
        } else if (alone) {
            others.stream().min(nearest.closest()).ifPresent(remarks::add);
        } else {
            others.stream()
                    .filter(each -> covers(each, against.isEmpty()))
                    .sorted(nearest.likest())
                    .limit(against.isEmpty() ? 1 : MOST_ELSEWHERE)
                    .forEach(remarks::add);
        }
        return remarks;
    }

    /// Whether the draft's number may be this one, told of another scope.
    private boolean covers(Remark.Elsewhere each, boolean drift) {
        OneNumber number = OneNumber.of(figure);
        boolean enough = number != null && (drift ? number.telling() : number.hinting());
        return enough
                && switch (each.likeness()) {
                    case SAME, NEAR -> true;
                    case OTHER -> false;
                };
    }

    private Remark contradiction(Evidence against) {
        Claim held = against.claim();
        boolean exceeds = against.related().relation() == Relation.CONFLICTS
                && against.related().why() != null;
        if (exceeds) {
            return new Remark.Exceeds(held, against.related().a().equals(figure.id()));
        }
        Yardstick yardstick = Yardstick.of(figure, held, vocabulary);
        return new Remark.Apart(
                held,
                against.related().relation(),
                yardstick.amount(held).low().minus(yardstick.amount(figure).low()),
                yardstick.unit());
    }

    private void hints(Claim held, List<Remark> remarks) {
        OneNumber own = OneNumber.of(figure);
        OneNumber other = OneNumber.of(held);
        Remark.Slip.Kind slip = own == null || other == null || own.same(other) ? null : own.slip(other);
        if (slip != null && remarks.stream().noneMatch(Remark.Slip.class::isInstance)) {
            remarks.add(new Remark.Slip(held, slip));
        }
        Approximation fits = fits(held);
        if (fits != null && remarks.stream().noneMatch(Remark.Hedged.class::isInstance)) {
            remarks.add(new Remark.Hedged(held, fits));
        }
    }

    /// The hedge under which the draft's number would fit, where it is hedged the other way round.
    private @Nullable Approximation fits(Claim held) {
        Quantity turned = switch (figure.figure().quantity()) {
            case Quantity.AtLeast least -> new Quantity.AtMost(least.number(), true);
            case Quantity.AtMost most -> new Quantity.AtLeast(most.number(), true);
            case Quantity.Exactly e -> null;
            case Quantity.About a -> null;
            case Quantity.Between b -> null;
            case Quantity.Vague v -> null;
        };
        if (turned == null) {
            return null;
        }
        Interval hard = held.figure().quantity().hard();
        boolean near = turned.soft().meets(hard) && OneNumber.of(held) != null;
        return !near ? null : turned instanceof Quantity.AtMost ? Approximation.NEARLY : Approximation.MORE_THAN;
    }

    private void heldAs(List<Evidence> agreeing, List<Remark> remarks) {
        Mood mood = softer(agreeing, Figure::mood);
        Mood conduct = softer(agreeing, Figure::conduct);
        if (mood != null) {
            remarks.add(new Remark.OnlyAs(mood, false));
        }
        if (conduct != null && conduct != mood) {
            remarks.add(new Remark.OnlyAs(conduct, true));
        }
    }

    /// How all that agree hold it, where the draft states it as a fact; null where one of them does as well.
    private @Nullable Mood softer(List<Evidence> agreeing, Function<Figure, Mood> held) {
        if (agreeing.isEmpty() || held.apply(figure.figure()) != Mood.STATED) {
            return null;
        }
        boolean stated =
                agreeing.stream().anyMatch(each -> held.apply(each.claim().figure()) == Mood.STATED);
        return stated ? null : held.apply(agreeing.getFirst().claim().figure());
    }

    /// The figure of the case that a remark tells of; null where it tells of none, or of several.
    static @Nullable Claim held(Remark remark) {
        return switch (remark) {
            case Remark.Apart apart -> apart.held();
            case Remark.Exceeds exceeds -> exceeds.held();
            case Remark.Elsewhere elsewhere -> elsewhere.held();
            case Remark.Slip slip -> slip.held();
            case Remark.Hedged hedged -> hedged.held();
            case Remark.Contested contested -> contested.held().getFirst();
            case Remark.Allowed allowed -> allowed.held();
            case Remark.OtherMeasure other -> other.held();
            case Remark.Parts p -> null;
            case Remark.Worked w -> null;
            case Remark.OnlyAs o -> null;
            case Remark.Unmeasured u -> null;
            case Remark.Nothing n -> null;
        };
    }
}
