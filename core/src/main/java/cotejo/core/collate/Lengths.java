package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes between periods of unequal length, compared per month.
final class Lengths {
    private Lengths() {}

    /// Empty where the periods are equally long, or one is not known.
    static List<String> perMonth(Ratios.Terms terms, Division division) {
        Rational part = months(terms.part());
        Rational whole = months(terms.base().getFirst());
        if (division == Division.SHARE || part == null || whole == null || part.equals(whole)) {
            return List.of();
        }
        Rational above = terms.above().over(part);
        Rational below = terms.below().over(whole);
        if (below.signum() == 0) {
            return List.of();
        }
        return List.of("the periods are not equally long (" + Shown.number(part) + " and " + Shown.number(whole)
                + " months); per month it is " + Shown.number(above) + " against " + Shown.number(below) + ", "
                + Shown.percent(division.of(above, below)));
    }

    private static @Nullable Rational months(Claim claim) {
        List<Spell> spells = Spell.of(claim);
        if (spells.isEmpty()) {
            return null;
        }
        Rational months = spells.getFirst().months();
        return months.signum() > 0 ? months : null;
    }
}
