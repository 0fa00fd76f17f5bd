package cotejo.serving.finding;

import cotejo.casework.Case;
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
        String kind = visit.choice("kind");
        List<Pick> picks = kind.isEmpty() ? List.of() : List.of(new Pick(Field.FINDING, kind));
        String words = visit.choice("q");
        Lookup.Part all = lookup.part(Kind.FINDINGS, "", words, List.of(), Order.NAME, 1, 1, true);
        Lookup.Part part = lookup.part(
                Kind.FINDINGS,
                "",
                words,
                picks,
                Order.NAME,
                Turning.page(visit.choice("page")),
                FindingsView.ON_A_PAGE,
                false);
        return pages.show(
                "findings.jte",
                visit,
                FindingsView.of(
                        all.found(),
                        part.found().total(),
                        lookup.findings(part.found()),
                        part.page(),
                        part.unclear(),
                        lookup.behind(),
                        Holdings.of(opened, visit.view()),
                        visit));
    }
}
