package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Unit;
import cotejo.core.scope.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The unit in which figures are laid beside one another. Figures of one unit are as they were said; lengths, weights
/// and such of several units are told in one of them, exactly, and for comparing only.
public final class Yardstick {
    private static final Yardstick AS_SAID = new Yardstick(null, Vocabulary.EMPTY);
    /// Digits in which a conversion is shown; it is worked with exactly.
    private static final int SHOWN_DIGITS = 6;

    private final @Nullable String unit;
    private final Vocabulary vocabulary;

    private Yardstick(@Nullable String unit, Vocabulary vocabulary) {
        this.unit = unit;
        this.vocabulary = vocabulary;
    }

    /// The one of two figures.
    public static Yardstick of(Claim a, Claim b, Vocabulary vocabulary) {
        return converts(a.figure().counted()) ? of(List.of(a, b), vocabulary) : AS_SAID;
    }

    /// The unit all were said in, else the one most were, else (among as many) the base of their dimension. Figures of
    /// which one cannot be told in the others' unit stay as they were said.
    static Yardstick of(Collection<Claim> claims, Vocabulary vocabulary) {
        Map<String, Integer> uses = new TreeMap<>();
        for (Claim claim : claims) {
            Counted counted = claim.figure().counted();
            if (!converts(counted) || counted.unit() == null) {
                return AS_SAID;
            }
            uses.merge(counted.unit(), 1, Integer::sum);
        }
        if (uses.size() < 2) {
            return AS_SAID;
        }
        String base = null;
        for (String name : uses.keySet()) {
            Unit known = vocabulary.unit(name);
            if (known == null || base != null && !base.equals(known.base())) {
                return AS_SAID;
            }
            base = known.base();
        }
        int most = uses.values().stream().max(Integer::compare).orElse(0);
        List<String> commonest = uses.keySet().stream()
                .filter(name -> Objects.equals(uses.get(name), most))
                .toList();
        return new Yardstick(commonest.size() == 1 ? commonest.getFirst() : base, vocabulary);
    }

    /// The one in which the numbers of a line are told.
    public static Yardstick of(Line line, Collection<Claim> figures, Vocabulary vocabulary) {
        boolean several = figures.stream()
                .anyMatch(claim -> converts(claim.figure().counted())
                        && !Objects.equals(claim.figure().counted().unit(), line.numbersUnit()));
        return several ? new Yardstick(line.numbersUnit(), vocabulary) : AS_SAID;
    }

    /// Whether figures of this kind may be told in another unit than they were said in.
    static boolean converts(Counted counted) {
        return switch (counted.kind()) {
            case DURATION, DIMENSION -> true;
            case COUNT, MONEY, RATIO, AGE -> false;
        };
    }

    /// The unit that all figures which may be laid beside this one can be told in: the base of its dimension, else its
    /// own.
    static @Nullable String dimension(Counted counted, Vocabulary vocabulary) {
        Unit known = converts(counted) ? vocabulary.unit(counted.unit()) : null;
        return known == null ? counted.unit() : known.base();
    }

    /// The lower number said, in the base of its dimension: for order alone.
    static Rational size(Claim claim, Vocabulary vocabulary) {
        Counted counted = claim.figure().counted();
        Unit known = converts(counted) ? vocabulary.unit(counted.unit()) : null;
        Rational low = claim.figure().quantity().low();
        return known == null ? low : low.times(known.factor());
    }

    /// The unit figures are told in; null where each stays in its own.
    public @Nullable String unit() {
        return unit;
    }

    /// A figure's numbers by this yardstick.
    public Amount amount(Claim claim) {
        Rational factor = factor(claim);
        return factor == null
                ? Amount.of(claim.figure().quantity())
                : Amount.rounded(claim.figure().quantity()).times(factor);
    }

    /// Null where nothing is to be told otherwise, or nothing can be.
    private @Nullable Rational factor(Claim claim) {
        Unit from =
                unit == null ? null : vocabulary.unit(claim.figure().counted().unit());
        Unit to = unit == null ? null : vocabulary.unit(unit);
        return from == null || to == null || !from.base().equals(to.base())
                ? null
                : from.factor().over(to.factor());
    }

    /// What was told in another unit than it was said in: "2.5 tonne = 2,500 kilogram", each once.
    List<String> conversions(Claim... claims) {
        List<String> conversions = new ArrayList<>();
        for (Claim claim : claims) {
            String said = claim.figure().counted().unit();
            Rational factor = factor(claim);
            if (factor != null && !factor.equals(Rational.ONE)) {
                Rational low = claim.figure().quantity().low();
                String written = Shown.number(low) + " " + said + shown(low.times(factor)) + " " + unit;
                if (!conversions.contains(written)) {
                    conversions.add(written);
                }
            }
        }
        return conversions;
    }

    private static String shown(Rational value) {
        if (value.isWhole()) {
            return " = " + Shown.number(value);
        }
        BigDecimal brief = value.toSignificant(SHOWN_DIGITS);
        Rational rounded = Rational.of(brief);
        return (rounded.equals(value) ? " = " : " ≈ ")
                + (rounded.isWhole() ? Shown.number(rounded) : Shown.grouped(brief.toPlainString()));
    }
}
