package cotejo.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The fingerprints of many documents, and who holds each; made in one go.
public final class Index {
    private final long[] grams;
    private final int[] starts;
    private final long[] places;

    public Index(Collection<Sketch> sketches) {
        long[] all = new long
                [sketches.stream().mapToInt(sketch -> sketch.grams().length).sum()];
        int filled = 0;
        for (Sketch sketch : sketches) {
            System.arraycopy(sketch.grams(), 0, all, filled, sketch.grams().length);
            filled += sketch.grams().length;
        }
        Arrays.sort(all);
        grams = Arrays.stream(all).distinct().toArray();
        starts = new int[grams.length + 1];
        for (int i = 0, at = 0; i < grams.length; i++) {
            starts[i] = at;
            while (at < all.length && all[at] == grams[i]) {
                at++;
            }
            starts[i + 1] = at;
        }
        places = all;
        int[] next = Arrays.copyOf(starts, grams.length);
        for (Sketch sketch : sketches) {
            for (long gram : sketch.grams()) {
                int slot = Arrays.binarySearch(grams, gram);
                places[next[slot]++] = Holders.place(gram, sketch.number());
            }
        }
        for (int i = 0; i < grams.length; i++) {
            Arrays.sort(places, starts[i], starts[i + 1]);
        }
    }

    /// For each fingerprint the least places that documents have in its order.
    ///
    /// @param most how many are given of each
    public Map<Long, long[]> places(long[] asked, int most) {
        Map<Long, long[]> found = new HashMap<>();
        for (long gram : asked) {
            int slot = Arrays.binarySearch(grams, gram);
            if (slot >= 0) {
                int end = Math.min(starts[slot + 1], starts[slot] + most);
                found.put(gram, Arrays.copyOfRange(places, starts[slot], end));
            }
        }
        return found;
    }
}
