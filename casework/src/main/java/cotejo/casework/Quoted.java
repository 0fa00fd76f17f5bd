package cotejo.casework;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;

/// Words as a person quotes them, found in a text: where the text breaks a line or has two spaces, the quote may have
/// one space.
final class Quoted {
    private Quoted() {}

    /// Where they stand, with these words right before and behind them.
    ///
    /// @param before may be empty, as may `after`
    static List<Span> in(Text text, String quote, String before, String after) {
        String all = text.string();
        String words = quote.strip();
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (int at = all.indexOf(words.charAt(0)); at >= 0; at = all.indexOf(words.charAt(0), at + 1)) {
            int end = end(all, at, words);
            if (end >= 0 && endsWith(all, at, before.strip()) && startsWith(all, end, after.strip())) {
                found.add(text.span(at, end));
            }
        }
        return found;
    }

    /// Where the words end that begin here; -1 where they do not stand here.
    private static int end(String all, int begin, String words) {
        int at = begin;
        int i = 0;
        while (i < words.length()) {
            if (space(words.charAt(i))) {
                int from = at;
                at = over(all, at);
                i = over(words, i);
                if (at == from) {
                    return -1;
                }
            } else if (at < all.length() && all.charAt(at) == words.charAt(i)) {
                at++;
                i++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean startsWith(String all, int from, String words) {
        return words.isEmpty() || end(all, over(all, from), words) >= 0;
    }

    private static boolean endsWith(String all, int to, String words) {
        if (words.isEmpty()) {
            return true;
        }
        int last = to;
        while (last > 0 && space(all.charAt(last - 1))) {
            last--;
        }
        // White space in the text may be longer than in the quote, by a little.
        for (int at = last - 1; at >= 0 && at >= last - 2 * words.length() - 8; at--) {
            if (end(all, at, words) == last) {
                return true;
            }
        }
        return false;
    }

    private static int over(String words, int from) {
        int at = from;
        while (at < words.length() && space(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
