package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.core.source.Description;
import java.util.List;
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
        TreeMap<String, Description> byPath = new TreeMap<>();
        for (Acquisition each : acquisitions) {
            byPath.merge(
                    new Named(each.path(), each.part()).toString(),
                    each.byPerson(),
                    (earlier, later) -> later.or(earlier));
        }
        Description all = Description.NONE;
        for (Description each : byPath.values()) {
            all = all.or(each);
        }
        return new Known(byPath.firstKey(), all);
    }

    /// The file's name, for its extension.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
