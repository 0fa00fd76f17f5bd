package cotejo.formats.scan;

import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Tesseract tells of a page, a line for each block, paragraph, line and word: twelve cells with
/// tabs between them.
///
///     level page block par line word left top width height conf text
final class Tsv {
    private static final int CELLS = 12;
    private static final String WORD = "5";
    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    /// No page holds more words.
    private static final int MOST_WORDS = 50_000;
    /// No word is longer.
    private static final int LONGEST = 1_000;

    private Tsv() {}

    /// Empty where it is not what Tesseract writes.
    static Optional<List<Paragraph>> read(String tsv) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String[] last = null;
        int many = 0;
        for (String row : (Iterable<String>) tsv.lines()::iterator) {
            String[] cells = row.split("\t", -1);
            if (!cells[0].equals(WORD)) {
                continue;
            }
            if (cells.length != CELLS || ++many > MOST_WORDS) {
                return Optional.empty();
            }
            try {
                if (last != null && !same(last, cells, LINE)) {
                    endLine(words, lines);
                }
                if (last != null && !same(last, cells, PARAGRAPH)) {
                    endParagraph(Integer.parseInt(last[BLOCK]), lines, paragraphs);
                }
                add(cells, words);
                last = cells;
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        if (last != null) {
            endLine(words, lines);
            endParagraph(Integer.parseInt(last[BLOCK]), lines, paragraphs);
        }
        return Optional.of(paragraphs);
    }

    /// Whether two words stand in the same block, paragraph and, if that is asked, line.
    private static boolean same(String[] a, String[] b, int upTo) {
        for (int i = BLOCK; i <= upTo; i++) {
            if (!a[i].equals(b[i])) {
                return false;
            }
        }
        return true;
    }

    private static void add(String[] cells, List<Word> words) {
        int confidence = Math.clamp((int) Double.parseDouble(cells[CONFIDENCE]), 0, 100);
        int left = Integer.parseInt(cells[LEFT]);
        int top = Integer.parseInt(cells[TOP]);
        int right = left + Integer.parseInt(cells[WIDTH]);
        int bottom = top + Integer.parseInt(cells[HEIGHT]);
        for (String text : cells[TEXT].strip().split("\\s+")) {
            if (!text.isEmpty()) {
                String word = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
                words.add(new Word(word, confidence, left, top, right, bottom));
            }
        }
    }

    private static void endLine(List<Word> words, List<Line> lines) {
        if (!words.isEmpty()) {
            lines.add(new Line(words));
            words.clear();
        }
    }

    private static void endParagraph(int block, List<Line> lines, List<Paragraph> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(new Paragraph(block, lines));
            lines.clear();
        }
    }
}
