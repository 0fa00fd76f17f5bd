package cotejo.casework;

import cotejo.core.decision.Decision;
import java.time.Instant;
import java.util.Locale;

/// A decision as it stands in the log, and whether it holds now.
///
/// @param number from 1
/// @param hash names the entry, for taking it back
/// @param why for a standing other than in force, one sentence; else empty
/// @param blank whether a document it quotes or names was withdrawn: then it is shown without that document's words
public record Decided(
        long number,
        String hash,
        Instant at,
        String author,
        String reason,
        Decision decision,
        Standing standing,
        String why,
        boolean blank) {

    /// Whether somebody has to look at it: the words it is about are read otherwise now, or are gone, or it was left
    /// open.
    public boolean review() {
        return switch (standing) {
            case STALE, ORPHANED -> true;
            case IN_FORCE -> decision instanceof Decision.Unsure;
            case OVERRIDDEN, RETRACTED, UNKNOWN_KIND -> false;
        };
    }

    public enum Standing {
        IN_FORCE,
        /// in force, but the reader now reads something else than the person saw: to be reviewed
        STALE,
        /// its words are not found any more: without effect, to be reviewed
        ORPHANED,
        /// without effect, since a later decision says otherwise; both are shown
        OVERRIDDEN,
        RETRACTED,
        /// of a later version: kept, without effect
        UNKNOWN_KIND;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
