package cotejo.serving.api;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.DecisionJson;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.decision.Hand;
import cotejo.serving.decision.Wish;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Signed;
import cotejo.serving.page.Unacceptable;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is changed: decisions are appended.
@Controller
public final class Changes {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 2_000;
    private static final int MOST_SENT = 64 << 10;

    private final Case opened;
    private final Pages pages;

    Changes(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    /// The fields of a form of the pages, as an object of strings.
    @PostMapping(Reply.ROOT + "/decisions")
    ResponseEntity<byte[]> decide(HttpServletRequest request) throws IOException {
        JsonNode said = said(request, MOST_SENT);
        Visit visit = pages.visit(request);
        String author = author(visit, Signed.cut(field(said, "author")));
        String reason = field(said, "reason");
        if (author.isEmpty() || reason.isEmpty()) {
            throw new Unacceptable("a decision has an author and a reason", "say who decides, and why");
        }
        try {
            Decided decided = opened.pen()
                    .write(writable -> Hand.of(visit, author)
                            .decide(writable, new Wish(name -> field(said, name)).of(writable), reason));
            return Reply.of(HttpStatus.CREATED, DecisionJson.of(decided));
        } catch (CaseProblem e) {
            return Reply.problem(HttpStatus.CONFLICT, e.what(), e.mend());
        }
    }

    private static String author(Visit visit, String said) {
        if (visit.desk().known() && !said.isEmpty() && !said.equals(visit.desk().author())) {
            throw new Unacceptable(
                    "the author is not whose token this is", "leave the author out: it is known by the token");
        }
        return visit.desk().known() ? visit.desk().author() : said;
    }

    /// The object that was sent.
    ///
    /// @param most bytes
    static JsonNode said(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new Unacceptable(
                    HttpStatus.CONTENT_TOO_LARGE, "this is longer than " + most + " bytes", "send less at once");
        }
        try {
            JsonNode said = MAPPER.readTree(body);
            if (said.isObject()) {
                return said;
            }
        } catch (JacksonException e) {
            // told below
        }
        throw new Unacceptable("this is no JSON object", "send one, see " + Reply.ROOT + "/openapi.json");
    }

    private static String field(JsonNode said, String name) {
        JsonNode value = said.path(name);
        String plain = value.isString() ? value.asString().strip() : "";
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
