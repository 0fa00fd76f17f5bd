package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A run of digits with separators and what number it writes.
///
/// @param value null when no number can be taken from it
/// @param ambiguous whether the other convention would read another number with equal right
/// @param why what is wrong or ambiguous, for a person; else empty
record DigitString(@Nullable Rational value, boolean ambiguous, String why) {

    /// Which mark parts whole from decimals in a document.
    enum Decimals {
        POINT,
        COMMA
    }

    /// The number of digits is counted before any number is built.
    static DigitString read(String written, Decimals decimals) {
        int digits = 0;
        int points = 0;
        int commas = 0;
        int quotes = 0;
        for (int i = 0; i < written.length(); i++) {
            switch (written.charAt(i)) {
                case '.' -> points++;
                case ',' -> commas++;
                case '\'', '’' -> quotes++;
                default -> digits++;
            }
        }
        if (digits > Rational.MAX_DIGITS) {
            return malformed("a number of " + digits + " digits");
        }
        if (points == 0 && commas == 0 && quotes == 0) {
            return plain(written);
        }
        if (quotes > 0) {
            return quotes + points + commas > quotes
                    ? withDecimals(written, quotes > 0 ? '\'' : ',', points > 0 ? '.' : ',', points + commas)
                    : grouped(written, '\'');
        }
        if (points > 0 && commas > 0) {
            boolean pointLast = written.lastIndexOf('.') > written.lastIndexOf(',');
            return pointLast ? withDecimals(written, ',', '.', points) : withDecimals(written, '.', ',', commas);
        }
        char mark = points > 0 ? '.' : ',';
        int count = points + commas;
        if (count > 1) {
            return grouped(written, mark);
        }
        boolean decimalMark = decimals == Decimals.POINT ? mark == '.' : mark == ',';
        int at = written.indexOf(mark);
        boolean couldGroup = at >= 1 && at <= 3 && written.length() - at == 4 && written.charAt(0) != '0';
        if (decimalMark) {
            // "1.680" where the point parts decimals: read as such, said to be open to the other reading.
            DigitString plain = plain(written.replace(',', '.'));
            return couldGroup ? new DigitString(plain.value, true, "could also be grouped by thousands") : plain;
        }
        if (couldGroup) {
            return grouped(written, mark);
        }
        int behind = written.length() - at - 1;
        if (mark == ',' && behind >= 3 && written.charAt(0) != '0') {
            return malformed(
                    behind == 3 ? "a group of three digits after too many" : "more than three digits after a comma");
        }
        return new DigitString(
                plain(written.replace(',', '.')).value,
                true,
                "read with a decimal " + (mark == ',' ? "comma" : "point"));
    }

    private static DigitString withDecimals(String written, char group, char decimal, int decimalMarks) {
        if (decimalMarks != 1) {
            return malformed("separators that follow no convention");
        }
        int at = written.lastIndexOf(decimal);
        DigitString whole = grouped(written.substring(0, at), group);
        return whole.value == null ? whole : plain(strip(written.substring(0, at)) + "." + written.substring(at + 1));
    }

    private static DigitString grouped(String written, char mark) {
        int run = 0;
        boolean first = true;
        for (int i = 0; i <= written.length(); i++) {
            char c = i == written.length() ? mark : written.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
                continue;
            }
            if (first ? run < 1 || run > 3 : run != 3) {
                return malformed("digits not grouped by threes");
            }
            first = false;
            run = 0;
        }
        return plain(strip(written));
    }

    private static String strip(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static DigitString plain(String decimal) {
        return new DigitString(Rational.of(new BigDecimal(decimal)), false, "");
    }

    private static DigitString malformed(String why) {
        return new DigitString(null, false, why);
    }
}
