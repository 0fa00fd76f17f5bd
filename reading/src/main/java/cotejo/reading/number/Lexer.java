package cotejo.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into [Lexeme]s in one pass.
public final class Lexer {
    private Lexer() {}

    /// The lexemes of `text` between two UTF-16 indexes.
    public static List<Lexeme> lex(String text, int begin, int end) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = begin;
        boolean glued = false;
        while (at < end) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isSpace(c)) {
                glued = false;
                at = next;
                continue;
            }
            Lexeme.Kind kind;
            if (isDigit(c) || c == '.' && opensDecimals(text, begin, at, end)) {
                kind = Lexeme.Kind.DIGITS;
                next = digitsEnd(text, at, end);
            } else if (Character.isLetter(c)) {
                kind = Lexeme.Kind.WORD;
                next = wordEnd(text, at, end);
            } else {
                kind = Lexeme.Kind.SYMBOL;
                next = Math.min(next, end);
            }
            String word = text.substring(at, next);
            lexemes.add(new Lexeme(kind, at, next, word, word.toLowerCase(Locale.ROOT), glued));
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

    /// ".5": a point with digits behind it and nothing but space or an opening sign before it.
    private static boolean opensDecimals(String text, int begin, int at, int end) {
        if (at + 1 >= end || !isDigit(text.charAt(at + 1))) {
            return false;
        }
        char before = at == begin ? ' ' : text.charAt(at - 1);
        return isSpace(before) || "([$-−~<>≈".indexOf(before) >= 0;
    }

    private static int digitsEnd(String text, int at, int end) {
        int i = isDigit(text.charAt(at)) ? at : at + 1;
        while (i < end) {
            char c = text.charAt(i);
            boolean inner = (c == '.' || c == ',' || c == '\'' || c == '’')
                    && i > at
                    && isDigit(text.charAt(i - 1))
                    && i + 1 < end
                    && isDigit(text.charAt(i + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int at, int end) {
        int i = at;
        while (i < end) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean inner = (c == '\'' || c == '’') && i > at && i + 1 < end && Character.isLetter(text.charAt(i + 1));
            if (!letter && !inner) {
                break;
            }
            i += width;
        }
        return Math.min(i, end);
    }
}
