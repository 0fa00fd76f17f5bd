package cotejo.gate.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Two contestants that take turns, so that whatever else the machine does falls on both: within a run they change over
/// after every few texts.
///
/// @param first seconds of the first's runs
/// @param second seconds of the second's, each of the run of the same place
record Runs(List<Double> first, List<Double> second) {
    private static final int WARMING = 4;
    private static final int COUNTED = 7;

    /// Reads the texts of these places.
    interface Contestant {
        void read(int from, int to);
    }

    /// @param turn after so many texts they change over
    static Runs of(int texts, int turn, Contestant first, Contestant second) {
        List<Double> firsts = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < WARMING + COUNTED; i++) {
            double[] run = run(texts, turn, first, second);
            if (i >= WARMING) {
                firsts.add(run[0]);
                seconds.add(run[1]);
            }
        }
        return new Runs(List.copyOf(firsts), List.copyOf(seconds));
    }

    private static double[] run(int texts, int turn, Contestant first, Contestant second) {
        double[] run = new double[2];
        for (int from = 0; from < texts; from += turn) {
            int to = Math.min(texts, from + turn);
            run[0] += seconds(first, from, to);
            run[1] += seconds(second, from, to);
        }
        return run;
    }

    private static double seconds(Contestant contestant, int from, int to) {
        long start = System.nanoTime();
        contestant.read(from, to);
        return (System.nanoTime() - start) / 1e9;
    }

    double firstMedian() {
        return median(first);
    }

    double secondMedian() {
        return median(second);
    }

    /// How many times as long the second takes as the first: the median of the runs' own ratios.
    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            ratios.add(second.get(i) / first.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
