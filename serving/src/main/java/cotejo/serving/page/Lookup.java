package cotejo.serving.page;

import cotejo.casework.Case;
import cotejo.casework.Result;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Grid;
import cotejo.casework.search.Kind;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page looks up in the index of the case, in the view and language of its visit: lists of which it shows a
/// part, and how many there are.
public final class Lookup {
    /// Lines that tell something: of figures without a measure, and of reader comments alone, others speak.
    public static final String LINES = "measure:* figures:>0";
    /// Figures that may stand as evidence.
    public static final String EVIDENCE = Asking.EVIDENCE;
    /// Those of them that have a measure.
    public static final String MEASURED = "review:<6";
    /// Those of them that have none.
    public static final String UNMEASURED = "review:6";
    /// Those of them that are to be looked at first.
    public static final String FIRST = "review:<5";

    /// A page waits so long for the index to catch up with the case; then it says what is missing.
    public static final long PATIENCE = 2_000_000_000L;

    private final Case opened;
    private final Visit visit;
    private final int behind;

    private Lookup(Case opened, Visit visit, int behind) {
        this.opened = opened;
        this.visit = visit;
        this.behind = behind;
    }

    /// Brings the index up to date first.
    public static Lookup of(Case opened, Visit visit) {
        return new Lookup(opened, visit, opened.search().follow(PATIENCE));
    }

    /// That not all is there yet, in words; empty where all is.
    public String behind() {
        int uncollated = opened.stacks().uncollated();
        if (uncollated > 0) {
            return visit.words().count("page.uncollated", uncollated);
        }
        return behind == 0 ? "" : visit.words().count("search.behind", behind);
    }

    /// How many parts of the case cannot be found yet.
    public int missing() {
        return Math.max(behind, opened.stacks().uncollated());
    }

    /// What is wrong with what a person wrote, by itself; null where nothing is.
    private @Nullable Unclear unclear(Kind kind, String query) {
        return find(kind, query, List.of(), Order.NAME, 0, 0) instanceof Unclear unclear ? unclear : null;
    }

    public Answer find(Kind kind, String query, List<Pick> picked, Order order, int from, int most) {
        return opened.search().find(asking(kind, query, picked, order, from, most));
    }

    /// What is found of a query that can be understood.
    public Found found(Kind kind, String query, List<Pick> picked, Order order, int from, int most) {
        return switch (find(kind, query, picked, order, from, most)) {
            case Found found -> found;
            case Unclear unclear -> throw new Missing("missing.page");
        };
    }

    /// As [#found], without facets.
    public Found hits(Kind kind, String query, List<Pick> picked, Order order, int from, int most) {
        return switch (opened.search().hits(asking(kind, query, picked, order, from, most))) {
            case Found found -> found;
            case Unclear unclear -> throw new Missing("missing.page");
        };
    }

    private Asking asking(Kind kind, String query, List<Pick> picked, Order order, int from, int most) {
        return new Asking(kind, query, picked, order, from, most)
                .in(visit.view(), visit.words().tongue().language());
    }

    /// See [cotejo.casework.search.Index#grid].
    public Grid grid(String query, List<Pick> picked, Field rows, int first, int last) {
        return opened.search().grid(asking(Kind.FIGURES, query, picked, Order.NAME, 0, 0), rows, first, last);
    }

    public long count(Kind kind, String query, Pick... picked) {
        return found(kind, query, List.of(picked), Order.NAME, 0, 0).total();
    }

    /// A page of a list that a person may narrow by words.
    ///
    /// @param found with facets where they are asked for
    /// @param page which it is: the last, where a later one was asked for
    /// @param unclear what is wrong with the words, which then narrow nothing; null where nothing is
    public record Part(Found found, int page, @Nullable Unclear unclear) {}

    /// @param within what all of the list has; empty for nothing
    /// @param words that a person wrote: a query by itself, so that no bracket of it reaches out
    /// @param page from 1
    public Part part(
            Kind kind,
            String within,
            String words,
            List<Pick> picked,
            Order order,
            int page,
            int onAPage,
            boolean facets) {
        Unclear unclear = unclear(kind, words);
        String query =
                words.isBlank() || unclear != null ? within : within.isEmpty() ? words : within + " (" + words + ")";
        int last = Turning.pages(found(kind, query, picked, order, 0, 0).total(), onAPage);
        int shown = Math.min(page, last);
        int from = (shown - 1) * onAPage;
        return new Part(
                facets
                        ? found(kind, query, picked, order, from, onAPage)
                        : hits(kind, query, picked, order, from, onAPage),
                shown,
                unclear);
    }

    /// What lists tell of the lines that were found.
    public List<Gist> lines(Found found) {
        return results(found).stream()
                .filter(Result.OfGist.class::isInstance)
                .map(result -> ((Result.OfGist) result).gist())
                .toList();
    }

    /// What lists tell of what was found.
    public List<Result> results(Found found) {
        return opened.search().listed(found.hits(), visit.view());
    }

    /// Findings about one line, those first that do not fit.
    ///
    /// @param total how many there are
    public record About(long total, List<Finding> findings) {}

    public About about(Line line, int most) {
        Found found = hits(Kind.FINDINGS, "", List.of(new Pick(Field.LINE, line.id())), Order.NAME, 0, most);
        return new About(found.total(), findings(found));
    }

    /// What stands behind findings that were found.
    public List<Finding> findings(Found found) {
        return results(found).stream()
                .filter(Result.OfFinding.class::isInstance)
                .map(result -> ((Result.OfFinding) result).finding())
                .toList();
    }
}
