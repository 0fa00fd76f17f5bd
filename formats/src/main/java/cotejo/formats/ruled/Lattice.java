package cotejo.formats.ruled;

import cotejo.formats.ruled.Rulings.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows and columns that lines part a stretch of a page into. Where a line between two of them is missing, one cell
/// stretches over both.
///
/// @param downs where rows begin, and the last ends, from above
/// @param rights where columns begin, and the last ends, from the left
/// @param cells in order
record Lattice(List<Double> downs, List<Double> rights, List<Cell> cells) {
    /// A larger one is no table but paper with squares on it.
    private static final int MOST = 500;

    /// Each letter of a page is looked up in every place.
    static final int MOST_PLACES = 5_000;

    /// A cell: which row and column it begins in, from 0, and over how many it stretches.
    record Cell(int row, int column, int rows, int columns) {}

    double top() {
        return downs.getFirst();
    }

    double bottom() {
        return downs.getLast();
    }

    double left() {
        return rights.getFirst();
    }

    double right() {
        return rights.getLast();
    }

    /// Those of a page, from above: of at least two rows and two columns.
    static List<Lattice> on(Rulings rulings) {
        List<Ruling> level = rulings.level();
        List<Ruling> upright = rulings.upright();
        if (level.size() > MOST || upright.size() > MOST) {
            return List.of();
        }
        int[] group = IntStream.range(0, level.size() + upright.size()).toArray();
        for (int h = 0; h < level.size(); h++) {
            for (int v = 0; v < upright.size(); v++) {
                if (level.get(h).meets(upright.get(v))) {
                    join(group, h, level.size() + v);
                }
            }
        }
        List<Lattice> found = new ArrayList<>();
        for (int root = 0; root < group.length; root++) {
            if (group[root] == root) {
                int of = root;
                Lattice lattice = of(
                        IntStream.range(0, level.size())
                                .filter(h -> find(group, h) == of)
                                .mapToObj(level::get)
                                .toList(),
                        IntStream.range(0, upright.size())
                                .filter(v -> find(group, level.size() + v) == of)
                                .mapToObj(upright::get)
                                .toList());
                if (lattice != null) {
                    found.add(lattice);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Lattice::top).thenComparingDouble(Lattice::left));
        return found;
    }

    private static int find(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static void join(int[] group, int a, int b) {
        int one = find(group, a);
        int other = find(group, b);
        group[Math.max(one, other)] = Math.min(one, other);
    }

    private static @Nullable Lattice of(List<Ruling> level, List<Ruling> upright) {
        List<Double> downs = places(level);
        List<Double> rights = places(upright);
        if (downs.size() < 3 || rights.size() < 3) {
            return null;
        }
        int rows = downs.size() - 1;
        int columns = rights.size() - 1;
        if (rows * columns > MOST_PLACES) {
            return null;
        }
        int[] group = IntStream.range(0, rows * columns).toArray();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double left = rights.get(c);
                double right = rights.get(c + 1);
                double top = downs.get(r);
                double bottom = downs.get(r + 1);
                if (c + 1 < columns && isOpen(upright, right, top, bottom)) {
                    join(group, r * columns + c, r * columns + c + 1);
                }
                if (r + 1 < rows && isOpen(level, bottom, left, right)) {
                    join(group, r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        List<Cell> cells = boxes(group, columns);
        return cells.size() < 4 ? null : new Lattice(downs, rights, cells);
    }

    /// Where each group of places lies; empty where what lines leave open is no box.
    private static List<Cell> boxes(int[] group, int columns) {
        int[] many = new int[group.length];
        int[] bottom = new int[group.length];
        int[] left = new int[group.length];
        int[] right = new int[group.length];
        Arrays.fill(left, columns);
        for (int i = 0; i < group.length; i++) {
            int root = find(group, i);
            many[root]++;
            bottom[root] = Math.max(bottom[root], i / columns);
            left[root] = Math.min(left[root], i % columns);
            right[root] = Math.max(right[root], i % columns);
        }
        List<Cell> cells = new ArrayList<>();
        for (int root = 0; root < group.length; root++) {
            if (many[root] > 0) {
                // The first of a group is its root: nothing of it lies above.
                int top = root / columns;
                Cell cell = new Cell(top, left[root], bottom[root] - top + 1, right[root] - left[root] + 1);
                if (cell.rows() * cell.columns() != many[root]) {
                    return List.of();
                }
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return List.copyOf(cells);
    }

    private static List<Double> places(List<Ruling> lines) {
        List<Double> places = new ArrayList<>();
        lines.stream().map(Ruling::place).sorted().forEach(place -> {
            if (places.isEmpty() || place - places.getLast() > Rulings.NEAR) {
                places.add(place);
            }
        });
        return places;
    }

    /// Whether no line at this place parts what lies on both its sides.
    private static boolean isOpen(List<Ruling> lines, double place, double from, double to) {
        return lines.stream()
                .noneMatch(line -> Math.abs(line.place() - place) <= Rulings.NEAR && line.covers(from, to));
    }
}
