package cotejo.serving.finding;

import cotejo.casework.Case;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What collation found, filtered by kind in the address.
@Controller
public final class FindingsPage {
    private final Case opened;
    private final Pages pages;

    FindingsPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/findings")
    ResponseEntity<byte[]> findings(HttpServletRequest request) {
        var visit = pages.visit(request);
        var holdings = Holdings.of(opened, visit.view(), List.of());
        return pages.show("findings.jte", visit, FindingsView.of(opened.findings(visit.view()), holdings, visit));
    }
}
