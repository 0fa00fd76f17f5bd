package cotejo.serving.ledger;

import cotejo.casework.Case;
import cotejo.casework.Result;
import cotejo.casework.port.Status;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Visit;
import java.util.List;

/// Gathers what the ledger's page shows: nothing of the case but that is read.
final class Ledger {
    /// Lines that tell something: of figures without a measure, and of reader comments alone, others speak.
    static final String TOLD = "measure:* figures:>0";
    /// Figures that may stand as evidence and have no measure.
    static final String UNMEASURED = "review:6";

    private static final int MOST_UNMEASURED = 40;
    /// Of each line; a row shows fewer, since one says what another has said.
    private static final int MOST_FINDINGS = 12;
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
        var unclear = lookup.unclear(Kind.LINES, filter.words());
        String query = unclear == null && !filter.words().isBlank() ? TOLD + " (" + filter.words() + ")" : TOLD;
        Found found = lookup.found(
                Kind.LINES,
                query,
                filter.picks(),
                filter.order(),
                (filter.page() - 1) * Filter.ON_A_PAGE,
                Filter.ON_A_PAGE);
        List<Line> lines = lookup.results(found).stream()
                .filter(Result.OfLine.class::isInstance)
                .map(result -> ((Result.OfLine) result).line())
                .toList();
        return LedgerView.of(
                filter,
                counts(),
                new LedgerView.Part(found, lines, lookup.findings(lines, MOST_FINDINGS)),
                unclear,
                unmeasured(),
                opened.stacks().failed().stream().limit(MOST_UNREAD).toList(),
                lookup.behind(),
                Holdings.of(opened, visit.view()),
                visit);
    }

    private LedgerView.Counts counts() {
        Found all = lookup.found(Kind.LINES, TOLD, List.of(), Order.NAME, 0, 1);
        return new LedgerView.Counts(
                LedgerView.values(all, Field.MEASURE),
                all.total(),
                lookup.count(Kind.LINES, TOLD, new Pick(Field.STANDING, "differ")),
                lookup.count(Kind.LINES, TOLD + " standing:explained"),
                lookup.count(Kind.FIGURES, UNMEASURED),
                lookup.count(Kind.FIGURES, "passage:comment"),
                lookup.count(Kind.DOCUMENTS, ""),
                opened.stacks().outcomes().getOrDefault(Status.READ, 0));
    }

    /// The first of the figures without a measure, where nothing narrows the ledger.
    private List<FigureId> unmeasured() {
        return filter.any() || filter.page() > 1
                ? List.of()
                : lookup.hits(Kind.FIGURES, UNMEASURED, List.of(), Order.NEWEST, 0, MOST_UNMEASURED).hits().stream()
                        .map(hit -> ((Hit.OfFigure) hit).figure())
                        .toList();
    }
}
