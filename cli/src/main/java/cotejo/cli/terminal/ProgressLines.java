package cotejo.cli.terminal;

import cotejo.casework.Progress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// How far a long piece of work has come, in a line of its own every few seconds: for a log, or a terminal on which
/// nothing can be written over. Work that is over sooner says nothing.
final class ProgressLines implements Progress {
    private static final long PAUSE = 5_000_000_000L;

    private final LongSupplier clock;
    private final Consumer<String> log;
    private final Pace pace;
    private long last;

    /// @param clock as `System.nanoTime()`
    /// @param log takes one line
    ProgressLines(String doing, LongSupplier clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
        this.pace = new Pace(doing);
        this.last = clock.getAsLong();
    }

    @Override
    public void at(int done, int total, String what) {
        at(new Extent(done, total), what);
    }

    @Override
    public synchronized void at(Extent extent, String what) {
        long now = clock.getAsLong();
        pace.at(extent, now);
        if (extent.done() < extent.total() && now - last >= PAUSE) {
            last = now;
            log.accept(String.join(", ", pace.facts()));
        }
    }
}
