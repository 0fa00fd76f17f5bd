package cotejo.formats.layout;

import cotejo.core.when.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line that is a date and nothing else: "Tuesday, March 8, 2011", "Publicado el 8 de marzo de 2011, 10:15 hrs",
/// "2011-03-08", "April 2012"; or a place and a date, as agencies begin: "MEXICO CITY, March 8 (EFE)".
///
/// @param date null when it names no year. Of "03/08/2011" only the year is sure
/// @param updated whether it says that it is the date of a later change
public record DateLine(@Nullable PartialDate date, boolean updated) {
    private static final int LONGEST = 90;

    /// The date a line is, if it is one.
    public static Optional<DateLine> of(String line) {
        return line.length() > 4 * LONGEST ? Optional.empty() : folded(Fold.of(line));
    }

    static Optional<DateLine> folded(String line) {
        if (line.length() > LONGEST || line.length() < 4) {
            return Optional.empty();
        }
        int updated = Cues.ALL.updated.at(line);
        int at = updated > 0 ? updated : Cues.ALL.dated.at(line);
        Optional<DateLine> date = Tokens.of(line, at).date(updated > 0);
        return date.isPresent() || at > 0 ? date : placed(line);
    }

    /// "MEXICO CITY, March 8 (EFE)": a place before the date, an agency after it.
    private static Optional<DateLine> placed(String line) {
        int end = line.length();
        while (end > 0 && "-. ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = line.lastIndexOf('(');
        boolean agency = open > 0
                && line.charAt(end - 1) == ')'
                && Cues.ALL.agencies.contains(line.substring(open + 1, end - 1));
        String bare = line.substring(0, agency ? open : end).strip();
        int comma = bare.indexOf(',');
        while (comma > 0) {
            String place = bare.substring(0, comma);
            Optional<DateLine> date = Tokens.of(bare, comma + 1).date(false);
            if (date.isPresent() && place(place)) {
                return date;
            }
            comma = bare.indexOf(',', comma + 1);
        }
        return Optional.empty();
    }

    private static boolean place(String words) {
        String[] parts = words.split("[ ,.]+");
        for (String part : parts) {
            if (Cues.ALL.numbers.contains(part) || part.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return parts.length <= 4;
    }

    /// The words and numbers of such a line; a stray one shows that it is no date line.
    private static final class Tokens {
        private final List<Integer> months = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        /// digits each number is written with
        private final List<Integer> widths = new ArrayList<>();
        private boolean stray;

        static Tokens of(String line, int from) {
            Tokens tokens = new Tokens();
            int i = from;
            while (i < line.length() && !tokens.stray) {
                char c = line.charAt(i);
                int stop = i + 1;
                if (digit(c)) {
                    while (stop < line.length() && digit(line.charAt(stop))) {
                        stop++;
                    }
                    stop = tokens.number(line, i, stop);
                } else if (Character.isLetter(c)) {
                    while (stop < line.length() && Character.isLetter(line.charAt(stop))) {
                        stop++;
                    }
                    tokens.word(line.substring(i, stop));
                } else if (" ,.:;/-|()\u00b7\u2022".indexOf(c) < 0) {
                    tokens.stray = true;
                }
                i = stop;
            }
            return tokens;
        }

        private static boolean digit(char c) {
            return c >= '0' && c <= '9';
        }

        /// Takes a number, or skips a time of day that begins with it; gives where to go on.
        private int number(String line, int begin, int end) {
            if (end - begin > 4) {
                stray = true;
                return end;
            }
            int after = end;
            boolean clock = end - begin <= 2 && minutes(line, end);
            while (clock
                    && after < line.length()
                    && (digit(line.charAt(after)) || ":.".indexOf(line.charAt(after)) >= 0)) {
                after++;
            }
            if (clock) {
                return after;
            }
            int next = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
            boolean hour = end - begin <= 2
                    && (line.startsWith("am", next)
                            || line.startsWith("pm", next)
                            || line.startsWith("hrs", next)
                            || line.startsWith("p.m", next)
                            || line.startsWith("a.m", next)
                            || line.startsWith("horas", next));
            if (!hour) {
                numbers.add(Integer.valueOf(line.substring(begin, end)));
                widths.add(end - begin);
            }
            return end;
        }

        /// Whether minutes follow an hour: ":23", or ".23" and no further point, as in "31.12.2011".
        private static boolean minutes(String line, int at) {
            boolean pair = at + 2 < line.length() && digit(line.charAt(at + 1)) && digit(line.charAt(at + 2));
            char after = at + 3 < line.length() ? line.charAt(at + 3) : ' ';
            return pair && (line.charAt(at) == ':' || line.charAt(at) == '.' && !digit(after) && after != '.');
        }

        private void word(String word) {
            Integer month = Cues.ALL.months.get(word);
            if (month != null) {
                months.add(month);
            } else if (!Cues.ALL.weekdays.contains(word) && !Cues.ALL.dateWords.contains(word)) {
                stray = true;
            }
        }

        Optional<DateLine> date(boolean updated) {
            if (stray || months.size() > 1 || numbers.size() > 3) {
                return Optional.empty();
            }
            return months.size() == 1 ? named(months.getFirst(), updated) : numeric(updated);
        }

        private Optional<DateLine> named(int month, boolean updated) {
            Integer year = null;
            Integer day = null;
            for (int i = 0; i < numbers.size(); i++) {
                int number = numbers.get(i);
                if (widths.get(i) == 4 && year == null && likely(number)) {
                    year = number;
                } else if (widths.get(i) <= 2 && day == null && number >= 1 && number <= 31) {
                    day = number;
                } else {
                    return Optional.empty();
                }
            }
            if (year == null) {
                return day == null ? Optional.empty() : Optional.of(new DateLine(null, updated));
            }
            return made(year, month, day, updated);
        }

        private Optional<DateLine> numeric(boolean updated) {
            if (numbers.size() != 3) {
                return Optional.empty();
            }
            int a = numbers.get(0);
            int b = numbers.get(1);
            int c = numbers.get(2);
            if (widths.get(0) == 4 && likely(a) && widths.get(1) <= 2 && widths.get(2) <= 2) {
                return made(a, b, c, updated);
            }
            if (widths.get(2) != 4 || !likely(c) || widths.get(0) > 2 || widths.get(1) > 2) {
                return Optional.empty();
            }
            if (a > 12 || a == b) {
                return made(c, b, a, updated);
            }
            if (b > 12) {
                return made(c, a, b, updated);
            }
            return a == 0 || b == 0 ? Optional.empty() : Optional.of(new DateLine(PartialDate.of(c), updated));
        }

        private static boolean likely(int year) {
            return year >= 1800 && year <= 2199;
        }

        private static Optional<DateLine> made(int year, int month, @Nullable Integer day, boolean updated) {
            try {
                return Optional.of(new DateLine(new PartialDate(year, month, day), updated));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
