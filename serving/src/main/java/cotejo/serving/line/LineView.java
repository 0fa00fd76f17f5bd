package cotejo.serving.line;

import cotejo.casework.Decided;
import cotejo.casework.Stacks.Standings;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.when.When;
import cotejo.serving.decision.DecisionsView;
import cotejo.serving.finding.Card;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line, whole.
///
/// @param title for the window: names of the vocabulary alone, so that it never holds a person's
/// @param period what time it speaks of, where that is one stretch; else empty
/// @param chart its figures over time; null where fewer than two times are known
/// @param values every figure with all its values: the table behind the strip
/// @param comments figures of reader comments with this scope: shown apart, counted for nothing
/// @param turning through the figures; null where one page holds all
/// @param amongThese whether the relations are those of the figures of this page alone
/// @param findings at most [#MOST_FINDINGS] of them
/// @param moreFindings how many more there are, also of those collation did not list
/// @param findingsHref all that are listed
/// @param notCompared pairs of figures left uncompared in a line of very many
/// @param decisions about the line, or about figures in it
/// @param behind that not all is there yet; empty where all is
public record LineView(
        LineName name,
        String title,
        String period,
        List<Tag> tags,
        Strip strip,
        @Nullable TimeChart chart,
        List<Value> values,
        @Nullable Turning turning,
        List<Cited> comments,
        int moreComments,
        List<Stands.Group> relations,
        boolean amongThese,
        List<Card> findings,
        int moreFindings,
        String findingsHref,
        long notCompared,
        List<DecisionsView.Entry> decisions,
        String reportHref,
        String behind) {
    static final int ON_A_PAGE = 50;
    static final int MOST_FINDINGS = 20;

    /// A row of the table behind the strip.
    public record Value(Cited figure, String hard, String soft, String when, String mood) {}

    /// @param line whole
    /// @param part of it, with the figures of this page alone
    /// @param found about the whole
    static LineView of(
            Line line,
            Line part,
            int page,
            Standings relations,
            Lookup.About found,
            List<Decided> decisions,
            String behind,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        LineName name = LineName.of(line, visit);
        return new LineView(
                name,
                Wording.capital(words.measure(line.measure()))
                        + (words.known(line.who()) ? ", " + words.name(line.who()) : ""),
                line.periods().size() == 1 ? Times.label(line.periods().getFirst(), holdings, words) : "",
                Standing.tags(line, words),
                Strip.of(part, relations.related(), holdings, visit),
                TimeChart.of(part, found.findings(), holdings, visit),
                values(part, holdings, visit),
                Turning.of(
                        line.figures().size(),
                        ON_A_PAGE,
                        page,
                        other -> visit.to(
                                "/line/" + Visit.part(line.id()), "page", other == 1 ? "" : Integer.toString(other)),
                        words),
                holdings.cite(line.comments().stream().limit(ON_A_PAGE).toList(), visit),
                Math.max(0, line.comments().size() - ON_A_PAGE),
                Stands.groups(relations.related(), line, holdings, visit),
                !relations.whole(),
                found.findings().stream()
                        .map(finding -> Card.of(finding, holdings, visit))
                        .toList(),
                (int) Math.max(0, found.total() - found.findings().size()) + line.findingsNotShown(),
                visit.to("/findings", "q", "line:" + line.id()),
                line.pairsNotCompared(),
                DecisionsView.entries(decisions, visit),
                visit.to("/report", "lines", line.id()),
                behind);
    }

    private static List<Value> values(Line line, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        List<Value> values = new ArrayList<>();
        for (FigureId id : line.figures()) {
            Claim claim = holdings.claim(id);
            if (claim != null) {
                var figure = claim.figure();
                When when = figure.scope().time();
                values.add(new Value(
                        holdings.cite(id, visit),
                        words.interval(figure.quantity().hard(), figure.counted()),
                        words.interval(figure.quantity().soft(), figure.counted()),
                        when == null ? words.say("notStated") : words.when(when),
                        words.word("mood", figure.mood())));
            }
        }
        return List.copyOf(values);
    }
}
