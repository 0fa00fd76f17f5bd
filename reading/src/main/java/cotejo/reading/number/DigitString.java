package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A run of digits with separators and what number it writes.
///
/// @param value null when no number can be taken from it
/// @param other what the other convention would read with equal right; null where there is none
/// @param ambiguous whether a person should look
/// @param why what is wrong or ambiguous, for a person; else empty
record DigitString(@Nullable Rational value, @Nullable Rational other, boolean ambiguous, String why) {
    private static final String GROUPED = "could also be grouped by thousands";
    private static final String PARTED = "could also be read with decimals";

    /// The number of digits is counted before any number is built.
    static DigitString read(String written, Separators separators) {
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
        if (quotes == 1 && points + commas == 0 && !separators.told() && !byThrees(written.replace('’', '\''), '\'')) {
            // "0'7 por ciento"
            return plain(written.replace('\'', '.').replace('’', '.'));
        }
        if (quotes > 0) {
            return quotes + points + commas > quotes
                    ? withDecimals(written, '\'', points > 0 ? '.' : ',', points + commas)
                    : grouped(written, '\'');
        }
        if (points > 0 && commas > 0) {
            boolean pointLast = written.lastIndexOf('.') > written.lastIndexOf(',');
            return pointLast ? withDecimals(written, ',', '.', points) : withDecimals(written, '.', ',', commas);
        }
        char mark = points > 0 ? '.' : ',';
        return points + commas > 1 ? grouped(written, mark) : once(written, mark, separators);
    }

    /// One mark: what it parts is settled by the document, else by the digits behind it.
    private static DigitString once(String written, char mark, Separators separators) {
        boolean decimalMark = mark == separators.decimals().mark();
        int at = written.indexOf(mark);
        int behind = written.length() - at - 1;
        boolean couldGroup = at >= 1 && at <= 3 && behind == 3 && written.charAt(0) != '0';
        Rational parted = plain(written.replace(',', '.')).value;
        if (decimalMark) {
            return couldGroup
                    ? new DigitString(parted, plain(strip(written)).value, true, GROUPED)
                    : new DigitString(parted, null, false, "");
        }
        if (couldGroup) {
            return separators.told()
                    ? plain(strip(written))
                    : new DigitString(plain(strip(written)).value, parted, false, PARTED);
        }
        if (mark == ',' && separators.told() && behind >= 3 && written.charAt(0) != '0') {
            return malformed(
                    behind == 3 ? "a group of three digits after too many" : "more than three digits after a comma");
        }
        return separators.told()
                ? new DigitString(parted, null, true, "read with a decimal " + (mark == ',' ? "comma" : "point"))
                : new DigitString(parted, null, false, "");
    }

    /// The same digits read the other way.
    DigitString turned() {
        return other == null ? this : new DigitString(other, value, true, why.equals(GROUPED) ? PARTED : GROUPED);
    }

    private static DigitString withDecimals(String written, char group, char decimal, int decimalMarks) {
        int at = written.lastIndexOf(decimal);
        // "2.0'00": nothing parts decimals
        if (decimalMarks != 1 || written.indexOf(group, at) >= 0 || group == '\'' && written.indexOf('’', at) >= 0) {
            return malformed("separators that follow no convention");
        }
        DigitString whole = grouped(written.substring(0, at), group);
        return whole.value == null ? whole : plain(strip(written.substring(0, at)) + "." + written.substring(at + 1));
    }

    private static DigitString grouped(String written, char mark) {
        return byThrees(written, mark) || mark == ',' && byTwos(written)
                ? plain(strip(written))
                : malformed("digits not grouped by threes");
    }

    static boolean byThrees(String written, char mark) {
        int run = 0;
        boolean first = true;
        for (int i = 0; i <= written.length(); i++) {
            char c = i == written.length() ? mark : written.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
                continue;
            }
            if (first ? run < 1 || run > 3 : run != 3) {
                return false;
            }
            first = false;
            run = 0;
        }
        return true;
    }

    /// As in India: "12,34,567", three digits last and two in every group between.
    private static boolean byTwos(String written) {
        String[] groups = written.split(",", -1);
        if (groups.length < 3 || groups[0].isEmpty() || groups[0].length() > 2) {
            return false;
        }
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != (i == groups.length - 1 ? 3 : 2)) {
                return false;
            }
        }
        return true;
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
        return new DigitString(Rational.of(new BigDecimal(decimal)), null, false, "");
    }

    private static DigitString malformed(String why) {
        return new DigitString(null, null, false, why);
    }
}
