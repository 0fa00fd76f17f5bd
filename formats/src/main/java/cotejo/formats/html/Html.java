package cotejo.formats.html;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.formats.layout.DateLine;
import cotejo.formats.layout.Layout;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A page as text, passages and metadata.
///
/// @param text the visible words: a blank line between blocks, a line break where the page breaks a line, a tab
///     between the cells of a row
/// @param tables those whose cells are passages, in order
/// @param description what markup and text say of the page; its language only as far as markup names it
public record Html(Text text, List<Passage> passages, Description description, List<Table> tables) {
    private static final int SNIFFED = 4_096;

    /// Whether these characters are a page. The name decides only where the characters leave it open.
    public static boolean is(String name, String characters) {
        String head =
                characters.substring(0, Math.min(characters.length(), SNIFFED)).toLowerCase(Locale.ROOT);
        int at = afterComments(head);
        if (head.startsWith("<!doctype html", at) || head.startsWith("<html", at)) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return named && hasTag(characters);
    }

    /// Skips white space, XML declarations and comments.
    private static int afterComments(String head) {
        int at = 0;
        while (at < head.length()) {
            if (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\ufeff') {
                at++;
            } else if (head.startsWith("<!--", at)) {
                at = after(head, "-->", at);
            } else if (head.startsWith("<?", at)) {
                at = after(head, "?>", at);
            } else {
                break;
            }
        }
        return at;
    }

    private static int after(String head, String end, int from) {
        int at = head.indexOf(end, from);
        return at < 0 ? head.length() : at + end.length();
    }

    private static boolean hasTag(String characters) {
        int at = characters.indexOf('<');
        while (at >= 0 && at + 1 < characters.length()) {
            char next = characters.charAt(at + 1);
            if (Character.isLetter(next) || next == '!' || next == '/') {
                return true;
            }
            at = characters.indexOf('<', at + 1);
        }
        return false;
    }

    /// The encoding a page's `meta` element names, as far as this machine knows it.
    ///
    /// @param start the page's first bytes, each as one character
    public static @Nullable Charset declared(String start) {
        String head = start.toLowerCase(Locale.ROOT);
        int at = head.indexOf("<meta");
        int charset = at < 0 ? -1 : head.indexOf("charset=", at);
        if (charset < 0) {
            return null;
        }
        int from = charset + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_:.".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        try {
            return Charset.forName(head.substring(from, to));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /// Reads a page from its characters.
    public static Html of(String characters) {
        Document page = Parser.htmlParser().parseInput(characters, "");
        Description markup = Metadata.of(page);
        String titleBar = Metadata.titleBar(page, markup).orElse(null);
        Seen seen = Seen.of(page);
        Headline headline = Headline.of(
                page, seen, markup.title() == null ? titleBar : markup.title().value());
        Areas areas = Areas.of(page, seen, headline.element());
        Article article = Article.of(page, areas, seen);
        List<Piece> pieces = Walk.over(page, seen, areas, article, headline.element());
        List<PassageKind> kinds = Kinds.of(pieces);
        if (areas.forum()) {
            // What a topic is called its first reader wrote.
            kinds = kinds.stream()
                    .map(kind -> kind == PassageKind.BOILERPLATE ? kind : PassageKind.COMMENT)
                    .toList();
        }
        Laid laid = Laid.of(pieces, kinds);
        return new Html(
                laid.text(), laid.passages(), markup.or(byText(laid, titleBar)), Tables.of(pieces, laid.passages()));
    }

    private static Description byText(Laid laid, @Nullable String titleBar) {
        Described<PartialDate> published = null;
        Described<String> author = null;
        Described<String> title = null;
        for (Passage passage : laid.passages()) {
            Span span = passage.span();
            String words = laid.text().slice(span);
            if (passage.kind() == PassageKind.HEADLINE && title == null) {
                title = Described.byText(words, span);
            } else if (passage.kind() == PassageKind.DATELINE && published == null) {
                published = DateLine.of(words)
                        .filter(line -> !line.updated())
                        .flatMap(line -> Optional.ofNullable(line.date()))
                        .map(date -> Described.byText(date, span))
                        .orElse(null);
            } else if (passage.kind() == PassageKind.BYLINE && author == null) {
                author = Layout.author(Text.of(words))
                        .map(name -> name.shifted(span.start()))
                        .map(name -> Described.byText(laid.text().slice(name), name))
                        .orElse(null);
            }
        }
        if (title == null && titleBar != null) {
            title = Described.byMarkup(titleBar);
        }
        return new Description(published, null, author, title, null, null, null);
    }

    /// The pieces set one after another.
    private record Laid(Text text, List<Passage> passages) {
        static Laid of(List<Piece> pieces, List<PassageKind> kinds) {
            StringBuilder all = new StringBuilder();
            int[] begins = new int[pieces.size()];
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                all.append(piece.between());
                begins[i] = all.length() + piece.indent();
                all.append(piece.words());
            }
            Text text = Text.of(all.toString());
            List<Passage> passages = new java.util.ArrayList<>();
            for (int i = 0; i < begins.length; i++) {
                passages.add(new Passage(
                        kinds.get(i),
                        text.span(
                                begins[i],
                                begins[i]
                                        + pieces.get(i).words().length()
                                        - pieces.get(i).indent())));
            }
            return new Laid(text, passages);
        }
    }
}
