package cotejo.serving.finding;

import cotejo.casework.Case;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One finding: its arithmetic, what it assumes, what would overturn it.
@Controller
public final class FindingPage {
    private final Case opened;
    private final Pages pages;

    FindingPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/finding/{id}")
    ResponseEntity<byte[]> finding(@PathVariable String id, HttpServletRequest request) {
        var visit = pages.visit(request);
        var finding = opened.stacks().finding(id, visit.view()).orElseThrow(() -> new Missing("missing.finding"));
        var holdings = Holdings.of(opened, visit.view());
        return pages.show(
                "finding.jte",
                visit,
                FindingView.of(
                        finding,
                        opened.decisions(decision -> finding.figures().stream().anyMatch(decision::speaksOf)),
                        holdings,
                        visit));
    }
}
