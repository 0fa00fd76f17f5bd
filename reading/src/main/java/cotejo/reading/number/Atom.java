package cotejo.reading.number;

/// The smallest number a word says, alone or fused with others ("treintaicinco" holds three).
///
/// @param value the number; for a scale its power of ten; for a hyphen 1 when it is glued on both sides
/// @param lexeme index of the lexeme that says it
/// @param ordinal whether it says it in order ("fifth" for five)
/// @param part the denominator it names ("fifths", "tercio"), 0 for none, -1 when the atoms before it in its word do
/// @param bare whether a scale may stand without a number before it ("mil", "a millionth")
record Atom(Kind kind, int value, int lexeme, boolean ordinal, int part, boolean plural, boolean bare) {
    static Atom of(Kind kind, int value, int lexeme) {
        return new Atom(kind, value, lexeme, false, 0, false, false);
    }

    enum Kind {
        /// 0 to 19, in Spanish to 29
        SMALL,
        /// 20, 30 … 90
        TEN,
        /// 100 … 900 in one word
        HUNDREDS,
        /// multiplies what stands before it by a hundred
        HUNDRED,
        /// multiplies what stands before it by a power of ten from the third on
        SCALE,
        /// up to three digits
        DIGITS,
        /// "and"
        JOIN,
        HYPHEN,
        /// names a part and no number ("quarter", "avos")
        PART
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether it says how many.
    boolean counts() {
        return !ordinal && kind != Kind.PART;
    }
}
