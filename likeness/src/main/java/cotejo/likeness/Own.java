package cotejo.likeness;

import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/// Which words of a body are its own, and which belong to what stands in many documents and is no article: an agency's
/// footer, a disclaimer, a line of navigation.
///
/// @param words for each word whether it is the body's own
/// @param count how many are
record Own(boolean[] words, int count) {
    /// A phrase is no text: only a stretch of so many words that stands in many documents is set aside.
    private static final int SHORTEST = 16;
    /// A longer text that stands in many documents is an article that was copied often.
    private static final int LONGEST = 80;
    /// Of fewer words between two such stretches nothing is taken to be the body's own: they are edits.
    private static final int EDIT = 20;

    static Own of(Body body, Fingerprints prints, LongPredicate common) {
        boolean[] own = new boolean[body.length()];
        Arrays.fill(own, true);
        int from = -1;
        int to = 0;
        for (Span stretch : stretches(prints, common)) {
            if (from >= 0 && stretch.start() - to < EDIT) {
                to = stretch.end();
                continue;
            }
            setAside(own, from, to);
            from = stretch.start() < EDIT ? 0 : stretch.start();
            to = stretch.end();
        }
        setAside(own, from, body.length() - to < EDIT ? body.length() : to);
        int count = 0;
        for (boolean word : own) {
            count += word ? 1 : 0;
        }
        return new Own(own, count);
    }

    private static void setAside(boolean[] own, int from, int to) {
        if (from >= 0 && to - from <= LONGEST) {
            Arrays.fill(own, from, to, false);
        }
    }

    /// Words that stand together in many documents.
    private static List<Span> stretches(Fingerprints prints, LongPredicate common) {
        List<Span> stretches = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i <= prints.grams().length; i++) {
            boolean many = i < prints.grams().length && common.test(prints.grams()[i]);
            if (many && begun < 0) {
                begun = prints.places()[i];
            } else if (!many && begun >= 0) {
                int end = prints.places()[i - 1] + Fingerprints.WORDS;
                if (end - begun >= SHORTEST) {
                    stretches.add(new Span(begun, end));
                }
                begun = -1;
            }
        }
        return stretches;
    }
}
