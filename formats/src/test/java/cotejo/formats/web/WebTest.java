package cotejo.formats.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Document;
import cotejo.formats.Damage;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import cotejo.formats.Status;
import cotejo.formats.archive.Packs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WebTest {
    private static final String PAGE = "<!doctype html><html><head><title>Desertan 1,680</title>"
            + "<meta property=\"article:published_time\" content=\"2011-03-08T10:00:00Z\"></head><body><article>"
            + "<h1>Desertan 1,680 soldados</h1><p>Unos 1,680 soldados desertaron, dijo la Secretaría.</p></article></body></html>";

    private static byte[] saved(String head, String more) {
        return (head + """
                Subject: Desertan
                Date: Mon, 26 Oct 2020 18:20:00 -0600
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8
                Content-ID: <frame-1@mhtml.blink>
                Content-Location: https://news.example/desertan

                """ + PAGE + "\n" + more + "--b--\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }

    private static final String CHROME =
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/desertan?from=home\n";
    private static final String LOOKS = """
            --b
            Content-Type: image/png
            Content-Location: https://news.example/a.png

            PNG
            --b
            Content-Type: text/css
            Content-Location: https://news.example/a.css

            p {}
            """;

    @Test
    void aSavedPageIsThePage() {
        Document document = Read.document("x", saved(CHROME, LOOKS));
        assertTrue(Read.passages(document).contains("headline | Desertan 1,680 soldados"));
        assertEquals("2011-03-08", Objects.toString(document.description().publishedDate()));
        assertEquals(
                "https://news.example/desertan?from=home",
                Objects.requireNonNull(document.description().url()).value());
        assertEquals(
                "https://news.example/desertan",
                Objects.requireNonNull(Read.document("a.mht", saved("From: <Saved by Internet Explorer>\n", LOOKS))
                                .description()
                                .url())
                        .value());
    }

    @Test
    void framesAndDocumentsInAPageAreParts() {
        Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, Read.outcome("x", saved(CHROME, LOOKS + """
                --b
                Content-Type: text/html
                Content-Location: https://news.example/frame

                <html><body><p>Faltan 121.</p></body></html>
                --b
                Content-Type: application/pdf
                Content-Location: cid:oficio

                PDF
                """)));
        assertNotNull(opened.document());
        assertEquals(
                List.of("https://news.example/frame", "part 2.pdf"),
                opened.parts().stream().map(Part::name).toList());
        assertEquals(
                "https://news.example/frame",
                Objects.requireNonNull(
                                ((Part.Held) opened.parts().getFirst()).said().url())
                        .value());
    }

    @Test
    void aMailWithAPageInItIsAMail() {
        Document document = Read.document("x", saved("From: Ana <ana@example.org>\nTo: mesa@example.org\n", ""));
        assertEquals("2020-10-26", Objects.toString(document.description().publishedDate()));
    }

    private static String record(String type, String address, String more, String content) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2020-10-26T10:00:00Z\r\n"
                + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n") + more
                + "Content-Length: " + content.getBytes(UTF_8).length + "\r\n\r\n" + content + "\r\n\r\n";
    }

    private static String response(String address, String status, String type, String body) {
        return record(
                "response",
                address,
                "Content-Type: application/http;msgtype=response\r\n",
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    private static List<String> crawl() {
        return List.of(
                record("warcinfo", "", "Content-Type: application/warc-fields\r\n", "software: x\r\n"),
                record(
                        "request",
                        "https://news.example/1",
                        "Content-Type: application/http;msgtype=request\r\n",
                        "GET /1 HTTP/1.1\r\nHost: news.example\r\n\r\n"),
                response("https://news.example/1", "200 OK", "text/html; charset=utf-8", PAGE),
                response("https://news.example/a.png", "200 OK", "image/png", "PNG"),
                response("https://news.example/2", "301 Moved", "text/html", "moved"),
                response("https://news.example/3", "404 Not Found", "text/html", "not found"),
                record(
                        "resource",
                        "https://news.example/nota.txt",
                        "Content-Type: text/plain\r\n",
                        "Faltan 121 de ellos."));
    }

    private static byte[] gzipped(List<String> records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String record : records) {
            all.write(Packs.gzip(record.getBytes(UTF_8), ""));
        }
        return all.toByteArray();
    }

    @Test
    void aCrawlIsItsDocuments() throws IOException {
        byte[] plain = String.join("", crawl()).getBytes(UTF_8);
        for (byte[] bytes : List.of(plain, gzipped(crawl()))) {
            Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, Read.outcome("a.warc.gz", bytes));
            assertEquals("", opened.missing());
            assertEquals(
                    List.of("https://news.example/1", "https://news.example/nota.txt"),
                    opened.parts().stream().map(Part::name).toList());
            Part.Held page = (Part.Held) opened.parts().getFirst();
            assertEquals(PAGE, new String(page.bytes(), UTF_8));
            assertNull(page.said().published());
            assertEquals(
                    "https://news.example/1",
                    Objects.requireNonNull(page.said().url()).value());
        }
    }

    @Test
    void whatIsPackedForTheWayIsUnpacked() throws IOException {
        byte[] packed = Packs.gzip(PAGE.getBytes(UTF_8), "");
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(packed.length) + "\r\n")
                .getBytes(UTF_8));
        http.write(packed);
        http.write("\r\n0\r\n\r\n".getBytes(UTF_8));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(
                ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                                + "WARC-Date: 2020-10-26T10:00:00Z\r\nWARC-Target-URI: https://news.example/1\r\n"
                                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.size()
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        all.write(http.toByteArray());
        all.write("\r\n\r\n".getBytes(UTF_8));
        Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, Read.outcome("a", all.toByteArray()));
        assertEquals(PAGE, new String(((Part.Held) opened.parts().getFirst()).bytes(), UTF_8));
        String other = response("https://news.example/1", "200 OK\r\nContent-Encoding: x-none", "text/html", PAGE);
        Outcome.Opened unread = assertInstanceOf(Outcome.Opened.class, Read.outcome("a", other.getBytes(UTF_8)));
        assertFalse(unread.parts().isEmpty());
    }

    @Test
    void whatACrawlDoesNotHoldIsTold() throws IOException {
        List<String> records = List.of(
                crawl().get(2),
                record(
                        "revisit",
                        "https://news.example/4",
                        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"
                                + "Content-Type: application/http;msgtype=response\r\n",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
                record(
                        "resource",
                        "https://news.example/nota.txt",
                        "Content-Type: text/plain\r\nWARC-Truncated: length\r\n",
                        "Faltan 121 de"));
        byte[] bytes = String.join("", records).getBytes(UTF_8);
        Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, Read.outcome("a.warc", bytes));
        assertEquals(
                "1 page stands in it only as the same as one fetched before;"
                        + " the end of 1 page, cut off when it was fetched",
                opened.missing());
        byte[] whole = String.join("", crawl()).getBytes(UTF_8);
        Outcome.Opened cut =
                assertInstanceOf(Outcome.Opened.class, Read.outcome("a.warc", Arrays.copyOf(whole, whole.length - 15)));
        assertTrue(cut.missing().startsWith("it breaks off after “https://news.example/nota.txt”"), cut.missing());
        assertInstanceOf(Part.Left.class, cut.parts().getLast());
        assertInstanceOf(Part.Held.class, cut.parts().getFirst());
    }

    @Test
    void aCrawlOfPicturesIsEmpty() {
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class, Read.outcome("a.warc", crawl().get(3).getBytes(UTF_8)));
        assertEquals(Status.EMPTY, refused.status());
    }

    @Test
    void damageEndsInAnOutcome() throws IOException {
        Damage.everywhere("a.mhtml", saved(CHROME, LOOKS));
        Damage.everywhere("a.warc", String.join("", crawl()).getBytes(UTF_8));
        Damage.everywhere("a.warc.gz", gzipped(crawl()));
    }
}
