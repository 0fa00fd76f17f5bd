package cotejo.formats.apart;

import cotejo.core.source.Span;
import cotejo.formats.Limits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// How strings, spans and numbers go through a pipe, none of them without bound.
final class Plain {
    /// No text has more characters than bytes, and none is made longer than the longest.
    private static final int MOST_CHARACTERS = Limits.USUAL.textBytes();

    private Plain() {}

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

    static void write(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    static void maybe(DataOutputStream out, @Nullable String string) throws IOException {
        out.writeBoolean(string != null);
        if (string != null) {
            write(out, string);
        }
    }

    static @Nullable String maybe(DataInputStream in) throws IOException {
        return in.readBoolean() ? string(in) : null;
    }

    /// By UTF-16 units, since a text may hold half of a pair.
    static void write(DataOutputStream out, String string) throws IOException {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * string.length());
        units.asCharBuffer().put(string);
        out.writeInt(string.length());
        out.write(units.array());
    }

    static String string(DataInputStream in) throws IOException {
        byte[] units = new byte[Character.BYTES * count(in, "characters", MOST_CHARACTERS)];
        in.readFully(units);
        return ByteBuffer.wrap(units).asCharBuffer().toString();
    }

    static int count(DataInputStream in, String what, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new TooMuch(what, Integer.toUnsignedLong(count), most);
        }
        return count;
    }

    static <T> T one(T[] all, DataInputStream in) throws IOException {
        int at = in.readUnsignedByte();
        if (at >= all.length) {
            throw new IOException("no value has this number: " + at);
        }
        return all[at];
    }
}
