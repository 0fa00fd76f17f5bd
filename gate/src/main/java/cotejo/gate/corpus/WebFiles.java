package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Pages as browsers and archivers of the web save them, and stories as lines of JSON.
final class WebFiles {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private WebFiles() {}

    static byte[] mhtml(Story story) {
        Base64.Encoder base64 = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});
        return ("From: <Saved by Browser>\r\nSnapshot-Content-Location: " + story.url()
                        + "\r\nSubject: page\r\nDate: Sat, 3 Jan 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----Boundary\"\r\n\r\n\r\n"
                        + "------Boundary\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.example>\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Location: " + story.url() + "\r\n\r\n"
                        + base64.encodeToString(Pages.news(story))
                        + "\r\n------Boundary\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Location: https://cdn.example/dot.png\r\n\r\n"
                        + base64.encodeToString(DOT) + "\r\n------Boundary--\r\n")
                .getBytes(UTF_8);
    }

    /// An archive of the web: for each page what was asked and what came, and a picture.
    static byte[] warc(List<Story> stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(out, "warcinfo", null, "application/warc-fields", "software: maker\r\n".getBytes(UTF_8));
        for (Story story : stories) {
            record(
                    out,
                    "request",
                    story.url(),
                    "application/http;msgtype=request",
                    "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
            record(
                    out,
                    "response",
                    story.url(),
                    "application/http;msgtype=response",
                    response("text/html; charset=utf-8", Pages.news(story)));
            record(
                    out,
                    "response",
                    story.url() + "/dot.png",
                    "application/http;msgtype=response",
                    response("image/png", DOT));
        }
        return out.toByteArray();
    }

    private static byte[] response(String type, byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(UTF_8));
        out.write(body);
        return out.toByteArray();
    }

    /// Each record packed by itself, as archivers do.
    private static void record(OutputStream out, String kind, @Nullable String url, String type, byte[] body)
            throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        String name = UUID.nameUUIDFromBytes((kind + url).getBytes(UTF_8)).toString();
        packed.write(
                ("WARC/1.0\r\nWARC-Type: " + kind + "\r\n" + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
                                + "WARC-Date: 2026-01-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + name
                                + ">\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(UTF_8));
        packed.write(body);
        packed.write("\r\n\r\n".getBytes(UTF_8));
        packed.finish();
    }

    static byte[] jsonLines(List<Story> stories) {
        StringBuilder lines = new StringBuilder();
        for (Story story : stories) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("id", story.name());
            line.put("published", story.date().toString());
            line.put("language", story.language());
            line.put("outlet", story.outlet());
            line.put("text", Papers.text(story));
            lines.append(line).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }
}
