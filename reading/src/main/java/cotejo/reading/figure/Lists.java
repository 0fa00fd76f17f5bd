package cotejo.reading.figure;

import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.time.TimeExpression;
import java.util.List;

/// Numbers in a row, each with its time: "4,321 people were killed in Sonora in 2008, 4,133 in 2009 and
/// 4,122 in 2010". What is said of the first is said of all.
final class Lists {
    private Lists() {}

    /// Whether a figure without a noun of its own goes on with what the one before it counts: the time
    /// of that one ends before it, and its own stands behind it.
    ///
    /// @param times the time words of their sentence
    static boolean goesOn(Draft before, Draft draft, List<TimeExpression> times) {
        Sentence sentence = draft.sentence;
        if (before.sentence != sentence
                || before.kind != draft.kind
                || !draft.leaning && (!draft.unit.equals(before.unit) || draft.phraseEnd() > draft.to)) {
            return false;
        }
        int end = draft.from;
        while (end > before.to && parts(sentence, end - 1)) {
            end--;
        }
        boolean parted = end < draft.from;
        boolean ended = false;
        boolean begins = false;
        for (TimeExpression time : times) {
            int first = sentence.tokenAt(time.begin());
            int last = sentence.tokenAt(time.end() - 1) + 1;
            ended |= last == end && first >= before.to;
            begins |= first == draft.to;
        }
        return parted && ended && begins;
    }

    private static boolean parts(Sentence sentence, int at) {
        return sentence.token(at).is(",") || sentence.token(at).is(";") || sentence.is(at, Particle.AND);
    }
}
