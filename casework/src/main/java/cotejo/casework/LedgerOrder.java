package cotejo.casework;

import cotejo.core.collate.Line;
import cotejo.core.scope.Name;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The order of the ledger: lines with a measure first, then by what they tell about.
final class LedgerOrder {
    static final Comparator<Line> LINES = Comparator.comparing((Line line) -> line.measure() == null)
            .thenComparing(line -> orEmpty(line.measure()))
            .thenComparing(line -> key(line.who()))
            .thenComparing(line -> key(line.where()))
            .thenComparing(line -> orEmpty(line.condition()))
            .thenComparing(line -> orEmpty(line.unit()))
            .thenComparing(Line::id);

    private LedgerOrder() {}

    private static String key(@Nullable Name name) {
        return name == null ? "" : name.key();
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }
}
