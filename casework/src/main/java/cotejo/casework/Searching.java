package cotejo.casework;

import cotejo.casework.port.Stamps;
import cotejo.casework.port.View;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Entry;
import cotejo.casework.search.Field;
import cotejo.casework.search.Grid;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Index;
import cotejo.casework.search.Indexes;
import cotejo.core.source.SourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Searches a case. The index follows the case: what has changed there since is put into it some lots at a time, and
/// others get their turn in between. A search finds what the index holds by then.
public final class Searching implements AutoCloseable {
    /// So many lots are put between two looks at the clock, and in one turn.
    private static final int AT_ONCE = 50;
    /// After so many, what was put is on disk: who breaks off loses no more.
    private static final int UNTIL_SAFE = 5_000;

    /// A stamp that nothing bears: what is put with it is put once more.
    private static final long UNPUT = -1;

    /// Does work when it is its turn.
    interface Turns {
        <T> T taken(Supplier<T> work);
    }

    private final Path folder;
    private final Bench bench;
    private final Stacks stacks;
    private final Turns turns;
    private volatile @Nullable Index index;
    /// What is still to be put, by name with its stamp.
    private final TreeMap<String, Long> waiting = new TreeMap<>();
    private long seen;
    /// The state of the store when it was looked at last.
    private Object lookedAt = "";
    private int unsafe;
    private boolean gone;
    private volatile boolean closed;

    Searching(Path folder, Bench bench, Stacks stacks, Turns turns) {
        this.folder = folder;
        this.bench = bench;
        this.stacks = stacks;
        this.turns = turns;
    }

    /// Empty where the program has none: then there is nothing to be searched, and nothing to be forgotten.
    private static Optional<Indexes> indexes() {
        return ServiceLoader.load(Indexes.class).findFirst();
    }

    /// Brings the index up to date.
    ///
    /// @param progress hears of it where there is much to do
    /// @return how much could not be put, since another program holds the index and will do it; 0 where it is up to
    /// date
    public int follow(Progress progress) {
        int total = turns.taken(this::look);
        int left = total;
        while (left > 0 && !closed && !held()) {
            left = turns.taken(this::some);
            progress.at(total - left, total, "");
        }
        turns.taken(() -> {
            safe();
            return true;
        });
        return left;
    }

    /// As [#follow], but gives up after a while.
    ///
    /// @param nanos how long
    /// @return how much is left to be done
    public int follow(long nanos) {
        long begun = System.nanoTime();
        int left = turns.taken(this::look);
        while (left > 0 && !closed && !held() && System.nanoTime() - begun < nanos) {
            left = turns.taken(this::some);
        }
        if (left == 0) {
            turns.taken(() -> {
                safe();
                return true;
            });
        }
        return left;
    }

    /// Whether the index holds all there is.
    boolean ready() {
        return indexes().isPresent() && follow(0) == 0;
    }

    /// What the index holds of what is asked for. Nobody has to wait for a turn.
    public Answer find(Asking asking) {
        return turned().find(asking);
    }

    /// As [#find], without facets.
    public Answer hits(Asking asking) {
        return turned().hits(asking);
    }

    /// See [Index#grid].
    public Grid grid(Asking asking, Field rows, int first, int last) {
        return turned().grid(asking, rows, first, last);
    }

    /// Tells all that is found and what stands behind it, some at a time; others get their turn in between.
    ///
    /// @return what [#find] says of it, without facets and hits
    public Answer each(Asking asking, Consumer<Result> told) {
        return turned().each(asking, hits -> results(hits, asking.view()).forEach(told));
    }

    /// What stands behind what was found in a view; what is gone since is left out.
    public List<Result> results(List<Hit> hits, View view) {
        return turns.taken(() -> new Results(bench, view, stacks, turned(), false).of(hits));
    }

    /// As [#results], for a list: lines are told in brief.
    public List<Result> listed(List<Hit> hits, View view) {
        return turns.taken(() -> new Results(bench, view, stacks, turned(), true).of(hits));
    }

    private Index turned() {
        Index open = index;
        return open != null ? open : turns.taken(this::open);
    }

