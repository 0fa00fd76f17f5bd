package cotejo.casework.port;

import cotejo.core.source.SourceId;
import java.util.List;

/// How sources came into the case, in the order they came.
public interface Acquisitions {
    void append(Acquisition acquisition);

    List<Acquisition> of(SourceId source);

    List<Acquisition> all();

    /// The last that came, the newest first.
    List<Acquisition> latest(int most);
}
