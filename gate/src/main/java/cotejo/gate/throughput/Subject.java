package cotejo.gate.throughput;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// What some figures of the archive tell about, with a hidden truth for every month.
///
/// @param number its rank: the least is told of most
/// @param family of the planted truth's templates
/// @param inMonth about how many there are in a month
/// @param english what fills the templates' slots in English: who, where, people …
/// @param spanish the same in Spanish
record Subject(int number, String family, int inMonth, Map<String, String> english, Map<String, String> spanish) {
    /// The first month there are figures of.
    static final YearMonth FIRST = YearMonth.of(1998, 1);

    Map<String, String> slots(Tongue tongue) {
        return tongue.english() ? english : spanish;
    }

    /// How many there were from one month to another, both with them.
    long count(YearMonth from, YearMonth to) {
        long count = 0;
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            count += inMonth / 2 + Math.floorMod(mixed(FIRST.until(month, ChronoUnit.MONTHS)), inMonth);
        }
        return count;
    }

    private long mixed(long month) {
        long mixed = number * 0x9E3779B97F4A7C15L + month * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