    private boolean held() {
        return turned().held();
    }

    private Index open() {
        if (closed) {
            throw new IllegalStateException("the case is closed");
        }
        Index open = index;
        if (open == null) {
            open = indexes()
                    .orElseThrow(() -> new IllegalStateException("no index is on the class path"))
                    .open(folder);
            index = open;
            seen = bench.store().stamps().latest();
            // A stamp is never given twice: with the same latest one nothing has changed since.
            if (seen == 0 || open.followed() != seen) {
                compare(open);
            }
        }
        return open;
    }

    private void compare(Index open) {
        SortedMap<String, Long> stamps = bench.store().stamps().after(0);
        Map<String, Long> there = open.stamps();
        stamps.forEach((name, stamp) -> {
            if (!stamp.equals(there.get(name))) {
                waiting.put(name, stamp);
            }
        });
        there.keySet().stream().filter(name -> !stamps.containsKey(name)).forEach(name -> waiting.put(name, 0L));
    }

    /// Looks what has changed; what is to be found is settled first.
    private int look() {
        if (closed) {
            return 0;
        }
        Index open = open();
        // Before anything is read: what others change from now on is looked at the next time.
        Object state = bench.store().state();
        if (state.equals(lookedAt) && !(open.held() && !waiting.isEmpty())) {
            return waiting.size();
        }
        bench.settle();
        SortedMap<String, Long> changed = bench.store().stamps().after(seen);
        waiting.putAll(changed);
        seen = Math.max(
                seen, changed.values().stream().mapToLong(Long::longValue).max().orElse(0));
        if (open.held() && !waiting.isEmpty()) {
            // The other puts them.
            Map<String, Long> there = open.stamps();
            waiting.entrySet().removeIf(each -> each.getValue().equals(there.get(each.getKey())));
        }
        lookedAt = state;
        return waiting.size();
    }

    private int some() {
        if (closed) {
            return 0;
        }
        Index open = open();
        Gathering gathering = new Gathering(bench);
        List<String> done = new ArrayList<>();
        for (Map.Entry<String, Long> each : waiting.entrySet()) {
            List<Entry> lot = gathering.lot(each.getKey());
            open.put(each.getKey(), each.getValue(), lot);
            gone |= lot.isEmpty() && each.getKey().startsWith(Stamps.SOURCE);
            done.add(each.getKey());
            if (done.size() >= AT_ONCE) {
                break;
            }
        }
        done.forEach(waiting::remove);
        unsafe += done.size();
        if (unsafe >= UNTIL_SAFE) {
            safe();
        }
        return waiting.size();
    }

    private void safe() {
        if (closed) {
            return;
        }
        Index open = open();
        boolean all = waiting.isEmpty();
        if (!open.held() && (unsafe > 0 || all && open.followed() != seen)) {
            open.commit(all ? seen : 0);
            unsafe = 0;
        }
        if (gone && !open.held()) {
            open.sweep();
            gone = false;
        }
    }

    /// Takes out of the index, and of its files, all that it holds of a source, before that goes out of the case: so
    /// however the work is cut off, the index holds no more than the case. What else stood beside it is put back
    /// when the index is next followed. Where there is no index, none is made.
    void forget(SourceId source) {
        if (index == null && !indexes().map(each -> each.isThere(folder)).orElse(false)) {
            return;
        }
        Index open = open();
        if (open.held()) {
            // Whoever holds it follows the case, and sweeps then.
            return;
        }
        SortedMap<String, Long> stamps = bench.store().stamps().after(0);
        Set<String> names = new TreeSet<>();
        names.add(Stamps.ofSource(source));
        names.add(Stamps.ofCopies(source));
        for (View view : View.values()) {
            bench.store().blocks().claimsOf(source, view).forEach(row -> names.add(Stamps.ofBlock(row.block())));
        }
        for (String name : names) {
            open.put(name, UNPUT, List.of());
            waiting.put(name, stamps.getOrDefault(name, UNPUT));
        }
        open.commit(0);
        open.sweep();
    }

    @Override
    public void close() {
        closed = true;
        Index open = index;
        if (open != null) {
            open.close();
            index = null;
        }
    }
}
