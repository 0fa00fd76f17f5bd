package cotejo.casework;

import java.util.Optional;

/// A document as the reader read it, and as it reads it with what people decided that the document is.
///
/// @param described empty where nobody decided anything of the kind, or it could not be read so
record TwoViews(ReadDocument machine, Optional<ReadDocument> described) {

    /// What decisions about figures are laid on.
    ReadDocument decided() {
        return described.orElse(machine);
    }
}
