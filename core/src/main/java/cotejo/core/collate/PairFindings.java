package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Findings that rest on how two figures, or two groups of figures that say the same, stand to one another.
final class PairFindings {
    private static final Comparator<Claim> BY_VALUE = Comparator.<Claim, Rational>comparing(
                    claim -> claim.figure().quantity().low())
            .thenComparing(Order.CLAIMS);

    private final Vocabulary vocabulary;
    private final Map<Finding.Kind, Map<String, Finding>> found = new EnumMap<>(Finding.Kind.class);
    private final Map<Relation, Map<FigureId, Bundle>> bundles = new EnumMap<>(Relation.class);
    private int more;

    PairFindings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Figures joined by variants or updates, and what was assumed of the pairs that join them.
    private static final class Bundle {
        private final Set<Claim> claims = new TreeSet<>(Order.CLAIMS);
        private final Set<String> assumptions = new TreeSet<>();
    }

    /// @param firsts the figures that stand as `a` does in `related`
    void add(Related related, List<Claim> firsts, List<Claim> seconds) {
        switch (related.relation()) {
            case CONFLICTS -> {
                boolean exceeds = Relations.PART_EXCEEDS_WHOLE.equals(related.why());
                if (room(exceeds ? Finding.Kind.PART_EXCEEDS_WHOLE : Finding.Kind.CONFLICT)) {
                    put(exceeds ? exceeds(related, firsts, seconds) : conflict(related, firsts, seconds));
                }
            }
            case FIGURES_DIFFER -> {
                if (room(Finding.Kind.FIGURES_DIFFER)) {
                    put(differ(related, firsts, seconds));
                }
            }
            case SAME_NUMBER_OTHER_SCOPE -> {
                if (room(Finding.Kind.SCOPE_DRIFT)) {
                    put(drift(related, firsts, seconds));
                }
            }
            case SERIES -> {
                if (related.why() != null && room(Finding.Kind.UPDATE)) {
                    put(fall(related, firsts, seconds));
                }
            }
            case VARIANT, UPDATE -> bundle(related, firsts, seconds);
            case INCOMPARABLE, DISJOINT, REFINES, AGREES, COMPATIBLE, PART_OF -> {}
        }
    }

