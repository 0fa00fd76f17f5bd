package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.core.source.Description;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is known of a source beside its bytes, from all its acquisitions: of one path the later word goes before the
/// earlier, of several paths the first in order goes before the others. The order in which paths were added makes no
/// difference.
///
/// @param path the first path
record Known(String path, Description description) {

    /// @param acquisitions of one source, in the order they came; none only in a damaged case
    static Known of(List<Acquisition> acquisitions) {
        if (acquisitions.isEmpty()) {
            return new Known("", Description.NONE);
        }
        SortedMap<String, Description> byName = new TreeMap<>();
        acquisitions.forEach(each -> put(each, byName));
        return of(byName);
    }

    /// Puts what an acquisition says to what was said under the same name before.
    static void put(Acquisition acquisition, SortedMap<String, Description> byName) {
        byName.merge(
                new Named(acquisition.path(), acquisition.part()).toString(),
                acquisition.byPerson(),
                (earlier, later) -> later.or(earlier));
    }

    /// @param byName at least one
    static Known of(SortedMap<String, Description> byName) {
        Description all = Description.NONE;
        for (Description each : byName.values()) {
            all = all.or(each);
        }
        return new Known(byName.firstKey(), all);
    }

    /// The file's name, for its extension.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
