package cotejo.gate.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What some figures of the archive tell about: one line of the ledger, with a hidden truth for every month.
///
/// @param number its rank: the least is told of most
/// @param who id of a force, or null where it goes by its own words
/// @param said the force as said where it has no id
record Topic(
        int number,
        Beat beat,
        @Nullable String who,
        @Nullable String said,
        String where) {
    /// The first month there are figures of, and how many months there are.
    static final YearMonth FIRST = YearMonth.of(2000, 1);
    static final int MONTHS = 14 * 12;

    /// How often something happened in a month; the same for every seed but this topic's.
    long month(int month, long seed) {
        return 1 + Math.floorMod(mixed(seed, month), 1L << (4 + Math.floorMod(mixed(seed, -1), 9)));
    }

    /// Of the months from one to another, the other left out.
    long months(int from, int to, long seed) {
        long all = 0;
        for (int month = from; month < to; month++) {
            all += month(month, seed);
        }
        return all;
    }

    /// How often in one day's event: few.
    long day(LocalDate day, long seed) {
        return 1 + Math.floorMod(mixed(seed, day.toEpochDay() * 31), 24);
    }

    private long mixed(long seed, long what) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L + what * 0x94D049BB133111EBL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
