package cotejo.core.collate;

import cotejo.core.claim.Claim;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The one order collation works in, so that what it says does not depend on the order documents came in.
final class Order {
    /// By source, place and id.
    static final Comparator<Claim> CLAIMS = Comparator.<Claim>naturalOrder().thenComparing(Claim::id);

    private Order() {}

    /// In order, each figure once.
    static List<Claim> sorted(Collection<Claim> claims) {
        if (inOrder(claims)) {
            return List.copyOf(claims);
        }
        TreeMap<Claim, Claim> sorted = new TreeMap<>(CLAIMS);
        claims.forEach(claim -> sorted.putIfAbsent(claim, claim));
        return List.copyOf(sorted.values());
    }

    /// As most come.
    private static boolean inOrder(Collection<Claim> claims) {
        Claim before = null;
        for (Claim claim : claims) {
            if (before != null && CLAIMS.compare(before, claim) >= 0) {
                return false;
            }
            before = claim;
        }
        return true;
    }
}
