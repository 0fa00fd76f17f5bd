package cotejo.reading.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import java.util.ArrayList;
import java.util.List;

/// Cuts a passage into tokens, a stretch at a time. The library looks ahead as far as a token may go, and goes back to
/// where it was: on a long run without spaces, or after an opening "<" that is never closed, that is the square of its
/// length. So a long run is one token, and no token reaches from one stretch into the next.
final class Tokenizer {
    /// What goes on longer without a space is no words.
    private static final int LONGEST_RUN = 400;
    /// From here on a stretch ends at the next space inside a sentence,
    private static final int STRETCH = 600;
    /// and from here on at any.
    private static final int LONGEST_STRETCH = 900;

    private final WordReader reader;
    private final String text;
    private final int longestWord;
    private final List<CoreLabel> tokens = new ArrayList<>();

    private Tokenizer(WordReader reader, String text, int longestWord) {
        this.reader = reader;
        this.text = text;
        this.longestWord = longestWord;
    }

    /// The tokens of a passage.
    ///
    /// @param longestWord of a run that is no words, so many characters are kept as its word
    static List<CoreLabel> tokens(WordReader reader, String text, int longestWord) {
        Tokenizer tokenizer = new Tokenizer(reader, text, longestWord);
        tokenizer.cut();
        return tokenizer.tokens;
    }

    private void cut() {
        int end = text.length();
        int from = 0;
        int at = 0;
        while (at < end) {
            if (isSpace(at)) {
                boolean inside = at > from && Character.isLowerCase(text.charAt(at - 1));
                if (at - from >= STRETCH && inside || at - from >= LONGEST_STRETCH) {
                    stretch(from, at);
                    from = at;
                }
                at++;
                continue;
            }
            int runEnd = at;
            while (runEnd < end && !isSpace(runEnd)) {
                runEnd++;
            }
            if (runEnd - at > LONGEST_RUN) {
                stretch(from, at);
                String word = text.substring(at, Math.min(runEnd, at + longestWord));
                CoreLabel run = new CoreLabelTokenFactory().makeToken(word, at, runEnd - at);
                tokens.add(run);
                from = runEnd;
            }
            at = runEnd;
        }
        stretch(from, end);
    }

    private boolean isSpace(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// With every space an ordinary one: at others the library looks for numbers that go on behind them. And without
    /// halves of characters, which it fails on. As long as before, unit by unit.
    private static String plain(String stretch) {
        StringBuilder plain = new StringBuilder(stretch.length());
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.charAt(i);
            boolean half = Character.isSurrogate(c) && !paired(stretch, i);
            boolean space = c == '\u00a0' || c == '\u2007' || c == '\u2009' || c == '\u202f';
            plain.append(half ? '\ufffd' : space ? ' ' : c);
        }
        return plain.toString();
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void stretch(int from, int to) {
        if (from == to) {
            return;
        }
        List<CoreLabel> words = reader.cut(plain(text.substring(from, to)));
        if (from > 0) {
            for (CoreLabel word : words) {
                word.setBeginPosition(word.beginPosition() + from);
                word.setEndPosition(word.endPosition() + from);
            }
        }
        tokens.addAll(words);
    }
}
