package cotejo.casework;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Writes in a case. Where that is open to be read only, it is opened to be written for a moment, so that others may
/// write in between; what was done is seen by the next look at the case.
public final class Pen {
    /// Somebody else may just be writing: waited for so long, in milliseconds.
    private static final long PATIENCE = 4_000;

    private static final long PAUSE = 50;

    /// What is done while the case is open to be written.
    public interface Writing<T> {
        T in(Case writable) throws CaseProblem;
    }

    private final Case opened;
    private final Bench bench;
    private final Searching.Turns turns;
    /// One after another: the lock on the folder is this process's as a whole.
    private final ReentrantLock one = new ReentrantLock();

    Pen(Case opened, Bench bench, Searching.Turns turns) {
        this.opened = opened;
        this.bench = bench;
        this.turns = turns;
    }

    /// @throws CaseProblem when the work does, or when somebody else goes on writing
    public <T> T write(Writing<T> work) throws CaseProblem {
        if (bench.store().writable()) {
            return work.in(opened);
        }
        take();
        try (Case writable = open()) {
            T done = work.in(writable);
            writable.settle();
            return done;
        } finally {
            one.unlock();
            turns.taken(() -> {
                bench.sides().forgetAll();
                return true;
            });
        }
    }

    /// Nobody stands at a page for as long as a folder takes to be added.
    private void take() throws CaseProblem {
        try {
            if (one.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CaseProblem(
                CaseProblem.Kind.LOCKED,
                "something else is being written in the case " + opened.folder() + " from here",
                "wait until that has ended (documents being added can be stopped after the file at hand), then do this again");
    }

    private Case open() throws CaseProblem {
        long begun = System.nanoTime();
        while (true) {
            try {
                return Case.open(opened.folder(), Mode.WRITE, bench.reader(), bench.formats());
            } catch (CaseProblem e) {
                if (e.kind() != CaseProblem.Kind.LOCKED || System.nanoTime() - begun > PATIENCE * 1_000_000) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(CaseProblem locked) throws CaseProblem {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw locked;
        }
    }
}
