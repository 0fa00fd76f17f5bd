package cotejo.formats;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Text;
import cotejo.formats.html.Html;
import cotejo.formats.language.Language;
import cotejo.formats.layout.Layout;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decoded characters as documents.
final class Documents {
    private static final Set<PassageKind> ARTICLE =
            Set.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.CAPTION, PassageKind.TABLE_CELL);

    private Documents() {}

    static Document plain(SourceId source, String characters, Description byPerson) {
        Text text = Text.of(characters);
        Layout layout = Layout.of(text, byPerson.outletName());
        var published = layout.published();
        var headline = layout.headline();
        var author = layout.author();
        Description byText = new Description(
                published == null ? null : Described.byText(published.date(), published.at()),
                null,
                author == null ? null : Described.byText(text.slice(author), author),
                headline == null ? null : Described.byText(text.slice(headline), headline),
                language(text, layout.passages(), null),
                null,
                null);
        return new Document(source, text, layout.passages(), byPerson.or(byText));
    }

    static Document page(SourceId source, String characters, Description byPerson) {
        Html page = Html.of(characters);
        Description said = page.description();
        Description withLanguage = new Description(
                said.published(),
                said.outlet(),
                said.author(),
                said.title(),
                language(page.text(), page.passages(), said.language()),
                said.country(),
                said.url());
        return new Document(source, page.text(), page.passages(), byPerson.or(withLanguage));
    }

    /// The language markup names, unless the words leave no doubt that it is another: page makers leave the
    /// language of their template in place. Only the article's own words are asked, if there are any, since menus
    /// and footers may be in another language.
    private static @Nullable Described<String> language(
            Text text, List<Passage> passages, @Nullable Described<String> byMarkup) {
        StringBuilder words = new StringBuilder();
        for (Passage passage : passages) {
            if (ARTICLE.contains(passage.kind()) && words.length() < Language.LOOKED_AT) {
                words.append(text.slice(passage.span())).append('\n');
            }
        }
        Language.Guess guess = Language.of(words.isEmpty() ? text.string() : words);
        if (guess == null || byMarkup != null && !guess.excludes(byMarkup.value())) {
            return byMarkup;
        }
        return Described.byGuess(guess.code());
    }
}
