package cotejo.core.source;

import java.util.List;

/// What a tool read on the pictures of a source's pages. Reading them again may give other words, so it
/// is kept like the source itself, and whatever follows from it follows from what is kept.
///
/// @param tool its name: "Tesseract"; empty for [#NONE] alone
/// @param version as the tool says it: "5.3.0"
/// @param languages it was told to expect, ISO 639-1 codes
/// @param pages those it was given, in order
public record Transcript(String tool, String version, List<String> languages, List<Page> pages) {
    /// Nobody has read the pictures yet.
    public static final Transcript NONE = new Transcript("", "", List.of(), List.of());

    private static final int SURE = 100;

    public Transcript {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() <= (i == 0 ? 0 : pages.get(i - 1).number())) {
                throw new IllegalArgumentException(
                        "pages stand in order, from 1: " + pages.get(i).number());
            }
        }
    }

    /// What kept a page from being read, or from being read whole.
    public enum Trouble {
        NONE,
        /// its picture is damaged; what is left of it was read
        DAMAGED,
        /// its picture has more points than are looked at
        TOO_LARGE,
        /// its picture is of a kind that cannot be opened
        UNKNOWN_KIND,
        /// it took longer than one page may
        TIMED_OUT,
        /// the tool broke off on it
        FAILED,
        /// the time for all pages was over
        NOT_REACHED
    }

    /// A page.
    ///
    /// @param number from 1
    /// @param width of its picture, in points of the picture as all that follows
    public record Page(int number, int width, int height, Trouble trouble, List<Paragraph> paragraphs) {
        public Page {
            paragraphs = List.copyOf(paragraphs);
        }

        /// Nothing was read on it.
        public static Page without(int number, Trouble trouble) {
            return new Page(number, 0, 0, trouble, List.of());
        }

        /// How sure the tool was of its words, from 0 to 100: their mean by letters; 100 where there are none.
        public int confidence() {
            long letters = 0;
            long sum = 0;
            for (Paragraph paragraph : paragraphs) {
                for (Line line : paragraph.lines()) {
                    for (Word word : line.words()) {
                        letters += word.text().length();
                        sum += (long) word.text().length() * word.confidence();
                    }
                }
            }
            return letters == 0 ? SURE : (int) (sum / letters);
        }
    }

    /// @param block the column, or the part of the page, it belongs to, by number
    public record Paragraph(int block, List<Line> lines) {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    public record Line(List<Word> words) {
        public Line {
            words = List.copyOf(words);
        }
    }

    /// @param text without white space, never empty
    /// @param confidence how sure the tool was, from 0 to 100
    /// @param left of its box, as the other edges, in points from the page's upper left corner
    public record Word(String text, int confidence, int left, int top, int right, int bottom) {
        public Word {
            if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("a word is one word: “" + text + "”");
            }
            if (confidence < 0 || confidence > SURE) {
                throw new IllegalArgumentException("from 0 to 100: " + confidence);
            }
        }
    }

    /// How many pages were read without trouble: of two transcripts, the one with more says more.
    public int legible() {
        return (int)
                pages.stream().filter(page -> page.trouble() == Trouble.NONE).count();
    }
}
