package cotejo.reading.scope;

import cotejo.core.source.Described;
import cotejo.core.source.PassageKind;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which country a text speaks of where it names none: the one it names most, else the one whose bodies it names, else
/// the one it was published in.
public final class DocumentCountry {
    private DocumentCountry() {}

    public static @Nullable String of(Tagged tagged, Places places, Forces forces) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> signs = new HashMap<>();
        for (Sentence sentence : tagged.sentences()) {
            if (sentence.passage() == PassageKind.COMMENT) {
                continue;
            }
            places.named(sentence).stream()
                    .filter(m -> m.ids().size() == 1)
                    .forEach(m -> counts.merge(places.countryOf(m.id()), 1, Integer::sum));
            places.signs(sentence).forEach(country -> signs.merge(country, 1, Integer::sum));
            // "Mexican army" tells more of what a text is about than "a Chilean site".
            for (Places.Mention adjective : places.adjectives(sentence)) {
                boolean force = forces.in(sentence).stream()
                        .anyMatch(m -> m.from() >= adjective.to() && m.from() - adjective.to() <= 1);
                counts.merge(adjective.id(), force ? 3 : 1, Integer::sum);
            }
        }
        String named = most(counts);
        String known = named == null ? most(signs) : named;
        Described<String> published = tagged.document().description().country();
        return known != null || published == null ? known : published.value().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
