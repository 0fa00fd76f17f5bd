package cotejo.casework;

import cotejo.core.claim.Claim;

/// What comes of a correction.
sealed interface Corrected {
    record To(Claim claim) implements Corrected {}

    /// It cannot be done.
    ///
    /// @param why for a person: what was written, and what may be
    record Not(String why) implements Corrected {}
}
