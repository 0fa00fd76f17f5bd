package cotejo.reading.attribution;

import cotejo.core.claim.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A voice brought in by some words: cue, whose words they are, and what is said.
///
/// @param rule the rule that saw it, such as `en/attribution/verb`
/// @param source null where the voice is that of `host`'s subject
/// @param content what the voice is made to say; may be empty
/// @param governs whether a figure in the content is this voice's
record Brought(
        String rule, Range cue, @Nullable Noun source, List<Range> content, boolean governs, Step.Relation relation) {

    boolean holds(int token) {
        for (Range range : content) {
            if (range.holds(token)) {
                return true;
            }
        }
        return false;
    }

    Brought with(List<Range> newContent) {
        return new Brought(rule, cue, source, List.copyOf(newContent), governs, relation);
    }
}
