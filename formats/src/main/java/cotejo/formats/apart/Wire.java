package cotejo.formats.apart;

import static cotejo.formats.apart.Plain.count;
import static cotejo.formats.apart.Plain.one;
import static cotejo.formats.apart.Plain.string;
import static cotejo.formats.apart.Plain.write;

import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.Limits;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Status;
import cotejo.formats.scan.Facsimile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How requests and outcomes go through a pipe. Both ends are of one build, so there are no versions; but the end that
/// asks does not trust the other: whatever comes is bounded, and what makes no sense is an [IOException].
final class Wire {
    private static final int MOST_BYTES = Limits.USUAL.fileBytes();
    private static final int MOST_PARTS = Limits.USUAL.parts();
    private static final int MOST_PART_BYTES = Limits.USUAL.partBytes();
    private static final int READ = 1;
    private static final int PARTLY = 2;
    private static final int REFUSED = 3;
    private static final int OPENED = 4;
    private static final int AT_WORK = 5;
    private static final int DRAWN = 6;
    private static final int NOT_DRAWN = 7;
    private static final int MOST_PICTURE = 32 << 20;

    private Wire() {}

    static void put(DataOutputStream out, Request request) throws IOException {
        write(out, request.source().sha256());
        write(out, request.name());
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        Papers.put(out, request.byPerson());
        Scripts.put(out, request.transcript());
        Facsimile.Spot spot = request.spot();
        out.writeBoolean(spot != null);
        if (spot != null) {
            out.writeInt(spot.page());
            write(out, spot.words());
            out.writeInt(spot.nth());
        }
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
        return new Request(new SourceId(source), name, bytes, Papers.description(in), Scripts.transcript(in), spot(in));
    }

    private static Facsimile.@Nullable Spot spot(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Facsimile.Spot(in.readInt(), string(in), in.readInt()) : null;
    }

    static void put(DataOutputStream out, Facsimile facsimile) throws IOException {
        switch (facsimile) {
            case Facsimile.Drawn drawn -> {
                out.writeByte(DRAWN);
                out.writeInt(drawn.png().length);
                out.write(drawn.png());
            }
            case Facsimile.None none -> {
                out.writeByte(NOT_DRAWN);
                write(out, none.reason());
            }
        }
    }

    static Facsimile facsimile(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case DRAWN -> {
                byte[] png = new byte[count(in, "bytes of a picture", MOST_PICTURE)];
                in.readFully(png);
                yield new Facsimile.Drawn(png);
            }
            case NOT_DRAWN -> new Facsimile.None(string(in));
            default -> throw new IOException("no picture begins like this");
        };
    }

    static void put(DataOutputStream out, Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Read read -> {
                out.writeByte(READ);
                Papers.put(out, read.document());
                write(out, read.remark());
            }
            case Outcome.Partly partly -> {
                out.writeByte(PARTLY);
                Papers.put(out, partly.document());
                write(out, partly.missing());
            }
            case Outcome.Opened opened -> {
                out.writeByte(OPENED);
                Document document = opened.document();
                out.writeBoolean(document != null);
                if (document != null) {
                    Papers.put(out, document);
                }
                put(out, opened.parts());
                write(out, opened.missing());
                write(out, opened.remark());
            }
            case Outcome.Refused refused -> {
                out.writeByte(REFUSED);
                out.writeByte(refused.status().ordinal());
                write(out, refused.reason());
            }
        }
        Scripts.put(out, outcome.transcript());
    }

    /// Tells who asked that work goes on, with a page that is a picture.
    static void beat(DataOutputStream out) throws IOException {
        out.writeByte(AT_WORK);
        out.flush();
    }

    /// @param source of the document, whatever the other end says
    /// @param beat run whenever the other end tells that it is at work
    static Outcome outcome(DataInputStream in, SourceId source, Runnable beat) throws IOException {
        try {
            int kind = in.readByte();
            while (kind == AT_WORK) {
                beat.run();
                kind = in.readByte();
            }
            Outcome outcome = outcome(kind, in, source);
            Transcript made = Scripts.transcript(in);
            return made == null ? outcome : outcome.with(made);
        } catch (IllegalArgumentException e) {
            throw new IOException("no document is like this", e);
        }
    }

    private static Outcome outcome(int kind, DataInputStream in, SourceId source) throws IOException {
        return switch (kind) {
            case READ -> new Outcome.Read(Papers.document(in, source), string(in));
            case PARTLY -> new Outcome.Partly(Papers.document(in, source), string(in));
            case OPENED ->
                new Outcome.Opened(
                        in.readBoolean() ? Papers.document(in, source) : null, parts(in), string(in), string(in), null);
            case REFUSED -> new Outcome.Refused(one(Status.values(), in), string(in));
            default -> throw new IOException("no outcome begins like this");
        };
    }

    private static void put(DataOutputStream out, List<Part> parts) throws IOException {
        out.writeInt(parts.size());
        for (Part part : parts) {
            write(out, part.name());
            switch (part) {
                case Part.Held held -> {
                    out.writeBoolean(true);
                    out.writeInt(held.bytes().length);
                    out.write(held.bytes());
                    Papers.put(out, held.said());
                }
                case Part.Left left -> {
                    out.writeBoolean(false);
                    out.writeByte(left.status().ordinal());
                    write(out, left.reason());
                }
            }
        }
    }

    private static List<Part> parts(DataInputStream in) throws IOException {
        int many = count(in, "parts", MOST_PARTS);
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int room = MOST_PART_BYTES;
        for (int i = 0; i < many; i++) {
            String name = string(in);
            if (!names.add(name)) {
                throw new IOException("two parts are called the same");
            }
            if (in.readBoolean()) {
                byte[] bytes = new byte[count(in, "bytes of parts", room)];
                in.readFully(bytes);
                room -= bytes.length;
                parts.add(new Part.Held(name, bytes, Papers.description(in)));
            } else {
                parts.add(new Part.Left(name, one(Status.values(), in), string(in)));
            }
        }
        return parts;
    }
}
