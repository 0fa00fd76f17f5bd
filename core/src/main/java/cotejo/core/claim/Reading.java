package cotejo.core.claim;

import cotejo.core.source.SourceId;
import java.util.List;

/// All that one version of the reader read in one document.
///
/// @param language the language it was read in, or, for [Status#LANGUAGE_NOT_READ], the one it is written in
/// @param claims in document order
public record Reading(
        SourceId source,
        ReaderVersion version,
        Status status,
        String language,
        List<Claim> claims,
        List<Malformed> malformed,
        List<Rejected> rejected) {
    /// The shape in which readings are stored; raised when it changes.
    public static final int SCHEMA = 1;

    public Reading {
        claims = List.copyOf(claims);
        malformed = List.copyOf(malformed);
        rejected = List.copyOf(rejected);
    }

    /// What of the document was not read, for a person; empty where nothing is missing.
    public String missing() {
        long passages = rejected.stream().filter(Rejected::outOfTime).count();
        return passages == 0
                ? ""
                : (passages == 1 ? "1 passage" : passages + " passages")
                        + " took too long to read; what is missing is listed among what was rejected";
    }

    public enum Status {
        READ,
        /// a recorded outcome, not a failure: the reader does not know the language yet
        LANGUAGE_NOT_READ
    }
}
