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
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The claims of the largest blocks that were collated last, as they stand in the store, and what collating them came
/// to: so that one more figure in a block of twenty thousand does not have the others read and compared again.
///
/// Only who writes a case may trust it: nobody else changes the store meanwhile. Whoever undoes a step forgets all.
final class Recall {
    /// Smaller blocks are read as fast as they are remembered.
    private static final int LEAST = 2_000;
    /// Claims remembered altogether, some hundred megabytes.
    private static final int MOST = 80_000;

    private final int least;
    private final int most;
    private final LinkedHashMap<String, List<Row>> blocks = new LinkedHashMap<>();
    /// What collating those came to, by view; given up where memory is short.
    private final Map<String, Map<View, SoftReference<Past>>> pasts = new HashMap<>();

    Recall() {
        this(LEAST, MOST);
    }

    /// @param least claims of a block that is remembered
    /// @param most claims remembered altogether
    Recall(int least, int most) {
        this.least = least;
        this.most = most;
    }

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
        List<Row> rows = blocks.remove(block);
        if (rows == null) {
            return Optional.empty();
        }
        blocks.put(block, rows);
        return Optional.of(rows);
    }

    /// @param rows all of a block, by source, then position
    void keep(String block, List<Row> rows) {
        blocks.remove(block);
        if (rows.size() < least || rows.size() > most) {
            pasts.remove(block);
            return;
        }
        blocks.put(block, rows);
        int held = blocks.values().stream().mapToInt(List::size).sum();
        for (Iterator<Map.Entry<String, List<Row>>> eldest = blocks.entrySet().iterator(); held > most; ) {
            held -= eldest.next().getValue().size();
            eldest.remove();
        }
        pasts.keySet().retainAll(blocks.keySet());
    }

    /// What collating a block came to the last time, to be handed to the next; nothing where it is not remembered.
    Past past(String block, View view) {
        if (!blocks.containsKey(block)) {
            return Past.none();
        }
        Map<View, SoftReference<Past>> byView = pasts.computeIfAbsent(block, k -> new EnumMap<>(View.class));
        SoftReference<Past> held = byView.get(view);
        Past past = held == null ? null : held.get();
        if (past == null) {
            past = Past.kept();
            byView.put(view, new SoftReference<>(past));
        }
        return past;
    }

    /// The claims of a source are these now.
    void changed(SourceId source, Collection<ClaimRow> now) {
        blocks.replaceAll((block, rows) -> {
            List<Row> own = now.stream()
                    .filter(row -> row.block().equals(block))
                    .map(Row::of)
                    .toList();
            boolean was = rows.stream().anyMatch(row -> row.source().equals(source));
            return own.isEmpty() && !was ? rows : with(rows, source, own);
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
        pasts.clear();
    }
}
