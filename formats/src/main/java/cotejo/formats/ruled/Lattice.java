package cotejo.formats.ruled;

import cotejo.formats.ruled.Rulings.Ruling;
import java.util.ArrayList;
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
        List<Cell> cells = new ArrayList<>();
        for (int root = 0; root < group.length; root++) {
            if (group[root] == root) {
                Cell cell = box(group, root, columns);
                if (cell == null) {
                    return null;
                }
                cells.add(cell);
            }
        }
        return cells.size() < 4 ? null : new Lattice(downs, rights, List.copyOf(cells));
    }

    /// Null where what lines leave open is no box.
    private static @Nullable Cell box(int[] group, int root, int columns) {
        int[] all = IntStream.range(0, group.length)
                .filter(i -> find(group, i) == root)
                .toArray();
        int top = IntStream.of(all).map(i -> i / columns).min().orElse(0);
        int bottom = IntStream.of(all).map(i -> i / columns).max().orElse(0);
        int left = IntStream.of(all).map(i -> i % columns).min().orElse(0);
        int right = IntStream.of(all).map(i -> i % columns).max().orElse(0);
        int rows = bottom - top + 1;
        int wide = right - left + 1;
        return rows * wide == all.length ? new Cell(top, left, rows, wide) : null;
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
