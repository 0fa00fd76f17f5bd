package cotejo.serving.line;

import cotejo.casework.Decided;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.when.When;
import cotejo.serving.decision.DecisionsView;
import cotejo.serving.finding.Card;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One line, whole.
///
/// @param title for the window: names of the vocabulary alone, so that it never holds a person's
/// @param period what time it speaks of, where that is one stretch; else empty
/// @param values every figure with all its values: the table behind the strip
/// @param comments figures of reader comments with this scope: shown apart, counted for nothing
/// @param findings at most [#MOST] of them
/// @param moreFindings how many more there are, also of those collation did not list
/// @param notCompared pairs of figures left uncompared in a line of very many
/// @param decisions about the line, or about figures in it
public record LineView(
        LineName name,
        String title,
        String period,
        List<Tag> tags,
        Strip strip,
        List<Value> values,
        List<Cited> comments,
        List<Stands.Group> relations,
        List<Card> findings,
        int moreFindings,
        long notCompared,
        List<DecisionsView.Entry> decisions) {
    private static final int MOST = 40;

    /// A row of the table behind the strip.
    public record Value(Cited figure, String hard, String soft, String when, String mood) {}

    static LineView of(
            Line line,
            List<Related> relations,
            List<Finding> findings,
            List<Decided> decisions,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        Set<FigureId> here = new HashSet<>(line.figures());
        List<Finding> ours = findings.stream()
                .filter(finding -> finding.figures().stream().anyMatch(here::contains))
                .sorted(java.util.Comparator.comparing(Card::toneFor))
                .toList();
        return new LineView(
                LineName.of(line, visit),
                Wording.capital(words.measure(line.measure()))
                        + (words.known(line.who()) ? ", " + words.name(line.who()) : ""),
                line.periods().size() == 1 ? Times.label(line.periods().getFirst(), holdings, words) : "",
                Standing.tags(line, words),
                Strip.of(line, relations, holdings, visit),
                values(line, holdings, visit),
                holdings.cite(line.comments(), visit),
                Stands.groups(relations, line, holdings, visit),
                ours.stream()
                        .limit(MOST)
                        .map(finding -> Card.of(finding, holdings, visit))
                        .toList(),
                Math.max(0, ours.size() - MOST) + line.findingsNotShown(),
                line.pairsNotCompared(),
                DecisionsView.entries(decisions, visit));
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
