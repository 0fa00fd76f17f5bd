package cotejo.core.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known before any document is read: measures, forces and places. Data of the lexicon, as values.
///
/// @param measures by id
/// @param forces who may be inside whom: forces, their parts, ranks
/// @param places where may be inside where; countries are the top
/// @param topForces ids at which a block's who stops (`mx/armed-forces`)
/// @param countries ids at which a block's where stops (`mx`, `us`)
/// @param programmes ids of named wholes that are neither force nor place (`merida-initiative`)
/// @param labels id → language → words for a person, for forces, places, programmes and voices alike
/// @param press ids of voices that pass on what others say: agencies, papers, broadcasters
/// @param units of measurement
/// @param goods words for what is measured → id (`goods/cocaine`), in all languages
public record Vocabulary(
        Map<String, Measure> measures,
        Hierarchy forces,
        Hierarchy places,
        Set<String> topForces,
        Set<String> countries,
        Set<String> programmes,
        Map<String, Map<String, String>> labels,
        Set<String> press,
        Units units,
        Map<String, String> goods) {
    public static final Vocabulary EMPTY =
            new Vocabulary(Map.of(), Hierarchy.EMPTY, Hierarchy.EMPTY, Set.of(), Set.of(), Set.of(), Map.of());

    public Vocabulary {
        measures = Map.copyOf(measures);
        topForces = Set.copyOf(topForces);
        countries = Set.copyOf(countries);
        programmes = Set.copyOf(programmes);
        labels = Map.copyOf(labels);
        press = Set.copyOf(press);
        goods = Map.copyOf(goods);
    }

    public Vocabulary(
            Map<String, Measure> measures,
            Hierarchy forces,
            Hierarchy places,
            Set<String> topForces,
            Set<String> countries,
            Set<String> programmes,
            Map<String, Map<String, String>> labels) {
        this(measures, forces, places, topForces, countries, programmes, labels, Set.of(), Units.NONE, Map.of());
    }

    /// This vocabulary with the voices known by name.
    ///
    /// @param words id → language → words for a person; an id that has words already keeps them
    /// @param pressIds those among them that are press
    public Vocabulary withVoices(Map<String, Map<String, String>> words, Set<String> pressIds) {
        Map<String, Map<String, String>> all = new HashMap<>(words);
        all.putAll(labels);
        return new Vocabulary(measures, forces, places, topForces, countries, programmes, all, pressIds, units, goods);
    }

    /// This vocabulary with units of measurement and with what is measured in them.
    ///
    /// @param words words → id, in all languages
    /// @param goodsLabels id → language → words for a person
    public Vocabulary withUnits(Units known, Map<String, String> words, Map<String, Map<String, String>> goodsLabels) {
        Map<String, Map<String, String>> all = new HashMap<>(goodsLabels);
        all.putAll(labels);
        return new Vocabulary(measures, forces, places, topForces, countries, programmes, all, press, known, words);
    }

    /// What a unit is of its dimension's base; null where nothing is known to convert it.
    public @Nullable Unit unit(@Nullable String name) {
        return name == null ? null : units.named(name);
    }

    public @Nullable Measure measure(@Nullable String id) {
        return id == null ? null : measures.get(id);
    }

    /// The words for an id in a language, else in English, else the id itself.
    public String label(String id, String language) {
        Map<String, String> words = labels.getOrDefault(id, Map.of());
        String word = words.get(language);
        return word != null ? word : words.getOrDefault("en", id);
    }
}
