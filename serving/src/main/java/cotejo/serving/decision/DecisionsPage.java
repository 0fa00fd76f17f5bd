package cotejo.serving.decision;

import cotejo.casework.Case;
import cotejo.casework.Decided;
import cotejo.casework.Decided.Standing;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The decisions of the case, the newest first.
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
        Visit visit = pages.visit(request);
        int page = Turning.page(visit.choice("page"));
        int from = (page - 1) * DecisionsView.ON_A_PAGE;
        int all = opened.stacks().decisions();
        Optional<Standing> standing = Arrays.stream(Standing.values())
                .filter(each -> each.word().equals(visit.choice("standing")))
                .findFirst();
        int total = all;
        List<Decided> shown;
        if (standing.isEmpty()) {
            shown = opened.stacks().decisions(from, DecisionsView.ON_A_PAGE);
        } else {
            // How one stands is known only by looking: all are looked at.
            List<Decided> standingSo = opened.stacks().decisions(0, all).stream()
                    .filter(decided -> decided.standing() == standing.get())
                    .toList();
            total = standingSo.size();
            shown = standingSo.subList(Math.min(from, total), Math.min(from + DecisionsView.ON_A_PAGE, total));
        }
        return pages.show(
                "decisions.jte",
                visit,
                DecisionsView.of(
                        shown, all, total, page, opened.stacks().brokenChain().orElse(""), visit));
    }
}
