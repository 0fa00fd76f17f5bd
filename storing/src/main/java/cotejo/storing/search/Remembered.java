package cotejo.storing.search;

import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// What was found last, as long as the index stays as it is: first pages, and how many there are of what.
final class Remembered {
    private static final int MOST = 500;
    /// Longer parts are not remembered.
    private static final int LONGEST = 100;

    private record Asked(Asking asking, boolean facets) {}

    private @Nullable IndexReader state;
    private final Map<Asked, Found> found = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Found> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Found of(IndexReader now, Asking asking, boolean facets) {
        forget(now);
        return found.get(new Asked(asking, facets));
    }

    synchronized void put(IndexReader now, Asking asking, boolean facets, Found answer) {
        forget(now);
        if (asking.most() <= LONGEST) {
            found.put(new Asked(asking, facets), answer);
        }
    }

    private void forget(IndexReader now) {
        if (state != now) {
            found.clear();
            state = now;
        }
    }
}
