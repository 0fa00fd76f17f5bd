package cotejo.gate.planted;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import java.util.List;

/// Rounds a true number the way the press does, and never further than the words allow.
final class Rounding {
    private static final List<Approximation> WAYS = List.of(
            Approximation.ABOUT,
            Approximation.NEARLY,
            Approximation.MORE_THAN,
            Approximation.MORE_THAN,
            Approximation.AT_LEAST,
            Approximation.JUST_OVER,
            Approximation.EXACT);

    private static final Rational MOST_PERCENT = Rational.of(97);

    private static final List<Rational> FRACTIONS = List.of(
            Rational.of(1, 2),
            Rational.of(1, 3),
            Rational.of(1, 4),
            Rational.of(1, 5),
            Rational.of(2, 3),
            Rational.of(3, 4));

    private final Chance chance;

    Rounding(Chance chance) {
        this.chance = chance;
    }

    /// The number said less finely; exactly where no way of rounding it is honest.
    Spoken rough(Rational truth, Scale scale) {
        for (Approximation way : chance.shuffled(WAYS)) {
            for (int digits : chance.shuffled(List.of(2, 2, 3))) {
                Spoken spoken = new Spoken(way, rounded(truth, digits, way), scale);
                if (!spoken.value().equals(truth)
                        && spoken.value().signum() > 0
                        && spoken.covers(truth)
                        && near(spoken, truth)) {
                    return spoken;
                }
            }
        }
        return Spoken.exactly(truth, scale);
    }

    /// A floor far below the number would be true, but nobody says it.
    private static boolean near(Spoken spoken, Rational truth) {
        return spoken.value().minus(truth).magnitude().times(12).compareTo(truth) < 0;
    }

    private static Rational rounded(Rational truth, int digits, Approximation way) {
        Rational place = Rational.powerOfTen(
                Math.max(0, truth.floor().numerator().toString().length() - digits));
        Rational times = truth.over(place);
        Rational whole = switch (way) {
            case NEARLY, LESS_THAN, AT_MOST -> times.ceiling();
            case MORE_THAN, AT_LEAST, JUST_OVER -> times.floor();
            case ABOUT, EXACT -> times.plus(Rational.of(1, 2)).floor();
        };
        return whole.times(place);
    }

    /// A share said rightly: in per cent with a decimal or without, or in words where a fraction is near.
    Spoken share(Rational truth) {
        if (chance.odds(0.4)) {
            for (Rational fraction : FRACTIONS) {
                for (Approximation way : List.of(Approximation.EXACT, Approximation.NEARLY, Approximation.MORE_THAN)) {
                    Spoken spoken = new Spoken(way, fraction, Scale.FRACTION);
                    if (spoken.covers(truth) && near(spoken, truth)) {
                        return spoken;
                    }
                }
            }
        }
        Rational percent = truth.times(100);
        int steps = chance.odds(0.5) ? 10 : 1;
        Rational rounded = percent.times(steps).plus(Rational.of(1, 2)).floor().over(steps);
        if (chance.odds(0.25)
                && percent.floor().compareTo(percent) < 0
                && percent.floor().signum() > 0) {
            return new Spoken(Approximation.MORE_THAN, percent.floor(), Scale.PERCENT);
        }
        return Spoken.exactly(rounded, Scale.PERCENT);
    }

    /// A share said wrongly, too far off for any rounding.
    Spoken wrongShare(Rational truth) {
        Rational percent = truth.times(100);
        for (int factor : chance.shuffled(List.of(58, 64, 70, 76, 127, 134, 141, 150))) {
            Rational off =
                    percent.times(factor).over(100).plus(Rational.of(1, 2)).floor();
            Spoken spoken = Spoken.exactly(off, Scale.PERCENT);
            if (off.signum() > 0 && off.compareTo(MOST_PERCENT) < 0 && !spoken.covers(percent)) {
                return spoken;
            }
        }
        return Spoken.exactly(percent.floor().plus(Rational.of(3)).times(3), Scale.PERCENT);
    }
}
