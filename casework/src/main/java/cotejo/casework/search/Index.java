package cotejo.casework.search;

import java.util.Collection;
import java.util.Map;

/// Holds entries and finds them again. All it holds is derived, and may be thrown away at any time.
///
/// Entries come in lots, each under a name and with the stamp of what it was made of, see
/// [cotejo.casework.port.Stamps]. Finding may go on in many threads while one puts.
public interface Index extends AutoCloseable {
    /// Whether others hold it, so that nothing can be put: it finds what they put.
    boolean held();

    /// What it holds: names of lots with their stamps.
    Map<String, Long> stamps();

    /// Puts a lot in place of what was there under this name.
    void put(String name, long stamp, Collection<Entry> lot);

    /// From now on what was put is found, and on disk.
    void commit();

    /// Leaves nothing in files of what was put and replaced.
    void sweep();

    Answer find(Asking asking);

    @Override
    void close();
}
