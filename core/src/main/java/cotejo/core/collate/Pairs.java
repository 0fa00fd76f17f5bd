package cotejo.core.collate;

import java.util.Arrays;
import java.util.List;

/// Pairs of cells that are worth laying side by side, in the order of the first and then of the second; of very many,
/// the first, and the rest counted. They are collected as numbers: most lines have few, and some have millions.
final class Pairs {
    /// Compared in one line at most.
    static final int MOST = 200_000;

    private final List<Cell> firsts;
    private final List<Cell> seconds;
    private long[] held = new long[64];
    private int count;
    private long left;

    private Pairs(List<Cell> firsts, List<Cell> seconds) {
        this.firsts = firsts;
        this.seconds = seconds;
    }

    /// Told of each pair.
    interface Each {
        void pair(Cell first, Cell second);
    }

    /// Those of one line that may tell more than that nothing follows, each once; the earlier of the two comes first.
    static Pairs among(Almanac line) {
        List<Cell> cells = line.cells();
        Pairs pairs = new Pairs(cells, cells);
        for (int i = 0; i < cells.size(); i++) {
            int whole = i;
            Cell b = cells.get(i);
            line.within(b.reach(), part -> {
                Cell a = cells.get(part);
                // what each would find in the other's time is taken once
                boolean once = part < whole || part > whole && !Almanac.finds(a.reach(), b.reach());
                if (once && a.mayTell(b)) {
                    pairs.add(Math.min(part, whole), Math.max(part, whole));
                }
            });
        }
        return pairs;
    }

    /// Those in which a cell of one line may contradict or repeat a cell of another, whose scope holds the line's.
    static Pairs across(List<Cell> wholes, Almanac parts) {
        Pairs pairs = new Pairs(wholes, parts.cells());
        for (int i = 0; i < wholes.size(); i++) {
            int number = i;
            Cell whole = wholes.get(i);
            parts.within(whole.reach(), part -> {
                if (parts.cells().get(part).mayContradict(whole)) {
                    pairs.add(number, part);
                }
            });
        }
        return pairs;
    }

    private void add(long first, int second) {
        if (count == held.length) {
            if (count < 2 * MOST) {
                held = Arrays.copyOf(held, Math.min(2 * count, 2 * MOST));
            } else {
                settle();
            }
        }
        held[count++] = first << Integer.SIZE | second;
    }

    /// Puts what is held in order and leaves out what is too many.
    private void settle() {
        Arrays.sort(held, 0, count);
        left += Math.max(0, count - MOST);
        count = Math.min(count, MOST);
    }

    void each(Each told) {
        settle();
        for (int i = 0; i < count; i++) {
            told.pair(firsts.get((int) (held[i] >> Integer.SIZE)), seconds.get((int) held[i]));
        }
    }

    /// How many there are beyond those told of; known once they were told.
    long left() {
        return left;
    }
}
