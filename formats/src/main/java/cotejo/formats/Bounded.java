package cotejo.formats;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Runs the reading of one source where neither its depth nor its length can harm the rest of the program.
///
/// A reading that has run out of time is interrupted and left behind on a thread that keeps no program alive; until
/// readings run in processes of their own, it may use its processor a while longer.
final class Bounded {
    private static final long STACK = 16L << 20;

    private Bounded() {}

    static Outcome within(Duration time, Supplier<Outcome> reading) {
        FutureTask<Outcome> task = new FutureTask<>(() -> here(reading));
        Thread thread = new Thread(null, task, "reading a source", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Outcome.Refused(
                    Status.TIMED_OUT, "reading it takes longer than %d seconds".formatted(time.toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Refused(Status.TIMED_OUT, "reading it was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a source failed", e.getCause());
        }
    }

    static Outcome here(Supplier<Outcome> reading) {
        try {
            return reading.get();
        } catch (OutOfMemoryError e) {
            return new Outcome.Refused(Status.OUT_OF_MEMORY, "reading it needs more memory than there is");
        } catch (StackOverflowError e) {
            return new Outcome.Refused(Status.DAMAGED, "nested too deeply to be read");
        } catch (RuntimeException e) {
            // One source that trips a parser must not take a whole folder down with it.
            return new Outcome.Refused(Status.DAMAGED, "reading it failed: " + e);
        }
    }
}
