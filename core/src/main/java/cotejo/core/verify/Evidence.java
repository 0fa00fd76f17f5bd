package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.collate.Related;
import org.jspecify.annotations.Nullable;

/// A figure of the case laid beside one of the draft.
///
/// @param related how the two stand
/// @param line id of the line that holds it; null where no line does
public record Evidence(
        Claim claim, Related related, @Nullable String line) {}
