package cotejo.core.collate;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Unit;
import cotejo.core.scope.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small vocabulary in the shape of the lexicon's.
final class TestVocabulary {
    /// Words that are ids though they hold no slash.
    static final Set<String> IDS = Set.of(
            "mx",
            "us",
            "merida-initiative",
            "sedena",
            "semar",
            "milenio",
            "efe",
            "jornada",
            "contralinea",
            "wola",
            "animal-politico");

    static final Vocabulary WORDS = new Vocabulary(
                    measures(),
                    forces(),
                    places(),
                    Set.of("mx/armed-forces"),
                    Set.of("mx", "us"),
                    Set.of("merida-initiative"),
                    labels())
            .withVoices(Map.of(), Set.of("milenio", "efe", "jornada", "contralinea", "animal-politico"))
            .withUnits(
                    units()::get,
                    Map.of("cocaine", "goods/cocaine", "cocaína", "goods/cocaine", "marijuana", "goods/marijuana"),
                    Map.of("goods/cocaine", Map.of("en", "cocaine")));

    private TestVocabulary() {}

    private static Map<String, Unit> units() {
        return Map.of(
                "kilogram", new Unit("kilogram", Rational.ONE),
                "tonne", new Unit("kilogram", Rational.of(1000)),
                "pound", new Unit("kilogram", Rational.of(45_359_237, 100_000_000)),
                "metre", new Unit("metre", Rational.ONE),
                "kilometre", new Unit("metre", Rational.of(1000)),
                "mile", new Unit("metre", Rational.of(1_609_344, 1000)),
                "day", new Unit("day", Rational.ONE),
                "week", new Unit("day", Rational.of(7)));
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        add(measures, "desertions", CountOf.PERSONS, TimeKind.FLOW, true, Set.of());
        add(measures, "detained", CountOf.PERSONS, TimeKind.FLOW, true, Set.of(Set.of("retired", "active-duty")));
        add(measures, "trained", CountOf.PERSONS, TimeKind.FLOW, false, Set.of());
        add(measures, "strength", CountOf.PERSONS, TimeKind.STOCK, false, Set.of());
        add(measures, "deployed", CountOf.PERSONS, TimeKind.STOCK, false, Set.of());
        add(measures, "attacks", CountOf.EVENTS, TimeKind.FLOW, true, Set.of());
        add(measures, "complaints", CountOf.COMPLAINTS, TimeKind.FLOW, false, Set.of());
        add(measures, "equipment", CountOf.THINGS, TimeKind.FLOW, true, Set.of());
        add(measures, "seizures", CountOf.THINGS, TimeKind.FLOW, true, Set.of());
        add(measures, "pay", CountOf.NONE, TimeKind.STOCK, false, Set.of());
        add(measures, "aid", CountOf.NONE, TimeKind.FLOW, true, Set.of());
        return measures;
    }

    private static void add(
            Map<String, Measure> measures,
            String id,
            CountOf countOf,
            TimeKind timeKind,
            boolean adds,
            Set<Set<String>> disjoint) {
        measures.put(id, new Measure(id, Map.of("en", id), null, countOf, timeKind, adds, Map.of(), disjoint));
    }

    private static Hierarchy forces() {
        return Hierarchy.of(
                Map.of(
                        "mx/army", List.of("mx/armed-forces", "mx/army-and-air-force"),
                        "mx/air-force", List.of("mx/armed-forces", "mx/army-and-air-force"),
                        "mx/army-and-air-force", List.of("mx/armed-forces"),
                        "mx/navy", List.of("mx/armed-forces"),
                        "mx/army/special-forces", List.of("mx/army"),
                        "mx/army/officers", List.of("mx/army"),
                        "mx/army/generals", List.of("mx/army/officers"),
                        "mx/army/lieutenant-colonels", List.of("mx/army/officers")),
                Set.of(
                        Set.of("mx/army", "mx/navy"),
                        Set.of("mx/army", "mx/air-force"),
                        Set.of("mx/navy", "mx/air-force"),
                        Set.of("mx/army-and-air-force", "mx/navy"),
                        Set.of("mx/army/generals", "mx/army/lieutenant-colonels")));
    }

    private static Hierarchy places() {
        return Hierarchy.of(
                Map.of(
                        "mx/michoacan", List.of("mx"),
                        "mx/guerrero", List.of("mx"),
                        "mx/sinaloa", List.of("mx"),
                        "us/texas", List.of("us")),
                Set.of(Set.of("mx", "us"), Set.of("mx/michoacan", "mx/guerrero")));
    }

    private static Map<String, Map<String, String>> labels() {
        return Map.of(
                "mx/armed-forces", Map.of("en", "Mexican armed forces"),
                "mx/army", Map.of("en", "Mexican Army"),
                "mx/navy", Map.of("en", "Mexican Navy"),
                "mx/army/special-forces", Map.of("en", "Mexican Army special forces"),
                "mx/army-and-air-force", Map.of("en", "Mexican Army and Air Force"),
                "merida-initiative", Map.of("en", "Mérida Initiative"),
                "sedena", Map.of("en", "Defense Secretariat"),
                "milenio", Map.of("en", "Milenio", "es", "Milenio"),
                "mx", Map.of("en", "Mexico"));
    }
}
