package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Said;
import org.jspecify.annotations.Nullable;

/// A digit that changed on the way: 121 became 125, 56,886 became 58,886, 4,312 became 4,132.
final class Digits {
    private static final int FEWEST = 3;

    private Digits() {}

    /// "one digit changed, 121 and 125", or null where the two numbers do not differ by one digit, or by two neighbours
    /// that changed places.
    static @Nullable String changed(Claim a, Claim b) {
        Said x = Relations.stated(a);
        Said y = Relations.stated(b);
        if (x == null || y == null || x.value().signum() <= 0 || y.value().signum() <= 0) {
            return null;
        }
        String one = Shown.digits(x.value());
        String other = Shown.digits(y.value());
        boolean changed = one.length() == other.length()
                && one.length() >= FEWEST
                && (differing(one, other) == 1 || swapped(one, other));
        return changed ? "one digit changed, " + one + " and " + other : null;
    }

    private static int differing(String one, String other) {
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private static boolean swapped(String one, String other) {
        if (differing(one, other) != 2) {
            return false;
        }
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
    }
}
