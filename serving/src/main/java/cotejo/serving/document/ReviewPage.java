package cotejo.serving.document;

import cotejo.casework.Case;
import cotejo.casework.Result;
import cotejo.casework.port.View;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Hit;
import cotejo.core.claim.FigureId;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What waits for review, and the way through it from figure to figure.
@Controller
public final class ReviewPage {
    private final Case opened;
    private final Pages pages;
    private final Queue queue;

    ReviewPage(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
        this.queue = new Queue(opened);
    }

    @GetMapping("/review")
    ResponseEntity<byte[]> review(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        return pages.show("review.jte", visit, ReviewView.of(queue, opened, visit));
    }

    /// Leads to the figure at a place of the queue, or to the next one after it that nobody has judged; back to the
    /// queue where there is none.
    @GetMapping("/review/next")
    ResponseEntity<byte[]> next(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        String query = visit.choice("q");
        int place = Math.max(0, Queue.place(visit.choice("place")));
        Optional<Queue.Placed> placed =
                visit.choice("way").equals("back") ? at(query, place) : queue.next(query, place, visit.choice("but"));
        return Pages.seeOther(placed.flatMap(each -> address(each, query, visit))
                .orElse(visit.to("/review", "q", query, "done", "1")));
    }

    private Optional<Queue.Placed> at(String query, int place) {
        Found found = queue.from(query, place, 1);
        return found != null && !found.hits().isEmpty() && found.hits().getFirst() instanceof Hit.OfFigure of
                ? Optional.of(new Queue.Placed(of.figure(), place))
                : Optional.empty();
    }

    private Optional<String> address(Queue.Placed placed, String query, Visit visit) {
        return opened.search().listed(java.util.List.of(new Hit.OfFigure(placed.figure())), View.DECIDED).stream()
                .findFirst()
                .map(result -> address((Result.OfFigure) result, placed.place(), query, visit));
    }

    static String address(Result.OfFigure of, int place, String query, Visit visit) {
        FigureId figure = of.claim().id();
        return visit.to(
                        "/document/" + of.claim().source().sha256(),
                        "figure",
                        figure.id(),
                        "review",
                        Integer.toString(place),
                        "q",
                        query)
                + "#" + Visit.part(figure.id());
    }
}
