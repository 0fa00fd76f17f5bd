package cotejo.casework.port;

import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What tools read on the pictures of sources. Of one source there may be several, one after another; the newest
/// serves, and none is lost.
public interface Transcripts {
    /// Adds a transcript, which serves from now on; one that is like the newest changes nothing.
    void keep(SourceId source, Transcript transcript);

    /// The newest.
    ///
    /// @throws BrokenCase where it is not what was kept
    Optional<Transcript> of(SourceId source);

    /// All of a source, the oldest first.
    ///
    /// @throws BrokenCase where one is not what was kept
    List<Transcript> all(SourceId source);

    /// Those that have any.
    SortedSet<SourceId> sources();

    /// Takes away all of a source, for good.
    void destroy(SourceId source);
}
