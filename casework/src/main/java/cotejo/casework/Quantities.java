package cotejo.casework;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted;
import java.util.Locale;
import java.util.Optional;

/// Quantities with another number, another approximator or another scale. Empty where there is no such quantity.
final class Quantities {
    private static final String RANGE = "..";

    private Quantities() {}

    static Scale scale(Counted.Kind kind, String unit) {
        return switch (kind) {
            case COUNT -> Scale.COUNT;
            case RATIO -> unit.equals("fraction") ? Scale.FRACTION : Scale.PERCENT;
            case MONEY, DURATION, DIMENSION, AGE -> Scale.AMOUNT;
        };
    }

    /// @param value "1680", "1.4", "1/4", or "15..20" for a range
    static Optional<Quantity> withValue(Quantity quantity, Scale scale, String value) {
        int range = value.indexOf(RANGE);
        if (range >= 0) {
            Optional<Said> from = said(value.substring(0, range), scale);
            Optional<Said> to = said(value.substring(range + RANGE.length()), scale);
            boolean about = quantity.approximation() == Approximation.ABOUT;
            return from.isEmpty()
                            || to.isEmpty()
                            || from.get().value().compareTo(to.get().value()) > 0
                    ? Optional.empty()
                    : sound(new Quantity.Between(
                            from.get(), to.get(), about ? Approximation.ABOUT : Approximation.EXACT));
        }
        return said(value, scale).flatMap(number -> sound(of(quantity, number)));
    }

    private static Optional<Said> said(String value, Scale scale) {
        return Rational.parse(value).map(number -> Said.of(number, scale));
    }

    /// The same approximator around another number.
    private static Quantity of(Quantity quantity, Said number) {
        return switch (quantity) {
            case Quantity.Exactly exactly -> new Quantity.Exactly(number, exactly.marked());
            case Quantity.About about -> new Quantity.About(number, about.side());
            case Quantity.AtLeast atLeast -> new Quantity.AtLeast(number, atLeast.strict());
            case Quantity.AtMost atMost -> new Quantity.AtMost(number, atMost.strict());
            case Quantity.Between between ->
                between.approximation() == Approximation.ABOUT
                        ? new Quantity.About(number, Quantity.About.Side.AROUND)
                        : new Quantity.Exactly(number, false);
            case Quantity.Vague vague -> new Quantity.Exactly(number, false);
        };
    }

    /// @param word as [Approximation#word] writes it
    static Optional<Quantity> withApproximation(Quantity quantity, Scale scale, String word) {
        Approximation approximation;
        try {
            approximation = Approximation.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (quantity instanceof Quantity.Between between) {
            boolean allowed = approximation == Approximation.EXACT || approximation == Approximation.ABOUT;
            return allowed
                    ? sound(new Quantity.Between(between.from(), between.to(), approximation))
                    : Optional.empty();
        }
        Said number = number(quantity, scale);
        return sound(
                switch (approximation) {
                    case EXACT -> new Quantity.Exactly(number, false);
                    case ABOUT -> new Quantity.About(number, Quantity.About.Side.AROUND);
                    case NEARLY -> new Quantity.About(number, Quantity.About.Side.BELOW);
                    case JUST_OVER -> new Quantity.About(number, Quantity.About.Side.ABOVE);
                    case MORE_THAN -> new Quantity.AtLeast(number, true);
                    case AT_LEAST -> new Quantity.AtLeast(number, false);
                    case LESS_THAN -> new Quantity.AtMost(number, true);
                    case AT_MOST -> new Quantity.AtMost(number, false);
                });
    }

    private static Said number(Quantity quantity, Scale scale) {
        return switch (quantity) {
            case Quantity.Exactly exactly -> exactly.number();
            case Quantity.About about -> about.number();
            case Quantity.AtLeast atLeast -> atLeast.number();
            case Quantity.AtMost atMost -> atMost.number();
            case Quantity.Between between -> between.from();
            case Quantity.Vague vague -> Said.of(vague.low(), scale);
        };
    }

    /// The same numbers on another scale: what was taken for persons is money.
    static Optional<Quantity> rescaled(Quantity quantity, Scale scale) {
        return switch (quantity) {
            case Quantity.Vague vague -> Optional.of(vague);
            case Quantity.Between between ->
                sound(new Quantity.Between(
                        on(between.from(), scale), on(between.to(), scale), between.approximation()));
            case Quantity.Exactly exactly -> sound(of(exactly, on(exactly.number(), scale)));
            case Quantity.About about -> sound(of(about, on(about.number(), scale)));
            case Quantity.AtLeast atLeast -> sound(of(atLeast, on(atLeast.number(), scale)));
            case Quantity.AtMost atMost -> sound(of(atMost, on(atMost.number(), scale)));
        };
    }

    private static Said on(Said said, Scale scale) {
        return new Said(said.value(), said.place(), scale);
    }

    /// A quantity whose intervals can be built ("more than 0" on some scales has none).
    private static Optional<Quantity> sound(Quantity quantity) {
        try {
            quantity.hard();
            quantity.soft();
            return Optional.of(quantity);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
