package cotejo.gate.scale;

import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The topics of an archive, told of as unevenly as those of a real one: the first has a hundredth of a million
/// figures, the k-th as many fewer as k^0.7 says, most have a handful.
final class Topics {
    /// How fast topics grow rarer: with this, a million figures have some eighty thousand topics, the first of them ten
    /// thousand figures.
    private static final double RARER = 0.7;
    private static final double SHARE_OF_FIRST = 0.01;

    static final List<Beat> BEATS = List.of(
            new Beat("desertions", "soldier", CountOf.PERSONS, "soldiers", "deserted"),
            new Beat("killed", "person", CountOf.PERSONS, "people", "were killed"),
            new Beat("detained", "person", CountOf.PERSONS, "people", "were detained"),
            new Beat("complaints", "complaint", CountOf.COMPLAINTS, "complaints", "were filed"),
            new Beat("wounded", "person", CountOf.PERSONS, "people", "were wounded"),
            new Beat("dismissals", "officer", CountOf.PERSONS, "officers", "were dismissed"),
            new Beat("trained", "officer", CountOf.PERSONS, "officers", "were trained"),
            new Beat("attacks", "attack", CountOf.EVENTS, "attacks", "were recorded"));

    private static final List<String> FORCES = List.of(
            "army",
            "federal-police",
            "navy",
            "state-police",
            "municipal-police",
            "air-force",
            "marines",
            "army/special-forces");
    private static final List<String> COUNTRIES = List.of(
            "mx", "co", "us", "pe", "gt", "es", "hn", "sv", "ec", "ve", "br", "ar", "cl", "bo", "ni", "pa", "cr", "py");

    private final List<Topic> topics = new ArrayList<>();
    /// Of the first k topics, how much is told.
    private final double[] upTo;

    /// @param figures in the archive; so many topics are made as tell so many
    Topics(int figures, Vocabulary vocabulary) {
        double first = figures * SHARE_OF_FIRST;
        int count = (int) Math.ceil(Math.pow((1 - RARER) / SHARE_OF_FIRST, 1 / (1 - RARER)));
        Map<String, List<String>> states = states(vocabulary);
        for (int number = 0; number < count; number++) {
            topics.add(topic(number, states));
        }
        upTo = new double[count];
        double all = 0;
        for (int number = 0; number < count; number++) {
            all += first * Math.pow(number + 1, -RARER);
            upTo[number] = all;
        }
    }

    /// The first topics are those of whole forces and countries, later ones of states, the rest of units no list knows.
    private static Topic topic(int number, Map<String, List<String>> statesOf) {
        SplittableRandom random = new SplittableRandom(number * 77L + 5);
        Beat beat = BEATS.get(number % BEATS.size());
        String country = COUNTRIES.get(skewed(random, COUNTRIES.size()));
        String force = country + "/" + FORCES.get(skewed(random, FORCES.size()));
        if (number == 0) {
            return new Topic(number, beat, "mx/army", null, "mx");
        }
        if (number < 400) {
            return new Topic(number, beat, force, null, country);
        }
        List<String> states = statesOf.getOrDefault(country, List.of());
        String where = states.isEmpty() ? country : states.get(random.nextInt(states.size()));
        return number < 8_000
                ? new Topic(number, beat, force, null, where)
                : new Topic(number, beat, null, "battalion " + random.nextInt(1, 20_000), where);
    }

    private static Map<String, List<String>> states(Vocabulary vocabulary) {
        Map<String, List<String>> states = new HashMap<>();
        vocabulary.labels().keySet().stream()
                .sorted()
                .forEach(id -> COUNTRIES.stream()
                        .filter(country -> vocabulary.places().contains(country, id))
                        .forEach(country -> states.computeIfAbsent(country, k -> new ArrayList<>())
                                .add(id)));
        return states;
    }

    /// Small numbers are likelier.
    private static int skewed(SplittableRandom random, int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 2));
    }

    Topic any(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return topics.get(Math.min(topics.size() - 1, at < 0 ? -at - 1 : at));
    }
}
