package cotejo.serving.line;

import cotejo.casework.Case;
import cotejo.core.collate.Line;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Two;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One line of the ledger.
@Controller
public final class LinePage {
    private final Case opened;
    private final Pages pages;

    LinePage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/line/{id}")
    ResponseEntity<byte[]> line(@PathVariable String id, HttpServletRequest request) {
        var visit = pages.visit(request);
        var line = opened.line(id, visit.view()).orElseThrow(() -> new Missing("missing.line"));
        var holdings = Holdings.of(opened, visit.view(), opened.ledger(visit.view()));
        var page = LineView.of(
                line,
                opened.relations(id, visit.view()),
                opened.findings(visit.view()),
                opened.decisions(decision -> about(line, decision)),
                holdings,
                visit);
        return pages.show("line.jte", visit, page);
    }

    private static boolean about(Line line, Decision decision) {
        return decision instanceof Decision.OfTwo of
                        && of.two() instanceof Two.Lines two
                        && (two.a().line().equals(line.id()) || two.b().line().equals(line.id()))
                || line.figures().stream().anyMatch(decision::speaksOf)
                || line.comments().stream().anyMatch(decision::speaksOf);
    }
}
