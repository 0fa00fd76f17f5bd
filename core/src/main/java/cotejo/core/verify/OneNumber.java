package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import org.jspecify.annotations.Nullable;

/// The one number a figure states, its hedge set aside.
///
/// @param digits those written for its value, trailing zeros included; empty for what is no whole number
record OneNumber(Rational value, String digits) {
    /// Fewer digits coincide too often to prove anything.
    private static final int TELLING = 4;
    /// Fewer are no hint either.
    private static final int HINTING = 3;

    /// Null for ranges and vague words.
    static @Nullable OneNumber of(Claim claim) {
        Rational value = switch (claim.figure().quantity()) {
            case Quantity.Exactly exactly -> exactly.number().value();
            case Quantity.About about -> about.number().value();
            case Quantity.AtLeast atLeast -> atLeast.number().value();
            case Quantity.AtMost atMost -> atMost.number().value();
            case Quantity.Between between -> null;
            case Quantity.Vague vague -> null;
        };
        return value == null
                ? null
                : new OneNumber(value, value.isWhole() ? value.numerator().toString() : "");
    }

    boolean telling() {
        return significant() >= TELLING;
    }

    boolean hinting() {
        return significant() >= HINTING;
    }

    private int significant() {
        String plain = value.isWhole() ? digits : value.numerator().toString();
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    boolean same(@Nullable OneNumber other) {
        return other != null && value.equals(other.value);
    }

    /// The slip that makes one number of the other; null where there is none.
    Remark.Slip.@Nullable Kind slip(OneNumber other) {
        if (!telling() && !other.telling()) {
            return scaled(other, 1000) && hinting() && other.hinting() ? Remark.Slip.Kind.THOUSAND : null;
        }
        if (scaled(other, 1000)) {
            return Remark.Slip.Kind.THOUSAND;
        }
        if (scaled(other, 10)) {
            return Remark.Slip.Kind.TEN;
        }
        return digits.isEmpty() || digits.length() != other.digits.length() ? null : misread(other);
    }

    private boolean scaled(OneNumber other, long factor) {
        return value.times(factor).equals(other.value)
                || other.value.times(factor).equals(value);
    }

    private Remark.Slip.@Nullable Kind misread(OneNumber other) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != other.digits.charAt(i)) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count == 1) {
            return Remark.Slip.Kind.ONE_DIGIT;
        }
        boolean swapped = count == 2
                && digits.charAt(first) == other.digits.charAt(first + 1)
                && digits.charAt(first + 1) == other.digits.charAt(first);
        return swapped ? Remark.Slip.Kind.SWAPPED : null;
    }
}
