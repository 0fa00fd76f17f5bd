package cotejo.serving.document;

import cotejo.casework.Decided;
import cotejo.casework.Held;
import cotejo.casework.Opened;
import cotejo.casework.Stacks.Standings;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.collate.Line;
import cotejo.core.source.Document;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.serving.decision.DecisionsView;
import cotejo.serving.decision.Judging;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document, and the figure it was opened on.
///
/// @param heading outlet and date; never the headline, which may name a person
/// @param notice why no figures were read, or that the one asked for is not here; empty for nothing
/// @param noDate whether the publication date is not known
/// @param earlier the way to the part of the text before what is shown; empty where nothing is left out
/// @param later likewise after it
/// @param panel null where no figure was chosen
/// @param facsimile null where the source has no pages
/// @param previous the figure before the chosen one; empty for none
/// @param input where its file stands among the inputs
/// @param malformed numbers from which no value could be taken
/// @param rejected candidates that are no figures, with the reason
/// @param judging the form by which the chosen figure is judged; null for none
/// @param review where in the queue of review the chosen figure stands; null where nobody reviews
/// @param decisions about the document and its figures, or about the chosen figure alone
public record DocumentView(
        String heading,
        String notice,
        boolean noDate,
        Passages text,
        String earlier,
        String later,
        @Nullable Panel panel,
        @Nullable FacsimileView facsimile,
        String previous,
        String next,
        List<Panel.Fact> about,
        String input,
        Listed figures,
        Listed comments,
        List<NoFigure> malformed,
        List<NoFigure> rejected,
        int moreRejected,
        List<DecisionsView.Entry> decisions,
        @Nullable Judging judging,
        @Nullable ReviewBar review) {
    private static final int MOST_REJECTED = 100;
    private static final int MOST_LISTED = 150;
    private static final int CONTEXT = 24;

    /// @param number "12"
    /// @param of "340"
    /// @param why it waits; empty where nothing is known of that
    /// @param previous the one before it in the queue; empty for none
    /// @param next past it
    /// @param judged what follows once it was judged
    public record ReviewBar(
            String number, String of, String why, String previous, String next, String judged, String queue) {}

    /// Figures of the document, the first of very many.
    public record Listed(List<Cited> first, int all) {}

    /// @param before a few characters before the words
    public record NoFigure(String before, String said, String after, String why, String rule) {}

    /// @param chosen the figure in the address; null for none, or for one this document does not hold
    /// @param line the line it stands in
    /// @param relations those of the chosen figure
    static DocumentView of(
            Opened opened,
            @Nullable Claim chosen,
            @Nullable Line line,
            Standings relations,
            List<Decided> decisions,
            @Nullable Judging judging,
            @Nullable ReviewBar review,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        Held held = opened.held();
        Reading reading = opened.reading();
        Document document = opened.document();
        List<Mark> marks = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            mark(claim, chosen, holdings.claim(claim.id()) == null, marks);
        }
        for (Malformed malformed : reading.malformed()) {
            marks.add(new Mark(malformed.words().span(), Mark.Kind.MALFORMED, ""));
        }
        Passages text = Passages.of(
                document,
                marks,
                chosen == null
                        ? at(visit.choice("at"), document)
                        : chosen.figure().words().span(),
                words);
        String here = "/document/" + held.source().sha256();
        return new DocumentView(
                holdings.document(
                        held.source(),
                        held.description().outletName(),
                        held.description().publishedDate(),
                        words),
                reading.status() == Reading.Status.LANGUAGE_NOT_READ
                        ? words.say("document.unread", words.language(reading.language()))
                        : chosen == null && !visit.choice("figure").isEmpty() ? words.say("missing.figure") : "",
                held.description().published() == null,
                text,
                text.before() == 0 ? "" : part(here, text.before() - Passages.MOST_SHOWN / 2, visit),
                text.after() == 0
                        ? ""
                        : part(here, document.text().length() - text.after() + Passages.MOST_SHOWN / 2, visit),
                chosen == null
                        ? null
                        : Panel.of(
                                chosen,
                                document,
                                holdings.claim(chosen.id()) == null,
                                relations,
                                line,
                                holdings,
                                visit),
                FacsimileView.of(held.source().sha256(), document.places(), chosen, visit),
                neighbour(reading, chosen, -1, visit),
                neighbour(reading, chosen, 1, visit),
                About.facts(held, document, words),
                visit.to("/inputs", "q", Visible.onOneLine(held.path())),
                listed(reading, true, holdings, visit),
                listed(reading, false, holdings, visit),
                malformed(document, reading),
                rejected(document, reading),
                Math.max(0, reading.rejected().size() - MOST_REJECTED),
                DecisionsView.entries(decisions, visit),
                judging,
                review);
    }

    /// The way to the part of a long text around a place.
    private static String part(String document, int place, Visit visit) {
        int at = Math.max(0, place);
        return visit.to(document, "at", at + "-" + (at + 1));
    }

    /// A stretch of the document as an address writes it, "120-354"; null for none.
    private static @Nullable Span at(String written, Document document) {
        int between = written.indexOf('-');
        try {
            Span span = new Span(
                    Integer.parseInt(written.substring(0, Math.max(0, between))),
                    Integer.parseInt(written.substring(between + 1)));
            int length = document.text().length();
            return span.start() >= length && length > 0
                    ? new Span(length - 1, length)
                    : span.end() <= length ? span : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void mark(Claim claim, @Nullable Claim chosen, boolean rejected, List<Mark> marks) {
        Figure figure = claim.figure();
        boolean isChosen = chosen != null && chosen.id().equals(claim.id());
        Mark.Kind kind = isChosen ? Mark.Kind.CHOSEN : rejected ? Mark.Kind.REJECTED : Mark.Kind.FIGURE;
        marks.add(new Mark(figure.words().span(), kind, claim.id().id()));
        if (figure.scope().when() != null) {
            add(figure.scope().when().at(), Mark.Kind.WHEN, marks);
        }
        for (Step step : claim.attribution().steps()) {
            for (Voice voice : step.voices()) {
                add(voice.at(), Mark.Kind.VOICE, marks);
            }
        }
        if (isChosen) {
            add(spanOf(figure.counted().counted()), Mark.Kind.BASIS, marks);
            add(spanOf(figure.counted().trigger()), Mark.Kind.BASIS, marks);
            add(figure.scope().who() == null ? null : figure.scope().who().at(), Mark.Kind.BASIS, marks);
            add(figure.scope().where() == null ? null : figure.scope().where().at(), Mark.Kind.BASIS, marks);
        }
    }

    private static @Nullable Span spanOf(@Nullable Words words) {
        return words == null ? null : words.span();
    }

    private static void add(@Nullable Span span, Mark.Kind kind, List<Mark> marks) {
        if (span != null) {
            marks.add(new Mark(span, kind, ""));
        }
    }

    private static String neighbour(Reading reading, @Nullable Claim chosen, int step, Visit visit) {
        if (chosen == null) {
            return "";
        }
        List<FigureId> ids = reading.claims().stream().map(Claim::id).toList();
        int at = ids.indexOf(chosen.id());
        int there = at + step;
        return at < 0 || there < 0 || there >= ids.size() ? "" : visit.toWords(reading.source(), ids.get(there));
    }

    private static Listed listed(Reading reading, boolean evidence, Holdings holdings, Visit visit) {
        List<FigureId> all = reading.claims().stream()
                .filter(claim -> claim.figure().evidence() == evidence)
                .map(Claim::id)
                .filter(id -> holdings.claim(id) != null)
                .toList();
        return new Listed(holdings.cite(all.stream().limit(MOST_LISTED).toList(), visit), all.size());
    }

    private static List<NoFigure> malformed(Document document, Reading reading) {
        return reading.malformed().stream()
                .map(malformed -> noFigure(document, malformed.words(), malformed.why(), ""))
                .toList();
    }

    private static List<NoFigure> rejected(Document document, Reading reading) {
        return reading.rejected().stream()
                .limit(MOST_REJECTED)
                .map((Rejected each) -> noFigure(document, each.words(), each.why(), each.rule()))
                .toList();
    }

    private static NoFigure noFigure(Document document, Words words, String why, String rule) {
        Span span = words.span();
        int length = document.text().length();
        return new NoFigure(
                Visible.onOneLine(document.text().slice(Math.max(0, span.start() - CONTEXT), span.start())),
                Visible.onOneLine(words.said()),
                Visible.onOneLine(document.text().slice(span.end(), Math.min(length, span.end() + CONTEXT))),
                Visible.onOneLine(why),
                Visible.onOneLine(rule));
    }
}
