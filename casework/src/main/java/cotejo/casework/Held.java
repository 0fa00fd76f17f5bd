package cotejo.casework;

import cotejo.core.claim.Reading;
import cotejo.core.source.Description;
import cotejo.core.source.SourceId;

/// A document of the case.
///
/// @param path where it was found first, in the order of paths
/// @param language in which it was read, or is written; empty where not known
/// @param figures how many figures the reader found that may stand as evidence
/// @param comments how many it found in reader comments
public record Held(
        SourceId source,
        String path,
        Description description,
        Reading.Status status,
        String language,
        int figures,
        int comments) {
    /// What pages call it; others may be called the same.
    public String called() {
        return description.outletName() + ", " + description.publishedDate();
    }
}
