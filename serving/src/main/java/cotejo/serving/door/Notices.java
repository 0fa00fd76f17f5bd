package cotejo.serving.door;

import cotejo.core.scope.Vocabulary;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.wording.Tongue;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/// The plain pages of a closed door. They say nothing of the case.
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    /// So many refusals are told in a minute; more of them say nothing new, and would fill a disk.
    private static final int MOST_TOLD = 30;

    private static final long MINUTE = 60_000_000_000L;
    private static final int LONGEST_PATH = 120;

    private final TemplateEngine templates = Pages.templates();
    private long minute = System.nanoTime();
    private int told;

    /// Why something is refused.
    public enum Kind {
        /// no pass and no token
        CLOSED,
        /// asked for under a name that is not this machine's
        OTHER_HOST,
        /// a method that would change something
        READ_ONLY,
        /// a form that no page of this run sent
        ELSEWHERE,
        /// more than is taken at once
        TOO_LARGE,
        /// an address that cannot be decoded
        UNREADABLE,
        /// something that the account may not do
        NOT_YOURS,
        /// nobody has signed in
        SIGNED_OUT,
        /// the accounts cannot be looked up
        NO_ROLL;

        String phrase() {
            return "notice." + name().toLowerCase(Locale.ROOT);
        }
    }

    public void send(HttpServletRequest request, HttpServletResponse response, int status, Kind kind)
            throws IOException {
        tell(request, status, kind);
        Tongue tongue = Tongue.accepted(request.getHeader("Accept-Language"));
        if (Reply.answers(request)) {
            Wording words = new Wording(tongue, Vocabulary.EMPTY);
            var json = Reply.problem(
                    HttpStatus.valueOf(status), words.say(kind.phrase()), words.say(kind.phrase() + ".mend"));
            byte[] body = java.util.Objects.requireNonNull(json.getBody());
            response.setStatus(status);
            response.setContentType(String.valueOf(json.getHeaders().getContentType()));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            return;
        }
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(
                "notice.jte", Map.of("words", new Wording(tongue, Vocabulary.EMPTY), "phrase", kind.phrase()), page);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /// Whoever opened the room reads what was refused; never the token somebody tried.
    private synchronized void tell(HttpServletRequest request, int status, Kind kind) {
        long now = System.nanoTime();
        if (now - minute > MINUTE) {
            if (told > MOST_TOLD) {
                LOG.warn("{} more were refused in that minute", told - MOST_TOLD);
            }
            minute = now;
            told = 0;
        }
        told++;
        if (told <= MOST_TOLD) {
            String path = Visible.onOneLine(request.getRequestURI());
            LOG.warn(
                    "refused with {}: {} {} from {} ({}){}",
                    status,
                    Visible.onOneLine(request.getMethod()),
                    path.substring(0, Math.min(path.length(), LONGEST_PATH)),
                    request.getRemoteAddr(),
                    kind.name().toLowerCase(Locale.ROOT),
                    told == MOST_TOLD ? "; others of this minute are only counted" : "");
        }
    }
}
