package cotejo.core.claim;

import cotejo.core.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The public name of a figure. Made from source, place, words and occurrence and never from what the words were
/// taken to mean: it stays the same when a better reader understands them better.
public record FigureId(String id) implements Comparable<FigureId> {

    /// @param place page, sheet or cell inside the source; empty for a text without such
    /// @param said the figure's exact words
    /// @param occurrence how many times these words stand earlier in the same place
    public static FigureId of(SourceId source, String place, String said, int occurrence) {
        return new FigureId("f" + digest(source + "\n" + place + "\n" + said + "\n" + occurrence));
    }

    /// The first 14 hexadecimal digits of the SHA-256 of `name`; enough for the figures of one case.
    public static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 14);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(FigureId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
