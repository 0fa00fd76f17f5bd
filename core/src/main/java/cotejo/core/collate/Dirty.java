package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Vocabulary;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which blocks a change touches: recomputing these and no others gives what a rebuild gives.
public final class Dirty {
    private Dirty() {}

    /// @param before the claims of what changed (one document, or what a decision is about) as they were; empty for
    /// something new
    /// @param after as they are now; empty for something removed
    public static SortedSet<BlockKey> blocks(Collection<Claim> before, Collection<Claim> after, Vocabulary vocabulary) {
        SortedSet<BlockKey> keys = new TreeSet<>();
        before.forEach(claim -> keys.add(BlockKey.of(claim, vocabulary)));
        after.forEach(claim -> keys.add(BlockKey.of(claim, vocabulary)));
        return keys;
    }
}
