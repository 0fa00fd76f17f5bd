package cotejo.serving.finding;

import cotejo.casework.Case;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What collation found, filtered by kind and words in the address.
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
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        String written = visit.choice("q");
        var unclear = lookup.unclear(Kind.FINDINGS, written);
        String query = unclear == null ? written : "";
        String kind = visit.choice("kind");
        List<Pick> picks = kind.isEmpty() ? List.of() : List.of(new Pick(Field.FINDING, kind));
        int page = Turning.page(visit.choice("page"));
        Found all = lookup.found(Kind.FINDINGS, query, List.of(), Order.NAME, 0, 1);
        Found found = lookup.hits(
                Kind.FINDINGS, query, picks, Order.NAME, (page - 1) * FindingsView.ON_A_PAGE, FindingsView.ON_A_PAGE);
        return pages.show(
                "findings.jte",
                visit,
                FindingsView.of(
                        all,
                        found.total(),
                        lookup.findings(found),
                        page,
                        unclear,
                        lookup.behind(),
                        Holdings.of(opened, visit.view()),
                        visit));
    }
}
