package cotejo.reading.time;

import cotejo.core.when.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Who held office when, and from which month fiscal years run: `lexicon/terms.yaml`.
final class Terms {
    /// One stay in office, from the first day to the last.
    ///
    /// @param to null while it lasts
    record Tenure(
            String id,
            String country,
            PartialDate from,
            @Nullable PartialDate to) {
        boolean heldOn(PartialDate date) {
            return !from.first().isAfter(date.last())
                    && (to == null || !to.last().isBefore(date.first()));
        }
    }

    private final List<Tenure> tenures = new ArrayList<>();
    private final List<List<Tenure>> byName = new ArrayList<>();
    private final Map<String, Integer> fiscal = new HashMap<>();
    private final Phrases names = new Phrases();
    private final Phrases adjectives = new Phrases();

    Terms(JsonNode lexicon) {
        Map<String, List<Tenure>> named = new LinkedHashMap<>();
        Map<String, List<Tenure>> adjectival = new LinkedHashMap<>();
        for (JsonNode node : lexicon.path("terms")) {
            Tenure tenure = new Tenure(
                    node.path("id").asString(),
                    node.path("country").asString(),
                    date(node.path("from").asString()),
                    node.path("to").isMissingNode()
                            ? null
                            : date(node.path("to").asString()));
            tenures.add(tenure);
            node.path("names").forEach(name -> add(named, name.asString(), tenure));
            node.path("adjectives").forEach(name -> add(adjectival, name.asString(), tenure));
        }
        tenures.sort(Comparator.comparing(Tenure::from));
        named.forEach((name, list) -> name(names, name, list, true));
        adjectival.forEach((name, list) -> name(adjectives, name, list, false));
        lexicon.path("fiscal").forEachEntry((country, month) -> fiscal.put(country, month.intValue()));
    }

    private static void add(Map<String, List<Tenure>> named, String name, Tenure tenure) {
        named.computeIfAbsent(name, any -> new ArrayList<>()).add(tenure);
    }

    private void name(Phrases phrases, String name, List<Tenure> list, boolean capital) {
        phrases.add(name, new Caught.Value(Grammar.PERSON, byName.size(), name), capital);
        byName.add(list);
    }

    private static PartialDate date(String iso) {
        return PartialDate.parse(iso).orElseThrow(() -> new IllegalArgumentException("not a date: " + iso));
    }

    /// The names of all who held office.
    Phrases names() {
        return names;
    }

    /// Adjectives made of names: "calderonista".
    Phrases adjectives() {
        return adjectives;
    }

    /// Whom a name may mean, likeliest first: who was in office on the day, then who was last before it, then the
    /// rest.
    List<Tenure> of(int name, @Nullable PartialDate day) {
        List<Tenure> all = new ArrayList<>(byName.get(name));
        all.sort(Comparator.comparing(Tenure::from).reversed());
        if (day != null) {
            all.sort(Comparator.comparingInt((Tenure tenure) -> rank(tenure, day)));
        }
        return all;
    }

    private static int rank(Tenure tenure, PartialDate day) {
        return tenure.heldOn(day) ? 0 : tenure.from().first().isAfter(day.last()) ? 2 : 1;
    }

    /// Who held office in a country on a day; where two did, who came last.
    @Nullable
    Tenure holder(String country, PartialDate day) {
        Tenure found = null;
        for (Tenure tenure : tenures) {
            if (tenure.country().equals(country) && tenure.heldOn(day)) {
                found = tenure;
            }
        }
        return found;
    }

    /// Who held office in a country before someone.
    @Nullable
    Tenure before(Tenure tenure) {
        Tenure found = null;
        for (Tenure other : tenures) {
            if (other.country().equals(tenure.country()) && other.from().compareTo(tenure.from()) < 0) {
                found = other;
            }
        }
        return found;
    }

    /// The month in which a country's fiscal year begins; where it is not January, it begins in the year before.
    int fiscalStart(String country) {
        return fiscal.getOrDefault(country, 1);
    }
}
