package cotejo.reading.quantity;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quantity found in a text: hedge, number or range, unit of measurement. What it counts is not known yet.
///
/// @param begin UTF-16 index where its words begin ("about $200–$300 per month" begins at "about")
/// @param end UTF-16 index after them
/// @param numberBegin UTF-16 index where the first number begins
/// @param numberEnd UTF-16 index after the last number and what is written into it
/// @param quantity null when the number is malformed
/// @param unit null when no unit of measurement is written
/// @param per what a rate is taken over; null when no rate is written directly behind
/// @param average whether the words say it is an average
/// @param estimated whether the hedge says it is an estimate
/// @param ordinal whether it counts in order ("22nd")
/// @param why what is wrong with a malformed number
public record Measured(
        int begin,
        int end,
        int numberBegin,
        int numberEnd,
        @Nullable Quantity quantity,
        @Nullable Unit unit,
        @Nullable String per,
        boolean average,
        boolean estimated,
        boolean fraction,
        boolean inWords,
        @Nullable Rational first,
        List<Derivation> rules,
        String why) {

    /// The same, so many UTF-16 units further on.
    public Measured movedBy(int units) {
        return new Measured(
                begin + units,
                end + units,
                numberBegin + units,
                numberEnd + units,
                quantity,
                unit,
                per,
                average,
                estimated,
                fraction,
                inWords,
                first,
                rules,
                why);
    }
}
