package cotejo.formats;

import java.util.Locale;

/// Why a source gave no document. The words are those `inputs` writes; a source that was read, or was never
/// handed over (missing, duplicate, withdrawn), has none of these.
public enum Status {
    /// a format this version does not read, or bytes that are no text at all
    UNSUPPORTED,
    /// it needs a password
    ENCRYPTED,
    /// the bytes do not make a whole document of their kind
    DAMAGED,
    /// reading it took longer than [Limits#time()]
    TIMED_OUT,
    /// reading it needed more memory than there is
    OUT_OF_MEMORY,
    /// larger than [Limits] allow; the limit is named in the reason
    REFUSED,
    /// no bytes, or no text in them
    EMPTY;

    /// The status as JSON and tables write it: `timed_out`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
