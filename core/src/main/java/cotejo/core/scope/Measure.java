package cotejo.core.scope;

import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.TimeKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entry of the vocabulary of measures.
///
/// @param id "desertions"
/// @param labels how people name it, by language ("en" → "desertions", "es" → "deserciones")
/// @param parent the measure it is a kind of, whose conditions and settings it inherits; null for none
/// @param timeKind stock or flow when the text does not say
/// @param addsOverTime whether persons it counts may be added over periods (printed as an assumption: a person may
/// repeat)
/// @param conditions ids of conditions figures of this measure may stand under
/// @param disjoint pairs of conditions that share nobody
public record Measure(
        String id,
        Map<String, String> labels,
        @Nullable String parent,
        CountOf countOf,
        TimeKind timeKind,
        boolean addsOverTime,
        Map<String, Map<String, String>> conditions,
        Set<Set<String>> disjoint) {
    public Measure {
        labels = Map.copyOf(labels);
        conditions = Map.copyOf(conditions);
        disjoint = Set.copyOf(disjoint);
    }
}
