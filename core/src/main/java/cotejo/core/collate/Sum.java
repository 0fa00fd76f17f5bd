package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Parts laid against a whole.
///
/// @param dimension in which the parts share nothing
/// @param complete whether the parts are all there can be: periods that tile the whole's
/// @param aligned whether scopes had to be moved to fit; then only an exact sum tells anything
/// @param document the document whose words are shown where several say the same; null for none in particular
record Sum(
        Cell whole,
        List<Cell> parts,
        Dimension dimension,
        boolean complete,
        boolean aligned,
        @Nullable SourceId document,
        List<String> assumptions) {
    /// A sum may miss a rounded whole by no more than one part in this many, or it shows nothing.
    private static final int WIDEST = 4;

    Sum {
        parts = List.copyOf(parts);
        assumptions = List.copyOf(assumptions);
    }

    /// Whether the parts are of a force one step from the whole's.
    boolean stepped() {
        return dimension == Dimension.WHEN
                && parts.stream()
                        .anyMatch(part -> !part.line().who().equals(whole.line().who()));
    }

    Rational stated() {
        return parts.stream().map(Addend::stated).reduce(Rational.ZERO, Rational::plus);
    }

    private Interval hard() {
        return parts.stream().map(Cell::hard).reduce(Interval.exactly(Rational.ZERO), Interval::plus);
    }

    Rational over() {
        return stated().minus(Addend.stated(whole));
    }

    boolean exact() {
        return over().signum() == 0;
    }

    /// Null where the sum shows nothing either way.
    Finding.@Nullable Verdict verdict() {
        if (exact()) {
            return aligned && !whole.telling() ? null : Finding.Verdict.HOLDS;
        }
        Interval sum = hard();
        if (sum.meets(whole.hard())) {
            return aligned || tooWide(sum) || tooWide(whole.hard()) ? null : Finding.Verdict.HOLDS;
        }
        if (aligned) {
            return null;
        }
        return sum.isBelow(whole.hard()) ? (complete ? Finding.Verdict.SHORT : null) : Finding.Verdict.OVER;
    }

    private boolean tooWide(Interval interval) {
        Rational low = interval.low();
        Rational high = interval.high();
        return low == null || high == null || high.minus(low).times(WIDEST).compareTo(Addend.stated(whole)) > 0;
    }

    /// Whether this one says more than another of the same parts: an exact whole before a rounded one, and one taken as
    /// it is said before one that must be read so as to fit.
    boolean tellsMoreThan(Sum other) {
        if (exact() != other.exact()) {
            return exact();
        }
        if (aligned != other.aligned) {
            return other.aligned;
        }
        if (assumptions.size() != other.assumptions.size()) {
            return assumptions.size() < other.assumptions.size();
        }
        return width(whole).compareTo(width(other.whole)) < 0;
    }

    private static Rational width(Cell cell) {
        Rational low = cell.hard().low();
        Rational high = cell.hard().high();
        return low == null || high == null ? Addend.stated(cell) : high.minus(low);
    }

    Finding finding(Finding.Verdict verdict, Vocabulary vocabulary) {
        List<Claim> claims = new ArrayList<>();
        parts.forEach(part -> claims.add(shown(part)));
        Claim total = shown(whole);
        claims.add(total);
        Set<String> assumed = new LinkedHashSet<>(assumptions);
        assumed.addAll(own(claims, total, vocabulary));
        String terms =
                parts.stream().map(part -> Shown.digits(Addend.stated(part))).collect(Collectors.joining(" + "));
        String written = terms + " = " + Shown.digits(stated())
                + (exact() ? "" : ", against " + Shown.digits(Addend.stated(whole)));
        return Proof.of(Finding.Kind.SUM, claims)
                .arithmetic(written)
                .difference(over())
                .verdict(verdict)
                .assuming(assumed)
                .found(
                        "A part left out, a part counted twice, or another scope of one of the figures would overturn this.",
                        sentence(verdict, total, vocabulary));
    }

    private Claim shown(Cell cell) {
        return cell.members().stream()
                .filter(member -> member.source().equals(document))
                .findFirst()
                .orElse(cell.first());
    }

    private List<String> own(List<Claim> claims, Claim total, Vocabulary vocabulary) {
        List<String> own = new ArrayList<>();
        if (!complete && exact()) {
            own.add("the parts found are all the parts");
        }
        boolean persons =
                claims.stream().anyMatch(claim -> claim.figure().counted().countOf() == CountOf.PERSONS);
        boolean mixed = claims.stream()
                        .map(claim -> claim.figure().counted().countOf())
                        .distinct()
                        .count()
                > 1;
        if (persons && (dimension == Dimension.WHEN || mixed)) {
            own.add("persons are added as events are: a person may repeat");
        }
        if (oneSeries(total)) {
            own.add("one series of figures is presumed behind both, since the sum is exact");
        }
        return own;
    }

    /// Whether a total is, to the last of four digits or more, what parts add up to that its own document does not
    /// tell.
    private boolean oneSeries(Claim total) {
        boolean elsewhere = parts.stream()
                .noneMatch(part -> part.members().stream()
                        .anyMatch(member -> member.source().equals(total.source())));
        return elsewhere && exact() && whole.telling();
    }

    /// Presumed one series behind the parts and the whole of different documents; null where nothing shows it.
    @Nullable
    Finding series(Vocabulary vocabulary) {
        Claim total = shown(whole);
        if (!oneSeries(total)) {
            return null;
        }
        List<Claim> claims = new ArrayList<>();
        parts.forEach(part -> claims.add(shown(part)));
        claims.add(total);
        return Proof.of(Finding.Kind.SAME_SERIES, claims)
                .assuming(assumptions)
                .found(
                        "A statement of its own for the whole would overturn this.",
                        Shown.number(Addend.stated(whole)) + " is to the last digit what the figures of another "
                                + "document add up to: presumed one series (" + Shown.subject(total, vocabulary) + ", "
                                + Shown.time(total, vocabulary) + ").");
    }

    /// What sets a part apart from the others; null where the vocabulary has no words for it.
    private @Nullable String name(Cell part, Vocabulary vocabulary) {
        Scope scope = part.first().figure().scope();
        return switch (dimension) {
            case WHO -> Shown.known(scope.whoName(), vocabulary);
            case WHERE -> Shown.known(scope.whereName(), vocabulary);
            case WHEN -> Shown.time(part.first(), vocabulary);
            case CONDITION ->
                scope.condition() == null
                        ? null
                        : Shown.condition(scope.condition(), part.line().measure(), vocabulary);
        };
    }

    private String sentence(Finding.Verdict verdict, Claim total, Vocabulary vocabulary) {
        boolean told = parts.stream().allMatch(part -> name(part, vocabulary) != null);
        String terms = parts.stream()
                .map(part -> Shown.number(Addend.stated(part)) + (told ? " (" + name(part, vocabulary) + ")" : ""))
                .collect(Collectors.joining(" + "));
        String sum = terms + " = " + Shown.number(stated());
        String of = " (" + Shown.subject(total, vocabulary) + ", " + Shown.time(total, vocabulary) + ")";
        String whole = Shown.quantity(total.figure());
        return switch (verdict) {
            case HOLDS ->
                exact()
                        ? sum + ": the parts make the whole" + of + "."
                        : sum + ": within rounding of " + whole + of + ".";
            case OVER -> sum + ": the parts are " + Shown.number(over()) + " more than the whole, " + whole + of + ".";
            case SHORT ->
                sum + ": the parts are " + Shown.number(over().negated()) + " short of the whole, " + whole + of + ".";
            case HOLDS_LOOSELY, FAILS, POSSIBLE -> sum + of + ".";
        };
    }
}
