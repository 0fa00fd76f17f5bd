package cotejo.formats.export;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/// A post as a page of its own, as its site would show it. Posts and comments are put into their places as elements: no
/// comment can write itself into the post.
final class Page {
    /// Paragraphs, lists, tables, links: what says what a page is (classes, roles, properties, head elements) does not
    /// come in with a text, for it would say so of the page.
    private static final Safelist POSTS = Safelist.relaxed();

    private static final Safelist REMARKS = Safelist.relaxed().removeTags("h1", "h2", "h3", "h4", "h5", "h6");

    private Page() {}

    static byte[] of(Item item) {
        Document page = Document.createShell("");
        page.title(item.title());
        page.head().appendElement("meta").attr("charset", "utf-8");
        Element article = page.body().appendElement("article");
        if (!item.title().isEmpty()) {
            article.appendElement("h1").text(item.title());
        }
        if (!item.author().isEmpty()) {
            article.appendElement("p").addClass("byline").text(item.author());
        }
        put(item.html(), POSTS, article.appendElement("div").addClass("content"));
        if (!item.remarks().isEmpty()) {
            Element comments = page.body().appendElement("section").attr("id", "comments");
            for (Item.Remark remark : item.remarks()) {
                Element comment = comments.appendElement("div").addClass("comment");
                comment.appendElement("p").text((remark.author() + " " + remark.at()).strip());
                put(remark.html(), REMARKS, comment.appendElement("div"));
            }
        }
        return ("<!doctype html>\n" + page.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    /// Lines without markup are paragraphs, as these programs take them.
    private static void put(String html, Safelist allowed, Element into) {
        boolean marked = html.contains("<p") || html.contains("<br") || html.contains("<div");
        String text = marked ? html : "<p>" + html.strip().replaceAll("\\R\\s*\\R", "</p><p>") + "</p>";
        Jsoup.parseBodyFragment(Jsoup.clean(text, allowed))
                .body()
                .childNodesCopy()
                .forEach(into::appendChild);
    }

    /// What the export says of a post.
    static Description said(Item item, String outlet) {
        return new Description(
                item.published() == null ? null : Described.byMarkup(item.published()),
                described(outlet),
                described(item.author()),
                described(item.title()),
                null,
                null,
                described(item.address()));
    }

    private static @Nullable Described<String> described(String value) {
        return value.isBlank() ? null : Described.byMarkup(value.strip());
    }
}
