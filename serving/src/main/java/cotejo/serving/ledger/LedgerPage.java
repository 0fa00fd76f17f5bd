package cotejo.serving.ledger;

import cotejo.casework.Case;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: the whole ledger.
@Controller
public final class LedgerPage {
    private final Case opened;
    private final Pages pages;

    LedgerPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> ledger(HttpServletRequest request) {
        var visit = pages.visit(request);
        var ledger = opened.ledger(visit.view());
        var holdings = Holdings.of(opened, visit.view(), ledger).with(opened.figures(visit.view()));
        var page = LedgerView.of(ledger, opened.findings(visit.view()), opened.inputs(), holdings, visit);
        return pages.show("ledger.jte", visit, page);
    }
}
