package cotejo.gate.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/// Pairs what was expected with what was given, each at most once.
public final class Matching {
    private Matching() {}

    /// Places in the two lists.
    public record Pair(int expected, int given) {}

    /// Greedy by size of overlap, then by position in the first list, then in the second.
    ///
    /// @param overlap characters shared; 0 where a pair cannot be
    public static <E, G> List<Pair> greedy(List<E> expected, List<G> given, ToIntBiFunction<E, G> overlap) {
        record Candidate(Pair pair, int overlap) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int e = 0; e < expected.size(); e++) {
            for (int g = 0; g < given.size(); g++) {
                int shared = overlap.applyAsInt(expected.get(e), given.get(g));
                if (shared > 0) {
                    candidates.add(new Candidate(new Pair(e, g), shared));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.overlap())
                .thenComparingInt(c -> c.pair().expected())
                .thenComparingInt(c -> c.pair().given()));
        boolean[] expectedTaken = new boolean[expected.size()];
        boolean[] givenTaken = new boolean[given.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!expectedTaken[pair.expected()] && !givenTaken[pair.given()]) {
                expectedTaken[pair.expected()] = true;
                givenTaken[pair.given()] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /// The largest number of pairs that agree, each side used at most once (augmenting paths; lists are a sentence's
    /// quantities, so a handful).
    public static <E, G> List<Pair> largest(List<E> expected, List<G> given, BiPredicate<E, G> agree) {
        int[] partner = new int[given.size()];
        Arrays.fill(partner, -1);
        for (int e = 0; e < expected.size(); e++) {
            augment(e, expected, given, agree, partner, new boolean[given.size()]);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < partner.length; g++) {
            if (partner[g] >= 0) {
                pairs.add(new Pair(partner[g], g));
            }
        }
        return pairs;
    }

    private static <E, G> boolean augment(
            int e, List<E> expected, List<G> given, BiPredicate<E, G> agree, int[] partner, boolean[] seen) {
        for (int g = 0; g < given.size(); g++) {
            if (!seen[g] && agree.test(expected.get(e), given.get(g))) {
                seen[g] = true;
                if (partner[g] < 0 || augment(partner[g], expected, given, agree, partner, seen)) {
                    partner[g] = e;
                    return true;
                }
            }
        }
        return false;
    }
}
