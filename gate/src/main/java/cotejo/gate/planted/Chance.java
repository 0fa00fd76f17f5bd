package cotejo.gate.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Everything that is drawn by lot, from one seed: the same seed draws the same on every machine.
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// From `least` to `most`, both possible.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// True as often as the share says.
    boolean odds(double share) {
        return random.nextDouble() < share;
    }

    double share(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> all = new ArrayList<>(list);
        for (int i = all.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = all.get(i);
            all.set(i, all.get(j));
            all.set(j, moved);
        }
        return all;
    }
}
