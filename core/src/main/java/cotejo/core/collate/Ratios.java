package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Proportion;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Ratios, changes and averages of one document against the figures they are taken of, totals of its tables
/// against their parts, periods that cannot be, and what is left of a whole.
public final class Ratios {
    private Ratios() {}

    /// @param claims all claims of one document; only evidence is looked at
    /// @return in order of their ids
    public static List<Finding> inDocument(Collection<Claim> claims, Vocabulary vocabulary) {
        Page page = new Page(claims, vocabulary);
        Map<String, Finding> findings = new TreeMap<>();
        for (Claim claim : page.evidence()) {
            Finding finding = switch (claim.figure().counted().kind()) {
                case RATIO -> ratio(claim, page);
                case COUNT, MONEY -> Averages.check(claim, page);
                case DURATION, DIMENSION, AGE -> null;
            };
            if (finding != null) {
                findings.putIfAbsent(finding.id(), finding);
            }
        }
        Totals.in(page).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        Misprints.in(page).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        Remainders.in(page).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        return List.copyOf(findings.values());
    }

    /// The numbers a ratio is taken of.
    ///
    /// @param base what stands below the line, one figure or two that the text sets side by side
    /// @param inferred whether the text leaves the part to be guessed
    /// @param yardstick of part and base
    record Terms(Claim said, Claim part, List<Claim> base, boolean inferred, Yardstick yardstick) {
        Rational above() {
            return yardstick.amount(part).low();
        }

        Rational below() {
            return base.stream().map(claim -> yardstick.amount(claim).low()).reduce(Rational.ZERO, Rational::plus);
        }

        Interval baseHard() {
            return base.stream()
                    .map(claim -> yardstick.amount(claim).hard())
                    .reduce(Interval.exactly(Rational.ZERO), Interval::plus);
        }

        Finding.@Nullable Verdict verdict(Division division) {
            Interval found = division.of(yardstick.amount(part).hard(), baseHard());
            Counted counted = said.figure().counted();
            return found == null
                    ? null
                    : Division.verdict(
                            found,
                            Division.plain(said.figure().quantity().hard(), counted),
                            Division.plain(said.figure().quantity().soft(), counted));
        }

        List<Claim> all() {
            List<Claim> all = new ArrayList<>();
            all.add(part);
            all.addAll(base);
            all.add(said);
            return all;
        }
    }

    private static @Nullable Finding ratio(Claim said, Page page) {
        Proportion proportion = said.figure().proportion();
        Claim whole = proportion == null ? null : page.get(proportion.whole());
        if (proportion == null || whole == null || whole == said) {
            return null;
        }
        Claim named = page.get(proportion.part());
        Claim part = named != null ? named : page.counterpart(said, whole, false);
        if (part == null || part == said || part == whole) {
            return null;
        }
        Terms terms = new Terms(said, part, List.of(whole), named == null, Yardstick.of(part, whole, page.vocabulary));
        Division division = Division.said(said);
        if (whole.figure().quantity().low().signum() == 0) {
            return noBase(terms, division);
        }
        Terms chosen = withSibling(terms, division, page);
        Finding.Verdict verdict = chosen.verdict(division);
        if (verdict == null || verdict == Finding.Verdict.FAILS && chosen.inferred()) {
            return null;
        }
        return found(chosen, division, verdict, page);
    }

    /// Where the base does not hold all of what the part counts, and a figure of the rest stands beside it, the two
    /// together are the base the text means.
    private static Terms withSibling(Terms terms, Division division, Page page) {
        Claim whole = terms.base().getFirst();
        Vocabulary vocabulary = page.vocabulary;
        boolean covers =
                Scopes.in(Dimension.WHO, terms.part(), whole, vocabulary, true).standing() == Standing.EQUAL
                        || terms.verdict(division) == Finding.Verdict.HOLDS;
        if (covers) {
            return terms;
        }
        Claim sibling = page.neighbours(
                        whole,
                        other -> Scopes.compare(other, whole, vocabulary).standing() == Standing.DISJOINT
                                && Scopes.compare(other, whole, vocabulary).differsIn() == Dimension.WHO)
                .findFirst()
                .orElse(null);
        return sibling == null
                ? terms
                : new Terms(terms.said(), terms.part(), List.of(whole, sibling), terms.inferred(), terms.yardstick());
    }

