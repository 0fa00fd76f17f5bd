package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Years that a run of yearly figures leaves out.
final class Gaps {
    /// Fewer yearly figures are no run.
    private static final int LEAST_YEARS = 3;

    private Gaps() {}

    static boolean any(Collection<Claim> evidence) {
        return !missingYears(evidence).isEmpty();
    }

    /// The years between the first and the last yearly figure for which there is none, in order; none where most are
    /// missing, for then the figures are no yearly run.
    static List<Integer> missingYears(Collection<Claim> evidence) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Claim claim : evidence) {
            When when = claim.figure().scope().time();
            if (when != null
                    && when.from().date() instanceof PartialDate from
                    && when.to().date() instanceof PartialDate to
                    && from.equals(to)
                    && from.precision() == PartialDate.Precision.YEAR) {
                years.add(from.year());
            }
        }
        if (years.size() < LEAST_YEARS || years.last() - years.first() >= 2 * years.size()) {
            return List.of();
        }
        TreeSet<Integer> missing = new TreeSet<>();
        for (int year = years.first(); year <= years.last(); year++) {
            if (!years.contains(year)) {
                missing.add(year);
            }
        }
        return List.copyOf(missing);
    }
}
