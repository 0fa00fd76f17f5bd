package cotejo.gate.planted;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;

/// A number as somebody says it, in no language yet.
///
/// @param value money in full, 41.7 for 41.7 percent, 1/4 for a quarter
public record Spoken(Approximation approximation, Rational value, Scale scale) {

    static Spoken exactly(Rational value, Scale scale) {
        return new Spoken(Approximation.EXACT, value, scale);
    }

    public Quantity quantity() {
        Said said = Said.of(value, scale);
        return switch (approximation) {
            case EXACT -> new Quantity.Exactly(said, false);
            case ABOUT -> new Quantity.About(said, Quantity.About.Side.AROUND);
            case NEARLY -> new Quantity.About(said, Quantity.About.Side.BELOW);
            case JUST_OVER -> new Quantity.About(said, Quantity.About.Side.ABOVE);
            case MORE_THAN -> new Quantity.AtLeast(said, true);
            case AT_LEAST -> new Quantity.AtLeast(said, false);
            case LESS_THAN -> new Quantity.AtMost(said, true);
            case AT_MOST -> new Quantity.AtMost(said, false);
        };
    }

    /// Whether the words may honestly be said of the value.
    boolean covers(Rational truth) {
        return quantity().hard().holds(truth);
    }

    /// How many digits tell something: 3 for 1,680.
    int tellingDigits() {
        return value.over(Said.placeOf(value)).magnitude().toString().length();
    }
}
