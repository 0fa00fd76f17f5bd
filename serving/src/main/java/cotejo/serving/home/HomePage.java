package cotejo.serving.home;

import cotejo.casework.Case;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.core.collate.Gist;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page.
@Controller
public final class HomePage {
    private static final int MOST = 6;

    private final Case opened;
    private final Pages pages;

    HomePage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        Pick differing = new Pick(Field.STANDING, "differ");
        Found differ = lookup.hits(Kind.LINES, Lookup.LINES, List.of(differing), Order.REVIEW, 0, MOST);
        List<Gist> lines = lookup.lines(differ);
        var failed = opened.stacks().failed();
        HomeView.Counts counts = new HomeView.Counts(
                lookup.count(Kind.DOCUMENTS, ""),
                lookup.count(Kind.FIGURES, Lookup.EVIDENCE),
                lookup.count(Kind.LINES, Lookup.LINES),
                differ.total(),
                lookup.count(Kind.FINDINGS, ""),
                lookup.count(Kind.FIGURES, Lookup.UNMEASURED),
                lookup.count(Kind.FINDINGS, "", new Pick(Field.FINDING, "gap")),
                lookup.count(Kind.FIGURES, Lookup.FIRST),
                opened.stacks().decisions(),
                failed.size());
        return pages.show(
                "home.jte",
                visit,
                HomeView.of(
                        counts,
                        lines,
                        opened.stacks().latest(MOST, visit.view()),
                        opened.stacks().decisions(0, MOST),
                        failed.stream().limit(MOST).toList(),
                        lookup.behind(),
                        Holdings.of(opened, visit.view()),
                        visit));
    }
}
