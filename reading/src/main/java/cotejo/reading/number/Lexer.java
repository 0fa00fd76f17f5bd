package cotejo.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into [Lexeme]s in one pass. Characters that show nothing (zero width, soft hyphens) part nothing and are
/// left out of what a lexeme reads; an address of the web is one piece.
public final class Lexer {
    private static final List<String> ADDRESSES = List.of("http://", "https://", "www.");
    /// What UTF-8 looks like where it was read as Latin-1: "mÃ¡s". The second character is a letter's, 64 too low.
    private static final char MISREAD = 'Ã';

    private static final int MOST_UNSEEN = 4;

    private Lexer() {}

    /// The lexemes of `text` between two UTF-16 indexes.
    public static List<Lexeme> lex(String text, int begin, int end) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = begin;
        boolean glued = false;
        while (at < end) {
            int c = text.codePointAt(at);
            int next = Math.min(end, at + Character.charCount(c));
            if (isSpace(c)) {
                glued = false;
                at = next;
                continue;
            }
            if (isUnseen(c)) {
                at = next;
                continue;
            }
            Lexeme.Kind kind;
            if (isDigit(c) || (c == '.' || c == ',') && opensDecimals(text, begin, at, end)) {
                kind = Lexeme.Kind.DIGITS;
                next = digitsEnd(text, at, end);
                if (isList(text, at, next)) {
                    list(text, at, next, glued, lexemes);
                    glued = true;
                    at = next;
                    continue;
                }
            } else if (Character.isLetter(c)) {
                int address = glued ? at : addressEnd(text, at, end);
                kind = address > at ? Lexeme.Kind.SYMBOL : Lexeme.Kind.WORD;
                next = address > at ? address : wordEnd(text, at, end);
            } else {
                kind = Lexeme.Kind.SYMBOL;
            }
            String word = text.substring(at, next);
            lexemes.add(new Lexeme(kind, at, next, word, clean(word).toLowerCase(Locale.ROOT), glued));
            glued = true;
            at = next;
        }
        return lexemes;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isUnseen(int c) {
        return c >= 0xAD && Character.getType(c) == Character.FORMAT;
    }

    /// What a reader sees of a word: no characters without width, no letters taken for two.
    static String clean(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c < 0xAD || c != MISREAD && !isUnseen(c);
        }
        if (plain) {
            return word;
        }
        StringBuilder clean = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (misread(word, i, word.length())) {
                clean.append((char) (word.charAt(i + 1) + 0x40));
                i++;
            } else if (!isUnseen(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean misread(String text, int at, int end) {
        return text.charAt(at) == MISREAD && at + 1 < end && text.charAt(at + 1) >= 0xA0 && text.charAt(at + 1) <= 0xBF;
    }

    private static int addressEnd(String text, int at, int end) {
        for (String start : ADDRESSES) {
            if (text.startsWith(start, at)) {
                int to = at;
                while (to < end && !isSpace(text.charAt(to))) {
                    to++;
                }
                return to;
            }
        }
        return at;
    }

    /// ".5", ",5": a mark with digits behind it and nothing but space or an opening sign before it.
    private static boolean opensDecimals(String text, int begin, int at, int end) {
        if (at + 1 >= end || !isDigit(text.charAt(at + 1))) {
            return false;
        }
        char before = at == begin ? ' ' : text.charAt(at - 1);
        return isSpace(before) || text.charAt(at) == '.' && "([$-−~<>≈".indexOf(before) >= 0;
    }

    /// Index after the digits that begin at `at`, with single marks and unseen characters among them.
    static int digitsEnd(String text, int at, int end) {
        int seen = isDigit(text.charAt(at)) ? at : at + 1;
        int i = seen;
        while (i < end) {
            if (isDigit(text.charAt(i))) {
                i++;
                seen = i;
                continue;
            }
            // One mark, with characters nobody sees around it, and a digit on each side.
            int next = unseenEnd(text, i, end);
            boolean mark = seen > at && next < end && ".,'’".indexOf(text.charAt(next)) >= 0;
            next = unseenEnd(text, mark ? next + 1 : next, end);
            if (next == i || next >= end || !isDigit(text.charAt(next))) {
                break;
            }
            i = next;
        }
        return seen;
    }

    /// Index after the characters without width at `at`; a few at most.
    private static int unseenEnd(String text, int at, int end) {
        int i = at;
        while (i < end && i < at + MOST_UNSEEN && isUnseen(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// "22,24,26,31": numbers in a row, and no number.
    private static boolean isList(String text, int begin, int end) {
        int groups = 1;
        int run = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                if (run < 1) {
                    return false;
                }
                groups++;
                run = 0;
            } else if (!isDigit(c) || ++run > 2) {
                return false;
            }
        }
        return groups > 2 && run > 0;
    }

    private static void list(String text, int begin, int end, boolean glued, List<Lexeme> into) {
        int from = begin;
        for (int i = begin; i <= end; i++) {
            if (i < end && text.charAt(i) != ',') {
                continue;
            }
            String number = text.substring(from, i);
            into.add(new Lexeme(Lexeme.Kind.DIGITS, from, i, number, number, glued || from > begin));
            if (i < end) {
                into.add(new Lexeme(Lexeme.Kind.SYMBOL, i, i + 1, ",", ",", true));
            }
            from = i + 1;
        }
    }

    private static int wordEnd(String text, int at, int end) {
        int i = at;
        while (i < end) {
            int c = text.codePointAt(i);
            if (misread(text, i, end)) {
                i += 2;
                continue;
            }
            int width = Character.charCount(c);
            int type = Character.getType(c);
            boolean letter = Character.isLetter(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.FORMAT && i + width < end && Character.isLetter(text.charAt(i + width));
            boolean inner = (c == '\'' || c == '’') && i > at && i + 1 < end && Character.isLetter(text.charAt(i + 1));
            if (!letter && !inner) {
                break;
            }
            i += width;
        }
        return Math.min(i, end);
    }
}
