package cotejo.likeness;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import java.text.Normalizer;
import java.util.Arrays;

/// The words of a document's article, as they are compared: what stands in its running text, captions and tables. A
/// headline is often another editor's; bylines, readers' comments and what frames a page are no part of it.
///
/// Words are compared by keys in which case, accents and marks make no difference, nor what machines that read print
/// mistake for one another: l, i and 1; o and 0; rn and m. Digits count: "1,680" and "1.680" have one key, "1,681" has
/// another.
public final class Body {
    private final String text;
    private final long[] keys;
    private final int[] begins;
    private final int[] ends;
    private final boolean[] numbers;
    private final boolean[] quoted;
    private final int[] sentences;

    private Body(
            String text, long[] keys, int[] begins, int[] ends, boolean[] numbers, boolean[] quoted, int[] sentences) {
        this.text = text;
        this.keys = keys;
        this.begins = begins;
        this.ends = ends;
        this.numbers = numbers;
        this.quoted = quoted;
        this.sentences = sentences;
    }

    public static Body of(Document document) {
        Words words = new Words(document.text().string());
        boolean headed = document.passages().stream().anyMatch(passage -> passage.kind() == PassageKind.HEADLINE);
        int taken = 0;
        for (Passage passage : document.passages()) {
            if (article(passage.kind())) {
                if (taken == 1 && !headed) {
                    words.dropHeadline();
                }
                words.take(
                        document.text().utf16(passage.span().start()),
                        document.text().utf16(passage.span().end()));
                taken++;
            }
        }
        return words.body();
    }

    private static boolean article(PassageKind kind) {
        return switch (kind) {
            case BODY, CAPTION, TABLE_CELL -> true;
            case HEADLINE, BYLINE, DATELINE, COMMENT, BOILERPLATE -> false;
        };
    }

    /// How many words it has.
    public int length() {
        return keys.length;
    }

    /// The keys, in order; nobody may change them.
    long[] keys() {
        return keys;
    }

    /// Whether the word is a number in digits.
    boolean number(int word) {
        return numbers[word];
    }

    /// Whether the word stands between quotation marks.
    boolean quoted(int word) {
        return quoted[word];
    }

    /// Which sentence the word stands in, roughly: a new one begins behind a full stop that ends no abbreviation.
    int sentence(int word) {
        return sentences[word];
    }

    /// The word as it stands in the text.
    String said(int word) {
        return text.substring(begins[word], ends[word]);
    }

    /// What stands between a word and the next; where that is no part of the article, a break of paragraphs.
    String between(int word) {
        String between = text.substring(ends[word], begins[word + 1]);
        return between.codePoints().anyMatch(Character::isLetterOrDigit) ? "\n\n" : between;
    }

    /// Where a word begins, in UTF-16 units of the text.
    public int begin(int word) {
        return begins[word];
    }

    /// Where a word ends, in UTF-16 units of the text.
    public int end(int word) {
        return ends[word];
    }

    /// Parts a text into words and gives each its key.
    private static final class Words {
        /// What is longer has lost its closing mark.
        private static final int LONGEST_QUOTATION = 80;
        private static final int LONGEST_HEADLINE = 16;
        private static final int LONGEST_ABBREVIATION = 4;

        private final String text;
        private long[] keys = new long[256];
        private int[] begins = new int[256];
        private int[] ends = new int[256];
        private boolean[] numbers = new boolean[256];
        private boolean[] quoted = new boolean[256];
        private int[] sentences = new int[256];
        private int count;
        private int opened = -1;
        private int sentence;
        private boolean ended = true;
        private final StringBuilder plain = new StringBuilder();

        Words(String text) {
            this.text = text;
        }

        void take(int from, int to) {
            int at = from;
            ended = true;
            while (at < to) {
                int c = text.codePointAt(at);
                if (!Character.isLetterOrDigit(c)) {
                    mark(c);
                    at += Character.charCount(c);
                    continue;
                }
                int end = word(at, to);
                add(at, end);
                at = end;
            }
            if (opened >= 0) {
                Arrays.fill(quoted, opened, count, false);
                opened = -1;
            }
        }

        /// Takes away what was taken so far if it looks like a headline: a short line that ends like no sentence.
        void dropHeadline() {
            if (count > 0 && count <= LONGEST_HEADLINE && !ended) {
                count = 0;
            }
        }

        private void mark(int c) {
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                ended = c != '.' || !abbreviated();
            }
            switch (c) {
                case '"' -> opened = opened < 0 ? count : -1;
                case '“', '«', '„' -> opened = count;
                case '”', '»' -> opened = -1;
                default -> {}
            }
        }

