package cotejo.formats.apart;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A process that does what the name of a document says.
final class Misbehaving {
    private static final DataOutputStream OUT = new DataOutputStream(System.out);

    private Misbehaving() {}

    public static void main(String[] none) throws IOException {
        Network.close();
        WorkerMain.answer(new DataInputStream(new BufferedInputStream(System.in)), OUT, Misbehaving::read);
    }

    private static Outcome read(
            SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript) {
        try {
            switch (name) {
                case "exit" -> Runtime.getRuntime().halt(134);
                case "hang" -> Thread.sleep(600_000);
                case "memory" -> fill();
                case "nonsense" -> OUT.write(new byte[] {77, 1, 2, 3});
                case "flood" -> {
                    OUT.writeByte(1);
                    OUT.writeInt(Integer.MAX_VALUE);
                    OUT.flush();
                    Thread.sleep(600_000);
                }
                case "at work" -> {
                    for (int page = 0; page < 5; page++) {
                        Wire.beat(OUT);
                        Thread.sleep(1_000);
                    }
                    return new Outcome.Refused(Status.EMPTY, "all pages looked at").with(Transcript.NONE);
                }
                case "at work no more" -> {
                    Wire.beat(OUT);
                    Thread.sleep(600_000);
                }
                case "at work for ever" -> {
                    for (int page = 0; page < 10_000; page++) {
                        Wire.beat(OUT);
                        Thread.sleep(100);
                    }
                }
                case "fetch" -> URI.create("http://127.0.0.1:9/").toURL().openStream();
                default -> {
                    return DocumentMaker.FORMATS.read(source, name, bytes, byPerson, transcript);
                }
            }
        } catch (IOException | InterruptedException e) {
            return new Outcome.Refused(Status.REFUSED, String.valueOf(e.getMessage()));
        }
        return new Outcome.Refused(Status.DAMAGED, "did as it was told");
    }

    private static void fill() {
        List<byte[]> held = new ArrayList<>();
        while (held.size() < Integer.MAX_VALUE) {
            held.add(new byte[1 << 20]);
        }
    }
}
