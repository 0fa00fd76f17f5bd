package cotejo.serving.line;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.when.When;
import cotejo.serving.page.Holdings;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import org.jspecify.annotations.Nullable;

/// What time a stretch speaks of, in the reader's language.
public final class Times {
    private static final int MOST_ASKED = 8;

    private Times() {}

    /// From the first figure of the stretch that has the stretch's ends; else the label that collation wrote.
    public static String label(Line.Stretch stretch, Holdings holdings, Wording words) {
        for (FigureId id : stretch.figures()
                .subList(0, Math.min(MOST_ASKED, stretch.figures().size()))) {
            Claim claim = holdings.claim(id);
            When when = claim == null ? null : claim.figure().scope().time();
            if (when != null && stretch.isOf(when)) {
                return words.when(when);
            }
        }
        return label(stretch, words);
    }

    /// @param when the time of the stretch as a figure has it; null where none does
    public static String label(Line.Stretch stretch, @Nullable When when, Wording words) {
        return when == null ? label(stretch, words) : words.when(when);
    }

    private static String label(Line.Stretch stretch, Wording words) {
        if (stretch.from() == null && stretch.to() == null || stretch.label().isBlank()) {
            return words.say("time.notStated");
        }
        return Visible.onOneLine(stretch.label());
    }
}
