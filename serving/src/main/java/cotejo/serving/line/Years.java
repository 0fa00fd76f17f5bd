package cotejo.serving.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where a day stands on a chart of time, in percent of its width.
///
/// @param first day since 1970 at the left end
/// @param last day at the right end
/// @param ticks years, at their first day
record Years(long first, long last, List<Integer> ticks) {
    /// A step, and how many years are parted by it at most.
    private static final int[][] STEPS = {{1, 9}, {2, 18}, {5, 45}, {10, 90}, {20, 180}, {50, 450}};

    private static final int COARSEST = 100;

    Years {
        ticks = List.copyOf(ticks);
    }

    static Years of(long first, long last) {
        long room = Math.max(20, (last - first) / 30);
        int from = LocalDate.ofEpochDay(first).getYear();
        int to = LocalDate.ofEpochDay(last).getYear() + 1;
        int step = step(to - from);
        List<Integer> ticks = new ArrayList<>();
        for (int year = Math.ceilDiv(from, step) * step; year <= to; year += step) {
            long day = LocalDate.of(year, 1, 1).toEpochDay();
            if (day >= first - room && day <= last + room) {
                ticks.add(year);
            }
        }
        return new Years(first - room, last + room, ticks);
    }

    private static int step(int years) {
        for (int[] step : STEPS) {
            if (years <= step[1]) {
                return step[0];
            }
        }
        return COARSEST;
    }

    double at(long day) {
        return Scale.LEFT + (Scale.RIGHT - Scale.LEFT) * Math.clamp((day - first) / (double) (last - first), 0, 1);
    }

    double at(Integer year) {
        return at(LocalDate.of(year, 1, 1).toEpochDay());
    }
}
