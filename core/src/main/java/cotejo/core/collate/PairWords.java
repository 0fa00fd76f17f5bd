package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Findings about pairs of figures, in words: what was found, and never what is true.
final class PairWords {
    private final Vocabulary vocabulary;

    PairWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A finding in the making.
    ///
    /// @param firsts in order
    /// @param part the most exact of those, which is shown for all
    /// @param whole the most exact of the others
    private record Sides(List<Claim> firsts, List<Claim> seconds, Claim part, Claim whole, Set<String> assumptions) {}

    /// @param why as the relation says it: what tells a running total's fall from other updates
    Finding finding(Finding.Kind kind, String why, PairFindings.Gathered gathered) {
        List<Claim> firsts = gathered.firsts();
        List<Claim> seconds = gathered.seconds();
        Sides of = new Sides(
                firsts,
                seconds,
                PairFindings.Gathered.sharpest(firsts, vocabulary),
                PairFindings.Gathered.sharpest(seconds, vocabulary),
                gathered.assumptions);
        return switch (kind) {
            case CONFLICT ->
                proof(kind, of)
                        .found(
                                "A reading in which the figures count different groups, places or times, or a correction of "
                                        + "one of them, would overturn this.",
                                "Figures for one scope leave no room for each other: " + both(of) + apart(of) + " ("
                                        + subject(of.part()) + ").");
            case FIGURES_DIFFER ->
                proof(kind, of)
                        .found(
                                "A stage stated for each (announced, appropriated, delivered …) would settle whether they "
                                        + "conflict.",
                                "Figures differ, " + why + ": " + both(of) + " (" + subject(of.part()) + ").");
            case PART_EXCEEDS_WHOLE -> exceeds(of);
            case SCOPE_DRIFT ->
                proof(kind, of)
                        .found(
                                "Evidence that two counts gave the same number would overturn this.",
                                "One number stands with two scopes, one inside the other: "
                                        + Shown.quantity(of.part().figure()) + " for " + subject(of.part())
                                        + ", and for " + subject(of.whole()) + ".");
            case UPDATE ->
                proof(kind, of)
                        .found(
                                "Evidence that the two totals do not start together, or count differently, would overturn "
                                        + "this.",
                                "A running total falls, revised or re-scoped: " + both(of) + " (" + subject(of.part())
                                        + ").");
            case SUM,
                    RATIO,
                    AVERAGE,
                    CHANGE,
                    EXPLANATION,
                    COINCIDENCE,
                    SAME_ORIGIN,
                    SAME_SERIES,
                    VARIANT,
                    COPY,
                    MISPRINT,
                    GAP -> throw new AssertionError("not a finding about pairs: " + kind);
        };
    }

    private Proof proof(Finding.Kind kind, Sides of) {
        List<Claim> claims = new ArrayList<>(of.firsts());
        claims.addAll(of.seconds());
        return Proof.of(kind, claims)
                .difference(PairFindings.gap(of.part(), of.whole(), vocabulary))
                .assuming(of.assumptions());
    }

    private Finding exceeds(Sides of) {
        Claim part = of.part();
        Claim whole = of.whole();
        Rational above = whole.figure().quantity().high();
        return proof(Finding.Kind.PART_EXCEEDS_WHOLE, of)
                .arithmetic(Shown.digits(part.figure().quantity().low()) + " > "
                        + Shown.digits(above == null ? whole.figure().quantity().low() : above))
                .found(
                        "A reading in which the smaller scope does not lie inside the larger, or a correction of either "
                                + "figure, would overturn this.",
                        "A part is larger than its whole: " + Shown.quantity(part.figure()) + " (" + subject(part)
                                + ") against " + Shown.quantity(whole.figure()) + " (" + subject(whole) + ").");
    }

    Finding bundled(Relation relation, PairFindings.Gathered of) {
        List<Claim> claims =
                of.firsts().stream().sorted(PairFindings.byValue(vocabulary)).toList();
        Yardstick yardstick = Yardstick.of(claims, vocabulary);
        Rational spread = yardstick
                .amount(claims.getLast())
                .low()
                .minus(yardstick.amount(claims.getFirst()).low());
        boolean variant = relation == Relation.VARIANT;
        Proof proof = Proof.of(variant ? Finding.Kind.VARIANT : Finding.Kind.UPDATE, claims)
                .assuming(of.assumptions)
                .difference(spread);
        String shown = numbers(claims) + " (" + subject(claims.getFirst()) + ").";
        Earliest earliest = variant ? Earliest.of(claims) : null;
        if (earliest != null) {
            proof.assuming(earliest.assumptions());
        }
        return variant
                ? proof.found(
                        "An earlier text that shows the numbers come from different statements would overturn this.",
                        "One origin is given with different numbers for one scope: " + shown
                                + (earliest == null
                                        ? ""
                                        : " The earliest text held, of " + Shown.date(earliest.published()) + ", has "
                                                + numbers(earliest.claims()) + ": it is "
                                                + numbers(earliest.changed(claims)) + " that changed."))
                : proof.found(
                        "Evidence that the statements speak of different times, places or groups would overturn this.",
                        "One body, several statements for one scope: " + shown);
    }

    private String both(Sides of) {
        return said(of.firsts(), of.part()) + " and " + said(of.seconds(), of.whole());
    }

    private static String said(List<Claim> claims, Claim sharpest) {
        long documents = claims.stream().map(Claim::source).distinct().count();
        return Shown.quantity(sharpest.figure()) + (documents > 1 ? " (" + documents + " documents)" : "");
    }

    private String apart(Sides of) {
        Rational gap = PairFindings.gap(of.part(), of.whole(), vocabulary);
        return gap == null || gap.signum() == 0
                ? ""
                : ", " + Shown.number(gap) + unit(of.part(), of.whole()) + " apart";
    }

    /// The unit a gap between two measurements is told in.
    private String unit(Claim a, Claim b) {
        String unit = Yardstick.of(a, b, vocabulary).unit();
        return unit == null ? Shown.unitOfMeasurement(a.figure().counted()) : " " + unit;
    }

    private static String numbers(List<Claim> claims) {
        Set<String> shown = new LinkedHashSet<>();
        claims.forEach(claim -> shown.add(Shown.quantity(claim.figure())));
        List<String> numbers = List.copyOf(shown);
        return numbers.size() < 2
                ? String.join("", numbers)
                : String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
    }

    private String subject(Claim claim) {
        return Shown.subject(claim, vocabulary) + ", " + Shown.time(claim, vocabulary);
    }
}
