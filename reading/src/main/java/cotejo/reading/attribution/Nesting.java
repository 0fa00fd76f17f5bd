package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;

/// Sayings inside what somebody else is made to say. They are steps on the way to a figure's root; as sayings of the
/// document they count only where the text reports them as having been said: "Ruiz said the ministry announced …", not
/// "Ruiz said he expects …".
final class Nesting {
    private Nesting() {}

    /// The same, the nested ones no longer listed.
    static List<Brought> unlisted(Row row, Quotations quotations, List<Brought> brought) {
        int[] depth = depth(row, brought);
        List<Brought> result = new ArrayList<>(brought.size());
        for (Brought b : brought) {
            int cue = b.cue().begin();
            int inside = depth[cue] - (opens(b) && b.holds(cue) ? 1 : 0);
            boolean said = b.way() == Way.SAY && b.governs() && (row.tag(cue, "VBD") || row.tag(cue, "VBN"));
            boolean plain = b.rule().endsWith("/verb")
                    || b.rule().endsWith("/noun")
                    || b.rule().endsWith("/left-out");
            boolean nested = plain && inside > 0 && (quotations.quoted(cue) || !said);
            result.add(nested ? b.unlisted() : b);
        }
        return result;
    }

    /// For each token, how many voices are made to say it.
    private static int[] depth(Row row, List<Brought> brought) {
        int[] depth = new int[row.size() + 1];
        for (Brought b : brought) {
            if (opens(b)) {
                for (Range range : b.content()) {
                    depth[range.begin()]++;
                    depth[range.end()]--;
                }
            }
        }
        for (int i = 1; i < depth.length; i++) {
            depth[i] += depth[i - 1];
        }
        return depth;
    }

    private static boolean opens(Brought b) {
        return b.governs()
                && b.listed()
                && b.relation() == Relation.SAYS
                && b.way() != Way.STANCE
                && b.way() != Way.THINK;
    }
}
