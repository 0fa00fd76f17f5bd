package cotejo.gate.throughput;

import cotejo.gate.score.Table;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Names of persons and towns that nobody bears: some thousands of each.
final class Invented {
    private static final Map<String, List<String>> PARTS = Table.rows(Invented.class, "names.tsv", 2).stream()
            .collect(Collectors.toMap(
                    List::getFirst, row -> List.of(row.getLast().split(","))));

    private Invented() {}

    static String person(SplittableRandom random) {
        return part("first", random) + " " + part("last", random) + " " + part("last", random);
    }

    static String town(SplittableRandom random) {
        return part("before", random) + " " + part("name", random) + " " + part("behind", random);
    }

    private static String part(String of, SplittableRandom random) {
        return Tongue.any(PARTS.getOrDefault(of, List.of()), random);
    }
}
