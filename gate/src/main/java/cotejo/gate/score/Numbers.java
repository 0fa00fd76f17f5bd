package cotejo.gate.score;

import org.jspecify.annotations.Nullable;

/// How numbers that went through twelve printed digits are compared.
public final class Numbers {
    /// Wide enough for a third printed to twelve digits, far narrower than any rounding a text does.
    private static final double PRINTED = 1e-9;

    private Numbers() {}

    /// Equal as printed; null equals only null.
    public static boolean same(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return close(one, other, PRINTED);
    }

    private static boolean close(double one, double other, double share) {
        return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
    }
}
