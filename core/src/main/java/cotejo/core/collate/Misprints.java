package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a document prints that cannot be: a period that ends before it begins, a count below zero. It is told as
/// printed, and nothing is repaired.
final class Misprints {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    private Misprints() {}

    static List<Finding> in(Page page) {
        Map<Years, List<Claim>> backwards = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : page.evidence()) {
            Years years = years(claim.figure().scope().whenSaid());
            if (years != null && years.to() < years.from()) {
                backwards.computeIfAbsent(years, k -> new ArrayList<>()).add(claim);
            }
            boolean count = claim.figure().counted().kind() == Counted.Kind.COUNT;
            if (count && claim.figure().quantity().low().signum() < 0) {
                findings.add(Proof.of(Finding.Kind.MISPRINT, List.of(claim))
                        .found(
                                "A reading in which the number is no count would overturn this.",
                                "A count below zero is printed: " + Shown.quantity(claim.figure()) + "."));
            }
        }
        backwards.forEach((years, claims) -> findings.add(Proof.of(Finding.Kind.MISPRINT, claims)
                .found(
                        "A reading in which the two years are not the ends of one period would overturn this.",
                        "A period is printed that ends before it begins: " + years.from() + " to " + years.to()
                                + ".")));
        return findings;
    }

    private record Years(int from, int to) implements Comparable<Years> {
        @Override
        public int compareTo(Years other) {
            return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
        }
    }

    /// The two years of time words that hold two and no more; else null.
    private static @Nullable Years years(@Nullable String said) {
        if (said == null) {
            return null;
        }
        List<Integer> years = new ArrayList<>();
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= said.length(); i++) {
            char c = i < said.length() ? said.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                value = digits < 4 ? value * 10 + (c - '0') : value;
                digits++;
            } else {
                if (digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
                    years.add(value);
                }
                digits = 0;
                value = 0;
            }
        }
        return years.size() == 2 ? new Years(years.getFirst(), years.getLast()) : null;
    }
}
