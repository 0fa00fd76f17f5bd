package cotejo.gate.throughput;

import cotejo.gate.planted.Planter;
import cotejo.gate.score.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What the archive tells about, as unevenly as a real one: the first few hundred subjects are those of whole forces,
/// countries and states, the rest of single towns, told of once or twice. So the blocks of a case grow with it.
final class Subjects {
    private static final int COUNT = 20_000;
    /// How fast subjects grow rarer.
    private static final double RARER = 0.8;
    /// Subjects of forces, countries and states.
    private static final int KNOWN = 600;
    private static final List<String> OF_FORCES =
            List.of("desertion", "dismissal", "evaluation", "training", "complaint");
    /// Families whose figures the lexicon knows by a noun or verb of their own.
    private static final List<String> OF_PLACES = List.of("homicide", "violence", "detention", "seizure", "attack");

    private final List<List<String>> measures = Table.rows(Planter.class, "measures.tsv", 12);
    private final List<List<String>> countries = Table.rows(Planter.class, "countries.tsv", 8);
    private final List<List<String>> forces = Table.rows(Planter.class, "forces.tsv", 7).stream()
            .filter(force -> force.get(4).equals("no"))
            .toList();
    private final List<Subject> subjects = new ArrayList<>();
    /// Of the first k subjects, how much is told.
    private final double[] upTo = new double[COUNT];

    Subjects() {
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
        SplittableRandom random = new SplittableRandom(number * 77L + 5);
        boolean ofForce = number < KNOWN && number % 2 == 0;
        String family = Tongue.any(ofForce ? OF_FORCES : OF_PLACES, random);
        List<String> measure = Tongue.any(
                measures.stream().filter(row -> row.getFirst().equals(family)).toList(), random);
        List<String> country = countries.get((int) (countries.size() * Math.pow(random.nextDouble(), 2)));
        Map<String, String> english = new HashMap<>(Map.of("v", measure.get(7), "thing", said(measure.get(10))));
        Map<String, String> spanish = new HashMap<>(Map.of("v", measure.get(8), "thing", said(measure.get(11))));
        if (ofForce) {
            of(Tongue.any(forces, random), country, english, spanish);
        } else {
            in(number, country, random, english, spanish);
        }
        int share = number < 40 ? 1 : number < KNOWN ? 12 : 60;
        int inMonth = Math.max(3, Integer.parseInt(measure.get(5)) / 12 / share);
        return new Subject(number, family, inMonth, Map.copyOf(english), Map.copyOf(spanish));
    }

    private static void of(
            List<String> force, List<String> country, Map<String, String> english, Map<String, String> spanish) {
        english.put("who", force.get(2).replace("{adj}", country.get(3)));
        english.put("people", said(force.get(5)));
        spanish.put(
                "who",
                force.get(3)
                        .replace("{m}", country.get(4))
                        .replace("{fp}", country.get(6))
                        .replace("{f}", country.get(5)));
        spanish.put("people", said(force.get(6)));
    }

    private static void in(
            int number,
            List<String> country,
            SplittableRandom random,
            Map<String, String> english,
            Map<String, String> spanish) {
        if (number < 40) {
            english.put("where", "in " + country.get(1));
            spanish.put("where", "en " + country.get(2));
            return;
        }
        String state = Tongue.any(List.of(country.get(7).split(",")), random).split("=")[0];
        String place = number < KNOWN ? state : Invented.town(random) + ", " + state;
        english.put("where", "in " + place);
        spanish.put("where", "en " + place);
    }

    /// The first noun of a cell: words, and behind "=" its lemma.
    private static String said(String nouns) {
        return nouns.split(",")[0].split("=")[0];
    }
}
