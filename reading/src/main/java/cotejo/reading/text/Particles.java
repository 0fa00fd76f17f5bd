package cotejo.reading.text;

import cotejo.reading.lexicon.LexiconFile;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// The small words of one language: `words` of lexicon/xx/clauses.yaml.
public final class Particles {
    private static final Map<String, Particles> LANGUAGES = new ConcurrentHashMap<>();

    private final String language;
    private final Map<Particle, Set<String>> words = new EnumMap<>(Particle.class);

    private Particles(String language) {
        this.language = language;
        JsonNode node = LexiconFile.load(language + "/clauses.yaml").at("words");
        for (Particle particle : Particle.values()) {
            words.put(particle, Set.copyOf(LexiconFile.strings(node.get(particle.key()))));
        }
    }

    public static Particles of(String language) {
        return LANGUAGES.computeIfAbsent(language, Particles::new);
    }

    public String language() {
        return language;
    }

    /// Whether a word, in any letter case, is such a particle.
    public boolean has(Particle particle, String word) {
        return words.getOrDefault(particle, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
