package cotejo.core.collate;

import cotejo.core.quantity.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How often the same search finds as good a match among parts that are not the parts: each is moved by up to three in
/// a hundred, and rounded as it was said, so that round numbers keep meeting as often as round numbers do.
final class Chance {
    private static final int RUNS = 999;
    private static final double JITTER = 0.03;
    /// Sums are of doubles: this much, of the number sought, is no difference.
    private static final double SAME = 1e-9;

    private final Map<Cell, Integer> places = new HashMap<>();
    private final int[][] parts;
    private final double[] said;
    private final double[] grain;
    private final double[] targets;

    /// @param candidates everything the search tries
    /// @param targets the numbers it seeks
    Chance(List<Candidate> candidates, List<Cell> targets) {
        this.parts = new int[candidates.size()][];
        for (int i = 0; i < parts.length; i++) {
            List<Cell> cells = candidates.get(i).parts();
            parts[i] = new int[cells.size()];
            for (int j = 0; j < parts[i].length; j++) {
                parts[i][j] = places.computeIfAbsent(cells.get(j), k -> places.size());
            }
        }
        this.said = new double[places.size()];
        this.grain = new double[places.size()];
        places.forEach((cell, at) -> {
            said[at] = Addend.stated(cell).doubleValue();
            Said number = Relations.stated(cell.first());
            grain[at] = number == null ? 1 : number.place().doubleValue();
        });
        this.targets = targets.stream()
                .mapToDouble(cell -> Addend.stated(cell).doubleValue())
                .toArray();
    }

    /// (1 + runs with a hit at least as tight) / (runs + 1), for a hit that is exact.
    ///
    /// @param seed the same seed gives the same chance
    /// @param enough a chance that is too high: once it is reached, no further run is made
    double ofExactHit(long seed, double enough) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] moved = new double[said.length];
        int hits = 0;
        for (int run = 0; run < RUNS && chance(hits) < enough; run++) {
            for (int i = 0; i < said.length; i++) {
                double by = (2 * random.nextDouble() - 1) * JITTER;
                moved[i] = Math.rint(said[i] * (1 + by) / grain[i]) * grain[i];
            }
            hits += hits(moved) ? 1 : 0;
        }
        return chance(hits);
    }

    private static double chance(int hits) {
        return (1.0 + hits) / (RUNS + 1);
    }

    private boolean hits(double[] values) {
        for (int[] candidate : parts) {
            double sum = 0;
            for (int part : candidate) {
                sum += values[part];
            }
            for (double target : targets) {
                if (Math.abs(sum - target) <= SAME * Math.abs(target)) {
                    return true;
                }
            }
        }
        return false;
    }
}
