package cotejo.formats.apart;

import cotejo.core.source.Transcript;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Formats;
import cotejo.formats.Limits;
import cotejo.formats.scan.Facsimile;
import cotejo.formats.scan.Transcribing;
import cotejo.formats.scratch.Scratch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// What runs in the other process: it answers until nobody asks any more, also where who asked was killed.
public final class WorkerMain {
    private static final int PIPE = 1 << 16;

    private WorkerMain() {}

    public static void main(String[] none) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), PIPE));
        // What a parser prints must not stand between answers.
        System.setOut(System.err);
        Network.close();
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> wait(done)));
        try {
            answer(new DataInputStream(new BufferedInputStream(System.in, PIPE)), out, formats(out));
        } finally {
            try {
                Scratch.clear(Worker.FILES, Path.of(System.getProperty("java.io.tmpdir")));
            } finally {
                done.countDown();
            }
        }
    }

    /// Formats that say with each page that is a picture that they are at work. Where nobody hears it, nobody waits for
    /// the rest.
    private static DocumentMaker formats(DataOutputStream out) {
        Transcribing transcribing = new Transcribing(() -> {
            try {
                Wire.beat(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Formats(Limits.USUAL, transcribing).maker();
    }

    /// Ctrl-C reaches this process too, but who asks says when all is done: the document in work is not to be lost.
    private static void wait(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void answer(DataInputStream in, DataOutputStream out, DocumentMaker formats) throws IOException {
        for (Request request = Wire.request(in); request != null; request = Wire.request(in)) {
            Facsimile.Spot spot = request.spot();
            Transcript transcript = request.transcript();
            if (spot == null) {
                Wire.put(
                        out,
                        formats.read(
                                request.source(), request.name(), request.bytes(), request.byPerson(), transcript));
            } else {
                Wire.put(out, formats.draw(request.bytes(), transcript == null ? Transcript.NONE : transcript, spot));
            }
            out.flush();
        }
    }
}
