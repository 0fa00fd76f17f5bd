package cotejo.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Cells by the days their times reach over: finds, among thousands, the few whose times may lie in that of another.
/// Every cell has a number, its place in the list given, and is found by that.
final class Almanac {
    private static final int YEAR = 366;

    private final List<Cell> cells;
    /// The numbers of those whose time is stated outright, by its first day.
    private final int[] outright;
    private final long[] firsts;
    /// The numbers of all others.
    private final int[] loose;

    Almanac(List<Cell> cells) {
        this.cells = cells;
        List<Integer> fixed = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            (cells.get(i).reach().outright() ? fixed : others).add(i);
        }
        fixed.sort(Comparator.comparingLong(i -> cells.get(i).reach().first()));
        this.outright = fixed.stream().mapToInt(i -> i).toArray();
        this.firsts = fixed.stream()
                .mapToLong(i -> cells.get(i).reach().first())
                .toArray();
        this.loose = others.stream().mapToInt(i -> i).toArray();
    }

    List<Cell> cells() {
        return cells;
    }

    /// Told of a cell whose time may lie in, or be, the one asked for.
    interface Found {
        void at(int number);
    }

    /// Those whose time may lie in a time or be that time, and others that [Reach] must tell from them.
    void within(Reach whole, Found found) {
        between(whole, whole.last(), found);
    }

    /// Whether [#within] would tell of a cell.
    static boolean finds(Reach whole, Reach part) {
        return !whole.outright()
                || !part.outright()
                || part.first() >= whole.first() - YEAR && part.first() <= whole.last();
    }

    /// Those whose time may be taken for a time, in a sum too, and others that [Reach] must tell from them.
    void nearly(Reach time, Found found) {
        between(time, time.first() + YEAR, found);
    }

    private void between(Reach time, long last, Found found) {
        if (time.outright()) {
            for (int i = from(time.first() - YEAR); i < firsts.length && firsts[i] <= last; i++) {
                found.at(outright[i]);
            }
        } else {
            for (int number : outright) {
                found.at(number);
            }
        }
        for (int number : loose) {
            found.at(number);
        }
    }

    private int from(long day) {
        int at = Arrays.binarySearch(firsts, day);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && firsts[at - 1] == day) {
            at--;
        }
        return at;
    }
}
