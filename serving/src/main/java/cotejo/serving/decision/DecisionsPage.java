package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The decisions of the case.
@Controller
public final class DecisionsPage {
    private final Case opened;
    private final Pages pages;

    DecisionsPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/decisions")
    ResponseEntity<byte[]> decisions(HttpServletRequest request) {
        var visit = pages.visit(request);
        return pages.show("decisions.jte", visit, DecisionsView.of(opened.decisions(), visit));
    }
}
