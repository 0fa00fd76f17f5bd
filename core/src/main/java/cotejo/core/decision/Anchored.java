package cotejo.core.decision;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;

/// Where an anchor's words stand in a text now.
public sealed interface Anchored {
    /// They stand here.
    record At(Span span) implements Anchored {}

    /// They, or their surroundings, are gone, or stand in several places that nothing tells apart: the decision is
    /// orphaned and goes to review. Nothing is guessed.
    record Orphaned(String why) implements Anchored {}

    /// Finds the anchor's words again: by quote and full context; then by the longer context on one side. A place is
    /// taken only when it is the only one of its rank.
    static Anchored find(Anchor anchor, Text text) {
        String all = text.string();
        List<Integer> both = new ArrayList<>();
        List<Integer> one = new ArrayList<>();
        int occurrences = 0;
        for (int at = all.indexOf(anchor.quote()); at >= 0; at = all.indexOf(anchor.quote(), at + 1)) {
            occurrences++;
            int end = at + anchor.quote().length();
            boolean before =
                    all.startsWith(anchor.before(), at - anchor.before().length());
            boolean after = all.startsWith(anchor.after(), end);
            if (before && after) {
                both.add(at);
            } else if (before && anchor.before().length() >= 8
                    || after && anchor.after().length() >= 8) {
                one.add(at);
            }
        }
        if (occurrences == 0) {
            return new Orphaned("the words “" + anchor.quote() + "” no longer stand in the text");
        }
        List<Integer> best = both.isEmpty() ? one : both;
        if (best.size() == 1) {
            int at = best.getFirst();
            return new At(text.span(at, at + anchor.quote().length()));
        }
        if (best.isEmpty()) {
            return new Orphaned("the words around “" + anchor.quote() + "” have changed");
        }
        return new Orphaned(
                "“" + anchor.quote() + "” stands in " + best.size() + " places with the same words around it");
    }
}