    /// The findings listed, by kind and in order of their ids.
    List<Finding> all() {
        bundles.forEach((relation, byFigure) -> new TreeMap<>(byFigure)
                .values().stream().distinct().forEach(bundle -> {
                    Finding finding = bundled(relation, bundle);
                    if (room(finding.kind())) {
                        put(finding);
                    }
                }));
        bundles.clear();
        return found.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /// How many there are beyond those listed.
    int more() {
        return more;
    }

    /// Whether one more of this kind is listed; it is counted where not.
    private boolean room(Finding.Kind kind) {
        boolean room = found.getOrDefault(kind, Map.of()).size() < Lines.MOST_FINDINGS;
        more += room ? 0 : 1;
        return room;
    }

    private void put(Finding finding) {
        found.computeIfAbsent(finding.kind(), k -> new TreeMap<>()).putIfAbsent(finding.id(), finding);
    }

    private void bundle(Related related, List<Claim> firsts, List<Claim> seconds) {
        Map<FigureId, Bundle> byFigure = bundles.computeIfAbsent(related.relation(), k -> new HashMap<>());
        List<Claim> claims = joined(firsts, seconds);
        Bundle into = claims.stream()
                .map(claim -> byFigure.get(claim.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Bundle::new);
        for (Claim claim : claims) {
            Bundle held = byFigure.get(claim.id());
            if (held == null) {
                into.claims.add(claim);
                byFigure.put(claim.id(), into);
            } else if (held != into) {
                into.claims.addAll(held.claims);
                into.assumptions.addAll(held.assumptions);
                held.claims.forEach(moved -> byFigure.put(moved.id(), into));
            }
        }
        if (related.equalIf() != null) {
            into.assumptions.add("the times are equal if " + related.equalIf());
        }
        into.assumptions.addAll(related.assumptions());
    }

    private Finding bundled(Relation relation, Bundle bundle) {
        List<Claim> claims = bundle.claims.stream().sorted(BY_VALUE).toList();
        Proof proof = Proof.of(relation == Relation.VARIANT ? Finding.Kind.VARIANT : Finding.Kind.UPDATE, claims)
                .assuming(bundle.assumptions)
                .difference(spread(claims));
        String numbers = numbers(claims);
        String of = " (" + subject(claims.getFirst()) + ")";
        return relation == Relation.VARIANT
                ? proof.found(
                        "An earlier text that shows the numbers come from different statements would overturn this.",
                        "One origin is given with different numbers for one scope: " + numbers + of + ".")
                : proof.found(
                        "Evidence that the statements speak of different times, places or groups would overturn this.",
                        "One body, several statements for one scope: " + numbers + of + ".");
    }

    private static Rational spread(List<Claim> claims) {
        return claims.getLast()
                .figure()
                .quantity()
                .low()
                .minus(claims.getFirst().figure().quantity().low());
    }

    private Finding conflict(Related related, List<Claim> firsts, List<Claim> seconds) {
        List<Claim> ordered = lowerFirst(firsts, seconds);
        return Proof.of(Finding.Kind.CONFLICT, ordered)
                .difference(related.gap())
                .assuming(related)
                .found(
                        "A reading in which the figures count different groups, places or times, or a correction of "
                                + "one of them, would overturn this.",
                        "Figures for one scope leave no room for each other: " + both(firsts, seconds) + apart(related)
                                + " (" + subject(firsts.getFirst()) + ").");
    }

    private Finding differ(Related related, List<Claim> firsts, List<Claim> seconds) {
        return Proof.of(Finding.Kind.FIGURES_DIFFER, lowerFirst(firsts, seconds))
                .difference(related.gap())
                .assuming(related)
                .found(
                        "A stage stated for each (announced, appropriated, delivered …) would settle whether they conflict.",
                        "Figures differ, " + Relations.STAGE_UNSTATED + ": " + both(firsts, seconds) + " ("
                                + subject(firsts.getFirst()) + ").");
    }

    private Finding exceeds(Related related, List<Claim> parts, List<Claim> wholes) {
        Claim part = parts.getFirst();
        Claim whole = wholes.getFirst();
        return Proof.of(Finding.Kind.PART_EXCEEDS_WHOLE, joined(parts, wholes))
                .arithmetic(Shown.digits(part.figure().quantity().low()) + " > " + Shown.digits(upper(whole)))
                .difference(related.gap())
                .assuming(related)
                .found(
                        "A reading in which the smaller scope does not lie inside the larger, or a correction of either "
                                + "figure, would overturn this.",
                        "A part is larger than its whole: " + Shown.quantity(part.figure()) + " (" + subject(part)
                                + ") against " + Shown.quantity(whole.figure()) + " (" + subject(whole) + ").");
    }

    private static Rational upper(Claim claim) {
        Rational high = claim.figure().quantity().high();
        return high == null ? claim.figure().quantity().low() : high;
    }

    private Finding drift(Related related, List<Claim> parts, List<Claim> wholes) {
        return Proof.of(Finding.Kind.SCOPE_DRIFT, joined(parts, wholes))
                .assuming(related)
                .found(
                        "Evidence that two counts gave the same number would overturn this.",
                        "One number stands with two scopes, one inside the other: "
                                + Shown.quantity(parts.getFirst().figure()) + " for " + subject(parts.getFirst())
                                + ", and for " + subject(wholes.getFirst()) + ".");
    }

    private Finding fall(Related related, List<Claim> firsts, List<Claim> seconds) {
        return Proof.of(Finding.Kind.UPDATE, lowerFirst(firsts, seconds))
                .difference(related.gap())
                .assuming(related)
                .found(
                        "Evidence that the two totals do not start together or count the same would overturn this.",
                        "A running total falls, revised or re-scoped: " + both(firsts, seconds) + " ("
                                + subject(firsts.getFirst()) + ").");
    }

    private static List<Claim> joined(List<Claim> firsts, List<Claim> seconds) {
        List<Claim> all = new ArrayList<>(firsts);
        all.addAll(seconds);
        return all;
    }

    private static List<Claim> lowerFirst(List<Claim> firsts, List<Claim> seconds) {
        return BY_VALUE.compare(firsts.getFirst(), seconds.getFirst()) <= 0
                ? joined(firsts, seconds)
                : joined(seconds, firsts);
    }

    private static String both(List<Claim> firsts, List<Claim> seconds) {
        List<Claim> lower = BY_VALUE.compare(firsts.getFirst(), seconds.getFirst()) <= 0 ? firsts : seconds;
        List<Claim> upper = lower == firsts ? seconds : firsts;
        return said(lower) + " and " + said(upper);
    }

    private static String said(List<Claim> claims) {
        long documents = claims.stream().map(Claim::source).distinct().count();
        return Shown.quantity(claims.getFirst().figure()) + (documents > 1 ? " (" + documents + " documents)" : "");
    }

    private static String apart(Related related) {
        return related.gap() == null || related.gap().signum() == 0
                ? ""
                : ", " + Shown.number(related.gap()) + " apart";
    }

    private static String numbers(List<Claim> claims) {
        Map<String, Long> shown = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> Shown.quantity(claim.figure()), LinkedHashMap::new, Collectors.counting()));
        List<String> numbers = List.copyOf(shown.keySet());
        return numbers.size() < 2
                ? String.join("", numbers)
                : String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
    }

    private String subject(Claim claim) {
        return Shown.subject(claim, vocabulary) + ", " + Shown.time(claim, vocabulary);
    }
}
