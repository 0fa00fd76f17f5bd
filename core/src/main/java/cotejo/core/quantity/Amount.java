package cotejo.core.quantity;

import org.jspecify.annotations.Nullable;

/// The numbers of a quantity, free of how it was said, so that they can be told in another unit.
///
/// @param low the lower number said
/// @param high the higher number said; null where none is (vague words)
public record Amount(
        Interval hard,
        Interval soft,
        Rational low,
        @Nullable Rational high) {
    /// As said.
    public static Amount of(Quantity quantity) {
        return new Amount(quantity.hard(), quantity.soft(), quantity.low(), quantity.high());
    }

    /// As said, where it was measured in one unit and is laid beside what was measured in another: then no bare number
    /// means itself, for a length of 62 miles is as much a rounded one as a length of 100 kilometres.
    public static Amount rounded(Quantity quantity) {
        return quantity instanceof Quantity.Exactly exactly
                ? new Amount(exactly.hardMeasured(), exactly.softMeasured(), exactly.low(), exactly.high())
                : of(quantity);
    }

    /// The same in a unit of which `factor` make one of the present; above zero.
    public Amount times(Rational factor) {
        return new Amount(
                hard.times(factor), soft.times(factor), low.times(factor), high == null ? null : high.times(factor));
    }
}
