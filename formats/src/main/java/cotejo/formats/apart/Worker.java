package cotejo.formats.apart;

import cotejo.formats.Outcome;
import cotejo.formats.Status;
import cotejo.formats.scan.Facsimile;
import cotejo.formats.scratch.Scratch;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// One process, seen from outside. It is asked one thing at a time; whatever it does but answer ends it.
final class Worker {
    /// What the folders begin with where parsers put things aside.
    static final String FILES = "cotejo-apart-";

    private static final int PIPE = 1 << 16;
    /// How Java ends where it has no memory left.
    private static final int OUT_OF_MEMORY = 3;
    private static final int SECONDS_TO_END = 2;
    private static final long NEVER = -1;

    private final Settings settings;
    /// What parsers put aside for a while; goes with the process.
    private final Path files;
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private boolean closed;

    Worker(Settings settings) throws IOException {
        this.settings = settings;
        this.files = Scratch.make(FILES);
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
        long begun = System.nanoTime();
        AtomicLong heard = new AtomicLong(NEVER);
        return ask(
                request,
                begun,
                heard,
                () -> Wire.outcome(from, request.source(), () -> heard.set(System.nanoTime() - begun)),
                refused -> refused);
    }

    Facsimile draw(Request request) {
        return ask(
                request,
                System.nanoTime(),
                new AtomicLong(NEVER),
                () -> Wire.facsimile(from),
                refused -> new Facsimile.None(refused.reason()));
    }

    /// Hears what it answers.
    private interface Answer<T> {
        T hear() throws IOException;
    }

    private <T> T ask(
            Request request, long begun, AtomicLong heard, Answer<T> answer, Function<Outcome.Refused, T> without) {
        FutureTask<T> asked = new FutureTask<>(() -> {
            Wire.put(to, request);
            to.flush();
            return answer.hear();
        });
        Thread waiting = new Thread(asked, "waiting for a document");
        waiting.setDaemon(true);
        waiting.start();
        try {
            return patiently(asked, begun, heard);
        } catch (TimeoutException e) {
            close();
            return without.apply(new Outcome.Refused(
                    Status.TIMED_OUT,
                    "reading it takes longer than "
                            + settings.whole(heard.get() != NEVER).toSeconds() + " seconds"));
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return without.apply(new Outcome.Refused(Status.TIMED_OUT, "reading it was interrupted"));
        } catch (ExecutionException e) {
            return without.apply(e.getCause() instanceof Plain.TooMuch tooMuch ? tooMuch(tooMuch) : ended());
        }
    }

    /// Waits as long as is left after the last sign of life, and in all.
    ///
    /// @param heard when that was, in nanoseconds since it began
    private <T> T patiently(FutureTask<T> asked, long begun, AtomicLong heard)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long last = heard.get();
            boolean atWork = last != NEVER;
            long until = Math.min(
                    settings.whole(atWork).toNanos(),
                    Math.max(last, 0) + settings.silence(atWork).toNanos());
            try {
                return asked.get(Math.max(0, until - (System.nanoTime() - begun)), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (heard.get() == last) {
                    throw e;
                }
            }
        }
    }

    private Outcome.Refused tooMuch(Plain.TooMuch e) {
        close();
        return new Outcome.Refused(Status.REFUSED, e.reason());
    }

    /// It broke off: that it ends is a matter of moments.
    private Outcome.Refused ended() {
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
        // What it has started does not end with it.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().thenRun(() -> Scratch.clear(FILES, files));
    }
}
