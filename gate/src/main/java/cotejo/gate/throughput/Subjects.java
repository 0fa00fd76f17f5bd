package cotejo.gate.throughput;

import cotejo.core.scope.Vocabulary;
import cotejo.gate.planted.Planter;
import cotejo.gate.score.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the archive tells about, as unevenly as a real one: the first subjects are those of whole forces and
/// countries, then come those of states, the rest are of single towns, told of once or twice. The first is told
/// of by a hundredth of all figures. So the blocks of a case grow with it.
final class Subjects {
    private static final int COUNT = 20_000;
    /// How fast subjects grow rarer.
    private static final double RARER = 0.65;
    /// Subjects of forces and countries, and those that are of states besides.
    private static final int LARGE = 150;
    private static final int KNOWN = 1_500;
    /// Small numbers are likelier: countries stand in the order they are told of.
    private static final double UNEVEN = 1.5;

    private static final List<String> COUNTRIES = List.of(
            "mx", "co", "us", "pe", "gt", "es", "hn", "sv", "ec", "ve", "br", "ar", "cl", "bo", "ni", "pa", "cr", "py");
    private static final List<String> FORCES =
            List.of("army", "navy", "air-force", "federal-police", "state-police", "municipal-police");
    private static final List<String> OF_FORCES =
            List.of("desertion", "dismissal", "evaluation", "training", "complaint");
    private static final List<String> OF_PLACES = List.of("homicide", "violence", "detention", "seizure", "attack");

    private final Vocabulary vocabulary;
    private final List<List<String>> measures = Table.rows(Planter.class, "measures.tsv", 12);
    /// By kind of force: who they are in English and Spanish.
    private final Map<String, List<String>> people = Table.rows(Planter.class, "forces.tsv", 7).stream()
            .collect(Collectors.toMap(List::getFirst, force -> List.of(said(force.get(5)), said(force.get(6)))));
    private final Map<String, List<String>> states;
    private final List<Subject> subjects = new ArrayList<>();
    /// Of the first k subjects, how much is told.
    private final double[] upTo = new double[COUNT];

    Subjects(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.states = COUNTRIES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        country -> vocabulary.labels().keySet().stream()
                                .filter(id -> vocabulary.places().contains(country, id))
                                .sorted()
                                .toList()));
        double all = 0;
        for (int number = 0; number < COUNT; number++) {
            subjects.add(subject(number));
            all += Math.pow(number + 1, -RARER);
            upTo[number] = all;
        }
    }

    Subject any(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[COUNT - 1]);
        return subjects.get(Math.min(COUNT - 1, at < 0 ? -at - 1 : at));
    }

    private Subject subject(int number) {
        SplittableRandom random = new SplittableRandom(number * 7_919L + 5);
        boolean ofForce = number < KNOWN && number % 2 == 0;
        String family = Tongue.any(ofForce ? OF_FORCES : OF_PLACES, random);
        List<String> measure = Tongue.any(
                measures.stream().filter(row -> row.getFirst().equals(family)).toList(), random);
        String country = COUNTRIES.get((int) (COUNTRIES.size() * Math.pow(random.nextDouble(), UNEVEN)));
        Map<String, String> english = new HashMap<>(Map.of("v", measure.get(7), "thing", said(measure.get(10))));
        Map<String, String> spanish = new HashMap<>(Map.of("v", measure.get(8), "thing", said(measure.get(11))));
        if (ofForce) {
            String force = Tongue.any(FORCES, random);
            List<String> named = people.getOrDefault(force, List.of());
            english.put("who", "the " + vocabulary.label(country + "/" + force, "en"));
            english.put("people", named.getFirst());
            spanish.put("who", (force.equals("army") ? "el " : "la ") + vocabulary.label(country + "/" + force, "es"));
            spanish.put("people", named.getLast());
        } else {
            String town = number < KNOWN ? "" : Invented.town(random) + ", ";
            String place = number < LARGE ? country : Tongue.any(states.getOrDefault(country, List.of()), random);
            english.put("where", "in " + town + vocabulary.label(place, "en"));
            spanish.put("where", "en " + town + vocabulary.label(place, "es"));
        }
        int share = number < LARGE ? 1 : number < KNOWN ? 12 : 60;
        int inMonth = Math.max(3, Integer.parseInt(measure.get(5)) / 12 / share);
        return new Subject(number, family, inMonth, Map.copyOf(english), Map.copyOf(spanish));
    }

    /// The first noun of a cell: words, and behind "=" its lemma.
    private static String said(String nouns) {
        return nouns.split(",")[0].split("=")[0];
    }
}
