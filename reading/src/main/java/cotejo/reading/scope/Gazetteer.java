package cotejo.reading.scope;

import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import cotejo.reading.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Makes the vocabulary that collation works with out of the lexicon's patterns: every kind of force in every country.
public final class Gazetteer {
    private final Forces forces;
    private final Places places;
    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Set<Set<String>> disjoint = new HashSet<>();
    private final Set<String> tops = new HashSet<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

    private Gazetteer(Forces forces, Places places) {
        this.forces = forces;
        this.places = places;
    }

    public static Vocabulary vocabulary(Forces forces, Places places, Map<String, Measure> measures) {
        return new Gazetteer(forces, places).make(measures);
    }

    private Vocabulary make(Map<String, Measure> measures) {
        labels.putAll(places.labels());
        for (String country : places.countries()) {
            country(country);
        }
        Set<String> programmes = new HashSet<>();
        forces.file.at("programmes").properties().forEach(e -> {
            programmes.add(e.getKey());
            labels.put(e.getKey(), label(e.getValue().get("label")));
        });
        forces.file
                .at("bodies")
                .properties()
                .forEach(e -> labels.put(e.getKey(), label(e.getValue().get("label"))));
        return new Vocabulary(
                measures,
                Hierarchy.of(parents, disjoint),
                Hierarchy.of(places.parents(), Set.of()),
                tops,
                places.countries(),
                programmes,
                labels);
    }

    private void country(String country) {
        forces.kinds().forEach((kind, whole) -> {
            String id = country + "/" + kind;
            List<String> above = new ArrayList<>();
            if (whole.isEmpty()) {
                tops.add(id);
            } else {
                above.add(country + "/" + whole);
            }
            parents.put(id, above);
            JsonNode entry = forces.file.at("kinds").get(kind);
            labels.put(id, inCountry(country, label(entry.get("label"))));
            forces.ranks().forEach((rank, rankWhole) -> {
                String rankId = id + "/" + rank;
                parents.put(rankId, rankWhole.isEmpty() ? List.of(id) : List.of(id, id + "/" + rankWhole));
                labels.put(
                        rankId,
                        ofForce(
                                labels.get(id),
                                label(forces.file.at("rank-labels").get(rank))));
            });
            pairs(forces.file.at("ranks-disjoint"), id);
        });
        forces.file
                .at("unions")
                .properties()
                .forEach(union -> LexiconFile.strings(union.getValue())
                        .forEach(part -> parents.computeIfPresent(country + "/" + part, (id, above) -> {
                            List<String> more = new ArrayList<>(above);
                            more.add(country + "/" + union.getKey());
                            return more;
                        })));
        pairs(forces.file.at("disjoint"), country);
    }

    private void pairs(JsonNode pairs, String prefix) {
        pairs.forEach(pair -> disjoint.add(Set.of(
                prefix + "/" + pair.get(0).asString(),
                prefix + "/" + pair.get(1).asString())));
    }

    private Map<String, String> inCountry(String country, Map<String, String> label) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> names = labels.getOrDefault(country, Map.of());
        words.put("en", label.getOrDefault("en", "") + " of " + names.getOrDefault("en", country));
        words.put("es", label.getOrDefault("es", "") + " de " + names.getOrDefault("es", country));
        return words;
    }

    private static Map<String, String> ofForce(
            @org.jspecify.annotations.Nullable Map<String, String> force, Map<String, String> rank) {
        Map<String, String> of = force == null ? Map.of() : force;
        Map<String, String> words = new LinkedHashMap<>();
        words.put("en", rank.getOrDefault("en", "") + ", " + of.getOrDefault("en", ""));
        words.put("es", rank.getOrDefault("es", "") + ", " + of.getOrDefault("es", ""));
        return words;
    }

    private static Map<String, String> label(JsonNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.properties().forEach(e -> words.put(e.getKey(), e.getValue().asString()));
        return words;
    }
}
