package cotejo.serving.ledger;

import cotejo.casework.Case;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The ledger, a part at a time.
@Controller
public final class LedgerPage {
    private final Case opened;
    private final Pages pages;

    LedgerPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/ledger")
    ResponseEntity<byte[]> ledger(HttpServletRequest request) {
        var visit = pages.visit(request);
        return pages.show("ledger.jte", visit, new Ledger(opened, visit).view());
    }
}
