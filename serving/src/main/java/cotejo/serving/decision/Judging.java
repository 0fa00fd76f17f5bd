package cotejo.serving.decision;

import cotejo.casework.Pointed;
import cotejo.core.decision.DecidedFacet;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import java.util.Arrays;
import java.util.List;

/// The form by which a figure is judged.
///
/// @param facets what can be corrected, with what is read now
/// @param then the page that follows
public record Judging(String figure, List<Facet> facets, String then) {
    /// @param now as a correction writes it; empty for none
    public record Facet(String word, String label, String now) {}

    public static Judging of(Pointed pointed, String then, Visit visit) {
        return new Judging(
                pointed.figure().id(),
                Arrays.stream(DecidedFacet.values())
                        .map(facet -> new Facet(
                                facet.word(),
                                visit.words().word("facet", facet),
                                Visible.onOneLine(pointed.seen().getOrDefault(facet.word(), ""))))
                        .toList(),
                then);
    }
}
