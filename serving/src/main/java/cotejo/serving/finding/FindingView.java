package cotejo.serving.finding;

import cotejo.casework.Decided;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.source.SourceId;
import cotejo.core.when.When;
import cotejo.serving.compare.ComparePage;
import cotejo.serving.decision.DecisionsView;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One finding, whole.
///
/// @param means what the verdict says and does not say; empty without one
/// @param steps its figures in the order the arithmetic names them
/// @param lines the lines they stand in: label and address
/// @param compare the way to its two documents side by side; empty where it does not speak of two
/// @param decisions about its figures
public record FindingView(
        Card card,
        String means,
        List<Step> steps,
        List<Retold> assumptions,
        List<Retold> baseDiffers,
        @Nullable Retold wouldHoldAs,
        Retold overturnedBy,
        @Nullable String chance,
        Map<String, String> lines,
        Map<String, String> documents,
        String compare,
        List<DecisionsView.Entry> decisions) {

    /// A figure of the finding with its scope.
    public record Step(Cited figure, String measure, String who, String when) {}

    static FindingView of(Finding finding, List<Decided> decisions, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        List<Step> steps = new ArrayList<>();
        Map<String, String> lines = new LinkedHashMap<>();
        for (FigureId id : finding.figures()) {
            steps.add(step(holdings.cite(id, visit), holdings.claim(id), words));
            Line line = holdings.line(id);
            if (line != null) {
                LineName name = LineName.of(line, visit);
                lines.put(name.href(), name.whole());
            }
        }
        Map<String, String> documents = new LinkedHashMap<>();
        for (SourceId source : finding.documents()) {
            var held = holdings.document(source);
            String name = held == null
                    ? source.sha256().substring(0, 12)
                    : holdings.document(
                            source,
                            held.description().outletName(),
                            held.description().publishedDate(),
                            words);
            documents.put(visit.to("/document/" + source.sha256()), name);
        }
        Double chance = finding.chance();
        Integer tried = finding.tried();
        return new FindingView(
                Card.of(finding, holdings, visit),
                finding.verdict() == null
                        ? ""
                        : words.say("verdict.means." + finding.verdict().word()),
                List.copyOf(steps),
                retold(finding.assumptions(), words),
                retold(finding.baseDiffers(), words),
                finding.wouldHoldAs() == null ? null : words.retold(finding.wouldHoldAs()),
                words.retold(finding.overturnedBy()),
                chance == null ? null : chance(chance, tried, words),
                lines,
                documents,
                finding.documents().size() == 2
                        ? ComparePage.address(
                                finding.documents().getFirst(),
                                finding.documents().getLast(),
                                visit)
                        : "",
                DecisionsView.entries(decisions, visit));
    }

    private static String chance(double chance, @Nullable Integer tried, Wording words) {
        String share = words.number(cotejo.core.quantity.Rational.of(java.math.BigDecimal.valueOf(chance)));
        return tried == null
                ? words.say("finding.chance", share)
                : words.say("finding.chanceTried", share, words.number(tried));
    }

    private static Step step(Cited cited, @Nullable Claim claim, Wording words) {
        if (claim == null) {
            return new Step(cited, "", "", "");
        }
        var scope = claim.figure().scope();
        When when = scope.time();
        String measure = claim.figure().counted().measure();
        String condition = scope.condition();
        return new Step(
                cited,
                words.measure(measure) + (condition == null ? "" : ", " + words.condition(measure, condition)),
                words.name(scope.whoName()),
                when == null ? words.say("notStated") : words.when(when));
    }

    private static List<Retold> retold(List<String> sentences, Wording words) {
        return sentences.stream().map(words::retold).toList();
    }
}
