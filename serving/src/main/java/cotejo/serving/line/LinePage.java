package cotejo.serving.line;

import cotejo.casework.Case;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Two;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Missing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One line of the ledger; of a line of very many figures, some at a time.
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
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        Line whole = opened.stacks().line(id, visit.view()).orElseThrow(() -> new Missing("missing.line"));
        int page = Math.min(
                Turning.page(visit.choice("page")),
                Turning.pages(whole.figures().size(), LineView.ON_A_PAGE));
        Line part = part(whole, page);
        Set<FigureId> here = new HashSet<>(whole.figures());
        here.addAll(whole.comments());
        LineView view = LineView.of(
                whole,
                part,
                page,
                opened.stacks().relations(whole, Set.copyOf(part.figures()), visit.view()),
                lookup.about(whole, LineView.MOST_FINDINGS),
                opened.decisions(decision -> about(whole, here, decision)),
                lookup.behind(),
                Holdings.of(opened, visit.view()),
                visit);
        return pages.show("line.jte", visit, view);
    }

    private static Line part(Line whole, int page) {
        List<FigureId> inTime = whole.inTime();
        int from = (page - 1) * LineView.ON_A_PAGE;
        return inTime.size() <= LineView.ON_A_PAGE
                ? whole
                : whole.only(Set.copyOf(inTime.subList(from, Math.min(inTime.size(), from + LineView.ON_A_PAGE))));
    }

    private static boolean about(Line line, Set<FigureId> here, Decision decision) {
        return decision instanceof Decision.OfTwo of
                        && of.two() instanceof Two.Lines two
                        && (two.a().line().equals(line.id()) || two.b().line().equals(line.id()))
                || decision.figures().stream().anyMatch(here::contains);
    }
}
