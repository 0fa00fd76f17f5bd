package cotejo.likeness;

import java.util.Arrays;

/// Some of the word sequences of a body, chosen so that two bodies that share a stretch of [#GUARANTEED] words share at
/// least one: of every few neighbouring sequences the one with the least hash ("winnowing": Schleimer, Wilkerson and
/// Aiken, 2003). About two in [#WINDOW] + 1 words begin one.
///
/// @param grams the hash of each chosen sequence, in the order of the text
/// @param places the word each begins at
public record Fingerprints(long[] grams, int[] places) {
    /// How many words make a sequence.
    public static final int WORDS = 4;
    /// Of how many neighbouring sequences one is chosen.
    public static final int WINDOW = 8;
    /// A stretch of so many words that two bodies share gives them a fingerprint in common.
    public static final int GUARANTEED = WORDS + WINDOW - 1;

    public static Fingerprints of(Body body) {
        int sequences = body.length() - WORDS + 1;
        if (sequences <= 0) {
            return new Fingerprints(new long[0], new int[0]);
        }
        long[] hashes = new long[sequences];
        for (int i = 0; i < sequences; i++) {
            hashes[i] = Mixing.gram(body.keys(), i, WORDS);
        }
        return winnowed(hashes);
    }

    private static Fingerprints winnowed(long[] hashes) {
        int window = Math.min(WINDOW, hashes.length);
        long[] grams = new long[hashes.length];
        int[] places = new int[hashes.length];
        int chosen = 0;
        int least = -1;
        for (int end = window - 1; end < hashes.length; end++) {
            int start = end - window + 1;
            if (least < start) {
                least = start;
                for (int i = start + 1; i <= end; i++) {
                    // of equals the last, which stays chosen for longest
                    if (hashes[i] <= hashes[least]) {
                        least = i;
                    }
                }
            } else if (hashes[end] < hashes[least]) {
                least = end;
            } else {
                continue;
            }
            if (chosen == 0 || places[chosen - 1] != least) {
                grams[chosen] = hashes[least];
                places[chosen] = least;
                chosen++;
            }
        }
        return new Fingerprints(Arrays.copyOf(grams, chosen), Arrays.copyOf(places, chosen));
    }

    /// The hashes, ascending, each once.
    public long[] distinct() {
        return Arrays.stream(grams).sorted().distinct().toArray();
    }
}
