package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.Item;
import cotejo.casework.port.View;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is laid side by side: the lines and findings of a store. Where blocks have changed since they were collated and
/// the
/// store cannot be written (another process is adding, or was cut off), those are collated in memory.
final class Laid {
    private final Blocks stored;
    private final MemoryBlocks fresh = new MemoryBlocks();
    private final Set<String> changed;

    /// @param fold over the same blocks
    Laid(Blocks stored, Fold fold) {
        this.stored = stored;
        changed = fold.unsettled() ? Set.copyOf(fold.settleInto(fresh)) : Set.of();
    }

    List<Line> lines(View view) {
        return lines(view, item -> true);
    }

    /// @param wanted which, by id: the others are not even read
    List<Line> lines(View view, Predicate<Item> wanted) {
        return values(stored.lines(view, changed), fresh.lines(view, Set.of()), wanted, Line.class);
    }

    List<Finding> findings(View view) {
        return findings(view, item -> true);
    }

    List<Finding> findings(View view, Predicate<Item> wanted) {
        return values(stored.findings(view, changed), fresh.findings(view, Set.of()), wanted, Finding.class);
    }

    private static <T> List<T> values(List<Item> stored, List<Item> fresh, Predicate<Item> wanted, Class<T> type) {
        return Stream.concat(stored.stream(), fresh.stream())
                .filter(wanted)
                .map(item -> Kept.read(item.body(), type))
                .toList();
    }
}
