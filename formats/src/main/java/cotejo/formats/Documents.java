package cotejo.formats;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.FairCopy;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Places;
import cotejo.core.source.Scanned;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.core.source.Transcript;
import cotejo.formats.html.Html;
import cotejo.formats.language.Language;
import cotejo.formats.layout.Layout;
import cotejo.formats.mail.Letter;
import cotejo.formats.office.Unrolled;
import cotejo.formats.scan.Spliced;
import cotejo.formats.scan.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Decoded characters as documents.
final class Documents {
    private static final Set<PassageKind> ARTICLE =
            Set.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.CAPTION, PassageKind.TABLE_CELL);

    /// A cell with more characters is a text, and may be in a language of its own.
    private static final int A_TEXT = 200;

    private Documents() {}

    static Document plain(SourceId source, String characters, Description byPerson) {
        return laid(source, Text.of(characters), List.of(), byPerson, Places.LINES);
    }

    /// Prose as plain text is, and the cells of tables and the heads and feet of pages as what they are.
    ///
    /// @param transcript which the words of some pages are taken from
    static Document spliced(SourceId source, Spliced spliced, Transcript transcript, Description byPerson) {
        Unrolled unrolled = spliced.unrolled();
        Text text = Text.of(unrolled.text());
        List<Passage> known = new ArrayList<>(passages(text, unrolled.cells(), PassageKind.TABLE_CELL));
        // The head of a page may be a table itself: then it is that.
        NavigableMap<Integer, Integer> cells = places(known);
        passages(text, unrolled.furniture(), PassageKind.BOILERPLATE).stream()
                .filter(passage -> !overlaps(cells, passage.span()))
                .forEach(known::add);
        Document document = laid(source, text, known, byPerson, places(text, unrolled));
        return spliced.pages().isEmpty() ? document : document.scanned(scanned(text, spliced, transcript));
    }

    private static Scanned scanned(Text text, Spliced spliced, Transcript transcript) {
        return new Scanned(
                Told.tool(transcript),
                transcript.languages(),
                spliced.pages().stream()
                        .map(page -> new Scanned.Page(
                                page.number(),
                                text.span(page.at().start(), page.at().end()),
                                page.confidence()))
                        .toList(),
                spliced.doubts().stream()
                        .map(doubt -> new Scanned.Doubt(
                                text.span(doubt.at().start(), doubt.at().end()), doubt.confidence()))
                        .toList());
    }

    /// The cells of a workbook, and the names of its sheets over them.
    static Document sheets(SourceId source, Unrolled unrolled, Description byPerson) {
        Text text = Text.of(unrolled.text());
        List<Passage> passages = new ArrayList<>(passages(text, unrolled.cells(), PassageKind.TABLE_CELL));
        unrolled.tables().stream()
                .filter(table -> !table.name().isEmpty())
                .map(table -> new Span(0, table.name().length())
                        .shifted(unrolled.text()
                                .lastIndexOf(
                                        table.name() + "\n",
                                        table.cells().getFirst().at().start())))
                .map(name -> new Passage(PassageKind.CAPTION, text.span(name.start(), name.end())))
                .forEach(passages::add);
        passages.sort(Comparator.comparing(Passage::span));
        Described<String> byWords = language(text, passages, null);
        String byHeadings = byWords == null ? Language.ofHeadings(read(text.string())) : null;
        Description byText = new Description(
                null, null, null, null, byHeadings == null ? byWords : Described.byGuess(byHeadings), null, null);
        return document(source, text, passages, byPerson.or(byText), places(text, unrolled));
    }

    private static Places places(Text text, Unrolled unrolled) {
        return new Places(
                unrolled.pages().stream().map(text::codePoint).toList(),
                unrolled.tables().stream()
                        .map(grid -> new Table(
                                grid.name(),
                                grid.sheet(),
                                grid.cells().stream()
                                        .map(cell -> new Table.Cell(
                                                cell.row(),
                                                cell.column(),
                                                cell.rows(),
                                                cell.columns(),
                                                cell.heading(),
                                                text.span(
                                                        cell.at().start(),
                                                        cell.at().end())))
                                        .toList()))
                        .toList());
    }

    private static List<Passage> passages(Text text, List<Unrolled.Stretch> stretches, PassageKind kind) {
        return stretches.stream()
                .map(stretch ->
                        new Passage(kind, new Span(text.codePoint(stretch.start()), text.codePoint(stretch.end()))))
                .toList();
    }

    /// Where each begins, and ends; they do not overlap.
    private static NavigableMap<Integer, Integer> places(List<Passage> passages) {
        NavigableMap<Integer, Integer> places = new TreeMap<>();
        passages.forEach(
                passage -> places.put(passage.span().start(), passage.span().end()));
        return places;
    }

    private static boolean overlaps(NavigableMap<Integer, Integer> places, Span span) {
        Map.Entry<Integer, Integer> last = places.lowerEntry(span.end());
        return last != null && last.getValue() > span.start();
    }

    /// @param known passages that do not overlap; what the layout sees there does not count
    private static Document laid(SourceId source, Text text, List<Passage> known, Description byPerson, Places places) {
        Layout layout = Layout.of(text, byPerson.outletName());
        List<Passage> passages = new ArrayList<>(known);
        NavigableMap<Integer, Integer> taken = places(known);
        for (Passage passage : layout.passages()) {
            if (!overlaps(taken, passage.span())) {
                passages.add(passage);
            }
        }
        passages.sort(Comparator.comparing(Passage::span));
        var published = layout.published();
        var headline = layout.headline();
        var author = layout.author();
        Description byText = new Description(
                published == null ? null : Described.byText(published.date(), published.at()),
                null,
                author == null ? null : Described.byText(text.slice(author), author),
                headline == null ? null : Described.byText(text.slice(headline), headline),
                language(text, passages, null),
                null,
                null);
        return document(source, text, passages, byPerson.or(byText), places);
    }

    static Document page(SourceId source, String characters, Description byPerson) {
        Html page = Html.of(characters);
        Description said = page.description();
        Description withLanguage = new Description(
                said.published(),
                said.outlet(),
                said.author(),
                said.title(),
                withComments(page.text(), page.passages(), said.language()),
                said.country(),
                said.url());
        return document(
                source, page.text(), page.passages(), byPerson.or(withLanguage), new Places(List.of(), page.tables()));
    }

    static Document letter(SourceId source, Letter letter, Description byPerson) {
        Description said = letter.description();
        Description byHeader = new Description(
                said.published(),
                said.outlet(),
                said.author(),
                said.title(),
                withComments(letter.text(), letter.passages(), said.language()),
                said.country(),
                said.url());
        return document(
                source,
                letter.text(),
                letter.passages(),
                byPerson.or(byHeader),
                new Places(List.of(), letter.tables()));
    }

    /// Mails are short, and so are the headlines of comments: where one's own words are too few to tell, those
    /// it answers, or that answer it, are in the same language.
    private static @Nullable Described<String> withComments(
            Text text, List<Passage> passages, @Nullable Described<String> byMarkup) {
        Described<String> own = language(text, passages, byMarkup);
        List<Passage> all = passages.stream()
                .map(passage ->
                        passage.kind() == PassageKind.COMMENT ? new Passage(PassageKind.BODY, passage.span()) : passage)
                .toList();
        return own == null ? language(text, all, null) : own;
    }

    /// A document with what its passages show of their language.
    private static Document document(
            SourceId source, Text text, List<Passage> passages, Description description, Places places) {
        String language = description.languageCode();
        Map<Span, @Nullable String> ofCells = new HashMap<>();
        for (Table table : places.tables()) {
            String own = Language.ofPassage(read(words(text, table)), language);
            table.cells().stream()
                    .filter(cell -> cell.span().length() < A_TEXT)
                    .forEach(cell -> ofCells.put(cell.span(), own));
        }
        List<Passage> told = passages.stream()
                .map(passage -> new Passage(
                        passage.kind(),
                        passage.span(),
                        ofCells.containsKey(passage.span())
                                ? ofCells.get(passage.span())
                                : Language.ofPassage(read(text.slice(passage.span())), language)))
                .toList();
        return new Document(source, text, told, description, places);
    }

    /// A table is read as one, so its cells are of one language.
    private static String words(Text text, Table table) {
        StringBuilder words = new StringBuilder();
        for (Table.Cell cell : table.cells()) {
            if (words.length() < Language.LOOKED_AT) {
                words.append(text.slice(cell.span())).append('\n');
            }
        }
        return words.toString();
    }

    private static String read(String characters) {
        return FairCopy.of(Text.of(characters)).text().string();
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
        Language.Guess guess = Language.of(read(words.isEmpty() ? text.string() : words.toString()));
        if (guess == null && byMarkup == null) {
            return ofMost(text, passages);
        }
        if (guess == null || byMarkup != null && !guess.excludes(byMarkup.value())) {
            return byMarkup;
        }
        return Described.byGuess(guess.code());
    }

    /// Of a text in several languages, the one of its longest part.
    private static @Nullable Described<String> ofMost(Text text, List<Passage> passages) {
        Map<String, Integer> lengths = new TreeMap<>();
        for (Passage passage : passages) {
            String code = ARTICLE.contains(passage.kind())
                    ? Language.ofPassage(read(text.slice(passage.span())), null)
                    : null;
            if (code != null) {
                lengths.merge(code, passage.span().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Described.byGuess(most.getKey()))
                .orElse(null);
    }
}
