package cotejo.casework;

import cotejo.casework.port.View;
import cotejo.casework.search.Answer;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.core.verify.Holdings;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of a large case may tell something of a draft, by its index: the same numbers wherever they stand, and of the
/// same measure as much as can be laid side by side while somebody waits: all of it where it is little, else what is of
/// the same force, and else what is of that force and time.
final class Shortlist {
    private static final int DIGITS = 18;

    private final Searching searching;
    private final Stacks stacks;
    private final Vocabulary vocabulary;
    private final View view;
    private final Limits limits;
    private boolean narrowed;

    /// @param large a case of fewer figures is looked through as a whole
    /// @param most of one figure of a draft, so many of the same measure
    /// @param same and so many with the same number
    record Limits(long large, int most, int same) {
        static final Limits USUAL = new Limits(50_000, 1_000, 100);
    }

    /// @param narrowed whether there are figures of the same measures that were left out
    record Held(Holdings holdings, boolean narrowed) {}

    private Shortlist(Searching searching, Stacks stacks, Vocabulary vocabulary, View view, Limits limits) {
        this.searching = searching;
        this.stacks = stacks;
        this.vocabulary = vocabulary;
        this.view = view;
        this.limits = limits;
    }

    /// Empty where the case is to be looked through as a whole: it is small, or its index is not there or behind.
    ///
    /// @param evidence of the draft
    static Optional<Held> of(
            SourceId draft,
            Collection<Claim> evidence,
            Searching searching,
            Stacks stacks,
            Vocabulary vocabulary,
            View view,
            Limits limits) {
        Shortlist list = new Shortlist(searching, stacks, vocabulary, view, limits);
        if (!searching.ready() || list.total("") < limits.large()) {
            return Optional.empty();
        }
        Set<FigureId> wanted = new LinkedHashSet<>();
        evidence.forEach(claim -> list.want(claim, wanted));
        return Optional.of(new Held(list.holdings(draft, wanted), list.narrowed));
    }

    private void want(Claim claim, Set<FigureId> wanted) {
        Rational telling = Holdings.telling(claim);
        if (telling != null) {
            wanted.addAll(found("value:" + decimal(telling), limits.same()));
        }
        String measure = claim.figure().counted().measure();
        if (measure == null) {
            return;
        }
        List<String> narrower = narrower(claim);
        String same = "measure:" + quoted(measure);
        // What it commits to: a round number agrees with others than itself.
        Interval values = claim.figure().quantity().hard();
        if (values.low() != null && values.high() != null) {
            String within = same + " value:" + decimal(values.low()) + ".." + decimal(values.high());
            wanted.addAll(narrowed(within, narrower, limits.same()));
        }
        wanted.addAll(narrowed(same, narrower, limits.most()));
    }

    /// What may be asked for besides: the force that the figures of a block have in common, and the time.
    private List<String> narrower(Claim claim) {
        List<String> narrower = new ArrayList<>();
        String force = BlockKey.of(claim, vocabulary).who();
        Name who = claim.figure().scope().whoName();
        if (who != null && who.id() != null && !force.isEmpty()) {
            narrower.add(" force:" + quoted(force));
        }
        String time = time(claim);
        if (!time.isEmpty()) {
            narrower.add(" " + time);
        }
        return narrower;
    }

    /// Narrows a query, a step at a time, until no more is found than is wanted.
    private List<FigureId> narrowed(String query, List<String> narrower, int most) {
        String asked = query;
        int step = 0;
        while (total(asked) > most) {
            narrowed = true;
            if (step == narrower.size()) {
                break;
            }
            asked += narrower.get(step);
            step++;
        }
        return found(asked, most);
    }

    /// "period:2009..2011"; empty where no time is known.
    private static String time(Claim claim) {
        When when = claim.figure().scope().time();
        PartialDate from = when == null ? null : when.from().date();
        PartialDate to = when == null ? null : when.to().date();
        return from == null || to == null ? "" : "period:" + from.year() + ".." + to.year();
    }

    private long total(String query) {
        return searching.find(asking(query, 0)) instanceof Answer.Found found ? found.total() : 0;
    }

    private List<FigureId> found(String query, int most) {
        return searching.hits(asking(query, most)) instanceof Answer.Found found
                ? found.hits().stream()
                        .map(hit -> ((Hit.OfFigure) hit).figure())
                        .toList()
                : List.of();
    }

    private Asking asking(String query, int most) {
        return new Asking(
                Kind.FIGURES, (Asking.EVIDENCE + " " + query).strip(), List.of(), Order.REVIEW, 0, most, view, "en");
    }

    private static String decimal(Rational number) {
        return number.toSignificant(DIGITS).toPlainString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "") + '"';
    }

    private Holdings holdings(SourceId draft, Set<FigureId> wanted) {
        List<Claim> claims = new ArrayList<>();
        Map<String, List<Line>> lines = new HashMap<>();
        for (FigureId figure : wanted) {
            stacks.figure(figure, view).ifPresent(claim -> {
                claims.add(claim);
                lines.computeIfAbsent(Lines.idOf(claim, vocabulary), id -> stacks.lines(id, view));
            });
        }
        return new Holdings(
                draft, claims, lines.values().stream().flatMap(List::stream).toList());
    }
}
