package cotejo.reading.figure;

import cotejo.reading.measure.MeasureReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.time.TimeExpression;
import java.util.List;

/// Numbers in a row, each with its time: "4,321 people were killed in Sonora in 2008, 4,133 in 2009 and
/// 4,122 in 2010". What is said of the first is said of all.
final class Lists {
    /// In tokens: between two figures of which the second has no verb.
    private static final int ROW = 12;

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

    /// Whether a figure stands in a row whose verb was said before the figure before it: "rose 12 percent in May and 8
    /// in
    /// June", "theft fell 12 percent, kidnapping 8".
    static boolean inRow(Draft before, Draft draft) {
        Sentence sentence = draft.sentence;
        int from = before.phraseEnd();
        if (before.sentence != sentence || draft.from <= from || draft.from - from > ROW) {
            return false;
        }
        boolean parted = false;
        for (int i = from; i < draft.from; i++) {
            boolean parts = parts(sentence, i);
            if (sentence.token(i).isVerb() || !parts && MeasureReader.isBoundary(sentence, i)) {
                return false;
            }
            parted |= parts;
        }
        // "hasta los 300"
        int last = sentence.is(draft.from - 1, Particle.THE) ? draft.from - 2 : draft.from - 1;
        boolean led = sentence.is(draft.from, Particle.TARGET)
                || sentence.is(last, Particle.TARGET)
                || sentence.token(last).tag().equals("IN") && !sentence.is(last, Particle.BY);
        return parted && !led;
    }

    /// Whether a figure of such a row has a subject of its own right before it: "homicides fell 12 percent,
    /// *kidnapping* 8".
    static boolean hasSubject(Draft before, Draft draft) {
        Sentence sentence = draft.sentence;
        int last = draft.from - 1;
        boolean comma = last > 0 && sentence.token(last).is(",");
        int noun = comma ? last - 1 : last;
        return noun >= before.phraseEnd() && sentence.token(noun).isNoun() && inRow(before, draft);
    }

    /// Whether a bare number has its part of such a row to itself, behind its subject ("kidnapping 8 and extortion 3")
    /// or
    /// before its place or time ("8 in Puebla and 3 in Sonora"): it is in the unit of the one before.
    static boolean bareInRow(Draft before, Draft draft) {
        Sentence sentence = draft.sentence;
        int last = draft.from - 1;
        boolean placed =
                last >= 0 && parts(sentence, last) && draft.to < sentence.size() && sentence.is(draft.to, Particle.IN);
        boolean ends = draft.to >= sentence.size()
                || parts(sentence, draft.to)
                || !Character.isLetterOrDigit(sentence.token(draft.to).word().charAt(0));
        boolean owned = ends && last >= 0 && sentence.token(last).isNoun();
        return (placed || owned) && inRow(before, draft);
    }

    private static boolean parts(Sentence sentence, int at) {
        return sentence.token(at).is(",") || sentence.token(at).is(";") || sentence.is(at, Particle.AND);
    }
}
