package cotejo.formats.scan;

import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Word;
import cotejo.formats.office.Joined;
import cotejo.formats.office.Unrolled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A source's own text with the words of its transcript in their pages: a pure function of both.
///
/// @param pages those whose words are the transcript's
/// @param doubts the words among them that the tool was not sure of, in order
public record Spliced(Unrolled unrolled, List<PageText> pages, List<Doubt> doubts) {
    /// A page of less is hardly legible: on clean pages the mean is above 90.
    static final int LEGIBLE = 70;
    /// Of a word that is less sure one should look at the page.
    private static final int SURE = 75;
    /// What is less sure is no words but the grain of a photograph.
    private static final int NOISE = 30;
    /// Between the columns of a table there is more, measured by the height of its words; not between words.
    private static final int WIDE = 3;
    /// With fewer of them nobody knows how far apart lines stand on a page.
    private static final int FEW_LINES = 5;
    /// Lines of one paragraph stand no farther apart than this times what is usual on their page.
    private static final double LOOSE = 1.35;
    /// Nor than so many times their own height.
    private static final double TALL = 2.2;

    public Spliced {
        pages = List.copyOf(pages);
        doubts = List.copyOf(doubts);
    }

    /// @param confidence of its words, from 0 to 100
    public record PageText(int number, Unrolled.Stretch at, int confidence) {}

    public record Doubt(Unrolled.Stretch at, int confidence) {}

    /// A text that nothing is transcribed of.
    public static Spliced plain(Unrolled own) {
        return new Spliced(own, List.of(), List.of());
    }

    /// A page of both keeps its own words where the transcript has few more: the heading of a fax, the stamp of an
    /// archive are in both.
    ///
    /// @param own with as many pages as the source has; a file of pictures has no words of its own
    public static Spliced of(Unrolled own, Transcript transcript) {
        Map<Integer, Page> byNumber = new TreeMap<>();
        transcript.pages().forEach(page -> byNumber.put(page.number(), page));
        Splicing splicing = new Splicing(own);
        for (int i = 0; i < own.pages().size(); i++) {
            int end = i + 1 < own.pages().size()
                    ? own.pages().get(i + 1)
                    : own.text().length();
            Page page = byNumber.get(i + 1);
            splicing.page(
                    page == null ? Page.without(i + 1, Transcript.Trouble.NONE) : page,
                    own.pages().get(i),
                    end);
        }
        return splicing.spliced();
    }

    /// How many letters and digits there are.
    public static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /// Whether nothing that is there can be believed to be words.
    static boolean noise(Paragraph paragraph) {
        return new Page(1, 0, 0, Transcript.Trouble.NONE, List.of(paragraph)).confidence() < NOISE;
    }

    private static final class Splicing {
        private final Unrolled own;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> begins = new ArrayList<>();
        private final List<Unrolled.Grid> tables = new ArrayList<>();
        private final List<PageText> pages = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();

        Splicing(Unrolled own) {
            this.own = own;
            keep(0, own.pages().isEmpty() ? own.text().length() : own.pages().getFirst());
        }

        void page(Page page, int start, int end) {
            begins.add(text.length());
            List<Paragraph> paragraphs =
                    page.paragraphs().stream().filter(each -> !noise(each)).toList();
            int read = paragraphs.stream()
                    .flatMap(each -> each.lines().stream())
                    .flatMap(each -> each.words().stream())
                    .mapToInt(each -> letters(each.text()))
                    .sum();
            if (read <= 2 * letters(own.text().substring(start, end))) {
                keep(start, end);
                return;
            }
            int from = text.length();
            double apart = apart(paragraphs);
            paragraphs.forEach(each -> add(each, apart));
            pages.add(new PageText(page.number(), new Unrolled.Stretch(from, text.length()), page.confidence()));
        }

