package cotejo.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/// Whether two bodies are copies of one text, with what shows it: how much of the smaller stands in the larger, in
/// order. It depends on the two bodies, and on which fingerprints stand in many documents.
///
/// @param copy the verdict
/// @param firstInSecond whether it is the first that stands in the second; else the second in the first
/// @param words how many words of the smaller were looked for: its own ones
/// @param shared how many of them stand in the larger
/// @param longest how many words the longest piece shares
/// @param numbers how many numbers in digits are the same in both
/// @param changed numbers that stand in one place of the text and differ
/// @param pieces what stands in both, in the order of the smaller
public record Likeness(
        boolean copy,
        boolean firstInSecond,
        int words,
        int shared,
        int longest,
        int numbers,
        List<Changed> changed,
        List<Alignment.Piece> pieces) {
    /// Bodies of fewer words are never called copies: a sentence may be quoted by anybody.
    public static final int FEWEST = 24;
    /// Bodies of fewer words need more proof.
    public static final int SHORT = 60;
    /// From so many words on a little less of them will do.
    public static final int LONG = 100;

    /// A short body that has more than what it shares shares so many words beside one sentence.
    private static final int BEYOND = 8;
    /// Or so many numbers, none of them changed: a table has no sentences.
    private static final int MANY_NUMBERS = 8;

    /// A number that is another in the other text.
    ///
    /// @param first as the first body has it
    /// @param second as the second has it
    public record Changed(String first, String second) {}

    public Likeness {
        changed = List.copyOf(changed);
        pieces = List.copyOf(pieces);
    }

    /// The share of the smaller that stands in the larger, 0 to 1.
    public double contained() {
        return words == 0 ? 0 : shared / (double) words;
    }

    /// @param common whether a fingerprint stands in many documents of the case
    public static Likeness of(Body first, Body second, LongPredicate common) {
        Own own = Own.of(first, Fingerprints.of(first), common);
        Own others = Own.of(second, Fingerprints.of(second), common);
        boolean wholly = !telling(own, first) || !telling(others, second);
        int size = wholly ? first.length() : own.count();
        int otherSize = wholly ? second.length() : others.count();
        return size <= otherSize
                ? judge(first, wholly ? null : own, second, others, true)
                : judge(second, wholly ? null : others, first, own, false);
    }

    /// Whether enough of a body is its own for it to be judged by that alone. What is not, is a text that stands in
    /// many documents: it is judged as a whole.
    private static boolean telling(Own own, Body body) {
        return own.count() >= FEWEST && own.count() * 6 >= body.length();
    }

    private static Likeness judge(
            Body small, @org.jspecify.annotations.Nullable Own own, Body large, Own ofLarge, boolean inOrder) {
        Alignment laid = Alignment.of(small, large);
        int words = 0;
        int shared = 0;
        int unquoted = 0;
        int sharedUnquoted = 0;
        int numbers = 0;
        for (int i = 0; i < small.length(); i++) {
            if (own != null && !own.words()[i]) {
                continue;
            }
            boolean same = laid.partner()[i] >= 0;
            words++;
            shared += same ? 1 : 0;
            unquoted += small.quoted(i) ? 0 : 1;
            sharedUnquoted += same && !small.quoted(i) ? 1 : 0;
            numbers += same && small.number(i) ? 1 : 0;
        }
        List<Changed> changed = changed(small, large, laid, inOrder);
        boolean copy = enough(words, shared)
                && (words >= LONG
                        || shared * 100L >= words * 95L
                        || beyondOneSentence(small, laid)
                        || numbers >= MANY_NUMBERS && changed.isEmpty())
                && enough(Math.max(FEWEST, unquoted), sharedUnquoted)
                && fewChanged(words, shared, numbers, changed.size())
                && (own != null || !onlyFrame(small, large, ofLarge));
        return new Likeness(copy, inOrder, words, shared, laid.longest(), numbers, changed, laid.pieces());
    }

    private static boolean enough(int words, int shared) {
        if (words < FEWEST || shared < FEWEST) {
            return false;
        }
        int percent = words < SHORT ? 80 : words < LONG ? 70 : 65;
        return shared * 100L >= (long) words * percent;
    }

    /// Whether more than one sentence is shared.
    private static boolean beyondOneSentence(Body small, Alignment laid) {
        int shared = 0;
        int most = 0;
        int inSentence = 0;
        for (int i = 0; i < small.length(); i++) {
            inSentence = i > 0 && small.sentence(i) != small.sentence(i - 1) ? 0 : inSentence;
            if (laid.partner()[i] >= 0) {
                shared++;
                inSentence++;
                most = Math.max(most, inSentence);
            }
        }
        return shared - most >= BEYOND;
    }

    /// A text of a form that is filled in anew each day has other numbers each day; a copy keeps them.
    private static boolean fewChanged(int words, int shared, int same, int changed) {
        int all = same + changed;
        boolean oneInATextThatIsElseTheSame =
                changed == 1 && (words >= LONG || words >= SHORT && shared * 100L >= words * 90L);
        return changed * 10 <= all || words >= LONG && changed * 6 <= all || oneInATextThatIsElseTheSame;
    }

    /// Whether a short text that stands in many documents is all there is to the smaller, and the larger has more: a
    /// page of nothing but the line that frames all pages.
    private static boolean onlyFrame(Body small, Body large, Own ofLarge) {
        return small.length() < LONG && telling(ofLarge, large) && ofLarge.count() < large.length();
    }

    private static List<Changed> changed(Body small, Body large, Alignment laid, boolean inOrder) {
        List<Changed> changed = new ArrayList<>();
        for (Alignment.Piece piece : laid.pieces()) {
            int before = -1;
            for (int at = piece.from(); at < piece.to(); at++) {
                if (laid.partner()[at] < 0) {
                    continue;
                }
                // words exchanged one for one since the last that is the same
                if (before >= 0 && at - before == laid.partner()[at] - laid.partner()[before]) {
                    for (int i = 1; i < at - before; i++) {
                        int other = laid.partner()[before] + i;
                        if (small.number(before + i) && large.number(other)) {
                            String said = small.said(before + i);
                            String saidThere = large.said(other);
                            changed.add(inOrder ? new Changed(said, saidThere) : new Changed(saidThere, said));
                        }
                    }
                }
                before = at;
            }
        }
        return changed;
    }
}
