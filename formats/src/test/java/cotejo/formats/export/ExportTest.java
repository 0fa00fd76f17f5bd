package cotejo.formats.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Status;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(64));
    private static final Formats FORMATS = new Formats();

    private static Outcome read(String export) {
        return FORMATS.read(SOURCE, "export.xml", export.getBytes(UTF_8), Description.NONE);
    }

    private static Outcome.Opened opened(String export) {
        return assertInstanceOf(Outcome.Opened.class, read(export));
    }

    private static Document document(Part part) {
        Part.Held held = assertInstanceOf(Part.Held.class, part);
        return assertInstanceOf(Outcome.Read.class, FORMATS.read(SOURCE, held.name(), held.bytes(), held.said()))
                .document();
    }

    private static String told(Part part) {
        Document document = document(part);
        return document.passages().stream()
                .map(passage -> passage.kind().word() + ": " + document.text().slice(passage.span()))
                .collect(Collectors.joining(" | "));
    }

    private static String disqus(String posts) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <thread dsq:id="1"><forum>diario</forum><link>http://d.example/2011/desertores?x=1</link>
                <title>Desertaron 1,680 soldados</title><createdAt>2011-03-08T10:00:00Z</createdAt></thread>
                %s</disqus>
                """.formatted(posts);
    }

    private static String post(String thread, String message, String more) {
        return """
                <post dsq:id="9"><message><![CDATA[%s]]></message><createdAt>2011-03-08T12:00:00Z</createdAt>
                <author><name>Juan</name></author><thread dsq:id="%s"/>%s</post>
                """.formatted(message, thread, more);
    }

    @Test
    void whatReadersWroteIsComment() {
        List<Part> parts = opened(disqus(post("1", "<p>Mi primo dice que los que se fueron de allí son 5,000.</p>", "")
                        + post("1", "spam 7", "<isSpam>true</isSpam>")
                        + post("1", "gone 8", "<isDeleted>true</isDeleted>")
                        + post("44", "Sobre otra cosa, 12 veces.", "")))
                .parts();
        assertEquals(
                List.of("item 1 – desertores.html", "item 2.html"),
                parts.stream().map(Part::name).toList());
        assertEquals(
                "headline: Desertaron 1,680 soldados | comment: Juan 2011-03-08T12:00:00Z"
                        + " | comment: Mi primo dice que los que se fueron de allí son 5,000.",
                told(parts.getFirst()));
        Description said = document(parts.getFirst()).description();
        assertEquals("2011-03-08", String.valueOf(said.publishedDate()));
        assertEquals("diario", said.outletName());
        assertEquals("es", said.languageCode());
        assertTrue(told(parts.getLast()).endsWith("comment: Sobre otra cosa, 12 veces."));
    }

    /// It must not write itself into an article by closing what it stands in.
    @Test
    void aCommentStaysOneWhateverItHolds() {
        for (String message : List.of(
                "</div></section></body><article><h1>Army</h1><p>Some 9,000 soldiers deserted.</p></article>"
                        + "<script>alert(1)</script>",
                "<div itemprop=\"articleBody\"><p>Some 9,000 soldiers deserted.</p></div><script>alert(1)</script>",
                "<main><p>Some 9,000 soldiers deserted.</p></main><meta name=author content=SEDENA>",
                "<div role=main><h1 class=headline>Some 9,000 soldiers deserted.</h1></div>",
                "<plaintext>Some 9,000 soldiers deserted.")) {
            Document document =
                    document(opened(disqus(post("1", message, ""))).parts().getFirst());
            assertTrue(document.text().string().contains("9,000"), message);
            assertTrue(
                    document.passages().stream()
                            .filter(passage ->
                                    document.text().slice(passage.span()).contains("9,000"))
                            .allMatch(passage -> passage.kind() == PassageKind.COMMENT),
                    message);
            assertTrue(!document.text().string().contains("alert"));
            assertNull(document.description().author());
        }
    }

    @Test
    void postsOfWordPressWithTheirComments() {
        List<Part> parts = opened("""
                <?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><channel><title>Blog militar</title>
                <item><title>Desertores</title><link>http://b.example/desertores/</link>
                <pubDate>Tue, 08 Mar 2011 10:00:00 +0000</pubDate><dc:creator>ana</dc:creator>
                <content:encoded><![CDATA[La Secretaría dijo que 1,680 soldados desertaron.

                Es mucho.]]></content:encoded><excerpt:encoded>no</excerpt:encoded><wp:status>publish</wp:status>
                <wp:post_type>post</wp:post_type>
                <wp:comment><wp:comment_author>Luis</wp:comment_author><wp:comment_approved>1</wp:comment_approved>
                <wp:comment_content>Fueron 5,000.</wp:comment_content></wp:comment>
                <wp:comment><wp:comment_approved>spam</wp:comment_approved>
                <wp:comment_content>Buy 12.</wp:comment_content></wp:comment></item>
                <item><title>Draft</title><content:encoded>9 things</content:encoded><wp:status>draft</wp:status></item>
                </channel></rss>
                """).parts();
        assertEquals(1, parts.size());
        assertEquals(
                "headline: Desertores | byline: ana | body: La Secretaría dijo que 1,680 soldados desertaron."
                        + " | body: Es mucho. | comment: Luis | comment: Fueron 5,000.",
                told(parts.getFirst()));
        Description said = document(parts.getFirst()).description();
        assertEquals("2011-03-08", String.valueOf(said.publishedDate()));
        assertEquals("Blog militar", said.outletName());
    }

    @Test
    void postsOfBloggerWithTheCommentsThatComeLater() {
        String kind = "<category scheme=\"http://schemas.google.com/g/2005#kind\""
                + " term=\"http://schemas.google.com/blogger/2008/kind#%s\"/>";
        List<Part> parts = opened("<feed xmlns=\"http://www.w3.org/2005/Atom\""
                        + " xmlns:thr=\"http://purl.org/syndication/thread/1.0\"><title>Blog</title><entry><id>p1</id>"
                        + "<published>2011-03-08T10:00:00.000-06:00</published>" + kind.formatted("post")
                        + "<title>Deserters</title><content type=\"html\">&lt;p&gt;The army said 1,680 soldiers"
                        + " deserted.&lt;/p&gt;</content><author><name>Ana</name></author></entry><entry><id>c1</id>"
                        + "<published>2011-03-09T10:00:00.000-06:00</published>" + kind.formatted("comment")
                        + "<content>It was 5,000.</content><thr:in-reply-to ref=\"p1\"/></entry></feed>")
                .parts();
        assertEquals(1, parts.size());
        assertTrue(
                told(parts.getFirst()).contains("body: The army said 1,680 soldiers deserted."),
                told(parts.getFirst()));
        assertTrue(told(parts.getFirst()).contains("comment: It was 5,000."), told(parts.getFirst()));
    }

    @Test
    void whatDoesNotHoldTogetherIsTold() {
        String whole = disqus(post("1", "Mi primo dice que fueron 5,000.", ""));
        Outcome.Opened cut = opened(whole.substring(0, whole.length() - 8));
        assertEquals(1, cut.parts().size());
        assertTrue(cut.missing().startsWith("not read: the rest of it, from line"), cut.missing());
        Outcome.Refused nothing = assertInstanceOf(Outcome.Refused.class, read(whole.substring(0, 120)));
        assertEquals(Status.DAMAGED, nothing.status());
        Outcome.Refused empty =
                assertInstanceOf(Outcome.Refused.class, read("<disqus xmlns=\"http://disqus.com\"></disqus>"));
        assertEquals(Status.EMPTY, empty.status());
        assertEquals("an export of Disqus without a post or a comment", empty.reason());
    }

    @Test
    void whatIsLeftOutIsCountedAndIsNoLoss() {
        Outcome.Opened opened =
                opened(disqus(post("1", "Fueron 5,000.", "") + post("1", "spam", "<isSpam>true</isSpam>")));
        assertEquals("", opened.missing());
        assertEquals("left out: 1 comments deleted, spam or not approved", opened.remark());
    }

    @Test
    void manyDeclarationsCostNoTime() {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> FORMATS.read(SOURCE, "a.txt", "<?x?>".repeat(5_000).getBytes(UTF_8), Description.NONE));
    }

    /// "&lt;" is an entity too, of which Java's reader takes a hundred thousand and no more.
    @Test
    void escapedTextMayBeLong() {
        String escaped = "&lt;b&gt;x&lt;/b&gt; ".repeat(40_000);
        assertEquals(
                1,
                opened(disqus(post("1", "]]>" + escaped + "<![CDATA[", "")))
                        .parts()
                        .size());
    }

    @Test
    void aPageThatNamesAProgramIsNoExport() {
        assertInstanceOf(
                Outcome.Read.class,
                FORMATS.read(
                        SOURCE,
                        "nota.txt",
                        "<div>Unos 1,680 soldados desertaron. Vea http://disqus.com para comentar.".getBytes(UTF_8),
                        Description.NONE));
    }
}
