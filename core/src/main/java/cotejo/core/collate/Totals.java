package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The totals of a document's tables against what the tables add up to them. A table says itself which
/// numbers are the parts, so that all of them are known and none is counted twice, whatever they are
/// parts in: what [Sums] finds by scopes is found here by the place of the numbers.
final class Totals {
    private Totals() {}

    static List<Finding> in(Page page) {
        List<Finding> findings = new ArrayList<>();
        for (Claim total : page.evidence()) {
            Finding finding = total.figure().parts().isEmpty() ? null : finding(total, page);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /// Null where a part is no evidence any more, or a number of the sum is no single one.
    private static @Nullable Finding finding(Claim total, Page page) {
        List<Claim> parts = new ArrayList<>();
        for (FigureId id : total.figure().parts()) {
            Claim part = page.get(id);
            if (part == null || !single(part) || !oneUnit(part, total)) {
                return null;
            }
            parts.add(part);
        }
        if (!single(total) || parts.size() < 2) {
            return null;
        }
        Rational sum = parts.stream().map(Totals::stated).reduce(Rational.ZERO, Rational::plus);
        Interval hard = parts.stream()
                .map(part -> part.figure().quantity().hard())
                .reduce(Interval.exactly(Rational.ZERO), Interval::plus);
        Rational over = sum.minus(stated(total));
        boolean exact = over.signum() == 0;
        boolean rounded = hard.meets(total.figure().quantity().hard());
        Finding.Verdict verdict = exact || rounded
                ? Finding.Verdict.HOLDS
                : over.signum() > 0 ? Finding.Verdict.OVER : Finding.Verdict.SHORT;
        List<Claim> all = new ArrayList<>(parts);
        all.add(total);
        return Proof.of(Finding.Kind.SUM, all)
                .arithmetic(
                        parts.stream().map(part -> Shown.digits(stated(part))).collect(Collectors.joining(" + "))
                                + " = " + Shown.digits(sum)
                                + (exact ? "" : ", against " + Shown.digits(stated(total))))
                .difference(over)
                .verdict(verdict)
                .assuming(List.of("the total of the table is that of the rows or columns that it lays beside it"))
                .found(
                        "A row or column that the total does not add up, or a cell read wrongly, would overturn this.",
                        sentence(total, parts, sum, verdict, page.vocabulary));
    }

    private static boolean single(Claim claim) {
        return claim.figure().quantity() instanceof Quantity.Exactly;
    }

    private static boolean oneUnit(Claim part, Claim total) {
        return part.figure().counted().kind() == total.figure().counted().kind()
                && Objects.equals(
                        part.figure().counted().currency(),
                        total.figure().counted().currency())
                && Objects.equals(
                        part.figure().counted().per(), total.figure().counted().per());
    }

    private static Rational stated(Claim claim) {
        return claim.figure().quantity().low();
    }

    private static String sentence(
            Claim total, List<Claim> parts, Rational sum, Finding.Verdict verdict, Vocabulary vocabulary) {
        Function<Claim, @Nullable String> name = naming(parts, vocabulary);
        String terms = parts.stream()
                .map(part -> {
                    String named = name.apply(part);
                    return Shown.number(stated(part)) + (named == null ? "" : " (" + named + ")");
                })
                .collect(Collectors.joining(" + "));
        String of = " (" + Shown.subject(total, vocabulary) + ", " + Shown.time(total, vocabulary) + ")";
        String over = Shown.number(sum.minus(stated(total)).magnitude());
        String whole = Shown.quantity(total.figure());
        return switch (verdict) {
            case HOLDS ->
                sum.equals(stated(total))
                        ? terms + " = " + Shown.number(sum) + ": the parts make the whole" + of + "."
                        : terms + " = " + Shown.number(sum) + ": within rounding of " + whole + of + ".";
            case OVER ->
                terms + " = " + Shown.number(sum) + ": the parts are " + over + " more than the whole, " + whole + of
                        + ".";
            case SHORT ->
                terms + " = " + Shown.number(sum) + ": the parts are " + over + " short of the whole, " + whole + of
                        + ".";
            case HOLDS_LOOSELY, FAILS, POSSIBLE -> terms + " = " + Shown.number(sum) + of + ".";
        };
    }

    /// What sets the parts apart, where the vocabulary has words for it of each of them.
    private static Function<Claim, @Nullable String> naming(List<Claim> parts, Vocabulary vocabulary) {
        List<Function<Claim, @Nullable String>> ways = List.of(
                part -> part.figure().scope().time() == null ? null : Shown.time(part, vocabulary),
                part -> Shown.known(part.figure().scope().whereName(), vocabulary),
                part -> Shown.known(part.figure().scope().whoName(), vocabulary),
                part -> condition(part, vocabulary));
        for (Function<Claim, @Nullable String> way : ways) {
            long names =
                    parts.stream().map(way).filter(Objects::nonNull).distinct().count();
            if (names == parts.size()) {
                return way;
            }
        }
        return part -> null;
    }

    private static @Nullable String condition(Claim part, Vocabulary vocabulary) {
        Scope scope = part.figure().scope();
        return scope.condition() == null || scope.condition().startsWith(Scope.AS_SAID)
                ? null
                : Shown.condition(scope.condition(), part.figure().counted().measure(), vocabulary);
    }
}
