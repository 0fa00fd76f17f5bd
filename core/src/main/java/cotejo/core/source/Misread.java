package cotejo.core.source;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Characters of UTF-8 that somebody read as bytes of another encoding: "aÃ±o" for "año", "â€œ" for "“". Such a
/// sequence
/// is put right where what comes out is a letter or a sign that texts hold; by chance none of them is written.
final class Misread {
    /// Encodings of one byte a character that UTF-8 is taken for, by how often it happens. What windows-1252 leaves
    /// undefined stands as the control character of that number, as in Latin-1.
    private static final List<Misread> PAGES =
            List.of(new Misread("windows-1252", true), new Misread("x-MacRoman", false), new Misread("IBM850", false));

    private static final int LATIN_1_END = 0x100;
    private static final char LOST = '\ufffd';
    /// Beside the letters and signs of Latin-1: what windows-1252 adds to them, and signs of typesetting.
    private static final String SIGNS = "ŒœŠšŸŽžƒ€№™−⁄";

    /// Accents as characters of their own.
    private static final String ACCENTS = "\u0300\u0301\u0302\u0303\u0308";

    private final Map<Character, Integer> bytes = new HashMap<>();
    /// Whether its sequences are told by themselves; else only those for Latin letters and quotation marks, and only
    /// beside a letter, since they may be drawings or formulas.
    private final boolean certain;

    private Misread(String charset, boolean certain) {
        this.certain = certain;
        if (certain) {
            for (int b = 0x80; b < LATIN_1_END; b++) {
                bytes.put((char) b, b);
            }
        }
        if (Charset.isSupported(charset)) {
            for (int b = 0x80; b < LATIN_1_END; b++) {
                String read = new String(new byte[] {(byte) b}, Charset.forName(charset));
                if (read.charAt(0) != LOST) {
                    bytes.put(read.charAt(0), b);
                }
            }
        }
    }

    /// What stood there before it was misread.
    ///
    /// @param length UTF-16 units of the sequence
    record Meant(int codePoint, int length) {}

    /// Whether a sequence may begin with this character.
    static boolean begins(char c) {
        if (c < 0x80) {
            return false;
        }
        for (Misread page : PAGES) {
            if (page.more(c) > 0) {
                return true;
            }
        }
        return false;
    }

    /// The sequence at `at`; null where there is none.
    ///
    /// @param follows whether a sequence that was put right ends there
    static @Nullable Meant at(CharSequence text, int at, boolean follows) {
        if (text.charAt(at) < 0x80) {
            return null;
        }
        for (Misread page : PAGES) {
            Meant meant = page.sequence(text, at);
            if (meant == null) {
                continue;
            }
            boolean told = usual(meant.codePoint)
                    ? page.certain || follows || besideLetter(text, at, at + meant.length)
                    : Character.isDefined(meant.codePoint) && (follows || page.goesOn(text, at + meant.length));
            if (told) {
                return meant;
            }
        }
        return spoilt(text, at);
    }

    /// A text in another script is a row of such sequences.
    private boolean goesOn(CharSequence text, int at) {
        return at < text.length() && sequence(text, at) != null;
    }

    /// How many characters must follow this one; 0 where it begins no sequence.
    private int more(char c) {
        int lead = bytes.getOrDefault(c, 0);
        if (!certain && lead != 0xc2 && lead != 0xc3 && lead != 0xe2) {
            return 0;
        }
        return lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    }

    private @Nullable Meant sequence(CharSequence text, int at) {
        int lead = bytes.getOrDefault(text.charAt(at), 0);
        int more = more(text.charAt(at));
        if (more == 0 || at + more >= text.length()) {
            return null;
        }
        int codePoint = lead & (0x3f >> more);
        for (int i = 1; i <= more; i++) {
            int next = bytes.getOrDefault(text.charAt(at + i), 0);
            if (next < 0x80 || next > 0xbf) {
                return null;
            }
            codePoint = codePoint << 6 | next & 0x3f;
        }
        boolean shortest = more == 1 || codePoint >= (more == 2 ? 0x800 : 0x10000);
        boolean character = shortest && codePoint <= Character.MAX_CODE_POINT && (codePoint & 0xfffff800) != 0xd800;
        return character ? new Meant(codePoint, more + 1) : null;
    }

    /// Sequences of which a byte was lost or became a plain space on the way: "â€\ufffd" for a closing quotation mark,
    /// "1Â 680" with what was a no-break space.
    private static @Nullable Meant spoilt(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == 'â' && at + 2 < text.length() && text.charAt(at + 1) == '€' && text.charAt(at + 2) == LOST) {
            return new Meant('”', 3);
        }
        boolean spaced = c == 'Â'
                && at > 0
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && digit(text.charAt(at - 1))
                && digit(text.charAt(at + 2));
        return spaced ? new Meant('\u00a0', 2) : null;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether texts in Latin letters hold it. C1 controls and letters of the encoding's own that come out of "É»" are
    /// not among them.
    private static boolean usual(int codePoint) {
        return codePoint >= 0xa0 && codePoint < LATIN_1_END
                || codePoint >= 0x2000 && codePoint <= 0x203a
                || ACCENTS.indexOf(codePoint) >= 0
                || codePoint == 0xfeff
                || codePoint >= 0x1f300 && codePoint <= 0x1faff
                || SIGNS.indexOf(codePoint) >= 0;
    }

    private static boolean besideLetter(CharSequence text, int begin, int end) {
        return begin > 0 && letter(text.charAt(begin - 1)) || end < text.length() && letter(text.charAt(end));
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
