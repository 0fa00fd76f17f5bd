package cotejo.core.claim;

import java.util.List;

/// Who says so behind whom: steps from the page to the root. Empty when the text speaks in its own voice.
public record Attribution(List<Step> steps) {
    public static final Attribution OWN_VOICE = new Attribution(List.of());

    public Attribution {
        steps = List.copyOf(steps);
    }

    /// The voices nobody else is quoted behind: those of the last step that is not a mere confirmation. Empty when
    /// the text speaks in its own voice.
    public List<Voice> root() {
        for (Step step : steps.reversed()) {
            if (step.relation() != Step.Relation.CONFIRMS) {
                return step.voices();
            }
        }
        return List.of();
    }
}
