package cotejo.reading.figure;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Short texts as documents, English where nothing else is said.
final class Texts {
    static final SourceId SOURCE = new SourceId("0".repeat(64));
    private static final String HEADLINE = "HEADLINE ";
    private static final String COMMENT = "COMMENT ";

    private Texts() {}

    /// One body passage.
    static Document body(String string) {
        Text text = Text.of(string);
        return new Document(
                SOURCE,
                text,
                List.of(new Passage(PassageKind.BODY, text.span(0, string.length()))),
                described("en", null));
    }

    /// Paragraphs parted by " ¶ "; one that begins with HEADLINE or COMMENT is such.
    static Document paragraphs(String spec, @Nullable PartialDate published) {
        return paragraphs("en", spec, published);
    }

    static Document paragraphs(String language, String spec, @Nullable PartialDate published) {
        StringBuilder string = new StringBuilder();
        List<PassageKind> kinds = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (String paragraph : spec.split(" ¶ ", -1)) {
            PassageKind kind = paragraph.startsWith(HEADLINE)
                    ? PassageKind.HEADLINE
                    : paragraph.startsWith(COMMENT) ? PassageKind.COMMENT : PassageKind.BODY;
            string.append(string.isEmpty() ? "" : "\n\n");
            string.append(
                    switch (kind) {
                        case HEADLINE -> paragraph.substring(HEADLINE.length());
                        case COMMENT -> paragraph.substring(COMMENT.length());
                        case BYLINE, DATELINE, BODY, CAPTION, TABLE_CELL, BOILERPLATE -> paragraph;
                    });
            kinds.add(kind);
            ends.add(string.length());
        }
        Text text = Text.of(string.toString());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int begin = i == 0 ? 0 : ends.get(i - 1) + 2;
            passages.add(new Passage(kinds.get(i), text.span(begin, ends.get(i))));
        }
        return new Document(SOURCE, text, passages, described(language, published));
    }

    private static Description described(String language, @Nullable PartialDate published) {
        return new Description(
                published == null ? null : Described.byPerson(published),
                null,
                null,
                null,
                Described.byPerson(language),
                null,
                null);
    }
}
