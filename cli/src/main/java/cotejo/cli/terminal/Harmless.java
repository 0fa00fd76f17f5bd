package cotejo.cli.terminal;

import java.util.Locale;

/// Words of documents, names of files and messages, made fit to print: whatever could steer a terminal or turn the
/// order of the words around is replaced by something that can be seen.
public final class Harmless {
    private Harmless() {}

    /// For a line of print: line breaks and tabs become one space, all else that steers becomes a sign (`␛`) or its
    /// number (`⟨U+202E⟩`).
    public static String line(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r' || c == '\t') {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != ' ' && c != ' ') {
                out.append(' ');
            }
            blank = false;
            if (!steers(c)) {
                out.appendCodePoint(c);
            } else if (c < 0x20) {
                out.append((char) (0x2400 + c));
            } else if (c == 0x7F) {
                out.append('␡');
            } else {
                out.append("⟨U+").append(String.format(Locale.ROOT, "%04X", c)).append('⟩');
            }
        }
        return out.toString();
    }

    /// A whole text with each dangerous character replaced by one other, so that offsets into it still hold. Line
    /// breaks and tabs stay.
    ///
    /// @param onTerminal whether a lone carriage return, which overwrites a line on a terminal, is replaced as well
    public static String text(String text, boolean onTerminal) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                out.append((char) c);
            } else if (c == '\r') {
                boolean lone = i >= text.length() || text.charAt(i) != '\n';
                out.append(lone && onTerminal ? '␍' : '\r');
            } else if (!steers(c)) {
                out.appendCodePoint(c);
            } else if (c < 0x20) {
                out.append((char) (0x2400 + c));
            } else {
                out.append(c == 0x7F ? '␡' : '\uFFFD');
            }
        }
        return out.toString();
    }

    /// Printed JSON that means the same and holds no character that steers: those, all inside strings, are escaped.
    public static String json(String printed) {
        int i = 0;
        while (i < printed.length() && !escaped(printed.charAt(i))) {
            i++;
        }
        if (i == printed.length()) {
            return printed;
        }
        StringBuilder out = new StringBuilder(printed.length() + 16).append(printed, 0, i);
        for (; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (escaped(c) && !(Character.isSurrogate(c) && pairIsFine(printed, i))) {
                out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean escaped(char c) {
        return c >= 0x7F && (Character.isSurrogate(c) || steers(c));
    }

    private static boolean pairIsFine(String s, int at) {
        if (Character.isHighSurrogate(s.charAt(at))) {
            return at + 1 < s.length() && Character.isLowSurrogate(s.charAt(at + 1)) && !steers(s.codePointAt(at));
        }
        return at > 0 && Character.isHighSurrogate(s.charAt(at - 1)) && !steers(s.codePointAt(at - 1));
    }

    /// Whether a character moves the cursor, starts an escape, turns the direction of writing, or is half of one.
    static boolean steers(int c) {
        return c < 0x20
                || c >= 0x7F && c <= 0x9F
                || c == 0x061C
                || c == 0x180E
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xE0000 && c <= 0xE007F;
    }
}
