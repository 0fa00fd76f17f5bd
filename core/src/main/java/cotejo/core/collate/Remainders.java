package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a text leaves untold where it gives a whole and two or more groups of it: how many are in none. Groups that
/// nobody declared apart may overlap, and so the rest lies between two numbers.
final class Remainders {
    private Remainders() {}

    static List<Finding> in(Page page) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        List<Claim> parts = page.evidence().stream()
                .filter(claim -> mayBeGroup(claim, page))
                .toList();
        for (Claim whole : page.evidence()) {
            if (exact(whole, page) && whole.figure().scope().condition() == null) {
                List<Claim> groups = groups(whole, parts, page);
                Rational sum = groups.stream().map(Remainders::number).reduce(Rational.ZERO, Rational::plus);
                boolean left = groups.size() > 1 && sum.compareTo(number(whole)) < 0;
                if (left && told.add(number(whole) + " " + groups)) {
                    findings.add(finding(whole, groups, number(whole).minus(sum), page.vocabulary));
                }
            }
        }
        return findings;
    }

    private static boolean exact(Claim claim, Page page) {
        return claim.figure().counted().measure() != null
                && Kinds.amount(claim, page.vocabulary)
                && claim.figure().quantity().hard().isExact();
    }

    /// What the heading of a table sets apart is told with all the others of that table: nothing is left out.
    private static boolean mayBeGroup(Claim claim, Page page) {
        String condition = claim.figure().scope().condition();
        return condition != null && !condition.startsWith(Scope.AS_SAID) && exact(claim, page);
    }

    private static Rational number(Claim claim) {
        return claim.figure().quantity().low();
    }

    /// One figure for each condition that lies in the whole's scope and differs in nothing else, the largest first.
    private static List<Claim> groups(Claim whole, List<Claim> parts, Page page) {
        Map<String, Claim> byCondition = new TreeMap<>();
        for (Claim claim : parts) {
            String condition = claim.figure().scope().condition();
            if (condition != null && isGroup(claim, whole, page.vocabulary)) {
                byCondition.putIfAbsent(condition, claim);
            }
        }
        return byCondition.values().stream()
                .sorted(Comparator.comparing(Remainders::number, Comparator.reverseOrder())
                        .thenComparing(Order.CLAIMS))
                .toList();
    }

    private static boolean isGroup(Claim claim, Claim whole, Vocabulary vocabulary) {
        Compared scopes = Scopes.compare(claim, whole, vocabulary);
        return Kinds.unlike(claim, whole, vocabulary) == null
                && scopes.standing() == Standing.INSIDE
                && scopes.in(Dimension.CONDITION) == Standing.INSIDE
                && scopes.in(Dimension.WHO) == Standing.EQUAL
                && scopes.in(Dimension.WHERE) == Standing.EQUAL
                && scopes.in(Dimension.WHEN) == Standing.EQUAL;
    }

    private static Finding finding(Claim whole, List<Claim> groups, Rational least, Vocabulary vocabulary) {
        List<Claim> claims = new ArrayList<>(List.of(whole));
        claims.addAll(groups);
        boolean mayOverlap = mayOverlap(groups, vocabulary);
        Rational most = number(whole).minus(number(groups.getFirst()));
        String apart = Shown.digits(number(whole)) + " - "
                + groups.stream().map(g -> Shown.digits(number(g))).collect(Collectors.joining(" - ")) + " = "
                + Shown.digits(least);
        String within = Shown.digits(number(whole)) + " - " + Shown.digits(number(groups.getFirst())) + " = "
                + Shown.digits(most);
        String conditions =
                groups.stream().map(group -> condition(group, vocabulary)).collect(Collectors.joining(" nor "));
        return Proof.of(Finding.Kind.GAP, claims)
                .arithmetic(mayOverlap ? apart + "; " + within : apart)
                .difference(least)
                .assuming(List.of("the groups are of the whole that the same text tells"))
                .found(
                        "A figure for the rest would close this; another scope of a group would overturn it.",
                        "No figure is held for the rest of " + Shown.quantity(whole.figure()) + ", neither "
                                + conditions + ": " + Shown.number(least)
                                + (mayOverlap
                                        ? " if the groups do not overlap, up to " + Shown.number(most)
                                                + (groups.size() == 2
                                                        ? " if one holds the other"
                                                        : " if the largest holds the others")
                                        : "")
                                + " (" + Shown.subject(whole, vocabulary) + ", " + Shown.time(whole, vocabulary)
                                + ").");
    }

    private static String condition(Claim group, Vocabulary vocabulary) {
        String id = group.figure().scope().condition();
        return id == null ? "" : Shown.condition(id, group.figure().counted().measure(), vocabulary);
    }

    private static boolean mayOverlap(List<Claim> groups, Vocabulary vocabulary) {
        return groups.stream()
                .anyMatch(one -> groups.stream()
                        .anyMatch(other -> one != other
                                && Scopes.in(Dimension.CONDITION, one, other, vocabulary, true)
                                                .standing()
                                        != Standing.DISJOINT));
    }
}
