package cotejo.formats.apart;

import cotejo.core.source.Described;
import cotejo.core.source.Described.Basis;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.formats.Limits;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How requests and outcomes go through a pipe. Both ends are of one build, so there are no versions; but the end that
/// asks does not trust the other: whatever comes is bounded, and what makes no sense is an [IOException].
final class Wire {
    private static final int MOST_BYTES = Limits.USUAL.textBytes();
    /// No text has more characters than bytes, and none is made longer than the longest.
    private static final int MOST_CHARACTERS = Limits.USUAL.textBytes();

    private static final int MOST_PASSAGES = 2 * Limits.USUAL.lines();
    private static final int READ = 1;
    private static final int PARTLY = 2;
    private static final int REFUSED = 3;

    private Wire() {}

    /// More came than any document holds.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
        private final String reason;

        TooMuch(String what, long many, long most) {
            super(what);
            this.reason = "what reads it gives %,d %s: up to %,d are taken".formatted(many, what, most);
        }

        String reason() {
            return reason;
        }
    }

    static void put(DataOutputStream out, Request request) throws IOException {
        put(out, request.source().sha256());
        put(out, request.name());
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        put(out, request.byPerson());
    }

    /// Null where no further comes.
    static @Nullable Request request(DataInputStream in) throws IOException {
        String source;
        try {
            source = string(in);
        } catch (EOFException e) {
            return null;
        }
        String name = string(in);
        byte[] bytes = new byte[count(in, "bytes", MOST_BYTES)];
        in.readFully(bytes);
        return new Request(new SourceId(source), name, bytes, description(in));
    }

    static void put(DataOutputStream out, Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Read read -> {
                out.writeByte(READ);
                put(out, read.document());
                put(out, read.remark());
            }
            case Outcome.Partly partly -> {
                out.writeByte(PARTLY);
                put(out, partly.document());
                put(out, partly.missing());
            }
            case Outcome.Refused refused -> {
                out.writeByte(REFUSED);
                out.writeByte(refused.status().ordinal());
                put(out, refused.reason());
            }
        }
    }

    /// @param source of the document, whatever the other end says
    static Outcome outcome(DataInputStream in, SourceId source) throws IOException {
        try {
            return switch (in.readByte()) {
                case READ -> new Outcome.Read(document(in, source), string(in));
                case PARTLY -> new Outcome.Partly(document(in, source), string(in));
                case REFUSED -> new Outcome.Refused(one(Status.values(), in), string(in));
                default -> throw new IOException("no outcome begins like this");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("no document is like this", e);
        }
    }

    private static void put(DataOutputStream out, Document document) throws IOException {
        put(out, document.text().string());
        out.writeInt(document.passages().size());
        for (Passage passage : document.passages()) {
            out.writeByte(passage.kind().ordinal());
            put(out, passage.span());
            maybe(out, passage.language());
        }
        put(out, document.description());
    }

    private static Document document(DataInputStream in, SourceId source) throws IOException {
        Text text = Text.of(string(in));
        int many = count(in, "passages", MOST_PASSAGES);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            passages.add(new Passage(one(PassageKind.values(), in), span(in), maybe(in)));
        }
        return new Document(source, text, passages, description(in));
    }

    private static void put(DataOutputStream out, Description description) throws IOException {
        described(out, description.published(), PartialDate::toString);
        described(out, description.outlet(), value -> value);
        described(out, description.author(), value -> value);
        described(out, description.title(), value -> value);
        described(out, description.language(), value -> value);
        described(out, description.country(), value -> value);
        described(out, description.url(), value -> value);
    }

    private static Description description(DataInputStream in) throws IOException {
        return new Description(
                described(
                        in,
                        written ->
                                PartialDate.parse(written).orElseThrow(() -> new IllegalArgumentException("no date"))),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value),
                described(in, value -> value));
    }

    private static <T> void described(
            DataOutputStream out, @Nullable Described<T> described, Function<T, String> written) throws IOException {
        out.writeBoolean(described != null);
        if (described != null) {
            put(out, written.apply(described.value()));
            out.writeByte(described.basis().ordinal());
            Span at = described.at();
            out.writeBoolean(at != null);
            if (at != null) {
                put(out, at);
            }
        }
    }

    private static <T> @Nullable Described<T> described(DataInputStream in, Function<String, T> read)
            throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        T value = read.apply(string(in));
        Basis basis = one(Basis.values(), in);
        return new Described<>(value, basis, in.readBoolean() ? span(in) : null);
    }

    private static void put(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void maybe(DataOutputStream out, @Nullable String string) throws IOException {
        out.writeBoolean(string != null);
        if (string != null) {
            put(out, string);
        }
    }

    private static @Nullable String maybe(DataInputStream in) throws IOException {
        return in.readBoolean() ? string(in) : null;
    }

    /// By UTF-16 units, since a text may hold half of a pair.
    private static void put(DataOutputStream out, String string) throws IOException {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * string.length());
        units.asCharBuffer().put(string);
        out.writeInt(string.length());
        out.write(units.array());
    }

    private static String string(DataInputStream in) throws IOException {
        byte[] units = new byte[Character.BYTES * count(in, "characters", MOST_CHARACTERS)];
        in.readFully(units);
        return ByteBuffer.wrap(units).asCharBuffer().toString();
    }

    private static int count(DataInputStream in, String what, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new TooMuch(what, Integer.toUnsignedLong(count), most);
        }
        return count;
    }

    private static <T> T one(T[] all, DataInputStream in) throws IOException {
        int at = in.readUnsignedByte();
        if (at >= all.length) {
            throw new IOException("no value has this number: " + at);
        }
        return all[at];
    }
}
