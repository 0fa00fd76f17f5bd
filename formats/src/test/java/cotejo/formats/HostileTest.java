package cotejo.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.PassageKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes nobody should send: each gives an outcome with a reason, soon, and no exception.
class HostileTest {
    private static final String SENTENCE = "Informó México que 1,680 soldados desertaron según el año y la señora. ";

    @Test
    void noBytesAndNoTextAreEmpty() {
        assertRefused(Status.EMPTY, "no bytes", Read.outcome("a.txt", new byte[0]));
        assertRefused(Status.EMPTY, "white space", Read.outcome("a.txt", utf8(" \n\t\r\n  \u00a0\n")));
        assertRefused(
                Status.EMPTY, "without visible text", Read.outcome("a.html", utf8("<html><script>x</script></html>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fLaC\0\0\0\"", "%!PS-Adobe-3.0", "\u007fELF\2\1\1"})
    void otherFormatsNamedTxtAreUnsupported(String start) {
        assertRefused(
                Status.UNSUPPORTED, "named .txt", Read.outcome("a.txt", start.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /// What a file is it says itself; its name does not count.
    @Test
    void aBeginningAloneIsNoDocument() {
        assertRefused(Status.DAMAGED, "as a PDF", Read.outcome("a.txt", utf8("%PDF-1.4\n1 0 obj")));
        assertRefused(Status.EMPTY, "without text", Read.outcome("a.txt", utf8("{\\rtf1\\ansi")));
    }

    @Test
    void binaryIsUnsupported() {
        byte[] bytes = new byte[10_000];
        new java.util.Random(7).nextBytes(bytes);
        assertRefused(Status.UNSUPPORTED, "not a text", Read.outcome("a.txt", bytes));
        assertRefused(Status.UNSUPPORTED, "NUL byte at offset 7", Read.outcome("a.txt", utf8("Seven: \0 eight nine")));
        byte[] controls = new byte[500];
        Arrays.fill(controls, (byte) 5);
        assertRefused(Status.UNSUPPORTED, "control characters", Read.outcome("a.txt", controls));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void spanishIsReadInItsEncoding(String name) {
        String text = SENTENCE.repeat(4).strip();
        assertEquals(
                text,
                Read.document("a.txt", text.getBytes(Charset.forName(name)))
                        .text()
                        .string());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void byteOrderMarksAreBelievedAndDropped(String name) {
        byte[] bytes = ("\ufeff" + SENTENCE).getBytes(Charset.forName(name));
        assertEquals(SENTENCE, Read.document("a.txt", bytes).text().string());
    }

    @Test
    void curlyQuotesOfWindowsFarIntoATextAreRead() {
        String text = "Nothing but ASCII here, and it goes on for a while. ".repeat(400)
                + "“Sí”, dijo el señor Peña en México.";
        assertEquals(
                text,
                Read.document("a.txt", text.getBytes(Charset.forName("windows-1252")))
                        .text()
                        .string());
    }

    @Test
    void aFileCutShortIsReadInPart() {
        byte[] whole = utf8(SENTENCE.repeat(3) + "según");
        byte[] cut = Arrays.copyOf(whole, whole.length - 2);
        Outcome.Partly partly = assertInstanceOf(Outcome.Partly.class, Read.outcome("a.txt", cut));
        assertTrue(partly.missing().contains("one byte"), partly.missing());
        assertTrue(partly.document().text().string().endsWith("seg\ufffd"));
    }

    @Test
    void loneSurrogatesAreReadInPart() {
        byte[] bytes = ("\ufeff" + SENTENCE + "x" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);
        int x = 2 + 2 * SENTENCE.length();
        bytes[x + 1] = (byte) 0xd8;
        assertInstanceOf(Outcome.Partly.class, Read.outcome("a.txt", bytes));
        Outcome given = new Formats().read(Read.SOURCE, "One \ud800 two " + SENTENCE, Description.NONE);
        Document document = assertInstanceOf(Outcome.Read.class, given).document();
        assertEquals(SENTENCE.length() + 10, document.text().length());
    }

    @Test
    void latin1DeclaredAsUtf8IsLatin1() {
        String text = "Según la Secretaría, más de 1,680 soldados desertaron del Ejército el año pasado.";
        String page = "<html><head><meta charset=utf-8></head><body><p>" + text + "</p></body></html>";
        Document read = Read.document("a.html", page.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(text, read.text().string().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hace un aÃ±o desertaron mÃ¡s de 12. | 2 letters that were decoded wrongly",
                "El a\ufffdo pasado. | 1 letter lost",
                "El a?o pasado m?s de la mitad, inform? la Secretar?a. | 3 words with a question mark",
                "Some \u202e21\u202c men left. | 1 place with digits shown in another order",
                "Read it at http://e.example/a?b=c and a?b=d and x?y=z. | -",
                "What? No! “Más”, dijo. | -"
            })
    void whatIsOddAboutATextIsTold(String text, String told) {
        Outcome outcome = new Formats().read(Read.SOURCE, text, Description.NONE);
        String remark = assertInstanceOf(Outcome.Read.class, outcome).remark();
        assertTrue(told.equals("-") ? remark.isEmpty() : remark.startsWith(told), remark);
    }

    @Test
    void newlinesOfEveryKindPartLinesAndStayAsTheyAre() {
        String text = "One man left.\r\nTwo men left.\rThree men left.\n\nFour men left.\u2028Five men left.";
        Document document = Read.document("a.txt", utf8(text));
        assertEquals(text, document.text().string());
        assertEquals(5, document.passages().size());
    }

    @Test
    void aHugeLineIsRefusedWithTheLimit() {
        byte[] bytes = new byte[200_000_000];
        Arrays.fill(bytes, (byte) 'a');
        assertTimeout(
                Duration.ofSeconds(5), () -> assertRefused(Status.REFUSED, "67,108,864", Read.outcome("a.txt", bytes)));
        byte[] shorter = Arrays.copyOf(bytes, 40_000_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertRefused(Status.REFUSED, "1,048,576", Read.outcome("a.txt", shorter)));
    }

    @Test
    void manyShortLinesAreRefusedWithTheLimit() {
        byte[] bytes = utf8("a\n".repeat(2_000_000));
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertRefused(Status.REFUSED, "1,000,000 lines", Read.outcome("a.txt", bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "by By ", "1. ", "| ", "/ap ", "\"", "1 ", ": ", "a.", "\u0301", "<", "< ", "(#"})
    void costGrowsWithLengthAlone(String unit) {
        String line = unit.repeat(900_000 / unit.length());
        assertTimeout(Duration.ofSeconds(5), () -> Read.outcome("a.txt", utf8(line + "\n" + "The end of it.")));
        String lines = (unit.repeat(20) + "\n").repeat(20_000);
        assertTimeout(Duration.ofSeconds(10), () -> Read.outcome("a.txt", utf8(lines)));
    }

    @Test
    void deeplyNestedPagesKeepTheirWords() {
        String page = "<html><body>" + "<div class=x>".repeat(100_000) + "<p>Twelve men are lost in here.</p>"
                + "</div>".repeat(100_000) + "<p>And 14 out here.</p>";
        Document document = assertTimeout(Duration.ofSeconds(20), () -> Read.document("a.html", utf8(page)));
        assertTrue(document.text().string().contains("Twelve men are lost in here."));
        assertTrue(document.text().string().contains("And 14 out here."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>",
                "<b>",
                "<li>",
                "<blockquote>",
                "<a href=x>",
                "<section class='comments'>",
                "<p class=byline>",
                "<!-- ",
                "<![CDATA[",
                "&amp",
                "<x y='",
                "</p>",
                "<svg>",
                "<template>",
                "<select><option>"
            })
    void unendingTagsEndInAnOutcome(String tag) {
        String page =
                "<!doctype html><html><body><h1>Lost</h1><p>Twelve men left.</p>" + tag.repeat(50_000) + "<p>Out.";
        assertTimeout(Duration.ofSeconds(40), () -> Read.outcome("a.html", utf8(page)));
    }

    @Test
    void piecesOfOneWidthStayPiecesOfTheirOwn() {
        String piece = "<li>Seventy characters of a list whose items are all of the same length</li>";
        Document document = Read.document("a.html", utf8("<!doctype html><ul>" + piece.repeat(9) + "</ul><p>The end."));
        assertEquals(10, document.passages().size());
    }

    @Test
    void hugeAttributesAreNoMatter() {
        String page = "<!doctype html><html><body><div class='" + "comment-x ".repeat(200_000) + "' style='"
                + "a:b;".repeat(200_000) + "'><p id='" + "y".repeat(1_000_000)
                + "'>Twelve men left the camp, said 3 of them.</p></div></body></html>";
        Document document = assertTimeout(Duration.ofSeconds(20), () -> Read.document("a.html", utf8(page)));
        assertEquals(
                "Twelve men left the camp, said 3 of them.", document.text().string());
    }

    @Test
    void entitiesOfADoctypeAreNotExpanded() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><html><body><p>Twelve men left: &b; &c; &amp; more.</p></body></html>";
        Document document = Read.document("a.xhtml", utf8(bomb));
        assertFalse(document.text().string().contains("lollol"));
        assertFalse(document.text().string().contains("root:"));
        assertTrue(document.text().string().contains("& more."));
    }

    @Test
    void hiddenWordsAreNotRead() {
        Document document = Read.document(
                "a.html",
                utf8(
                        "<html><body><p>Twelve men left.<span hidden> And 40 more.</span></p><script>50</script></body></html>"));
        assertEquals("Twelve men left.", document.text().string());
    }

    @Test
    void brokenLinkedDataIsIgnored() {
        String deep = "<html><head><script type='application/ld+json'>" + "[".repeat(200_000)
                + "</script><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":7,\"datePublished\":\"2012-13-45\"}"
                + "</script></head><body><p>Twelve men left.</p></body></html>";
        Document document = Read.document("a.html", utf8(deep));
        assertEquals(null, document.description().published());
        assertEquals("Twelve men left.", document.text().string());
    }

    @Test
    void aPageNamedTxtIsAPageAndATextNamedHtmlIsAText() {
        Document page = Read.document("a.txt", utf8("<!DOCTYPE html><p>Twelve men left.</p>"));
        assertEquals("Twelve men left.", page.text().string());
        Document text = Read.document("a.html", utf8("Twelve men < thirteen left.\nSo they say."));
        assertEquals("Twelve men < thirteen left.\nSo they say.", text.text().string());
    }

    @Test
    void dataIsNotReadAsProse() {
        assertRefused(Status.UNSUPPORTED, "data", Read.outcome("a.json", utf8("{\"a\": 1680}")));
        assertRefused(Status.UNSUPPORTED, "XML", Read.outcome("a", utf8("<?xml version='1.0'?><rss><item/></rss>")));
        assertInstanceOf(Outcome.Read.class, Read.outcome("a.json", utf8("Some 1,680 of them, a clerk said.")));
    }

    @Test
    void aPageSaysItsOwnEncoding() {
        String page = "<html><head><meta charset='iso-8859-1'></head><body><p>Ñandú y señor</p></body></html>";
        assertEquals(
                "Ñandú y señor",
                Read.document("a.html", page.getBytes(StandardCharsets.ISO_8859_1))
                        .text()
                        .string());
    }

    @Test
    void tooSlowIsTimedOut() {
        Limits hasty =
                new Limits(64 << 20, 64 << 20, 16 << 20, 1_000_000, 1_000_000, 1_000, 64 << 20, Duration.ofMillis(1));
        String page = "<!doctype html><html><body>" + "<div><p>Twelve men left.</p></div>".repeat(20_000);
        Outcome outcome = new Formats(hasty).read(Read.SOURCE, "a.html", utf8(page), Description.NONE);
        assertRefused(Status.TIMED_OUT, "longer than", outcome);
    }

    @Test
    void commentsOfAPageNeverBecomeItsArticle() {
        String comment =
                "<div class='comment'><p>I saw 400 of them, and they were all running to the river, with their boots on.</p></div>";
        String page = "<!doctype html><html><body><article><h1>Twelve men left</h1><p>Twelve men left.</p></article>"
                + "<div id='comments'>" + comment.repeat(50) + "</div></body></html>";
        Document document = Read.document("a.html", utf8(page));
        assertEquals(
                50,
                document.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.COMMENT)
                        .count());
        assertTrue(document.passages().stream()
                .filter(passage -> passage.kind().evidence())
                .noneMatch(passage -> document.text().slice(passage.span()).contains("400")));
    }

    private static void assertRefused(Status status, String reason, Outcome outcome) {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(status, refused.status(), refused.reason());
        assertTrue(refused.reason().contains(reason), refused.reason());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
