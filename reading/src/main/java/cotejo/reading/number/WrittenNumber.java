package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number as written.
///
/// @param begin UTF-16 index of its first character
/// @param end UTF-16 index after its last
/// @param from index of its first lexeme
/// @param to index after its last lexeme
/// @param value null for malformed numbers; the least usual value for vague words
/// @param vague the entry of the lexicon for vague words; null for all others
/// @param rule id of the rule that read it
/// @param why for malformed and ambiguous numbers, what is wrong, for a person; else empty
public record WrittenNumber(
        int begin,
        int end,
        int from,
        int to,
        Form form,
        @Nullable Rational value,
        @Nullable VagueWord vague,
        boolean ambiguous,
        String rule,
        String why) {

    /// A number that is read in one way only.
    public static WrittenNumber of(List<Lexeme> all, int from, int to, Form form, Rational value, String rule) {
        return new WrittenNumber(
                all.get(from).begin(), all.get(to - 1).end(), from, to, form, value, null, false, rule, "");
    }

    /// What looks like a number and has no value.
    static WrittenNumber malformed(List<Lexeme> all, int from, int to, String language, String why) {
        return new WrittenNumber(
                all.get(from).begin(),
                all.get(to - 1).end(),
                from,
                to,
                Form.MALFORMED,
                null,
                null,
                false,
                language + "/number/malformed",
                why);
    }

    /// With the sign glued before it ("-12"), unless that joins it to something ("1-12").
    public WrittenNumber withSign(List<Lexeme> all) {
        Rational positive = value;
        boolean sign = positive != null
                && positive.signum() > 0
                && form != Form.ORDINAL
                && from > 0
                && all.get(from).glued()
                && (all.get(from - 1).is("-") || all.get(from - 1).is("−"))
                && (from == 1
                        || !all.get(from - 1).glued()
                        || "(<>=≤≥,".contains(all.get(from - 2).lower()));
        if (positive == null || !sign) {
            return this;
        }
        return new WrittenNumber(
                all.get(from - 1).begin(), end, from - 1, to, form, positive.negated(), vague, ambiguous, rule, why);
    }

    public enum Form {
        DIGITS,
        WORDS,
        /// "56 mil 886", "1.4 billion"
        MIXED,
        /// "half", "1/16", "one in five"
        FRACTION,
        ORDINAL,
        VAGUE,
        MALFORMED
    }

    /// A word for many or a few, as the lexicon has it. The word allows values above `above` (or from `least` on, when
    /// that is given) and usually means `usualLow` to `usualHigh`.
    public record VagueWord(
            @Nullable Rational above,
            @Nullable Rational least,
            @Nullable Rational most,
            Rational usualLow,
            @Nullable Rational usualHigh) {}
}