        /// Whether the last word looks like an abbreviation: short, and with a capital.
        private boolean abbreviated() {
            return count > 0
                    && ends[count - 1] - begins[count - 1] <= LONGEST_ABBREVIATION
                    && Character.isUpperCase(text.charAt(begins[count - 1]));
        }

        /// Where the word that begins here ends: before the first mark that is not inside a word.
        private int word(int from, int to) {
            plain.setLength(0);
            int at = from;
            while (at < to) {
                int c = text.codePointAt(at);
                if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(c);
                    at += Character.charCount(c);
                    continue;
                }
                int next = inside(c, at, to);
                if (next < 0) {
                    return at;
                }
                at = next;
            }
            return at;
        }

        /// Where a word goes on behind this mark; negative where it does not. An apostrophe stands between letters, a
        /// point or comma between digits, and a hyphen at a line's end between the halves of a word.
        private int inside(int mark, int at, int to) {
            if (at + 1 >= to || at == 0) {
                return -1;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            if ((mark == '\'' || mark == '’') && Character.isLetter(before) && Character.isLetter(after)) {
                return at + 1;
            }
            if ((mark == ',' || mark == '.') && figure(before) && figure(after)) {
                boolean digit = Character.isDigit(before) || Character.isDigit(after);
                boolean alone = at < 2 || !Character.isLetter(text.charAt(at - 2)) || figure(text.charAt(at - 2));
                return digit && alone ? at + 1 : -1;
            }
            if (mark == '\u00ad') {
                return at + 1;
            }
            if (mark == '-' && Character.isLetter(before) && (after == '\n' || after == '\r')) {
                int next = at + 1;
                while (next < to && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                return next < to && Character.isLowerCase(text.charAt(next)) ? next : -1;
            }
            return -1;
        }

        /// Whether it is a digit, or may be one that was misread.
        private static boolean figure(char c) {
            return Character.isDigit(c) || c == 'l' || c == 'I' || c == 'O';
        }

        private void add(int begin, int end) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                begins = Arrays.copyOf(begins, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                numbers = Arrays.copyOf(numbers, count * 2);
                quoted = Arrays.copyOf(quoted, count * 2);
                sentences = Arrays.copyOf(sentences, count * 2);
            }
            fold();
            keys[count] = Mixing.word(plain);
            begins[count] = begin;
            ends[count] = end;
            numbers[count] = !plain.isEmpty() && plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
            quoted[count] = opened >= 0;
            sentence += ended ? 1 : 0;
            sentences[count] = sentence;
            ended = false;
            count++;
            if (opened >= 0 && count - opened > LONGEST_QUOTATION) {
                Arrays.fill(quoted, opened, count, false);
                opened = -1;
            }
        }

        /// Case, accents and what is mistaken for one another, taken out of the word at hand.
        private void fold() {
            boolean ascii = true;
            for (int i = 0; i < plain.length(); i++) {
                ascii &= plain.charAt(i) < 128;
            }
            if (!ascii) {
                String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
                plain.setLength(0);
                for (int i = 0; i < apart.length(); i++) {
                    if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                        plain.append(apart.charAt(i));
                    }
                }
            }
            int digits = 0;
            int doubtful = 0;
            for (int i = 0; i < plain.length(); i++) {
                char c = Character.toLowerCase(plain.charAt(i));
                plain.setCharAt(i, c);
                digits += c >= '0' && c <= '9' ? 1 : 0;
                doubtful += c == 'l' || c == 'i' || c == 'o' ? 1 : 0;
            }
            boolean number = digits > 0 && digits + doubtful == plain.length();
            int to = 0;
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (c == 'l' || c == 'i' || c == '1') {
                    c = number ? '1' : 'l';
                } else if (c == 'o' || c == '0') {
                    c = number ? '0' : 'o';
                } else if (c == 'n' && to > 0 && plain.charAt(to - 1) == 'r') {
                    to--;
                    c = 'm';
                }
                plain.setCharAt(to++, c);
            }
            plain.setLength(to);
        }

        Body body() {
            return new Body(
                    text,
                    Arrays.copyOf(keys, count),
                    Arrays.copyOf(begins, count),
                    Arrays.copyOf(ends, count),
                    Arrays.copyOf(numbers, count),
                    Arrays.copyOf(quoted, count),
                    Arrays.copyOf(sentences, count));
        }
    }
}
