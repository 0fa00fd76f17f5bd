package cotejo.casework;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Name;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a figure says of each facet, in the words a correction is written in: [Corrections] reads them back. Empty for
/// "none".
final class FacetWords {
    private FacetWords() {}

    /// All facets, by their word.
    static Map<String, String> all(Claim claim) {
        Map<String, String> words = new TreeMap<>();
        for (DecidedFacet facet : DecidedFacet.values()) {
            words.put(facet.word(), of(claim, facet));
        }
        return words;
    }

    static String of(Claim claim, DecidedFacet facet) {
        Figure figure = claim.figure();
        return switch (facet) {
            case VALUE -> value(figure.quantity());
            case APPROXIMATION -> figure.approximation().word();
            case UNIT -> orEmpty(figure.counted().unit());
            case MEASURE -> orEmpty(figure.counted().measure());
            case CONDITION -> orEmpty(figure.scope().condition());
            case WHO -> name(figure.scope().whoName());
            case WHERE -> name(figure.scope().whereName());
            case WHEN -> when(figure.scope().time());
            case ROOT -> orEmpty(Json.root(claim.attribution()));
            case MOOD -> figure.mood().word();
            case STAGE -> figure.counted().stage().name().toLowerCase(java.util.Locale.ROOT);
            case PASSAGE -> figure.passage().word();
        };
    }

    /// "1680", "1.4", "1/3", "15..20".
    private static String value(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Between between ->
                number(between.from().value()) + ".." + number(between.to().value());
            case Quantity.Vague vague -> number(vague.low());
            case Quantity.Exactly exactly -> number(exactly.low());
            case Quantity.About about -> number(about.low());
            case Quantity.AtLeast atLeast -> number(atLeast.low());
            case Quantity.AtMost atMost -> number(atMost.low());
        };
    }

    /// A plain decimal where one says it exactly, else a fraction.
    static String number(Rational value) {
        BigInteger below = value.denominator();
        int places = 0;
        for (int prime : new int[] {2, 5}) {
            BigInteger factor = BigInteger.valueOf(prime);
            int times = 0;
            while (below.mod(factor).signum() == 0) {
                below = below.divide(factor);
                times++;
            }
            places = Math.max(places, times);
        }
        return below.equals(BigInteger.ONE) ? value.toDecimal(places).toPlainString() : value.toString();
    }

    private static String name(@Nullable Name name) {
        return name == null ? "" : name.id() != null ? name.id() : name.shown();
    }

    /// "2011", "2006-12/2012-04"; ".." for an end that is not known.
    private static String when(@Nullable When when) {
        if (when == null) {
            return "";
        }
        PartialDate from = when.from().date();
        PartialDate to = when.to().date();
        if (from == null && to == null) {
            return "";
        }
        return from != null && from.equals(to)
                ? from.toString()
                : (from == null ? ".." : from.toString()) + "/" + (to == null ? ".." : to.toString());
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }
}
