package cotejo.reading.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How long each passage of one document has been read, over all steps of reading. A passage that has taken too long is
/// read no further, and the rest of the document is. Asked between sentences, which are short whatever a document
/// holds:
/// nothing is interrupted.
///
/// The limit is far beyond what any passage of a book takes, so that the clock says nothing about what is read in it:
/// least of all a clock that runs on while a machine is busy with other things or a process is stopped.
/// For one document and one thread.
public final class Patience {
    /// What one passage may take.
    public static final Duration MOST = Duration.ofSeconds(30);

    private static final int NONE = -1;

    private final LongSupplier clock;
    private final long most;
    private final Map<Integer, Long> spent = new HashMap<>();
    private final BitSet lost = new BitSet();
    private int passage = NONE;
    private long since;

    /// @param clock nanoseconds, from any beginning
    /// @param most what one passage may take
    public Patience(LongSupplier clock, Duration most) {
        this.clock = clock;
        this.most = most.toNanos();
    }

    /// The time for which a processor has worked for the thread that asks, in nanoseconds; where nobody counts that,
    /// the time that has passed.
    public static LongSupplier processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads::getCurrentThreadCpuTime
                : System::nanoTime;
    }

    /// For what nobody waits for.
    static Patience endless() {
        return new Patience(() -> 0, MOST);
    }

    /// From now on the time is this passage's.
    ///
    /// @param number counts the passages of the document from 0
    /// @return whether it is read on
    public boolean with(int number) {
        rest();
        passage = number;
        return !lost.get(number);
    }

    /// From now on the time is nobody's.
    public void rest() {
        long now = clock.getAsLong();
        if (passage != NONE && spent.merge(passage, now - since, Long::sum) > most) {
            lost.set(passage);
        }
        passage = NONE;
        since = now;
    }

    /// The passages that were not read to their end.
    public int[] lost() {
        rest();
        return lost.stream().toArray();
    }
}
