package cotejo.reading.figure;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.source.Words;
import cotejo.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A heading of a number in a table, ready to be read.
///
/// @param at where it stands in the document
/// @param words what it says
/// @param given whether a person says these words, in place of what stands there: then they stand nowhere but
///     in the decision, and the place of each is that of the heading
/// @param role where it stands to the number
/// @param over what heads the column it stands in, for a label beside the number; null for none
/// @param note what the note says that its mark points to; empty for none
/// @param written its words with the capitals of names; its tokens are counted from its beginning
/// @param lowered its words without capitals
record Label(
        Span at,
        String words,
        boolean given,
        Role role,
        @Nullable String over,
        String note,
        Sentence written,
        Sentence lowered) {

    /// Where a heading stands to its number.
    enum Role {
        ABOVE("column-header", "heads its column"),
        BESIDE("row-header", "heads its row"),
        TITLE("title", "stands over its table"),
        NOTE("note", "is noted under its table");

        private final String rule;
        private final String words;

        Role(String rule, String words) {
            this.rule = rule;
            this.words = words;
        }

        /// The last part of the rule's id.
        String rule() {
            return rule;
        }

        String words() {
            return words;
        }
    }

    /// By which it is told from other headings: by its place, and what a person says by its words too, for then the
    /// place is that of what it stands for.
    record Key(Span at, String given) {}

    Key key() {
        return new Key(at, given ? words : "");
    }

    /// Its words in quotation marks, and who says them where they do not stand there.
    String told() {
        return "“" + words + "”" + (given ? ", as a person says," : "");
    }

    /// Its words as they may be told to set a figure apart: a person's name is told nowhere but in the
    /// document.
    String shown() {
        boolean person =
                written.tokens().stream().anyMatch(token -> token.name().equals("PERSON"));
        return person ? "a person's name, character " + at.start() : words;
    }

    /// The place of some of its tokens.
    ///
    /// @param of one of its two readings
    Span place(Sentence of, int from, int to) {
        return place(of.token(from).begin(), of.token(to - 1).end());
    }

    /// The place of some of its words, counted in UTF-16 from their beginning.
    Span place(int begin, int end) {
        return given ? at : Text.of(words).span(begin, end).shifted(at.start());
    }

    /// Some of its tokens as they stand in the document.
    Words said(Sentence of, int from, int to) {
        return new Words(
                words.substring(of.token(from).begin(), of.token(to - 1).end()), place(of, from, to));
    }
}