    private static Finding found(Terms terms, Division division, Finding.Verdict verdict, Page page) {
        Figure said = terms.said().figure();
        Rational value = division.of(terms.above(), terms.below());
        boolean percent = Division.percent(said.counted());
        Rational stated =
                percent ? said.quantity().low().over(100) : said.quantity().low();
        Rational over = value.minus(stated);
        List<String> assumptions = new ArrayList<>(
                terms.yardstick().conversions(terms.part(), terms.base().getFirst()));
        if (terms.inferred()) {
            assumptions.add("the numerator is the one figure of this measure and scope in the text");
        }
        if (terms.base().size() > 1) {
            assumptions.add("the base is "
                    + Shown.digits(terms.base().getFirst().figure().quantity().low()) + " + "
                    + Shown.digits(terms.base().getLast().figure().quantity().low()) + " = "
                    + Shown.digits(terms.below()));
        }
        assumptions.addAll(Lengths.perMonth(terms, division));
        Rereadings.Found other =
                verdict == Finding.Verdict.FAILS ? Rereadings.of(terms, division, page) : Rereadings.NONE;
        Proof proof = Proof.of(division == Division.SHARE ? Finding.Kind.RATIO : Finding.Kind.CHANGE, terms.all())
                .arithmetic(division.written(terms.above(), terms.below()) + " = " + Shown.percent(value))
                .difference(percent ? over.times(100) : over)
                .verdict(verdict)
                .assuming(assumptions)
                .baseDiffers(differences(terms, division, page.vocabulary))
                .wouldHoldAs(other.as());
        if (other.tried() > 0) {
            proof.tried(other.tried());
        }
        return proof.found(
                "Another part or base than the figures named here would overturn this.",
                sentence(terms, division, value, verdict, other.as()));
    }

    private static List<String> differences(Terms terms, Division division, Vocabulary vocabulary) {
        return terms.base().size() > 1
                ? List.of()
                : Base.differences(terms.part(), terms.base().getFirst(), division, vocabulary);
    }

    private static String sentence(
            Terms terms, Division division, Rational value, Finding.Verdict verdict, @Nullable String other) {
        String part = Shown.quantity(terms.part().figure());
        String whole = terms.base().size() > 1
                ? Shown.number(terms.below())
                : Shown.quantity(terms.base().getFirst().figure());
        String taken = switch (division) {
            case SHARE -> part + " of " + whole + " is " + Shown.percent(value);
            case FALL -> part + " is " + Shown.percent(value) + " below " + whole;
            case RISE -> part + " is " + Shown.percent(value) + " above " + whole;
        };
        return taken + "; the text says " + Shown.quantity(terms.said().figure()) + ", which " + word(verdict)
                + (other == null ? "" : ", and would hold as " + other) + ".";
    }

    static String word(Finding.Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "holds";
            case HOLDS_LOOSELY -> "holds loosely";
            case FAILS -> "does not hold";
            case SHORT -> "falls short";
            case OVER -> "is more";
            case POSSIBLE -> "is possible";
        };
    }

    private static Finding noBase(Terms terms, Division division) {
        return Proof.of(division == Division.SHARE ? Finding.Kind.RATIO : Finding.Kind.CHANGE, terms.all())
                .verdict(Finding.Verdict.FAILS)
                .found(
                        "Another base than the zero named here would overturn this.",
                        "The base is zero, so that no ratio can be taken of it; the text says "
                                + Shown.quantity(terms.said().figure()) + ".");
    }
}
