package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Years that a run of yearly figures leaves out.
final class Gaps {
    /// Fewer yearly figures are no run.
    private static final int LEAST_YEARS = 3;

    private Gaps() {}

    static boolean any(Collection<Claim> evidence) {
        return !missingYears(evidence).isEmpty();
    }

    /// One finding for each stretch of years without a figure, between the figures of the years on either side.
    static List<Finding> findings(Collection<Claim> evidence, Vocabulary vocabulary) {
        List<Finding> findings = new ArrayList<>();
        List<Integer> missing = missingYears(evidence);
        for (int i = 0; i < missing.size(); i++) {
            int first = missing.get(i);
            int last = first;
            while (i + 1 < missing.size() && missing.get(i + 1) == last + 1) {
                last = missing.get(++i);
            }
            int before = first - 1;
            int after = last + 1;
            List<Claim> around = Order.sorted(evidence).stream()
                    .filter(claim -> year(claim) == before || year(claim) == after)
                    .toList();
            String years = first == last ? String.valueOf(first) : first + " to " + last;
            findings.add(Proof.of(Finding.Kind.GAP, around)
                    .found(
                            "A document that gives the missing years would close this.",
                            "No figure is held for " + years + " (" + Shown.subject(around.getFirst(), vocabulary)
                                    + "), between those for " + before + " and " + after + "."));
        }
        return findings;
    }

    /// The year a figure is of; 0 where it is of none, or of more than one.
    private static int year(Claim claim) {
        When when = claim.figure().scope().time();
        boolean one = when != null
                && when.from().date() instanceof PartialDate from
                && from.equals(when.to().date())
                && from.precision() == PartialDate.Precision.YEAR;
        return when != null && one && when.from().date() instanceof PartialDate from ? from.year() : 0;
    }

    /// Years that twelve months told otherwise may stand for, as in a sum: the first year of a government.
    private static Set<Integer> yearsReadAs(Collection<Claim> evidence) {
        Set<Integer> years = new HashSet<>();
        for (Claim claim : evidence) {
            List<Spell> spells = Spell.of(claim);
            Spell calendar = spells.isEmpty() ? null : spells.getFirst().asCalendarYear();
            if (calendar != null) {
                years.add(calendar.first().getYear());
            }
        }
        return years;
    }

    /// The years between the first and the last yearly figure for which there is none, in order; none where most are
    /// missing, for then the figures are no yearly run.
    static List<Integer> missingYears(Collection<Claim> evidence) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Claim claim : evidence) {
            if (year(claim) != 0) {
                years.add(year(claim));
            }
        }
        if (years.size() < LEAST_YEARS || years.last() - years.first() >= 2 * years.size()) {
            return List.of();
        }
        Set<Integer> readAs = yearsReadAs(evidence);
        TreeSet<Integer> missing = new TreeSet<>();
        for (int year = years.first(); year <= years.last(); year++) {
            if (!years.contains(year) && !readAs.contains(year)) {
                missing.add(year);
            }
        }
        return List.copyOf(missing);
    }
}
