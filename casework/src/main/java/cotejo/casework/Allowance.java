package cotejo.casework;

import cotejo.core.source.SourceId;
import cotejo.formats.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may come out of one file, however it is packed: how deep containers stand in one another, how many parts and
/// bytes there are in all, and how many bytes are held at one time.
final class Allowance {
    /// More containers are not believed to stand in one another.
    static final int DEEPEST = 8;

    static final String TOO_DEEP =
            "it stands in more than " + DEEPEST + " containers, one in another: unpack them and add what they hold";
    static final String TOO_MUCH_AT_ONCE =
            "what it holds is too much beside what the containers hold that it stands in:"
                    + " unpack them and add what they hold";
    private static final long MOST_AT_ONCE = 512L << 20;
    private static final long MOST_BYTES = 2L << 30;
    private static final int MOST_PARTS = 100_000;

    private final long mostAtOnce;
    private long bytesLeft = MOST_BYTES;
    private int partsLeft = MOST_PARTS;
    /// Of the containers that are open in one another, what their parts hold.
    private long open;

    Allowance() {
        this(MOST_AT_ONCE);
    }

    /// @param mostAtOnce bytes that containers in one another may hold at one time
    Allowance(long mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }

    /// Takes a part into account.
    ///
    /// @param inside the containers it stands in
    /// @return why it is not taken; null where it is
    @Nullable
    String refused(Part.Held part, SourceId source, List<SourceId> inside) {
        if (inside.size() > DEEPEST) {
            return TOO_DEEP;
        }
        if (inside.contains(source)) {
            return "the same bytes as a container it stands in";
        }
        partsLeft--;
        bytesLeft -= part.bytes().length;
        if (partsLeft < 0) {
            return "%,d parts of one file are read: unpack it and add what it holds".formatted(MOST_PARTS);
        }
        return bytesLeft < 0
                ? "%,d bytes out of one file are read: unpack it and add what it holds".formatted(MOST_BYTES)
                : null;
    }

    /// Whether a container's parts can be held beside those of the containers it stands in; the outermost's always can.
    boolean opens(List<Part> parts) {
        long weight = weight(parts);
        if (open > 0 && open + weight > mostAtOnce) {
            return false;
        }
        open += weight;
        return true;
    }

    /// Its parts, for which [#opens] said yes, are done with.
    void closes(List<Part> parts) {
        open -= weight(parts);
    }

    private static long weight(List<Part> parts) {
        return parts.stream()
                .mapToLong(part -> part instanceof Part.Held held ? held.bytes().length : 0)
                .sum();
    }
}
