package cotejo.core.scope;

import cotejo.core.quantity.Rational;

/// A unit of a dimension, told in the dimension's base unit.
///
/// @param base our name of the base unit ("kilogram" for a tonne); the base's own for itself
/// @param factor how many of the base one of it is, exactly; above zero
public record Unit(String base, Rational factor) {
    public Unit {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("a unit is some of its base: " + factor);
        }
    }
}
