package cotejo.core.collate;

import cotejo.core.scope.Vocabulary;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Which lines of a block share nothing in a dimension. All figures of one line have its force, place and condition, so
/// that each two lines are looked into once, however many figures they hold.
final class Apart {
    private final Vocabulary vocabulary;
    private final Map<Dimension, Map<LineKey, Map<LineKey, Boolean>>> known = new EnumMap<>(Dimension.class);

    Apart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param dimension any but time
    boolean apart(Dimension dimension, Cell a, Cell b) {
        return known.computeIfAbsent(dimension, k -> new IdentityHashMap<>())
                .computeIfAbsent(a.line(), k -> new IdentityHashMap<>())
                .computeIfAbsent(
                        b.line(),
                        k -> Scopes.in(dimension, a.first(), b.first(), vocabulary, true)
                                        .standing()
                                == Standing.DISJOINT);
    }
}
