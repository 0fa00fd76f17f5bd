package cotejo.casework.port;

import cotejo.core.source.SourceId;
import java.util.Optional;
import java.util.SortedSet;

/// Bytes as received, by their SHA-256.
public interface Sources {
    /// Keeps the bytes; they are safely on disk when this returns. Keeping what is held already changes nothing.
    SourceId keep(byte[] bytes);

    /// Takes the bytes away for good. What is not held stays so.
    void destroy(SourceId id);

    boolean holds(SourceId id);

    /// The bytes as they are now stored, which damage may have changed: whoever must know compares the hash.
    Optional<byte[]> bytes(SourceId id);

    SortedSet<SourceId> all();
}
