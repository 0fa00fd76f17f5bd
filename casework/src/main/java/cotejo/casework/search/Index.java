package cotejo.casework.search;

import cotejo.casework.port.View;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
    ///
    /// @param followed the latest stamp of a case of which it then holds all; 0 where it does not
    void commit(long followed);

    /// What was said of that when it was committed last; 0 where nothing was.
    long followed();

    /// Leaves nothing in files of what was put and replaced.
    void sweep();

    /// @return where nothing is to be told, how many there are alone: without facets
    Answer find(Asking asking);

    /// As [#find], without facets, which cost more than the rest.
    Answer hits(Asking asking);

    /// What is told of entries, by their ids; of what is not there, nothing.
    Map<String, String> told(Kind kind, View view, Collection<String> ids);

    /// How many figures speak of each year, by the values of a field: what speaks of several years is counted in each.
    /// Years before the first or after the last are left out, and what has no period.
    Grid grid(Asking asking, Field rows, int first, int last);

    /// Tells all that is found, from the place asked for on and at most so many, some at a time: what is held does not
    /// grow with what is found, and what is put meanwhile is not among it.
    ///
    /// @return what [#find] says of it, without facets and hits
    Answer each(Asking asking, Consumer<List<Hit>> told);

    @Override
    void close();
}
