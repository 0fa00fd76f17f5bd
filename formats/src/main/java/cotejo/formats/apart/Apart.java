package cotejo.formats.apart;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Limits;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import cotejo.formats.scan.Facsimile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes documents of bytes in processes of their own: as many as ask at one time, each started when it is first
/// needed. Several threads may ask.
public final class Apart implements DocumentMaker, AutoCloseable {
    private final Settings settings;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private boolean closed;

    public Apart() {
        this(Settings.usual());
    }

    Apart(Settings settings) {
        this.settings = settings;
    }

    /// Gets a process ready, so that the first document need not wait for one.
    public void warm() {
        try {
            put(new Worker(settings));
        } catch (IOException e) {
            // The first document will meet the same, and tell.
        }
    }

    @Override
    public Outcome read(
            SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript) {
        if (bytes.length > Limits.USUAL.fileBytes()) {
            // It is refused for its size alone, and need not travel for that.
            return DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript);
        }
        return ask(worker -> worker.read(new Request(source, name, bytes, byPerson, transcript)), refused -> refused);
    }

    @Override
    public Facsimile draw(byte[] bytes, Transcript transcript, Facsimile.Spot spot) {
        return bytes.length > Limits.USUAL.fileBytes()
                ? Facsimile.None.NO_PAGES
                : ask(
                        worker -> worker.draw(Request.of(bytes, transcript, spot)),
                        refused -> new Facsimile.None(refused.reason()));
    }

    private <T> T ask(Function<Worker, T> asked, Function<Outcome.Refused, T> without) {
        Worker worker = null;
        try {
            worker = take();
            T answer = asked.apply(worker);
            if (worker.alive()) {
                put(worker);
            }
            return answer;
        } catch (IOException e) {
            return without.apply(new Outcome.Refused(
                    Status.REFUSED, "no process can be started to read it in (" + e.getMessage() + ")"));
        } finally {
            if (worker != null && !worker.alive()) {
                worker.close();
            }
        }
    }

    /// One that waits, else a new one. A process that ended while it waited is no fault of the next document.
    private Worker take() throws IOException {
        for (Worker waiting = poll(); waiting != null; waiting = poll()) {
            if (waiting.alive()) {
                return waiting;
            }
            waiting.close();
        }
        return new Worker(settings);
    }

    private synchronized @Nullable Worker poll() {
        return idle.poll();
    }

    private void put(Worker worker) {
        synchronized (this) {
            if (!closed) {
                idle.push(worker);
                return;
            }
        }
        worker.close();
    }

    /// Ends all processes that wait; those at work end when they are done.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        for (Worker waiting = poll(); waiting != null; waiting = poll()) {
            waiting.close();
        }
    }
}
