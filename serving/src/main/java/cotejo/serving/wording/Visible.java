package cotejo.serving.wording;

import org.jspecify.annotations.Nullable;

/// Makes text from outside safe to look at: what would move, hide or reorder other text is shown as a mark instead.
///
/// This is not escaping, which the templates do. It is for characters that are harmless markup and still deceive:
/// terminal and other controls, bidi overrides and isolates, invisible and tag characters, unpaired surrogates.
public final class Visible {
    private Visible() {}

    /// Control characters become their pictures (U+0007 → ␇), deceiving format characters their number in brackets
    /// (U+202E → ⟦U+202E⟧), unpaired surrogates �. Tabs and newlines stay; U+2028 and U+2029 become newlines.
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int first = firstToChange(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        out.append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (c == '\r') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == 0x2028 || c == 0x2029 || c == 0x85) {
                out.append('\n');
            } else if (!changes(c)) {
                out.appendCodePoint(c);
            } else if (c < 0x20) {
                out.append((char) (0x2400 + c));
            } else if (c == 0x7f) {
                out.append('\u2421');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append('\ufffd');
            } else {
                out.append("⟦U+")
                        .append(String.format(java.util.Locale.ROOT, "%04X", c))
                        .append('⟧');
            }
            i += width;
        }
        return out.toString();
    }

    /// The same on one line: every run of white space is one space.
    public static String onOneLine(@Nullable String text) {
        String safe = of(text);
        StringBuilder out = new StringBuilder(safe.length());
        boolean space = false;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !out.isEmpty();
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int firstToChange(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (changes(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean changes(int c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        if (c < 0x7f) {
            return false;
        }
        return c <= 0x9f
                || c == 0x061c
                || c == 0x180e
                || c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2060 && c <= 0x206f
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xfeff
                || c >= 0xfff9 && c <= 0xfffb
                || c >= 0xe0000 && c <= 0xe007f;
    }
}
