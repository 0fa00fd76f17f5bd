package cotejo.serving.finding;

import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Field;
import cotejo.core.collate.Finding;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Misread;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All findings, or those of one kind: first what does not fit.
///
/// @param all how many there are of all kinds
/// @param kinds each kind there is, with how many
/// @param misread what is wrong with the words sought; null where nothing is
/// @param behind that not all is there yet; empty where all is
/// @param turning null where one page holds all
public record FindingsView(
        long all,
        String kind,
        String words,
        List<KindCount> kinds,
        List<Card> shown,
        @Nullable Misread misread,
        String behind,
        @Nullable Turning turning) {
    static final int ON_A_PAGE = 40;

    public record KindCount(String id, String label, long count, String href) {}

    /// @param all what was found of all kinds
    /// @param total of the kind chosen
    /// @param findings those of this page
    static FindingsView of(
            Found all,
            long total,
            List<Finding> findings,
            int page,
            @Nullable Unclear unclear,
            String behind,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        String kind = visit.choice("kind");
        String written = visit.choice("q");
        return new FindingsView(
                all.total(),
                kind,
                written,
                all.facets().stream()
                        .filter(facet -> facet.field() == Field.FINDING)
                        .flatMap(facet -> facet.values().stream())
                        .map(value -> new KindCount(
                                value.value(),
                                words.facet(Field.FINDING, value.value()),
                                value.count(),
                                visit.to("/findings", "kind", value.value(), "q", written)))
                        .sorted(Comparator.comparing(KindCount::label))
                        .toList(),
                findings.stream()
                        .map(finding -> Card.of(finding, holdings, visit))
                        .toList(),
                Misread.of(unclear, words),
                behind,
                Turning.of(
                        total,
                        ON_A_PAGE,
                        page,
                        other -> visit.to(
                                "/findings",
                                "kind",
                                kind,
                                "q",
                                written,
                                "page",
                                other == 1 ? "" : Integer.toString(other)),
                        words));
    }
}
