package cotejo.core.claim;

import java.util.List;

/// One step from the page toward the root.
///
/// @param voices who speaks at this step, side by side ("SEDENA and SEMAR"); at least one
public record Step(List<Voice> voices, Relation relation) {
    public Step {
        voices = List.copyOf(voices);
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("a step has a voice");
        }
    }

    /// How the page, or the step before, brings these voices in.
    public enum Relation {
        SAYS,
        CITES,
        VIA,
        CONFIRMS;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
