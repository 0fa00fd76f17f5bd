package cotejo.serving.compare;

import cotejo.casework.Case;
import cotejo.casework.Held;
import cotejo.core.source.Facing;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Two documents side by side; the address names both.
@Controller
public final class ComparePage {
    private final Case opened;
    private final Pages pages;

    ComparePage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/compare")
    ResponseEntity<byte[]> compare(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Held one = held(opened, visit, "one");
        Held other = held(opened, visit, "other");
        Facing facing = opened.stacks()
                .facing(one.source(), other.source(), visit.view())
                .orElseThrow(() -> new Missing("missing.document"));
        return pages.show(
                "compare.jte", visit, CompareView.of(one, other, facing, Holdings.of(opened, visit.view()), visit));
    }

    /// One of the two that the address names.
    static Held held(Case opened, Visit visit, String name) {
        try {
            return opened.stacks()
                    .document(new SourceId(visit.choice(name)), visit.view())
                    .orElseThrow(() -> new Missing("missing.document"));
        } catch (IllegalArgumentException e) {
            throw new Missing("missing.document");
        }
    }

    /// The way to this page.
    public static String address(SourceId one, SourceId other, Visit visit) {
        return visit.to("/compare", "one", one.sha256(), "other", other.sha256());
    }
}
