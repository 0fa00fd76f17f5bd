package cotejo.core;

import java.util.List;
import java.util.SplittableRandom;

/// The seed of a randomised test: new each time and printed, or the one given with `-Dcotejo.seed=…` to run it again.
public final class Seed {
    private Seed() {}

    /// @param law named beside the seed, so that a failure can be run again
    public static SplittableRandom random(String law) {
        String given = System.getProperty("cotejo.seed");
        long seed = given == null ? System.nanoTime() : Long.parseLong(given);
        System.out.println(law + ": -Dcotejo.seed=" + seed);
        return new SplittableRandom(seed);
    }

    public static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
