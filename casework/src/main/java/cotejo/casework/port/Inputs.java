package cotejo.casework.port;

import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every input and what became of it: one for each path and part.
public interface Inputs {
    /// Takes the place of an earlier outcome of the same path and part.
    void put(Input input);

    Optional<Input> find(String path, String part);

    /// What stands in the file of this path, the file itself left out; by part.
    List<Input> partsOf(String path);

    /// The inputs that hold these bytes, by path and part.
    List<Input> of(SourceId source);

    /// By path and part.
    List<Input> all();

    /// How many came to each outcome; those that none came to are left out.
    Map<Status, Integer> counts();

    /// Those that came to one of these outcomes, by path and part.
    ///
    /// @param from how many of the first are left out
    /// @param most how many are given
    List<Input> with(Set<Status> outcomes, int from, int most);
}
