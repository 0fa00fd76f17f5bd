package cotejo.reading.attribution;

import cotejo.core.claim.Step;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.List;

/// A voice brought in by some words: cue, whose words they are, and what is said.
///
/// @param rule the rule that saw it, such as `en/attribution/verb`
/// @param content what the voice is made to say; may be empty
/// @param governs whether a figure in the content is this voice's
/// @param listed whether it is one of the document's attributions, and not only a step on the way to one
record Brought(
        String rule,
        Way way,
        Range cue,
        Noun source,
        List<Range> content,
        boolean governs,
        boolean listed,
        Step.Relation relation) {

    static Brought of(String rule, Way way, Range cue, Noun source, List<Range> content, Step.Relation relation) {
        return new Brought(rule, way, cue, source, content, way.governs(), true, relation);
    }

    boolean holds(int token) {
        for (Range range : content) {
            if (range.holds(token)) {
                return true;
            }
        }
        return false;
    }

    Brought with(List<Range> newContent) {
        return new Brought(rule, way, cue, source, List.copyOf(newContent), governs, listed, relation);
    }

    Brought ungoverning() {
        return new Brought(rule, way, cue, source, content, false, listed, relation);
    }

    /// The same, saying this, and meaning its figures.
    Brought governing(List<Range> said) {
        return new Brought(rule, way, cue, source, List.copyOf(said), true, listed, relation);
    }

    Brought unlisted() {
        return new Brought(rule, way, cue, source, content, governs, false, relation);
    }
}
