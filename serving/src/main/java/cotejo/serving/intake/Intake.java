package cotejo.serving.intake;

import cotejo.casework.Abreast;
import cotejo.casework.AddOptions;
import cotejo.casework.AddReport;
import cotejo.casework.Case;
import cotejo.casework.Progress;
import cotejo.casework.Received;
import cotejo.casework.Stop;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.core.source.Description;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes documents into the case while people go on reading it; one lot at a time.
public final class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Progress.Extent BEGINNING = new Progress.Extent(0, 0);

    /// How it stands.
    public sealed interface State {
        /// Nothing was added since the room was opened.
        record Idle() implements State {}

        /// @param last the file taken last; empty before the first
        /// @param stopping whether somebody asked to end it
        record Underway(Progress.Extent extent, String last, boolean stopping) implements State {}

        record Done(AddReport report) implements State {}

        /// It could not be done; what was taken before is kept.
        record Failed(String what, String mend) implements State {}
    }

    private final Case opened;
    private State state = new State.Idle();
    private Stop.@Nullable OnRequest stop;

    Intake(Case opened) {
        this.opened = opened;
    }

    public synchronized State state() {
        return state;
    }

    /// Begins to add files and folders that lie on this machine.
    ///
    /// @return false where another lot is being added
    boolean begin(List<Path> paths) {
        return begin(null, (writable, options) -> writable.add(paths, options, new Heard()));
    }

    /// Begins to try once more what could not be read.
    ///
    /// @return false where another lot is being added
    boolean again() {
        return begin(null, (writable, options) -> writable.retry(List.of(), options, new Heard()));
    }

    /// Begins to add what was sent, which is gone afterwards, however that ends.
    ///
    /// @return false where another lot is being added
    boolean begin(Received received) {
        boolean begun =
                begin(received, (writable, options) -> writable.add(List.of(received.folder()), options, new Heard()));
        if (!begun) {
            received.close();
        }
        return begun;
    }

    private interface Work {
        AddReport in(Case writable, AddOptions options);
    }

    private synchronized boolean begin(@Nullable Received received, Work work) {
        if (state instanceof State.Underway) {
            return false;
        }
        Stop.OnRequest asked = new Stop.OnRequest();
        stop = asked;
        state = new State.Underway(BEGINNING, "", false);
        AddOptions options = new AddOptions(Description.NONE, null, Abreast.all(), asked, received);
        Thread.ofPlatform().daemon().name("intake").start(() -> {
            try {
                end(new State.Done(opened.pen().write(writable -> work.in(writable, options))));
            } catch (CaseProblem e) {
                end(new State.Failed(e.what(), e.mend()));
            } catch (BrokenCase e) {
                end(new State.Failed(e.problem().what(), e.problem().mend()));
            } catch (RuntimeException | Error e) {
                LOG.error("adding ended", e);
                end(new State.Failed(String.valueOf(e.getMessage()), ""));
            } finally {
                if (received != null) {
                    received.close();
                }
            }
        });
        return true;
    }

    private synchronized void end(State how) {
        state = how;
        stop = null;
    }

    /// Ends after the file at hand; what was taken is kept.
    synchronized void stop() {
        if (stop != null && state instanceof State.Underway underway) {
            stop.ask();
            state = new State.Underway(underway.extent(), underway.last(), true);
        }
    }

    private synchronized void heard(Progress.Extent extent, String last) {
        if (state instanceof State.Underway underway) {
            state = new State.Underway(extent, last, underway.stopping());
        }
    }

    /// Whoever closes the room ends what is being added, as Ctrl-C does.
    @Override
    public void close() {
        stop();
    }

    private final class Heard implements Progress {
        @Override
        public void at(int done, int total, String what) {
            heard(new Extent(done, total), what);
        }

        @Override
        public void at(Extent extent, String what) {
            heard(extent, what);
        }
    }
}
