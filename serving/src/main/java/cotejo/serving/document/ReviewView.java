package cotejo.serving.document;

import cotejo.casework.Case;
import cotejo.casework.Result;
import cotejo.casework.port.View;
import cotejo.casework.search.Answer.Found;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.serving.line.Standing;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The queue of review.
///
/// @param total how many figures it holds, in words
/// @param judged how many of the case's figures somebody has judged, in words
/// @param begin the way to the first that nobody has; empty where there is none
/// @param done whether somebody came to its end
/// @param unclear whether the query cannot be understood
public record ReviewView(
        String query,
        String total,
        String judged,
        String begin,
        boolean done,
        boolean unclear,
        List<Row> rows,
        @Nullable Turning turning) {
    private static final int ON_A_PAGE = 50;

    /// @param href to it in its document, with the way through the queue beside it
    /// @param line null where it stands in none
    /// @param judged what was decided about it last; empty where nobody has judged it
    public record Row(String href, Cited figure, @Nullable LineName line, String when, List<Tag> tags, String judged) {}

    static ReviewView of(Queue queue, Case opened, Visit visit) {
        Wording words = visit.words();
        String query = visit.choice("q");
        int page = Math.max(1, Queue.place(visit.choice("page")));
        int from = (int) Math.min((page - 1L) * ON_A_PAGE, 1_000_000);
        Found found = queue.from(query, from, ON_A_PAGE);
        Set<FigureId> judged = opened.stacks().judged();
        String begin = queue.next(query, 0, "").isEmpty() ? "" : visit.to("/review/next", "q", query);
        if (found == null) {
            return new ReviewView(query, "", "", "", false, true, List.of(), null);
        }
        return new ReviewView(
                query,
                words.count("review.total", found.total()),
                words.count("review.judged", judged.size()),
                begin,
                !visit.choice("done").isEmpty(),
                false,
                rows(opened, opened.search().listed(found.hits(), View.DECIDED), from, query, judged, visit),
                found.total() <= ON_A_PAGE
                        ? null
                        : Turning.of(
                                found.total(),
                                ON_A_PAGE,
                                page,
                                Turning.pages(found.total(), ON_A_PAGE),
                                other -> address(query, other, visit),
                                words));
    }

    private static List<Row> rows(
            Case opened, List<Result> results, int from, String query, Set<FigureId> judged, Visit visit) {
        Holdings holdings = Holdings.of(opened, View.DECIDED).found(results);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof Result.OfFigure of) {
                rows.add(row(of, from + i, query, judged, holdings, visit));
            }
        }
        return rows;
    }

    private static Row row(
            Result.OfFigure of, int place, String query, Set<FigureId> judged, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Line line = of.line();
        var time = of.claim().figure().scope().time();
        FigureId id = of.claim().id();
        return new Row(
                ReviewPage.address(of, place, query, visit),
                holdings.cite(id, visit),
                line == null ? null : LineName.of(line, visit),
                time == null ? "" : words.when(time),
                line == null ? List.of() : List.of(Standing.figures(line.figuresWord(), words)),
                judged.contains(id) && !of.decided().isEmpty()
                        ? words.say(
                                "decision." + of.decided().getLast().decision().kind())
                        : "");
    }

    private static String address(String query, int page, Visit visit) {
        return visit.to("/review", "q", query, "page", page == 1 ? "" : Integer.toString(page));
    }
}
