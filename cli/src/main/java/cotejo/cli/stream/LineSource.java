package cotejo.cli.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lines of bytes, one at a time; a line longer than the cap is passed over and said to be too long.
public final class LineSource {
    /// The longest line taken, in bytes.
    public static final int LONGEST = 64 << 20;
    private static final int KEPT = 1 << 20;

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private long number;

    public LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// A line of input.
    ///
    /// @param number from 1
    /// @param bytes without the line's end; null when it is longer than the cap
    /// @param length in bytes
    public record Line(long number, byte @Nullable [] bytes, long length) {}

    /// The next line, as [#next(Runnable)] with nothing to do before waiting.
    public @Nullable Line next() throws IOException {
        return next(() -> {});
    }

    /// The next line, or null after the last. A last line needs no line feed; nothing after one is no line.
    ///
    /// @param beforeWaiting run before bytes are asked for that may not be there yet
    public @Nullable Line next(Runnable beforeWaiting) throws IOException {
        int used = 0;
        long length = 0;
        boolean any = false;
        while (true) {
            if (at == filled) {
                if (in.available() == 0) {
                    beforeWaiting.run();
                }
                at = 0;
                filled = Math.max(0, in.read(block));
                if (filled == 0) {
                    return any ? line(used, length) : null;
                }
            }
            any = true;
            int end = at;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            int count = end - at;
            length += count;
            if (length <= longest) {
                if (used + count > line.length) {
                    long doubled = Math.min((long) longest, Math.max(used + (long) count, line.length * 2L));
                    line = Arrays.copyOf(line, (int) doubled);
                }
                System.arraycopy(block, at, line, used, count);
                used += count;
            } else if (used > 0) {
                used = 0;
                line = new byte[1 << 12];
            }
            at = end;
            if (end < filled) {
                at++;
                return line(used, length);
            }
        }
    }

    private Line line(int used, long length) {
        number++;
        if (length > longest) {
            return new Line(number, null, length);
        }
        int trimmed = used > 0 && line[used - 1] == '\r' ? used - 1 : used;
        byte[] bytes = Arrays.copyOf(line, trimmed);
        if (line.length > KEPT) {
            line = new byte[1 << 12];
        }
        return new Line(number, bytes, length);
    }
}
