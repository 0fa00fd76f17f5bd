package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Rational;
import java.util.List;

/// Whether what came later may account for how much larger a running number is.
final class Rates {
    /// Times as many as before, by the month, that a case may come to without anybody wondering.
    private static final Rational FASTEST = Rational.of(3);

    private Rates() {}

    /// Whether the longer of two periods may have the larger number by what was added in its extra time.
    ///
    /// At up to three times the rate of the shorter: 56,886 to April 2012 beside 44,200 to October 2011,
    /// but not 2,408 to March 2006 beside 1,920 to the end of 2005.
    static boolean mayGrow(Claim shorter, Amount less, Claim longer, Amount more) {
        List<Spell> first = Spell.of(shorter);
        List<Spell> second = Spell.of(longer);
        if (first.isEmpty() || second.isEmpty() || less.low().signum() <= 0) {
            return false;
        }
        Rational months = first.getFirst().months();
        Rational extra = second.getFirst().months().minus(months);
        Rational grown = more.low().minus(less.low()).over(less.low());
        return months.signum() > 0
                && extra.signum() > 0
                && grown.signum() > 0
                && grown.compareTo(extra.over(months).times(FASTEST)) <= 0;
    }
}
