package cotejo.serving.ledger;

import cotejo.casework.Case;
import cotejo.casework.port.Status;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.FigureId;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Visit;
import java.util.List;

/// Gathers what the ledger's page shows: nothing of the case but that is read.
final class Ledger {
    private static final int MOST_UNMEASURED = 40;
    private static final int MOST_UNREAD = 12;

    private final Case opened;
    private final Visit visit;
    private final Filter filter;
    private final Lookup lookup;

    Ledger(Case opened, Visit visit) {
        this.opened = opened;
        this.visit = visit;
        this.filter = Filter.of(visit);
        this.lookup = Lookup.of(opened, visit);
    }

    LedgerView view() {
        Lookup.Part part = lookup.part(
                Kind.LINES,
                Lookup.LINES,
                filter.query(),
                filter.picks(),
                filter.order(),
                filter.page(),
                Filter.ON_A_PAGE,
                true);
        return LedgerView.of(
                filter,
                counts(),
                new LedgerView.Part(part.found(), lookup.lines(part.found())),
                part.unclear(),
                unmeasured(),
                opened.stacks().failed().stream().limit(MOST_UNREAD).toList(),
                lookup.behind(),
                Holdings.of(opened, visit.view()),
                visit);
    }

    private LedgerView.Counts counts() {
        Found all = lookup.found(Kind.LINES, Lookup.LINES, List.of(), Order.NAME, 0, 1);
        return new LedgerView.Counts(
                LedgerView.values(all, Field.MEASURE),
                all.total(),
                lookup.count(Kind.LINES, Lookup.LINES, new Pick(Field.STANDING, "differ")),
                lookup.count(Kind.LINES, Lookup.LINES + " standing:explained"),
                lookup.count(Kind.FIGURES, Lookup.UNMEASURED),
                lookup.count(Kind.FIGURES, "passage:comment"),
                lookup.count(Kind.DOCUMENTS, ""),
                opened.stacks().outcomes().getOrDefault(Status.READ, 0));
    }

    /// The first of the figures without a measure, where nothing narrows the ledger.
    private List<FigureId> unmeasured() {
        return filter.any() || filter.page() > 1
                ? List.of()
                : lookup
                        .hits(Kind.FIGURES, Lookup.UNMEASURED, List.of(), Order.NEWEST, 0, MOST_UNMEASURED)
                        .hits()
                        .stream()
                        .map(hit -> ((Hit.OfFigure) hit).figure())
                        .toList();
    }
}
