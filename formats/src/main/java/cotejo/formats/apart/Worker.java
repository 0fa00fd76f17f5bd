package cotejo.formats.apart;

import cotejo.formats.Outcome;
import cotejo.formats.Status;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One process, seen from outside. It is asked one thing at a time; whatever it does but answer ends it.
final class Worker {
    private static final int PIPE = 1 << 16;
    /// How Java ends where it has no memory left.
    private static final int OUT_OF_MEMORY = 3;
    private static final int SECONDS_TO_END = 2;

    private final Settings settings;
    /// What parsers put aside for a while; goes with the process.
    private final Path files;
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private boolean closed;

    Worker(Settings settings) throws IOException {
        this.settings = settings;
        this.files = Scratch.make();
        this.process = new ProcessBuilder(settings.command(files))
                .redirectError(Redirect.DISCARD)
                .start();
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), PIPE));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), PIPE));
    }

    /// Whether it can be asked again.
    boolean alive() {
        return !closed && process.isAlive();
    }

    Outcome read(Request request) {
        FutureTask<Outcome> asked = new FutureTask<>(() -> {
            Wire.put(to, request);
            to.flush();
            return Wire.outcome(from, request.source());
        });
        Thread waiting = new Thread(asked, "waiting for a document");
        waiting.setDaemon(true);
        waiting.start();
        try {
            return asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            return new Outcome.Refused(
                    Status.TIMED_OUT,
                    "reading it takes longer than " + settings.patience().toSeconds() + " seconds");
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return new Outcome.Refused(Status.TIMED_OUT, "reading it was interrupted");
        } catch (ExecutionException e) {
            return e.getCause() instanceof Plain.TooMuch tooMuch ? tooMuch(tooMuch) : ended();
        }
    }

    private Outcome tooMuch(Plain.TooMuch e) {
        close();
        return new Outcome.Refused(Status.REFUSED, e.reason());
    }

    /// It broke off: that it ends is a matter of moments.
    private Outcome ended() {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                close();
                return new Outcome.Refused(Status.DAMAGED, "what reads it went astray on it");
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return new Outcome.Refused(Status.TIMED_OUT, "reading it was interrupted");
        }
        return process.exitValue() == OUT_OF_MEMORY
                ? new Outcome.Refused(
                        Status.OUT_OF_MEMORY,
                        "reading it needs more than the " + settings.heapMegabytes() + " MB there are for one document")
                : new Outcome.Refused(Status.DAMAGED, "what reads it ended on it (exit " + process.exitValue() + ")");
    }

    void close() {
        closed = true;
        process.destroyForcibly().onExit().thenRun(() -> Scratch.clear(files));
    }
}
