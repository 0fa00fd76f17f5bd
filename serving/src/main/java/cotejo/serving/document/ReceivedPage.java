package cotejo.serving.document;

import cotejo.casework.Case;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A source as it was received, letter by letter: the head of a mail, the code of a page, the marks of a table. It is
/// shown as letters and is nothing else: nothing in it is a link, a picture or a script any more.
@Controller
public final class ReceivedPage {
    /// Bytes on one page.
    private static final int SHOWN = 30_000;
    /// So many bytes are looked at to tell whether it is text.
    private static final int LOOKED_AT = 8_192;

    private static final Charset OLD = Charset.forName("windows-1252");

    private final Case opened;
    private final Pages pages;

    ReceivedPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// @param name of the document
    /// @param document where it is read
    /// @param about how long it is, and its hash
    /// @param text empty for what is no text
    /// @param earlier the stretch before; empty for none
    public record View(String name, String document, String about, String text, String earlier, String later) {}

    @GetMapping("/document/{sha256}/source")
    ResponseEntity<byte[]> show(@PathVariable String sha256, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        var source = DocumentPage.source(sha256);
        var held = opened.document(source, visit.view()).orElseThrow(() -> new Missing("missing.document"));
        byte[] bytes = opened.stacks().received(source).orElseThrow(() -> new Missing("missing.document"));
        int from = Math.min(Reply.number(request, "from", 0, Integer.MAX_VALUE), bytes.length);
        int start = begin(bytes, from);
        int end = begin(bytes, Math.min(bytes.length, start + SHOWN));
        String here = "/document/" + source.sha256() + "/source";
        return pages.show(
                "source.jte",
                visit,
                new View(
                        Visible.onOneLine(held.held().path()),
                        visit.to("/document/" + source.sha256()),
                        visit.words().count("source.bytes", bytes.length) + " · SHA-256 " + source.sha256(),
                        isText(bytes) ? Visible.of(decoded(bytes, start, end)) : "",
                        start == 0 ? "" : visit.to(here, "from", Integer.toString(Math.max(0, start - SHOWN))),
                        end == bytes.length || !isText(bytes) ? "" : visit.to(here, "from", Integer.toString(end))));
    }

    /// Not in the middle of a letter of UTF-8.
    private static int begin(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && start < bytes.length && at - start < 3 && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private static boolean isText(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int strange = 0;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return false;
            }
            strange +=
                    bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' ? 1 : 0;
        }
        return strange * 50 <= looked;
    }

    private static String decoded(byte[] bytes, int start, int end) {
        ByteBuffer some = ByteBuffer.wrap(bytes, start, end - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(some.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return OLD.decode(some).toString();
        }
    }
}
