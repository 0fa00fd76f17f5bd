package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.collate.Dimension;
import cotejo.core.collate.Scopes;
import cotejo.core.collate.Standing;
import cotejo.core.collate.Yardstick;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of many figures to tell of beside one of the draft.
final class Nearest {
    private final Claim figure;
    private final Vocabulary vocabulary;

    Nearest(Claim figure, Vocabulary vocabulary) {
        this.figure = figure;
        this.vocabulary = vocabulary;
    }

    /// By how far the numbers said are apart.
    Comparator<Evidence> first() {
        return Comparator.<Evidence, Rational>comparing(each -> distance(each.claim()))
                .thenComparing(Evidence::claim);
    }

    private Rational distance(Claim held) {
        Yardstick yardstick = Yardstick.of(figure, held, vocabulary);
        return yardstick
                .amount(held)
                .low()
                .minus(yardstick.amount(figure).low())
                .magnitude();
    }

    Remark.Elsewhere elsewhere(Evidence evidence) {
        Claim held = evidence.claim();
        return new Remark.Elsewhere(held, likeness(held), Difference.between(figure, held, false, vocabulary));
    }

    /// Two halves, or two tenths, are alike by chance.
    Remark.Likeness likeness(Claim held) {
        OneNumber own = OneNumber.of(figure);
        OneNumber other = OneNumber.of(held);
        if (own == null || other == null) {
            return Remark.Likeness.OTHER;
        }
        boolean shares = figure.figure().counted().kind() == Counted.Kind.RATIO;
        if (own.same(other) && (!shares || own.hinting())) {
            return Remark.Likeness.SAME;
        }
        boolean telling = own.hinting() && other.hinting();
        return telling && close(held) ? Remark.Likeness.NEAR : Remark.Likeness.OTHER;
    }

    /// Within half a percent, or within what the words imply.
    private boolean close(Claim held) {
        Yardstick yardstick = Yardstick.of(figure, held, vocabulary);
        Interval soft = yardstick.amount(figure).soft();
        Rational most = yardstick.amount(figure).low().magnitude().over(200);
        return soft.meets(yardstick.amount(held).soft()) || distance(held).compareTo(most) <= 0;
    }

    /// The likest number first, then the scope that differs in least.
    Comparator<Remark.Elsewhere> likest() {
        return Comparator.comparing(Remark.Elsewhere::likeness)
                .thenComparing(each -> each.differences().size())
                .thenComparing(each -> distance(each.held()))
                .thenComparing(Remark.Elsewhere::held);
    }

    /// The same scope first, then the likest number.
    Comparator<Remark.Elsewhere> closest() {
        return Comparator.<Remark.Elsewhere>comparingInt(each -> each.likeness() == Remark.Likeness.SAME ? 0 : 1)
                .thenComparing(each -> each.differences().size())
                .thenComparing(Remark.Elsewhere::likeness)
                .thenComparing(each -> distance(each.held()))
                .thenComparing(Remark.Elsewhere::held);
    }

    /// The draft's number as the case holds it for another thing: one of four digits or more, or any where both are
    /// statuses of the same persons.
    static @Nullable Remark otherMeasure(Claim figure, Collection<Claim> claims, Vocabulary vocabulary) {
        OneNumber own = OneNumber.of(figure);
        String measure = figure.figure().counted().measure();
        if (own == null || measure == null) {
            return null;
        }
        for (Claim claim : claims) {
            String other = claim.figure().counted().measure();
            boolean like = other != null
                    && !other.equals(measure)
                    && claim.figure().counted().kind()
                            == figure.figure().counted().kind()
                    && own.same(OneNumber.of(claim));
            boolean statuses =
                    like && Holdings.STATUSES.containsAll(List.of(measure, other)) && alike(figure, claim, vocabulary);
            if (like && (own.telling() || statuses)) {
                return new Remark.OtherMeasure(claim);
            }
        }
        return null;
    }

    /// Of the same persons in the same place, as far as told.
    private static boolean alike(Claim a, Claim b, Vocabulary vocabulary) {
        var scopes = Scopes.compare(a, b, vocabulary);
        return scopes.in(Dimension.WHO) == Standing.EQUAL && scopes.in(Dimension.WHERE) == Standing.EQUAL;
    }
}
