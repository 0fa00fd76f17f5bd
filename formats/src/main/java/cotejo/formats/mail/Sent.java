package cotejo.formats.mail;

import cotejo.core.when.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/// When a mail says it was sent: the day in the sender's own zone, as RFC 5322 writes it ("Mon, 26 Oct
/// 2009 18:20:00 -0600") and older mails did, or as ISO 8601 does.
final class Sent {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /// The first mail. A clock that was never set says 1970.
    private static final int FIRST_YEAR = 1971;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 100;

    private Sent() {}

    /// @param said what stands in the header; what is no date gives none
    static Optional<PartialDate> on(String said) {
        String date = said.strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        if (date.length() >= 10 && date.charAt(4) == '-' && date.charAt(7) == '-') {
            return PartialDate.parse(date.substring(0, 10)).flatMap(Sent::likely);
        }
        StringTokenizer words = new StringTokenizer(date, " \t,-");
        String first = words.hasMoreTokens() ? words.nextToken() : "";
        String day = first.chars().allMatch(Sent::digit) || !words.hasMoreTokens() ? first : words.nextToken();
        if (!words.hasMoreTokens()) {
            return Optional.empty();
        }
        String name = words.nextToken().toLowerCase(Locale.ROOT);
        int month = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
        return words.hasMoreTokens() && month >= 0 ? made(day, month + 1, words.nextToken()) : Optional.empty();
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<PartialDate> made(String day, int month, String year) {
        boolean numbers = day.length() <= 2
                && year.length() >= 2
                && year.length() <= 4
                && (day + year).chars().allMatch(Sent::digit)
                && !day.isEmpty();
        if (!numbers) {
            return Optional.empty();
        }
        int written = Integer.parseInt(year);
        // RFC 5322, 4.3: two digits up to 49 are of this century, all others of the last.
        int full = year.length() == 4 ? written : written + (written < 50 ? 2000 : 1900);
        try {
            return likely(new PartialDate(full, month, Integer.parseInt(day)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> likely(PartialDate date) {
        return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR ? Optional.of(date) : Optional.empty();
    }
}
