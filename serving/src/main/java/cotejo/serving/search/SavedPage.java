package cotejo.serving.search;

import cotejo.casework.Case;
import cotejo.casework.desk.Saved;
import cotejo.casework.port.CaseProblem;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import cotejo.serving.trouble.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
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
        String name = Pages.field(request, "name", LONGEST_NAME);
        String address = Visit.ofThisRoom(Pages.field(request, "address", LONGEST_ADDRESS));
        if (name.isEmpty() || !isSearch(address)) {
            return Trouble.refused(pages, visit, "saved.refused", "saved.unnamed");
        }
        try {
            if (opened.desk().searches().size() >= MOST) {
                return Trouble.refused(pages, visit, "saved.refused", "saved.full");
            }
            opened.desk()
                    .save(new Saved(
                            UUID.randomUUID().toString(),
                            name,
                            address,
                            visit.desk().author(),
                            Instant.now()));
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "saved.refused", e);
        }
        return Pages.seeOther(address);
    }

    @PostMapping("/search/forget")
    ResponseEntity<byte[]> forget(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String id = Pages.field(request, "id", LONGEST_NAME);
        try {
            if (opened.desk().searches().stream().anyMatch(saved -> saved.id().equals(id) && !isMine(saved, visit))) {
                return Trouble.refused(pages, visit, "saved.refused", "saved.others");
            }
            opened.desk().forget(id);
        } catch (CaseProblem e) {
            return Trouble.refused(pages, visit, "saved.refused", e);
        }
        return Pages.seeOther(visit.to("/search"));
    }

    /// Whether somebody may take it out: where people have accounts, who saved it, or an administrator.
    static boolean isMine(Saved saved, Visit visit) {
        return !visit.desk().known()
                || visit.desk().administers()
                || saved.author().equals(visit.desk().author());
    }

    /// Whether an address, which may come from a stranger's desk, is that of a search.
    static boolean isSearch(String address) {
        return address.equals("/search") || address.startsWith("/search?");
    }
}
