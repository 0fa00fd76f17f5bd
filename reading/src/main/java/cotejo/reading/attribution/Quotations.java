package cotejo.reading.attribution;

import java.util.ArrayList;
import java.util.List;

/// The stretches between quotation marks, paragraph by paragraph, marks included; and speeches behind dashes
/// ("—… —dijo Ruiz—. …"), without them. A closing mark without an opening
/// one quotes from the paragraph's start, an opening one without closing to its end.
final class Quotations {
    private final List<Range> ranges = new ArrayList<>();
    private final int[] rangeOf;

    Quotations(Row row, ReportingWords words) {
        rangeOf = new int[row.size()];
        java.util.Arrays.fill(rangeOf, -1);
        int sentence = 0;
        while (sentence < row.sentenceCount()) {
            int paragraph = row.sentence(sentence).paragraph();
            int begin = row.sentenceBegin(sentence);
            while (sentence < row.sentenceCount() && row.sentence(sentence).paragraph() == paragraph) {
                sentence++;
            }
            int end = row.sentenceBegin(sentence);
            if (end > begin && row.isDash(begin)) {
                dialogue(row, words, begin, end);
            } else {
                paragraph(row, begin, end);
            }
        }
    }

    private void paragraph(Row row, int begin, int end) {
        int open = -1;
        boolean any = false;
        for (int i = begin; i < end; i++) {
            boolean opens = row.opensQuote(i);
            boolean closes = row.closesQuote(i);
            if (open >= 0 && closes) {
                add(open, i + 1);
                open = -1;
                any = true;
            } else if (open < 0 && opens) {
                open = i;
            } else if (open < 0 && closes && !any) {
                add(begin, i + 1);
                any = true;
            }
        }
        if (open >= 0) {
            add(open, end);
        }
    }

    /// Speech, then what the narrator says between two dashes, then speech.
    private void dialogue(Row row, ReportingWords words, int begin, int end) {
        int speech = begin + 1;
        boolean narrated = false;
        for (int i = begin + 1; i < end; i++) {
            if (!row.isDash(i)) {
                continue;
            }
            if (speech >= 0 && narrates(row, words, i + 1, end)) {
                if (speech < i) {
                    add(speech, i);
                }
                narrated = true;
                speech = -1;
            } else if (speech < 0) {
                speech = i + 1;
                while (speech < end && (row.isStop(speech) || row.isComma(speech) || row.word(speech, ";"))) {
                    speech++;
                }
                i = speech - 1;
            }
        }
        if (narrated && speech >= 0 && speech < end) {
            add(speech, end);
        } else if (!narrated) {
            paragraph(row, begin, end);
        }
    }

    private static boolean narrates(Row row, ReportingWords words, int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            if (row.isVerb(i) && words.way(row.tokens[i].lemma()) != null) {
                return true;
            }
        }
        return false;
    }

    private void add(int begin, int end) {
        for (int i = begin; i < end; i++) {
            rangeOf[i] = ranges.size();
        }
        ranges.add(new Range(begin, end));
    }

    List<Range> all() {
        return ranges;
    }

    boolean quoted(int token) {
        return rangeOf[token] >= 0;
    }

    /// Index of the quotation that holds the token, or -1.
    int of(int token) {
        return token >= 0 && token < rangeOf.length ? rangeOf[token] : -1;
    }
}
