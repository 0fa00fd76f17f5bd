package cotejo.reading.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A run of letters, a run of digits with its separators, or one other character.
///
/// @param begin UTF-16 index of the first character
/// @param end UTF-16 index after the last
/// @param folded lower case, without accents; empty where it is too long to be a word of ours
/// @param glued nothing stands between it and the piece before
/// @param capital it begins with an upper-case letter
/// @param digits how many digits, 0 for words and marks
/// @param value the number where it is a plain run of at most nine digits, else -1
record Piece(int begin, int end, String folded, boolean glued, boolean capital, int digits, int value) {
    private static final int LONGEST_WORD = 40;

    boolean isNumber() {
        return digits > 0;
    }

    boolean isWord() {
        return digits == 0 && (folded.isEmpty() || Character.isLetter(folded.charAt(0)));
    }

    boolean is(String word) {
        return folded.equals(word);
    }

    /// Cuts the characters from `begin` to `end`; one pass.
    static List<Piece> cut(CharSequence text, int begin, int end) {
        List<Piece> pieces = new ArrayList<>();
        boolean glued = false;
        int at = begin;
        while (at < end) {
            int c = Character.codePointAt(text, at);
            int width = Math.min(Character.charCount(c), end - at);
            if (isSpace(c)) {
                glued = false;
                at += width;
                continue;
            }
            int stop;
            Piece piece;
            if (isDigit(c)) {
                stop = endOfNumber(text, at, end);
                piece = number(text, at, stop, glued);
            } else if (Character.isLetter(c)) {
                stop = endOfWord(text, at, end);
                boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
                String folded = stop - at > LONGEST_WORD ? "" : fold(text.subSequence(at, stop));
                piece = new Piece(at, stop, folded, glued, capital, 0, -1);
            } else {
                stop = at + width;
                piece = new Piece(at, stop, mark(c), glued, false, 0, -1);
            }
            pieces.add(piece);
            glued = true;
            at = stop;
        }
        return pieces;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int endOfWord(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end) {
            int c = Character.codePointAt(text, stop);
            int type = Character.getType(c);
            boolean inside = Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
            if (!inside) {
                break;
            }
            stop += Math.min(Character.charCount(c), end - stop);
        }
        return stop;
    }

    /// "1,680" and "3.5" are one piece; "5,2011" is a day, a comma and a year, since no group has four digits.
    private static int endOfNumber(CharSequence text, int at, int end) {
        int stop = endOfDigits(text, at, end);
        while (stop + 1 < end && isSeparator(text.charAt(stop)) && isDigit(text.charAt(stop + 1))) {
            int next = endOfDigits(text, stop + 1, end);
            if (text.charAt(stop) == ',' && next - stop == 5) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    private static int endOfDigits(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end && isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.' || c == '\'' || c == '’';
    }

    private static Piece number(CharSequence text, int at, int stop, boolean glued) {
        int digits = 0;
        int value = 0;
        for (int i = at; i < stop; i++) {
            char c = text.charAt(i);
            if (isSeparator(c) || ++digits > 9) {
                return new Piece(at, stop, "", glued, false, Math.max(1, stop - at), -1);
            }
            value = 10 * value + (c - '0');
        }
        String folded = digits <= 4 ? text.subSequence(at, stop).toString() : "";
        return new Piece(at, stop, folded, glued, false, digits, value);
    }

    /// Dashes and apostrophes each have many characters; here they have one.
    private static String mark(int c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '’', '‘', '`', '´', 'ʼ' -> "'";
            default -> c < 128 ? String.valueOf((char) c) : Character.toString(c);
        };
    }

    /// Lower case, without accents and invisible characters.
    static String fold(CharSequence word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z';
        }
        if (plain) {
            return word.toString();
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetter).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
