package cotejo.casework.kept;

import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.BlockKey;
import cotejo.core.scope.Vocabulary;

/// A claim as a row of the store.
public final class KeptClaim {
    private static final Derivation BARE = Derivation.of("", "");

    private KeptClaim() {}

    /// @param position its place among the claims of its source
    /// @param machine whether the reader reads it so
    /// @param decided whether it stands so after decisions
    public static ClaimRow row(Claim claim, int position, boolean machine, boolean decided, Vocabulary vocabulary) {
        return new ClaimRow(
                claim.source(),
                position,
                claim.id(),
                machine,
                decided,
                block(BlockKey.of(claim, vocabulary)),
                Kept.write(claim.with(BARE)),
                Kept.write(claim.derivation()));
    }

    /// The claim of a row with how it was read.
    public static Claim claim(ClaimRow row) {
        Claim claim = laid(row.body());
        // A row of the first two schemas holds all in its body.
        return row.rules().isEmpty() ? claim : claim.with(Kept.read(row.rules(), Derivation.class));
    }

    /// As collation lays it beside others.
    public static Claim laid(String body) {
        return Kept.read(body, Claim.class);
    }

    /// A block's key holds words of documents, of any length: it is named by their hash.
    public static String block(BlockKey key) {
        return FigureId.digest("block one\n" + key.printed()) + FigureId.digest("block two\n" + key.printed());
    }
}
