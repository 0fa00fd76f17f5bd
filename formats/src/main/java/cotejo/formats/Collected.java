package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.formats.parts.Names;
import cotejo.formats.parts.Parts;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of one container, within [Limits]. What goes beyond them is told by name, and beyond the
/// number of parts by number.
final class Collected implements Parts {
    /// So many times what may be kept is unpacked to find out what is worth keeping.
    private static final int UNPACKED_TIMES = 4;

    private final Limits limits;
    private final Names names = new Names();
    private final List<Part> parts = new ArrayList<>();
    private long room;
    private long unpackable;
    private int more;

    Collected(Limits limits) {
        this.limits = limits;
        this.room = limits.partBytes();
        this.unpackable = (long) UNPACKED_TIMES * limits.partBytes();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// @param missing what whoever opened the container found missing; empty where nothing is
    Outcome.Opened opened(@Nullable Document document, String missing) {
        return opened(document, missing, "");
    }

    /// @param remark what else is to be told; empty for nothing
    Outcome.Opened opened(@Nullable Document document, String missing, String remark) {
        String beyond = more == 0
                ? ""
                : "%,d more parts: the first %,d of a container are read".formatted(more, limits.parts());
        return new Outcome.Opened(document, parts, both(missing, beyond), remark, null);
    }

    /// What became of the document that these parts stand in, with the parts, if there are any.
    ///
    /// @param missing what else of it is lost; empty where nothing is
    Outcome beside(Outcome outcome, String missing) {
        return switch (outcome) {
            case Outcome.Read read when !isEmpty() -> opened(read.document(), missing, read.remark());
            case Outcome.Read read when missing.isEmpty() -> read;
            case Outcome.Read read -> new Outcome.Partly(read.document(), both(missing, read.remark()));
            case Outcome.Partly partly
            when isEmpty() -> new Outcome.Partly(partly.document(), both(partly.missing(), missing));
            case Outcome.Partly partly -> opened(partly.document(), both(partly.missing(), missing));
            case Outcome.Opened opened -> throw new AssertionError("opened already");
            case Outcome.Refused refused when isEmpty() -> refused;
            case Outcome.Refused refused -> opened(null, both("not read itself: " + refused.reason(), missing));
        };
    }

    static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    @Override
    public byte @Nullable [] unpack(String name, long claimed, InputStream packed) throws IOException {
        if (full()) {
            more++;
            return null;
        }
        if (claimed > limits.fileBytes()) {
            tooLarge(name, tooLong(claimed));
            return null;
        }
        if (unpackable <= 0) {
            tooLarge(
                    name,
                    "%,d bytes of one container are unpacked and no more: unpack it and add what it holds"
                            .formatted((long) UNPACKED_TIMES * limits.partBytes()));
            return null;
        }
        if (claimed > room) {
            tooLarge(name, noRoom());
            return null;
        }
        int most = (int) Math.min(limits.fileBytes(), room);
        // Whatever ends it, what came out was work.
        InputStream counted = new FilterInputStream(packed) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int got = super.read(into, from, length);
                unpackable -= Math.max(got, 0);
                return got;
            }
        };
        byte[] bytes = counted.readNBytes(most + 1);
        if (bytes.length > most) {
            tooLarge(name, most == limits.fileBytes() ? tooLong(bytes.length) : noRoom());
            return null;
        }
        return bytes;
    }

    private String tooLong(long bytes) {
        return "%,d bytes and more: files of up to %,d bytes are read".formatted(bytes, limits.fileBytes());
    }

    private String noRoom() {
        return "%,d bytes out of one container are read: unpack it and add what it holds".formatted(limits.partBytes());
    }

    @Override
    public void hold(String name, byte[] bytes, Description said) {
        if (full()) {
            more++;
        } else if (bytes.length > room) {
            tooLarge(name, noRoom());
        } else {
            room -= bytes.length;
            parts.add(new Part.Held(names.of(name), bytes, said));
        }
    }

    @Override
    public void locked(String name, String reason) {
        left(name, Status.ENCRYPTED, reason);
    }

    @Override
    public void broken(String name, String reason) {
        left(name, Status.DAMAGED, reason);
    }

    @Override
    public void unread(String name, String reason) {
        left(name, Status.UNSUPPORTED, reason);
    }

    @Override
    public void tooLarge(String name, String reason) {
        left(name, Status.REFUSED, reason);
    }

    private void left(String name, Status status, String reason) {
        if (full()) {
            more++;
        } else {
            parts.add(new Part.Left(names.of(name), status, reason));
        }
    }

    private boolean full() {
        return parts.size() >= limits.parts();
    }
}
