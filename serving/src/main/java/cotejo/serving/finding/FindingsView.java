package cotejo.serving.finding;

import cotejo.core.collate.Finding;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// All findings, or those of one kind.
///
/// @param kinds each kind there is, with how many
/// @param shown at most [#MOST] of them
/// @param rest how many more there are
public record FindingsView(int all, String kind, List<KindCount> kinds, List<Card> shown, int rest) {
    /// More on one page is read by nobody; the command line lists them all.
    static final int MOST = 300;

    public record KindCount(String id, String label, int count) {}

    static FindingsView of(List<Finding> findings, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        String kind = visit.choice("kind");
        TreeMap<Finding.Kind, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        List<KindCount> kinds = new ArrayList<>();
        counts.forEach((each, count) -> kinds.add(new KindCount(each.word(), words.word("finding", each), count)));
        List<Finding> chosen = findings.stream()
                .filter(finding -> kind.isEmpty() || finding.kind().word().equals(kind))
                .sorted(Comparator.comparing(Card::toneFor)
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::id))
                .toList();
        return new FindingsView(
                findings.size(),
                kind,
                List.copyOf(kinds),
                chosen.stream()
                        .limit(MOST)
                        .map(finding -> Card.of(finding, holdings, visit))
                        .toList(),
                Math.max(0, chosen.size() - MOST));
    }
}
