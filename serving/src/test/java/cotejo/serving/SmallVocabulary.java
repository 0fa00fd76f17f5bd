package cotejo.serving;

import cotejo.core.scope.Counted;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import java.util.Map;
import java.util.Set;

/// What the reader of the small case knows: one measure, one country and its bodies.
final class SmallVocabulary {
    private SmallVocabulary() {}

    static Vocabulary of() {
        Measure desertions = new Measure(
                "desertions",
                Map.of("en", "desertions", "es", "deserciones"),
                null,
                Counted.CountOf.PERSONS,
                Counted.TimeKind.FLOW,
                true,
                Map.of(),
                Set.of());
        return new Vocabulary(
                Map.of("desertions", desertions),
                Hierarchy.EMPTY,
                Hierarchy.EMPTY,
                Set.of("xx/army"),
                Set.of("xx"),
                Set.of(),
                Map.of(
                        "xx", Map.of("en", "Freedonia", "es", "Libertonia"),
                        "xx/rangers", Map.of("en", "Freedonian rangers", "es", "exploradores de Libertonia"),
                        "xx/defence", Map.of("en", "Defence Office", "es", "Oficina de Defensa")));
    }
}