        /// Takes over a stretch as it is, with the tables in it.
        private void keep(int start, int end) {
            int by = text.length() - start;
            text.append(own.text(), start, end);
            for (Unrolled.Grid table : own.tables()) {
                boolean here = table.cells().getFirst().at().start() < end
                        && table.cells().getLast().at().end() > start;
                if (!here) {
                    continue;
                }
                List<Unrolled.Cell> cells = table.cells().stream()
                        .filter(cell -> cell.at().start() >= start && cell.at().end() <= end)
                        .map(cell -> cell.shifted(by))
                        .toList();
                if (!cells.isEmpty()) {
                    tables.add(new Unrolled.Grid(table.name(), table.sheet(), cells));
                }
            }
        }

        /// From which distance on two lines belong to different paragraphs, whatever the tool makes of them: headline,
        /// byline and date stand farther apart than the lines of a text. Without bound where a page has too few
        /// lines to tell.
        private static double apart(List<Paragraph> paragraphs) {
            List<Integer> pitches = new ArrayList<>();
            for (Paragraph paragraph : paragraphs) {
                for (int i = 1; i < paragraph.lines().size(); i++) {
                    pitches.add(pitch(
                            paragraph.lines().get(i - 1), paragraph.lines().get(i)));
                }
            }
            pitches.sort(null);
            return pitches.size() < FEW_LINES ? Double.MAX_VALUE : LOOSE * pitches.get(pitches.size() / 4);
        }

        /// From the upper edge of a line to that of the next.
        private static int pitch(Line line, Line next) {
            return top(next) - top(line);
        }

        /// A headline in large letters has lines farther apart.
        private static int height(Line line) {
            return line.words().stream()
                    .mapToInt(word -> word.bottom() - word.top())
                    .max()
                    .orElse(0);
        }

        private static int top(Line line) {
            return line.words().stream().mapToInt(Word::top).min().orElse(0);
        }

        /// Its lines as one; a line with the gaps of columns stays one by itself.
        private void add(Paragraph paragraph, double apart) {
            List<Line> together = new ArrayList<>();
            for (Line line : paragraph.lines()) {
                if (!together.isEmpty()
                        && pitch(together.getLast(), line) > Math.max(apart, TALL * height(together.getLast()))) {
                    join(together);
                    together.clear();
                }
                if (gaps(line)) {
                    join(together);
                    together.clear();
                    join(List.of(line));
                } else {
                    together.add(line);
                }
            }
            join(together);
        }

        private void join(List<Line> lines) {
            if (lines.isEmpty()) {
                return;
            }
            Joined joined = new Joined(text);
            List<Doubt> found = new ArrayList<>();
            for (Line line : lines) {
                StringBuilder written = new StringBuilder();
                List<Doubt> inLine = new ArrayList<>();
                Word last = null;
                for (Word word : line.words()) {
                    written.append(last == null ? "" : wide(last, word) ? "\t" : " ");
                    if (word.confidence() < SURE) {
                        inLine.add(new Doubt(
                                new Unrolled.Stretch(
                                        written.length(),
                                        written.length() + word.text().length()),
                                word.confidence()));
                    }
                    written.append(word.text());
                    last = word;
                }
                int begins = joined.add(written.toString());
                found.replaceAll(doubt -> doubt.at().end() <= begins
                        ? doubt
                        : new Doubt(new Unrolled.Stretch(doubt.at().start(), begins), doubt.confidence()));
                inLine.forEach(doubt -> found.add(shifted(doubt, begins)));
            }
            found.forEach(doubt -> doubts.add(shifted(doubt, text.length())));
            text.append(joined).append("\n\n");
        }

        private static Doubt shifted(Doubt doubt, int by) {
            return new Doubt(doubt.at().shifted(by), doubt.confidence());
        }

        private static boolean gaps(Line line) {
            for (int i = 1; i < line.words().size(); i++) {
                if (wide(line.words().get(i - 1), line.words().get(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean wide(Word left, Word right) {
            int height = Math.max(left.bottom() - left.top(), right.bottom() - right.top());
            return (long) right.left() - left.right() > (long) WIDE * height;
        }

        Spliced spliced() {
            return new Spliced(new Unrolled(text.toString(), tables, begins, own.missing()), pages, doubts);
        }
    }
}
