package cotejo.casework;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.collate.Past;
import cotejo.core.source.SourceId;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The claims of the largest blocks that were collated last, as they stand in the store, and what collating them came
/// to: so that one more figure in a block of twenty thousand does not have the others read and compared again.
///
/// Only who writes a case may trust it: nobody else changes the store meanwhile. Whoever undoes a step forgets all.
final class Recall {
    /// Smaller blocks are read as fast as they are remembered.
    private static final int LEAST = 2_000;
    /// Claims remembered altogether, with what they came to.
    private static final long MOST = 200_000;
    /// What each of those takes, some thousand bytes.
    private static final int BYTES = 8_000;
    /// Of the memory there is, one part in so many may be taken for it: what is known softly is given up late.
    private static final int SHARE = 3;

    private final int least;
    private final int most;
    private final LinkedHashMap<String, SoftReference<Held>> blocks = new LinkedHashMap<>();

    Recall() {
        this(LEAST, (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE / BYTES));
    }

    /// @param least claims of a block that is remembered
    /// @param most claims remembered altogether
    Recall(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /// What is remembered of a block.
    ///
    /// @param pasts what collating it came to, by view
    private record Held(List<Row> rows, Map<View, Past> pasts) {}

    /// A claim of a block, and in which views it stands.
    record Row(SourceId source, int position, boolean machine, boolean decided, Claim claim) {
        private static Row of(ClaimRow row) {
            return new Row(row.source(), row.position(), row.machine(), row.decided(), KeptClaim.laid(row.body()));
        }

        private boolean before(Row other) {
            int bySource = source.compareTo(other.source);
            return bySource < 0 || bySource == 0 && position < other.position;
        }
    }

    /// By source, then position; empty where the block is not remembered.
    Optional<List<Row>> of(String block) {
        Held held = held(block);
        if (held == null) {
            return Optional.empty();
        }
        blocks.put(block, Objects.requireNonNull(blocks.remove(block)));
        return Optional.of(held.rows());
    }

    private @Nullable Held held(String block) {
        SoftReference<Held> reference = blocks.get(block);
        return reference == null ? null : reference.get();
    }

    /// @param rows all of a block, by source, then position
    void keep(String block, List<Row> rows) {
        Held held = held(block);
        blocks.remove(block);
        if (rows.size() < least || rows.size() > most) {
            return;
        }
        blocks.put(block, new SoftReference<>(new Held(rows, held == null ? new EnumMap<>(View.class) : held.pasts())));
        int all = 0;
        for (SoftReference<Held> each : blocks.values()) {
            Held other = each.get();
            all += other == null ? 0 : other.rows().size();
        }
        for (Iterator<SoftReference<Held>> eldest = blocks.values().iterator(); all > most; ) {
            Held other = eldest.next().get();
            all -= other == null ? 0 : other.rows().size();
            eldest.remove();
        }
    }

    /// What collating a block came to the last time, to be handed to the next; nothing where it is not remembered.
    Past past(String block, View view) {
        Held held = held(block);
        return held == null ? Past.none() : held.pasts().computeIfAbsent(view, k -> Past.kept());
    }

    /// The claims of a source are these now.
    void changed(SourceId source, Collection<ClaimRow> now) {
        blocks.replaceAll((block, reference) -> {
            Held held = reference.get();
            if (held == null) {
                return reference;
            }
            List<Row> own = now.stream()
                    .filter(row -> row.block().equals(block))
                    .map(Row::of)
                    .toList();
            boolean was = held.rows().stream().anyMatch(row -> row.source().equals(source));
            return own.isEmpty() && !was
                    ? reference
                    : new SoftReference<>(new Held(with(held.rows(), source, own), held.pasts()));
        });
    }

    private static List<Row> with(List<Row> rows, SourceId source, List<Row> own) {
        List<Row> with = new ArrayList<>(rows.size() + own.size());
        int next = 0;
        for (Row row : rows) {
            if (row.source().equals(source)) {
                continue;
            }
            while (next < own.size() && own.get(next).before(row)) {
                with.add(own.get(next++));
            }
            with.add(row);
        }
        with.addAll(own.subList(next, own.size()));
        return List.copyOf(with);
    }

    void forget() {
        blocks.clear();
    }
}
