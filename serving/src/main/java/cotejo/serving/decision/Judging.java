package cotejo.serving.decision;

import cotejo.casework.Pointed;
import cotejo.core.collate.Related;
import cotejo.core.decision.DecidedFacet;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The form by which a figure is judged.
///
/// @param facets what can be corrected, with what is read now
/// @param others figures that it may be called the same as, or different from
/// @param then the page that follows
public record Judging(String figure, List<Facet> facets, List<Cited> others, String then) {
    private static final int MOST_OTHERS = 40;

    /// @param now as a correction writes it; empty for none
    public record Facet(String word, String label, String now) {}

    /// @param related how it stands to others
    public static Judging of(Pointed pointed, List<Related> related, String then, Holdings holdings, Visit visit) {
        return new Judging(
                pointed.figure().id(),
                Arrays.stream(DecidedFacet.values())
                        .map(facet -> new Facet(
                                facet.word(),
                                visit.words().word("facet", facet),
                                Visible.onOneLine(pointed.seen().getOrDefault(facet.word(), ""))))
                        .toList(),
                holdings.cite(
                        related.stream()
                                .flatMap(each -> Stream.of(each.a(), each.b()))
                                .filter(each -> !each.equals(pointed.figure()))
                                .distinct()
                                .limit(MOST_OTHERS)
                                .toList(),
                        visit),
                then);
    }
}
