package cotejo.storing.search;

import cotejo.casework.search.Hit.Run;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// The words of passages around what was sought.
final class Snippets extends UnifiedHighlighter {
    /// About so many characters are shown in a row.
    private static final int LENGTH = 260;

    private static final int MOST = 2;
    private static final String GAP = " … ";

    private Snippets(Builder builder) {
        super(builder);
    }

    static Snippets of(IndexSearcher searcher) {
        return new Snippets(UnifiedHighlighter.builder(searcher, Analysis.of(""))
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, 0.5f))
                .withFormatter(new Runs())
                .withMaxLength(2_000_000)
                .withMaxNoHighlightPassages(1));
    }

    /// In the order of the documents given.
    List<List<Run>> of(Query query, ScoreDoc[] found) throws IOException {
        int[] documents = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            documents[i] = found[i].doc;
        }
        Map<String, Object[]> told =
                highlightFieldsAsObjects(new String[] {Entries.TEXT}, query, documents, new int[] {MOST});
        List<List<Run>> all = new ArrayList<>();
        Object[] texts = told.get(Entries.TEXT);
        for (int i = 0; i < found.length; i++) {
            all.add(texts != null && texts[i] instanceof Marked marked ? marked.runs() : List.of());
        }
        return all;
    }

    private record Marked(List<Run> runs) {}

    private static final class Runs extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String text) {
            List<Run> runs = new ArrayList<>();
            int ended = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > ended) {
                    runs.add(new Run(GAP, false));
                }
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int from = Math.max(at, passage.getMatchStarts()[i]);
                    // Matches may lie over one another.
                    int to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                    if (to > from) {
                        add(runs, text.substring(at, from), false);
                        add(runs, text.substring(from, to), true);
                        at = to;
                    }
                }
                add(runs, text.substring(at, Math.max(at, passage.getEndOffset())), false);
                ended = passage.getEndOffset();
            }
            if (ended < text.stripTrailing().length()) {
                runs.add(new Run(GAP, false));
            }
            return new Marked(runs);
        }

        private static void add(List<Run> runs, String words, boolean sought) {
            if (!words.isEmpty()) {
                runs.add(new Run(words, sought));
            }
        }
    }
}
