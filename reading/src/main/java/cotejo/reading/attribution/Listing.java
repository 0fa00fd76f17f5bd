package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import java.util.ArrayList;
import java.util.List;

/// Lists that follow their announcement in sentences of their own: "The newspaper broke the total down by year, citing
/// the secretariat. In 2000, 22,205 soldiers deserted. In 2001, …".
final class Listing {
    /// A list is read no further, in sentences.
    private static final int LONGEST = 30;
    /// Voices beside the one that announces, on either side of it.
    private static final int BESIDE = 8;

    private Listing() {}

    /// What the voices of an announcement say, with the list that follows it.
    ///
    /// @param brought in the order of the text
    static List<Brought> listedOn(Row row, ReportingWords words, List<Brought> brought) {
        boolean[] bringsIn = new boolean[row.sentenceCount()];
        for (Brought b : brought) {
            if (b.governs() && b.listed() && b.relation() == Relation.SAYS) {
                bringsIn[row.sentenceOf(b.cue().begin())] = true;
            }
        }
        List<Brought> result = new ArrayList<>(brought);
        for (int k = 0; k < brought.size(); k++) {
            Brought b = brought.get(k);
            int cue = b.cue().begin();
            if (!b.governs() || !words.isBreakdown(row.tokens[cue].lemma())) {
                continue;
            }
            int sentence = row.sentenceOf(cue);
            Range list = list(row, bringsIn, sentence);
            if (list.isEmpty()) {
                continue;
            }
            int i = k;
            while (i > 0
                    && k - i < BESIDE
                    && row.sentenceOf(brought.get(i - 1).cue().begin()) == sentence) {
                i--;
            }
            for (int last = k + BESIDE; i < Math.min(result.size(), last); i++) {
                Brought beside = result.get(i);
                boolean same = row.sentenceOf(beside.cue().begin()) == sentence;
                boolean announces = beside.governs() && (i == k || beside.holds(cue));
                if (same && announces && beside.relation() != Relation.CONFIRMS) {
                    List<Range> content = new ArrayList<>(beside.content());
                    content.add(list);
                    result.set(i, beside.with(content));
                }
            }
        }
        return result;
    }

    /// The sentences behind an announcement that bring nobody in: its paragraph's, and the next one's where that goes
    /// on
    /// with a date.
    private static Range list(Row row, boolean[] bringsIn, int announcement) {
        int from = row.sentenceEnd(announcement);
        int to = from;
        int first = row.sentence(announcement).paragraph();
        int paragraph = first;
        for (int s = announcement + 1; s < row.sentenceCount() && s - announcement <= LONGEST && !bringsIn[s]; s++) {
            int here = row.sentence(s).paragraph();
            if (here != paragraph && (here != first + 1 || !opensWithDate(row, s))) {
                break;
            }
            paragraph = here;
            to = row.sentenceEnd(s);
        }
        return new Range(from, to);
    }

    private static boolean opensWithDate(Row row, int sentence) {
        int begin = row.sentenceBegin(sentence);
        return begin + 1 < row.sentenceEnd(sentence)
                && row.tag(begin, "IN")
                && (row.tag(begin + 1, "CD") || row.isTime(begin + 1));
    }
}
