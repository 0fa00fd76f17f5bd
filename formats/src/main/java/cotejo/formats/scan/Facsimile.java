package cotejo.formats.scan;

/// A page of a source as it looks, for a person to compare with what was read on it.
public sealed interface Facsimile {
    /// @param png a picture in that format
    record Drawn(byte[] png) implements Facsimile {}

    /// There is none.
    ///
    /// @param reason why, for a person
    record None(String reason) implements Facsimile {
        public static final None NO_PAGES = new None("it has no pages that could be drawn");
    }

    /// What is to be drawn.
    ///
    /// @param page from 1
    /// @param words to be marked where they stand on it; empty for none
    /// @param nth which of them, where they stand there several times; from 0
    record Spot(int page, String words, int nth) {
        public Spot {
            if (page < 1 || nth < 0) {
                throw new IllegalArgumentException("pages are counted from 1, and what stands on them from 0");
            }
        }
    }

    /// How words are compared that may be parted at the ends of lines: letters and digits alone.
    static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder(words.length());
        words.codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
