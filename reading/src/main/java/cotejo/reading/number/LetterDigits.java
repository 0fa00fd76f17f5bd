package cotejo.reading.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Digits that a scanner took for letters: "l,680", "1O,000". What they stood for is a guess, so the number is
/// malformed.
final class LetterDigits {
    private static final String LOOK_ALIKES = "lIOo";
    private static final int LONGEST = 24;

    private LetterDigits() {}

    static @Nullable WrittenNumber at(NumberWords words, String text, List<Lexeme> all, int i) {
        Lexeme first = all.get(i);
        if (!first.isDigits() && !isLetters(first) || i > 0 && first.glued() && !opens(all.get(i - 1))) {
            return null;
        }
        int to = i;
        boolean letters = false;
        boolean digits = false;
        while (to < all.size() && to < i + LONGEST && (to == i || all.get(to).glued()) && belongs(all.get(to))) {
            letters |= isLetters(all.get(to));
            digits |= all.get(to).isDigits();
            to++;
        }
        if (to > i && all.get(to - 1).is(",")) {
            to--;
        }
        boolean cut = to < all.size() && all.get(to).glued() && all.get(to).kind() != Lexeme.Kind.SYMBOL;
        if (!letters
                || !digits
                || cut
                || !grouped(text, first.begin(), all.get(to - 1).end())) {
            return null;
        }
        return WrittenNumber.malformed(all, i, to, words.language, "a letter among digits");
    }

    private static boolean opens(Lexeme before) {
        return before.kind() == Lexeme.Kind.SYMBOL && !before.is(",") && !before.is(".") && !before.is("-");
    }

    private static boolean belongs(Lexeme lexeme) {
        return lexeme.isDigits() || lexeme.is(",") || isLetters(lexeme);
    }

    private static boolean isLetters(Lexeme lexeme) {
        return lexeme.isWord()
                && lexeme.word().length() <= 3
                && lexeme.word().chars().allMatch(c -> LOOK_ALIKES.indexOf(c) >= 0);
    }

    /// Whether digits, letters like digits, and commas stand in groups of three.
    private static boolean grouped(String text, int begin, int end) {
        int run = 0;
        int groups = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                if (groups == 0 ? run < 1 || run > 3 : run != 3) {
                    return false;
                }
                groups++;
                run = 0;
            } else if (c >= '0' && c <= '9' || LOOK_ALIKES.indexOf(c) >= 0) {
                run++;
            } else {
                return false;
            }
        }
        return groups > 0 && run == 3;
    }
}
