package cotejo.reading.attribution;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Derivation;
import java.util.List;

/// Who says a figure, and by which rules that was seen.
///
/// @param rules outermost step first; empty where the text speaks in its own voice
public record Attributed(Attribution attribution, List<Derivation> rules) {
    public static final Attributed OWN_VOICE = new Attributed(Attribution.OWN_VOICE, List.of());

    public Attributed {
        rules = List.copyOf(rules);
    }
}
