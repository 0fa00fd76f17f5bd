package cotejo.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Cells by the days their times reach over: finds, among thousands, the few whose times may lie in that of another.
/// Every cell has a number, its place in the list given, and is found by that.
final class Almanac {
    private final List<Cell> cells;
    /// The numbers of those whose time is stated outright, by its first day.
    private final int[] outright;
    private final long[] firsts;
    /// The numbers of those that say none.
    private final int[] unsaid;
    /// The numbers of all others.
    private final int[] loose;

    Almanac(List<Cell> cells) {
        this.cells = cells;
        List<Integer> fixed = new ArrayList<>();
        List<Integer> silent = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Reach reach = cells.get(i).reach();
            (reach.outright() ? fixed : reach.unsaid() ? silent : others).add(i);
        }
        fixed.sort(Comparator.comparingLong(i -> cells.get(i).reach().first()));
        this.outright = fixed.stream().mapToInt(i -> i).toArray();
        this.firsts =
                fixed.stream().mapToLong(i -> cells.get(i).reach().first()).toArray();
        this.unsaid = silent.stream().mapToInt(i -> i).toArray();
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
        // A time that is said and one that is not have nothing to do with each other.
        if (!whole.unsaid()) {
            between(whole, whole.earliest(), whole.last(), found);
        }
        if (!whole.outright()) {
            each(unsaid, found);
        }
        each(loose, found);
    }

    /// Whether [#within] would tell of a cell.
    static boolean finds(Reach whole, Reach part) {
        if (whole.unsaid() && part.outright() || whole.outright() && part.unsaid()) {
            return false;
        }
        return !whole.outright()
                || !part.outright()
                || part.first() >= whole.earliest() && part.first() <= whole.last();
    }

    /// Those whose time may be taken for a time, in a sum too, as far as they are wanted; in the order of the list.
    List<Cell> nearly(Reach time, Predicate<Reach> wanted) {
        BitSet near = new BitSet();
        long play = time.mostPlay();
        Found found = number -> {
            if (wanted.test(cells.get(number).reach())) {
                near.set(number);
            }
        };
        between(time, time.first() - play, time.first() + play, found);
        each(unsaid, found);
        each(loose, found);
        return near.stream().mapToObj(cells::get).toList();
    }

    /// Those stated outright.
    ///
    /// @param first and `last` bound their first days, where `time` is stated outright
    private void between(Reach time, long first, long last, Found found) {
        if (!time.outright()) {
            each(outright, found);
            return;
        }
        for (int i = from(first); i < firsts.length && firsts[i] <= last; i++) {
            found.at(outright[i]);
        }
    }

    private static void each(int[] numbers, Found found) {
        for (int number : numbers) {
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
