package cotejo.serving.home;

import cotejo.casework.Decided;
import cotejo.casework.Stacks.Arrived;
import cotejo.casework.port.Input;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
import cotejo.core.quantity.Rational;
import cotejo.serving.decision.DecisionsView;
import cotejo.serving.line.Standing;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Wording;
import java.util.List;

/// A case at a glance.
///
/// @param differ the first lines whose figures differ
/// @param arrived the documents that came last
/// @param decided the last decisions
/// @param failed the first inputs about which something is left to be done
/// @param behind that not all is there yet; empty where all is
public record HomeView(
        Counts counts,
        List<Differing> differ,
        List<New> arrived,
        List<DecisionsView.Entry> decided,
        List<Failed> failed,
        String behind) {

    /// @param figures that may stand as evidence
    /// @param lines with a measure
    /// @param unmeasured figures whose measure was not recognised
    /// @param gaps findings of times that nothing speaks of
    /// @param waiting figures that are to be looked at first
    /// @param failed inputs about which something is left to be done
    public record Counts(
            long documents,
            long figures,
            long lines,
            long differ,
            long findings,
            long unmeasured,
            long gaps,
            long waiting,
            int decisions,
            int failed) {}

    /// @param said "55,129 – 56,886"; empty where nothing is said in numbers
    public record Differing(LineName name, String said, List<Tag> tags) {}

    public record New(String href, String name, String at, String figures) {}

    public record Failed(String path, Tag status, Retold reason) {}

    static HomeView of(
            Counts counts,
            List<Gist> differ,
            List<Arrived> arrived,
            List<Decided> decided,
            List<Input> failed,
            String behind,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        return new HomeView(
                counts,
                differ.stream()
                        .map(gist -> new Differing(
                                LineName.of(gist.line(), visit), said(gist.line(), words), Standing.tags(gist, words)))
                        .toList(),
                arrived.stream().map(each -> arrived(each, holdings, visit)).toList(),
                DecisionsView.entries(decided, visit),
                failed.stream()
                        .map(input -> new Failed(
                                Holdings.fileName(input.path()),
                                Tag.of(input.status(), words),
                                words.reason(input.reason())))
                        .toList(),
                behind);
    }

    private static New arrived(Arrived arrived, Holdings holdings, Visit visit) {
        var held = arrived.held();
        Wording words = visit.words();
        return new New(
                visit.to("/document/" + held.source().sha256()),
                holdings.document(
                        held.source(),
                        held.description().outletName(),
                        held.description().publishedDate(),
                        words),
                words.moment(arrived.at()),
                words.count("search.figures", held.figures()));
    }

    private static String said(Line line, Wording words) {
        Rational low = line.low();
        Rational high = line.high();
        if (low == null || high == null) {
            return "";
        }
        String least = words.amount(low, line.block().kind(), line.numbersUnit());
        return low.equals(high)
                ? least
                : least + " – " + words.amount(high, line.block().kind(), line.numbersUnit());
    }
}
