package cotejo.casework;

import cotejo.core.collate.Together;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Works on things side by side and hands on what became of each in the order they came. However many come, a bounded
/// number is underway, of a bounded weight together.
///
/// Things are taken, and what became of them is handed on, by the calling thread alone; only the work is done by
/// others. With one job it does that too, and no thread is made.
///
/// @param <T> what comes
/// @param <R> what becomes of it
public final class Abreast<T, R> {
    /// What is underway weighs no more together; a thing that is heavier goes alone.
    private static final long MOST_WEIGHT = 64 << 20;
    /// How long it takes at most to hear that somebody asked to end.
    private static final long PAUSE_MILLIS = 50;
    /// Underway for each thread: one in work, one waiting.
    private static final int EACH = 2;
    /// As deep as the stack of a program's first thread usually is, and deeper.
    private static final long STACK = 16L << 20;

    private final int jobs;
    private final int each;
    private final ToLongFunction<T> weight;
    private final Function<T, R> work;

    /// @param jobs how many threads work, at least one
    /// @param weight of a thing, in bytes
    /// @param work done by any thread
    public Abreast(int jobs, ToLongFunction<T> weight, Function<T, R> work) {
        this(jobs, EACH, weight, work);
    }

    /// As [#Abreast(int, ToLongFunction, Function)].
    ///
    /// @param each how many are underway for each thread at most; many, where some take far longer than others
    Abreast(int jobs, int each, ToLongFunction<T> weight, Function<T, R> work) {
        if (jobs < 1) {
            throw new IllegalArgumentException("nobody to work: " + jobs);
        }
        this.jobs = jobs;
        this.each = each;
        this.weight = weight;
        this.work = work;
    }

    /// Where things come from.
    @FunctionalInterface
    public interface Source<T> {
        /// The next, or null after the last.
        ///
        /// @param beforeWaiting hands on all that is underway; run before waiting for what may come late, so
        ///     that no answer waits for the next question
        @Nullable
        T next(Runnable beforeWaiting) throws IOException;
    }

    /// As many jobs as this machine can work on at once.
    public static int all() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// @param sink told what became of each thing, in the order they came
    public void each(Source<T> source, Consumer<R> sink) throws IOException {
        each(source, sink, Stop.NEVER);
    }

    /// As [#each(Source, Consumer)], of what is there already and need not be waited for.
    ///
    /// @param source gives the next, or null after the last
    void ofAll(Supplier<@Nullable T> source, Consumer<R> sink) {
        try {
            each(waiting -> source.get(), sink);
        } catch (IOException e) {
            throw new AssertionError("a supplier throws none", e);
        }
    }

    /// As [#each(Source, Consumer)], until somebody asks to end. What is done by then is handed on, as far as nothing
    /// before it is still in work; the rest is dropped. With one job, the thing in work is finished.
    public void each(Source<T> source, Consumer<R> sink, Stop stop) throws IOException {
        if (jobs == 1) {
            T thing = stop.asked() ? null : source.next(() -> {});
            while (thing != null) {
                sink.accept(work.apply(thing));
                thing = stop.asked() ? null : source.next(() -> {});
            }
            return;
        }
        Underway underway = new Underway(sink, stop);
        try {
            T thing = stop.asked() ? null : source.next(underway::handOnAll);
            while (thing != null) {
                underway.take(thing);
                thing = stop.asked() ? null : source.next(underway::handOnAll);
            }
            underway.handOnAll();
        } finally {
            underway.hands.shutdownNow();
        }
    }

    /// What was taken and is not handed on, oldest first.
    private final class Underway {
        final ExecutorService hands = hands();
        private final Consumer<R> sink;
        private final Stop stop;
        private final Deque<Thing<R>> things = new ArrayDeque<>();
        private long heavy;
        private boolean dropped;

        private record Thing<R>(long weighs, Future<R> result) {}

        Underway(Consumer<R> sink, Stop stop) {
            this.sink = sink;
            this.stop = stop;
        }

        void take(T thing) {
            long weighs = weight.applyAsLong(thing);
            while (things.size() >= each * jobs || !things.isEmpty() && heavy + weighs > MOST_WEIGHT) {
                handOn();
            }
            if (!dropped) {
                heavy += weighs;
                things.addLast(new Thing<>(weighs, hands.submit(() -> work.apply(thing))));
            }
        }

        void handOnAll() {
            while (!things.isEmpty()) {
                handOn();
            }
        }

        private void handOn() {
            Thing<R> thing = things.removeFirst();
            heavy -= thing.weighs();
            if (comes(thing.result(), stop)) {
                sink.accept(Together.done(thing.result()));
            } else {
                dropped = true;
                things.clear();
            }
        }
    }

    /// Waits for a result.
    ///
    /// @return false when somebody asked to end before it was there
    private static boolean comes(Future<?> result, Stop stop) {
        while (!result.isDone() && !stop.asked()) {
            try {
                result.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // Whoever takes the result hears of its failure.
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while others worked", e);
            }
        }
        return result.isDone();
    }

    private ExecutorService hands() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(null, task, "cotejo " + number.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        });
    }
}
