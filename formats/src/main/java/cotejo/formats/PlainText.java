package cotejo.formats;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Text;
import cotejo.formats.language.Language;
import cotejo.formats.layout.Layout;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A decoded plain text as a document.
final class PlainText {
    private static final Set<PassageKind> ARTICLE =
            Set.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.CAPTION, PassageKind.TABLE_CELL);
    private static final int LANGUAGE_SHOWS_WITHIN = 100_000;

    private PlainText() {}

    static Document document(SourceId source, String decoded, Description byPerson) {
        Text text = Text.of(decoded);
        Layout layout = Layout.of(text, byPerson.outletName());
        var published = layout.published();
        var headline = layout.headline();
        var author = layout.author();
        Description byText = new Description(
                published == null ? null : Described.byText(published.date(), published.at()),
                null,
                author == null ? null : Described.byText(text.slice(author), author),
                headline == null ? null : Described.byText(text.slice(headline), headline),
                language(text, layout.passages()),
                null,
                null);
        return new Document(source, text, layout.passages(), byPerson.or(byText));
    }

    /// The language of the article's own words; of all words when there is no article.
    static @Nullable Described<String> language(Text text, List<Passage> passages) {
        StringBuilder words = new StringBuilder();
        for (Passage passage : passages) {
            if (ARTICLE.contains(passage.kind()) && words.length() < LANGUAGE_SHOWS_WITHIN) {
                words.append(text.slice(passage.span())).append('\n');
            }
        }
        return Language.of(words.isEmpty() ? text.string() : words)
                .map(Described::byGuess)
                .orElse(null);
    }
}
