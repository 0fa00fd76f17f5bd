package cotejo.core.source;

import java.util.Arrays;

/// A text addressed by code points.
///
/// Java strings count UTF-16 units; pages, people and other programs count characters. All spans of
/// Cotejo count code points, and this class is the one place where the two are exchanged.
public final class Text {
    private final String string;
    /// UTF-16 index of every second half of a surrogate pair, ascending; empty for most texts.
    private final int[] seconds;

    private Text(String string, int[] seconds) {
        this.string = string;
        this.seconds = seconds;
    }

    public static Text of(String string) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < string.length(); i++) {
            if (Character.isLowSurrogate(string.charAt(i)) && Character.isHighSurrogate(string.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new Text(string, Arrays.copyOf(found, count));
    }

    /// The text as a Java string.
    public String string() {
        return string;
    }

    /// Length in code points.
    public int length() {
        return string.length() - seconds.length;
    }

    /// The code point offset of a UTF-16 index.
    public int codePoint(int utf16) {
        int at = Arrays.binarySearch(seconds, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }

    /// The UTF-16 index of a code point offset.
    public int utf16(int codePoint) {
        // The k-th pair's second half, at UTF-16 s, stands at code point s - k - 1 + 1: search by that key.
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /// The span of the UTF-16 range `begin` to `end`.
    public Span span(int begin, int end) {
        return new Span(codePoint(begin), codePoint(end));
    }

    /// The words of a span.
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    public String slice(int start, int end) {
        return string.substring(utf16(start), utf16(end));
    }

    public Words words(Span span) {
        return new Words(slice(span), span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.string.equals(string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    @Override
    public String toString() {
        return string;
    }
}
