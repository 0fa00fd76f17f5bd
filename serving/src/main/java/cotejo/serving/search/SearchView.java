package cotejo.serving.search;

import cotejo.casework.Decided;
import cotejo.casework.Held;
import cotejo.casework.Result;
import cotejo.casework.desk.Saved;
import cotejo.casework.search.Answer.Facet;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import cotejo.core.when.When;
import cotejo.serving.finding.Card;
import cotejo.serving.line.Standing;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Misread;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param kind what is looked for, as the address says it
/// @param order likewise; empty for the usual
/// @param picks what narrows the search, each with the way to leave it out
/// @param misread what is wrong with the query; null where nothing is
/// @param behind that not all can be found yet; empty where all can
/// @param total how many there are, in words; empty where nothing is asked
/// @param fields the names of fields of what is looked for
/// @param address of this search, to be saved
/// @param saved searches that are kept at hand
public record SearchView(
        String query,
        String kind,
        String order,
        List<Tab> tabs,
        List<Tab> orders,
        List<Chosen> picks,
        @Nullable Misread misread,
        String behind,
        String total,
        List<Row> rows,
        List<Counted> facets,
        @Nullable Turning turning,
        String csv,
        String json,
        String fields,
        String address,
        List<Kept> saved) {

    /// So many values of a facet are shown; a search narrows by any.
    private static final int MOST_VALUES = 10;

    /// One of several ways to look.
    ///
    /// @param count empty where it is not counted
    public record Tab(String label, String count, String href, boolean current) {}

    /// A search that is kept at hand.
    ///
    /// @param about who saved it, and when
    /// @param mine whether who looks may leave it out
    public record Kept(String id, String name, String href, String about, boolean mine) {}

    /// @param name as the address says it
    public record Chosen(String name, String value, String label, String without) {}

    public record Counted(String label, List<Value> values, String more) {}

    /// @param picked whether it narrows the search already
    public record Value(String label, String count, String href, boolean picked) {}

    /// One of what was found: the others are null.
    public record Row(
            @Nullable Passage passage,
            @Nullable Figure figure,
            @Nullable LineRow line,
            @Nullable Card finding,
            @Nullable Paper document) {}

    /// A document.
    ///
    /// @param about outlet, date, language and figures, as far as known
    public record Paper(String href, String file, String about) {}

    /// @param kind "headline", "reader comment: never evidence"; empty for plain text
    /// @param place "page 3"; empty where there is none
    public record Passage(String href, String document, String kind, String place, boolean comment, List<Run> words) {}

    public record Run(String words, boolean sought) {}

    /// @param when the time it speaks of; empty where it is not known
    /// @param line null where it stands in none
    /// @param judged what was decided about it last; empty where nobody has
    public record Figure(Cited cited, String when, @Nullable LineName line, List<Tag> tags, String judged) {}

    public record LineRow(LineName name, String figures, List<Tag> tags) {}

    /// @param left how much is not indexed yet
    static SearchView of(
            Wanted wanted,
            Found found,
            List<Result> results,
            Map<Kind, Long> totals,
            int left,
            List<Saved> saved,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        int last = (int)
                Math.clamp((found.total() + Wanted.ON_A_PAGE - 1) / Wanted.ON_A_PAGE, 1L, (long) Wanted.LAST_PAGE);
        return new SearchView(
                wanted.query(),
                wanted.kind().word(),
                word(wanted.order()),
                tabs(wanted, totals, visit),
                orders(wanted, visit),
                picks(wanted, visit),
                null,
                behind(left, words),
                words.count("search.total." + wanted.kind().word(), found.total()),
                rows(results, holdings, visit),
                found.facets().stream()
                        .map(facet -> counted(facet, wanted, visit))
                        .toList(),
                found.total() <= Wanted.ON_A_PAGE
                        ? null
                        : Turning.of(
                                found.total(),
                                Wanted.ON_A_PAGE,
                                wanted.page(),
                                last,
                                page -> wanted.at(page).address(visit),
                                words),
                found.total() == 0 ? "" : wanted.at(1).address(visit, "/search.csv"),
                found.total() == 0 ? "" : wanted.at(1).address(visit, "/search.jsonl"),
                fields(wanted.kind(), words),
                wanted.at(1).address(visit),
                kept(saved, visit));
    }

    static SearchView of(
            Wanted wanted, Unclear unclear, Map<Kind, Long> totals, int left, List<Saved> saved, Visit visit) {
        Wording words = visit.words();
        return new SearchView(
                wanted.query(),
                wanted.kind().word(),
                word(wanted.order()),
                tabs(wanted, totals, visit),
                orders(wanted, visit),
                picks(wanted, visit),
                Misread.of(unclear, words),
                behind(left, words),
                "",
                List.of(),
                List.of(),
                null,
                "",
                "",
                fields(wanted.kind(), words),
                "",
                kept(saved, visit));
    }

    /// Those alone that lead to a search: a desk may come from a stranger.
    private static List<Kept> kept(List<Saved> saved, Visit visit) {
        return saved.stream()
                .filter(each -> SavedPage.isSearch(each.address()))
                .map(each -> new Kept(
                        each.id(),
                        Visible.onOneLine(each.name()),
                        each.address(),
                        Visible.onOneLine(each.author()) + " · " + visit.words().moment(each.at()),
                        SavedPage.isMine(each, visit)))
                .toList();
    }

    private static String word(Order order) {
        return order == Order.RELEVANCE ? "" : order.word();
    }

    private static String behind(int left, Wording words) {
        return left == 0 ? "" : words.count("search.behind", left);
    }

    private static String fields(Kind kind, Wording words) {
        return String.join(", ", Field.words(kind, words.tongue().language()));
    }

    private static List<Tab> tabs(Wanted wanted, Map<Kind, Long> totals, Visit visit) {
        List<Tab> tabs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Long total = totals.get(kind);
            tabs.add(new Tab(
                    visit.words().word("search.kind", kind),
                    total == null ? "" : visit.words().number(total),
                    wanted.of(kind).address(visit),
                    kind == wanted.kind()));
        }
        return tabs;
    }

    private static List<Tab> orders(Wanted wanted, Visit visit) {
        List<Tab> orders = new ArrayList<>();
        for (Order order : Order.values()) {
            boolean answers = switch (order) {
                case RELEVANCE -> true;
                case NEWEST, OLDEST -> Field.PUBLISHED.of(wanted.kind());
                case REVIEW -> Field.REVIEW.of(wanted.kind());
                case NAME -> wanted.kind() == Kind.DOCUMENTS || wanted.kind() == Kind.LINES;
                case FULLEST -> Field.FIGURES.of(wanted.kind());
                case GREATEST, LEAST -> Field.VALUE.of(wanted.kind());
            };
            if (answers) {
                orders.add(new Tab(
                        visit.words().word("search.order", order),
                        "",
                        wanted.by(order).address(visit),
                        order == wanted.order()));
            }
        }
        return orders;
    }

    private static List<Chosen> picks(Wanted wanted, Visit visit) {
        return wanted.picked().stream()
                .map((Pick pick) -> new Chosen(
                        pick.field().word(),
                        pick.value(),
                        visit.words().word("search.field", pick.field()) + ": "
                                + visit.words().facet(pick.field(), pick.value()),
                        wanted.without(pick.field()).address(visit)))
                .toList();
    }

    private static Counted counted(Facet facet, Wanted wanted, Visit visit) {
        Wording words = visit.words();
        return new Counted(
                words.word("search.field", facet.field()),
                facet.values().stream()
                        .limit(MOST_VALUES)
                        .map(each -> {
                            boolean picked = wanted.picks(facet.field(), each.value());
                            Wanted then =
                                    picked ? wanted.without(facet.field()) : wanted.with(facet.field(), each.value());
                            return new Value(
                                    words.facet(facet.field(), each.value()),
                                    words.number(each.count()),
                                    then.address(visit),
                                    picked);
                        })
                        .toList(),
                more(facet) == 0 ? "" : words.count("search.more", more(facet)));
    }

    private static int more(Facet facet) {
        return facet.more() + Math.max(0, facet.values().size() - MOST_VALUES);
    }

    private static List<Row> rows(List<Result> results, Holdings holdings, Visit visit) {
        return results.stream()
                .map(result -> switch (result) {
                    case Result.OfPassage of -> new Row(passage(of, holdings, visit), null, null, null, null);
                    case Result.OfFigure of -> new Row(null, figure(of, holdings, visit), null, null, null);
                    case Result.OfLine of -> throw new IllegalArgumentException("a list tells of lines in brief");
                    case Result.OfGist of -> new Row(null, null, line(of.gist(), visit), null, null);
                    case Result.OfFinding of -> new Row(null, null, null, Card.of(of.finding(), holdings, visit), null);
                    case Result.OfDocument of -> new Row(null, null, null, null, document(of.held(), visit));
                })
                .toList();
    }

    private static Paper document(Held held, Visit visit) {
        Wording words = visit.words();
        var known = held.description();
        List<String> about = new ArrayList<>();
        if (known.outletName() != null) {
            about.add(Visible.onOneLine(known.outletName()));
        }
        if (known.publishedDate() != null) {
            about.add(words.date(known.publishedDate()));
        }
        about.add(words.language(held.language()));
        about.add(words.count("search.figures", held.figures()));
        return new Paper(
                visit.to("/document/" + held.source().sha256()),
                Holdings.fileName(held.path()),
                String.join(" · ", about));
    }

    private static Passage passage(Result.OfPassage of, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Hit.InPassage hit = of.hit();
        String kind = switch (hit.kind()) {
            case BODY -> "";
            case COMMENT -> words.say("neverEvidence");
            case HEADLINE, BYLINE, DATELINE, CAPTION, TABLE_CELL, BOILERPLATE ->
                words.say("passage." + hit.kind().word());
        };
        return new Passage(
                visit.to(
                                "/document/" + hit.source().sha256(),
                                "at",
                                hit.span().start() + "-" + hit.span().end()) + "#at",
                holdings.document(
                        hit.source(),
                        of.held().description().outletName(),
                        of.held().description().publishedDate(),
                        words),
                kind,
                hit.place().isEmpty() ? "" : words.place(hit.place()),
                !hit.kind().evidence(),
                hit.words().stream()
                        .map(run -> new Run(Visible.of(run.words()), run.sought()))
                        .toList());
    }

    private static Figure figure(Result.OfFigure of, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Line line = of.line();
        When time = of.claim().figure().scope().time();
        Decided last = of.decided().isEmpty() ? null : of.decided().getLast();
        return new Figure(
                holdings.cite(of.claim().id(), visit),
                time == null ? "" : words.when(time),
                line == null ? null : LineName.of(line, visit),
                line == null ? List.of() : List.of(Standing.figures(line.figuresWord(), words)),
                last == null
                        ? ""
                        : words.say(
                                "search.judged",
                                words.say("decision." + last.decision().kind()),
                                Visible.onOneLine(Objects.requireNonNull(last).author())));
    }

    private static LineRow line(Gist gist, Visit visit) {
        Wording words = visit.words();
        Line line = gist.line();
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.of(words.count("origins.several", gist.origins()), Tone.PLAIN));
        tags.add(Standing.figures(line.figuresWord(), words));
        tags.addAll(Standing.flags(line, words));
        return new LineRow(LineName.of(line, visit), words.count("search.figures", gist.figures()), tags);
    }
}
