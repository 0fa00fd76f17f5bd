package cotejo.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Work in parts that do not depend on one another. Whoever is free takes the next part, in the order they were added;
/// the calling thread works too.
public final class Together {
    private final List<FutureTask<?>> parts = new ArrayList<>();

    <T> Future<T> add(Callable<T> part) {
        FutureTask<T> task = new FutureTask<>(part);
        parts.add(task);
        return task;
    }

    /// Begins all parts; those that others took may not be done when it returns.
    ///
    /// @param jobs how many threads work at most, the calling one among them
    void work(int jobs) {
        for (int i = 1; i < jobs; i++) {
            ForkJoinPool.commonPool().execute(this::take);
        }
        take();
    }

    /// A part that was taken already is passed over.
    private void take() {
        parts.forEach(FutureTask::run);
    }

    /// What became of a part, or of any other work, once it is done; what it failed of, as it was.
    public static <T> T done(Future<T> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others worked", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
