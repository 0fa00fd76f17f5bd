package cotejo.reading.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Digits that something was done to: letters that a scanner read for them ("l,680", "1O,000", "2O10"), characters that
/// a wrong decoding put among them, digits of a script that is not read. What they stood for is a guess, so the number
/// is malformed: a part of it must never count as the whole.
final class DamagedDigits {
    /// What scanners read for 1 and 0, and for 5, 8 and 2.
    private static final String LOOK_ALIKES = "lIOoSBZ|!";

    private static final String SCANNED_ONE = "lI|!";
    /// Where one of these stands among digits, something else stood before.
    private static final String LOST = "\ufffd_•¸";

    private static final int LONGEST = 24;
    private static final String LETTER = "a letter among digits";

    private DamagedDigits() {}

    static @Nullable WrittenNumber at(NumberWords words, String text, List<Lexeme> all, int i) {
        Lexeme first = all.get(i);
        if (i > 0 && first.glued() && !opens(all.get(i - 1))) {
            return ofOtherScript(first) ? otherScript(words, all, i) : null;
        }
        if (!first.isDigits() && !isLetters(first) && !ofOtherScript(first)) {
            return null;
        }
        WrittenNumber other = otherScript(words, all, i);
        if (other != null) {
            return other;
        }
        int lost = lost(all, i);
        return lost > 0
                ? WrittenNumber.malformed(all, i, lost, words.language, "a character that is none among digits")
                : letters(words, text, all, i);
    }

    private static boolean opens(Lexeme before) {
        return before.kind() == Lexeme.Kind.SYMBOL
                && !before.is(",")
                && !before.is(".")
                && !before.is("-")
                && LOST.indexOf(before.word()) < 0;
    }

    /// A run that holds a digit of a script other than Latin's, with what is joined to it.
    private static @Nullable WrittenNumber otherScript(NumberWords words, List<Lexeme> all, int i) {
        int to = i;
        int seen = i;
        boolean other = false;
        while (to < all.size() && (to == i || all.get(to).glued())) {
            Lexeme lexeme = all.get(to);
            boolean digits = ofOtherScript(lexeme);
            boolean mark = ".,٬٫".contains(lexeme.word());
            if (!digits && !lexeme.isDigits() && !mark) {
                break;
            }
            other |= digits;
            to++;
            seen = mark ? seen : to;
            if (!other && to > i + LONGEST) {
                return null;
            }
        }
        return other ? WrittenNumber.malformed(all, i, seen, words.language, "digits of another script") : null;
    }

    private static boolean ofOtherScript(Lexeme lexeme) {
        int c = lexeme.word().codePointAt(0);
        return c >= 0x80 && Character.isDigit(c);
    }

    /// Index after "1\ufffd680", groups of three with something else than a mark between them; 0 where there is none.
    private static int lost(List<Lexeme> all, int i) {
        int to = i + 1;
        boolean first = all.get(i).isDigits() && all.get(i).lower().length() <= 3;
        while (first
                && to + 1 < all.size()
                && all.get(to).glued()
                && LOST.contains(all.get(to).word())
                && all.get(to + 1).glued()
                && all.get(to + 1).isDigits()
                && all.get(to + 1).lower().length() == 3) {
            to += 2;
        }
        return to > i + 1 ? to : 0;
    }

    private static @Nullable WrittenNumber letters(NumberWords words, String text, List<Lexeme> all, int i) {
        int to = i;
        boolean letters = false;
        boolean digits = false;
        while (to < all.size() && to < i + LONGEST && (to == i || all.get(to).glued()) && belongs(all.get(to))) {
            letters |= isLetters(all.get(to));
            digits |= all.get(to).isDigits();
            to++;
        }
        while (to > i
                && (all.get(to - 1).is(",")
                        || all.get(to - 1).is(".")
                        || all.get(to - 1).is("!"))) {
            to--;
        }
        boolean cut = to < all.size() && all.get(to).glued() && all.get(to).kind() != Lexeme.Kind.SYMBOL;
        if (!letters || !digits || cut) {
            return null;
        }
        String written = text.substring(all.get(i).begin(), all.get(to - 1).end());
        boolean damaged = grouped(written, ',')
                || grouped(written, '.') && (digit(written.charAt(0)) || SCANNED_ONE.indexOf(written.charAt(0)) >= 0)
                || ungrouped(written, words, all, i, to);
        return damaged ? WrittenNumber.malformed(all, i, to, words.language, LETTER) : null;
    }

    private static boolean belongs(Lexeme lexeme) {
        return lexeme.isDigits() || lexeme.is(",") || lexeme.is(".") || isLetters(lexeme);
    }

    private static boolean isLetters(Lexeme lexeme) {
        return !lexeme.isDigits()
                && lexeme.word().length() <= 3
                && lexeme.word().chars().allMatch(c -> LOOK_ALIKES.indexOf(c) >= 0);
    }

    /// Whether digits, letters like digits, and marks stand in groups of three.
    private static boolean grouped(String written, char mark) {
        int run = 0;
        int groups = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == mark) {
                if (groups == 0 ? run < 1 || run > 3 : run != 3) {
                    return false;
                }
                groups++;
                run = 0;
            } else if (digit(c) || LOOK_ALIKES.indexOf(c) >= 0) {
                run++;
            } else {
                return false;
            }
        }
        return groups > 0 && run == 3;
    }

    /// "2O", "l2", "5S0". Names look alike ("S23", "B12"), and so do measures ("5l") and labels ("article 2O").
    private static boolean ungrouped(String written, NumberWords words, List<Lexeme> all, int i, int to) {
        String before = i == 0 ? "" : all.get(i - 1).lower();
        if (words.labels.contains(before) || written.indexOf(',') >= 0 || written.indexOf('.') >= 0) {
            return false;
        }
        char first = written.charAt(0);
        char last = written.charAt(written.length() - 1);
        if (digit(first)) {
            return digit(last) || last == 'O';
        }
        boolean word = to < all.size()
                && all.get(to).isWord()
                && !all.get(to).glued()
                && Character.isLowerCase(all.get(to).word().codePointAt(0));
        return first == 'l' || first == 'I' && word && !words.namedAfter.contains(before);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
