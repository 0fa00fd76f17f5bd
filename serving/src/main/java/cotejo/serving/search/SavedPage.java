package cotejo.serving.search;

import cotejo.casework.Case;
import cotejo.casework.desk.Saved;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import cotejo.serving.trouble.Trouble;
import cotejo.serving.wording.Visible;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Searches that are kept at hand.
@Controller
public final class SavedPage {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 4_000;
    private static final int MOST = 500;

    private final Case opened;
    private final Pages pages;

    SavedPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @PostMapping("/search/save")
    ResponseEntity<byte[]> save(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String name = field(request, "name", LONGEST_NAME);
        String address = Visit.ofThisRoom(field(request, "address", LONGEST_ADDRESS));
        if (name.isEmpty() || !isSearch(address)) {
            return refused(visit, "saved.unnamed");
        }
        try {
            if (opened.desk().searches().size() >= MOST) {
                return refused(visit, "saved.full");
            }
            opened.desk()
                    .save(new Saved(
                            UUID.randomUUID().toString(),
                            name,
                            address,
                            visit.desk().author(),
                            Instant.now()));
        } catch (CaseProblem e) {
            return refused(visit, e);
        }
        return to(address);
    }

    @PostMapping("/search/forget")
    ResponseEntity<byte[]> forget(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        try {
            opened.desk().forget(field(request, "id", LONGEST_NAME));
        } catch (CaseProblem e) {
            return refused(visit, e);
        }
        return to(visit.to("/search"));
    }

    private ResponseEntity<byte[]> refused(Visit visit, String phrase) {
        return refused(visit, visit.words().say(phrase), visit.words().say(phrase + ".mend"));
    }

    private ResponseEntity<byte[]> refused(Visit visit, CaseProblem met) {
        return refused(visit, Visible.onOneLine(met.what()), Visible.onOneLine(met.mend()));
    }

    private ResponseEntity<byte[]> refused(Visit visit, String what, String mend) {
        return pages.show(
                HttpStatus.CONFLICT,
                "trouble.jte",
                visit,
                new Trouble.View(visit.words().say("saved.refused"), what, mend));
    }

    /// Whether an address, which may come from a stranger's desk, is that of a search.
    static boolean isSearch(String address) {
        return address.equals("/search") || address.startsWith("/search?");
    }

    private static String field(HttpServletRequest request, String name, int longest) {
        String value = request.getParameter(name);
        String plain = value == null ? "" : value.strip();
        return plain.substring(0, Math.min(plain.length(), longest));
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
