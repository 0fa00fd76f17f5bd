package cotejo.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which documents hold each of some fingerprints: the first few of them, in an order that differs from fingerprint to
/// fingerprint and depends on nothing but the document and the fingerprint.
///
/// So it does not matter which document came first, and no fingerprint costs more than a few looks, however many
/// documents hold it. What that loses: of a text that stands in more documents than are looked at, each two meet by
/// only
/// some of their fingerprints, and of a text in many hundreds some two may not meet at all; a third then joins them.
public final class Holders {
    /// A fingerprint that more documents hold is one of many documents.
    public static final int MANY = 16;
    /// So many documents that hold one fingerprint are laid side by side for its sake.
    public static final int MOST = 32;
    /// How many must be known of each fingerprint: those looked at, and the next in line.
    public static final int KNOWN = MOST + 1;
    /// Two documents with fewer fingerprints in common are not looked at.
    private static final int FEWEST = 2;
    /// Nor such as share a smaller part, in per cent, of the fingerprints of the one with fewer.
    private static final int LEAST_PERCENT = 15;

    private final Map<Long, long[]> numbers;

    /// @param places for each fingerprint the least [#KNOWN] places that documents have in its order, ascending
    public Holders(Map<Long, long[]> places) {
        numbers = new HashMap<>();
        places.forEach((gram, ranks) -> {
            long[] of = new long[ranks.length];
            for (int i = 0; i < ranks.length; i++) {
                of[i] = Mixing.numberAt(gram, ranks[i]);
            }
            numbers.put(gram, of);
        });
    }

    /// The place of a document among those that hold a fingerprint.
    public static long place(long gram, long number) {
        return Mixing.rank(gram, number);
    }

    /// Whether many documents hold a fingerprint.
    public boolean many(long gram) {
        return of(gram).length > MANY;
    }

    private long[] of(long gram) {
        return numbers.getOrDefault(gram, new long[0]);
    }

    /// The documents that a document meets often enough for them to be looked at.
    public List<Long> metBy(Sketch sketch) {
        Map<Long, Integer> met = new HashMap<>();
        for (long gram : sketch.grams()) {
            long[] of = of(gram);
            if (among(of, MOST, sketch.number())) {
                // those left out of the row meet in no other way: the few that stand in it need not meet twice
                int times = of.length > MOST ? FEWEST : 1;
                for (int i = 0; i < of.length && i < MOST; i++) {
                    met.merge(of[i], times, Integer::sum);
                }
            }
        }
        met.remove(sketch.number());
        List<Long> often = new ArrayList<>();
        met.forEach((number, meetings) -> {
            if (meetings >= FEWEST) {
                often.add(number);
            }
        });
        often.sort(null);
        return often;
    }

    /// Whether two that meet share enough to be laid on one another.
    public static boolean worthwhile(Sketch one, Sketch other) {
        int fewer = Math.min(one.grams().length, other.grams().length);
        int common = one.inCommon(other);
        return common >= FEWEST && common * 100L >= (long) fewer * LEAST_PERCENT;
    }

    /// The other documents whose looks change when a document comes or goes; these are the holders with it among them.
    public List<Long> stirredBy(Sketch sketch) {
        List<Long> stirred = new ArrayList<>();
        for (long gram : sketch.grams()) {
            long[] of = of(gram);
            if (of.length == MANY + 1) {
                // with it the fingerprint is one of many documents, without it it is not
                for (long number : of) {
                    stirred.add(number);
                }
            } else if (of.length == KNOWN && among(of, MOST, sketch.number())) {
                stirred.add(of[MOST]);
            }
        }
        stirred.removeIf(number -> number == sketch.number());
        return stirred.stream().distinct().sorted().toList();
    }

    private static boolean among(long[] numbers, int first, long number) {
        for (int i = 0; i < numbers.length && i < first; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }
}
