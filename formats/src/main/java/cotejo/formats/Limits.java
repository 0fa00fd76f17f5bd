package cotejo.formats;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How much of one source is taken in before it is refused: what keeps a hostile file from costing memory or
/// time out of all proportion.
///
/// @param fileBytes the largest file of all, in bytes: a container, a PDF, a picture
/// @param textBytes the largest plain text, in bytes, and the largest document of any other kind
/// @param htmlBytes the largest HTML page, in bytes: parsed, a page takes some twenty times its size
/// @param lineLength the longest line, in UTF-16 units; no prose has a longer paragraph
/// @param lines the most lines that hold anything
/// @param parts the most that one container may hold
/// @param partBytes the most that all parts of one container may hold together, in bytes
/// @param time the longest that reading one source may take
public record Limits(
        int fileBytes,
        int textBytes,
        int htmlBytes,
        int lineLength,
        int lines,
        int parts,
        int partBytes,
        Duration time) {
    public static final Limits USUAL =
            new Limits(256 << 20, 64 << 20, 16 << 20, 1 << 20, 1_000_000, 20_000, 256 << 20, Duration.ofSeconds(30));

    /// Of what is attached to a document, which is read beside others, less is taken than out of a container.
    Limits attached() {
        return new Limits(
                fileBytes, textBytes, htmlBytes, lineLength, lines, parts, Math.min(partBytes, textBytes), time);
    }

    /// Names the limit a text passes, if it passes one.
    @Nullable
    String passedBy(String text) {
        int filled = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end - begin > lineLength) {
                return "a line of %,d characters: lines of up to %,d are read".formatted(end - begin, lineLength);
            }
            if (end > begin && ++filled > lines()) {
                return "more than %,d lines: that is as many as are read".formatted(lines());
            }
            begin = end + 1;
        }
        return null;
    }
}
