package cotejo.reading.attribution;

import java.util.ArrayList;
import java.util.List;

/// The stretches between quotation marks, paragraph by paragraph; marks included. A closing mark without an opening
/// one quotes from the paragraph's start, an opening one without closing to its end.
final class Quotations {
    private final List<Range> ranges = new ArrayList<>();
    private final int[] rangeOf;

    Quotations(Row row) {
        rangeOf = new int[row.size()];
        java.util.Arrays.fill(rangeOf, -1);
        int sentence = 0;
        while (sentence < row.sentenceCount()) {
            int paragraph = row.sentence(sentence).paragraph();
            int begin = row.sentenceBegin(sentence);
            while (sentence < row.sentenceCount() && row.sentence(sentence).paragraph() == paragraph) {
                sentence++;
            }
            paragraph(row, begin, row.sentenceBegin(sentence));
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
