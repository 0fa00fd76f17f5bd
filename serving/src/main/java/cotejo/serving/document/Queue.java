package cotejo.serving.document;

import cotejo.casework.Case;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What waits for review: the figures that may stand as evidence, in the order of the index, line by line. A figure has
/// its place there whether it was judged or not, so that nobody's place moves while others work; those that were
/// accepted or corrected are passed over, and those that were rejected are gone.
final class Queue {
    /// What every figure of the queue has.
    private static final String ALL = Lookup.EVIDENCE;

    private static final int AT_ONCE = 50;
    private static final int MOST = 10_000;

    private final Case opened;

    Queue(Case opened) {
        this.opened = opened;
    }

    /// The figures of the queue from a place on.
    ///
    /// @param query narrows it; empty for all
    /// @return null where the query cannot be understood
    @Nullable
    Found from(String query, int place, int most) {
        opened.search().follow(Lookup.PATIENCE);
        // By itself first: one whose brackets do not close would else reach out of those put around it.
        if (!(opened.search().find(new Asking(Kind.FIGURES, query, List.of(), Order.REVIEW, 0, 0)) instanceof Found)) {
            return null;
        }
        String asked = query.isBlank() ? ALL : ALL + " (" + query + ")";
        return opened.search().hits(new Asking(Kind.FIGURES, asked, List.of(), Order.REVIEW, place, most))
                        instanceof Found found
                ? found
                : null;
    }

    /// A figure at its place in the queue.
    record Placed(FigureId figure, int place) {}

    /// The first from a place on that nobody has judged.
    ///
    /// @param but the id of one that is passed over in any case, since it was just looked at; empty for none
    Optional<Placed> next(String query, int place, String but) {
        Set<FigureId> judged = opened.stacks().judged();
        // Whoever has judged the first thousands is led past them in a few steps.
        int most = AT_ONCE;
        for (int from = Math.max(0, place); from < Asking.DEEPEST; from += most, most = Math.min(most * 4, MOST)) {
            Found found = from(query, from, most);
            if (found == null || found.hits().isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < found.hits().size(); i++) {
                if (found.hits().get(i) instanceof Hit.OfFigure of
                        && !judged.contains(of.figure())
                        && !of.figure().id().equals(but)) {
                    return Optional.of(new Placed(of.figure(), from + i));
                }
            }
        }
        return Optional.empty();
    }

    /// Where the figure of this page stands, in this line; null where the address does not say that somebody reviews.
    DocumentView.@Nullable ReviewBar bar(Visit visit, @Nullable Line line) {
        int place = place(visit.choice("review"));
        if (place < 0) {
            return null;
        }
        String query = visit.choice("q");
        Found found = from(query, place, 0);
        Wording words = visit.words();
        return new DocumentView.ReviewBar(
                words.number(place + 1L),
                found == null ? "" : words.number(found.total()),
                why(line, words),
                place == 0 ? "" : address(visit, place - 1, query, "way", "back"),
                address(visit, place + 1, query, "but", ""),
                // What was rejected is gone, and its place is that of the next one.
                address(visit, place, query, "but", visit.choice("figure")),
                visit.to("/review", "q", query));
    }

    /// Why a figure of this line waits, as far as the line tells.
    private static String why(@Nullable Line line, Wording words) {
        if (line == null) {
            return "";
        }
        return switch (line.figuresWord()) {
            case DIFFER, DIFFER_EXPLAINED, REVISED -> words.word("figures", line.figuresWord());
            case AGREE, ALONE ->
                switch (line.originsWord()) {
                    case NOT_STATED, ONE -> words.word("origins", line.originsWord());
                    case SEVERAL -> words.word("figures", line.figuresWord());
                };
        };
    }

    private static String address(Visit visit, int place, String query, String name, String value) {
        return visit.to("/review/next", "place", Integer.toString(place), "q", query, name, value);
    }

    /// A number as an address writes it; -1 for anything else.
    static int place(String written) {
        boolean plain =
                !written.isEmpty() && written.length() < 8 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(written) : -1;
    }
}
