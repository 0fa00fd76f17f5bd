package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Signed;
import cotejo.serving.page.Visit;
import cotejo.serving.trouble.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes a decision from a form, and leads on. Every form of a page that decides is sent here.
///
/// Its fields: `kind`, `figure`, `facet` and `value` (of a correction), `text` (of a note), `entry` (of what is taken
/// back), `reason`, `author` where nobody has signed in, and `then`, the page of this room that follows.
@Controller
public final class DecidePage {
    private static final int LONGEST = 2_000;

    private final Case opened;
    private final Pages pages;

    DecidePage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @PostMapping("/decide")
    ResponseEntity<byte[]> decide(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String kind = field(request, "kind");
        String author = Signed.author(request, visit);
        if (author.isEmpty()) {
            return Trouble.refused(pages, visit, "decide.refused", "decide.unsigned");
        }
        String reason = field(request, "reason");
        String said = reason.isEmpty() && kind.equals("note") ? field(request, "text") : reason;
        try {
            opened.pen()
                    .write(writable -> Hand.of(visit, author)
                            .decide(
                                    writable,
                                    new Wish(name -> field(request, name)).of(writable),
                                    said.isEmpty() ? visit.words().say("decide.noReason") : said));
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "decide.refused", e);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, Visit.ofThisRoom(field(request, "then")))
                .headers(headers -> Signed.keep(headers, request, visit, author))
                .build();
    }

    private static String field(HttpServletRequest request, String name) {
        return Pages.field(request, name, LONGEST);
    }
}
