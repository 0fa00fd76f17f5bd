package cotejo.reading.number;

/// The smallest piece the number grammar looks at.
///
/// @param begin UTF-16 index into the text
/// @param word its characters
/// @param lower its characters in lower case
/// @param glued whether it follows the piece before without a space
public record Lexeme(Kind kind, int begin, int end, String word, String lower, boolean glued) {
    public enum Kind {
        /// a run of letters, apostrophes inside allowed
        WORD,
        /// a run of digits with single points, commas and apostrophes inside
        DIGITS,
        /// one other character
        SYMBOL
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean is(String text) {
        return lower.equals(text);
    }
}
