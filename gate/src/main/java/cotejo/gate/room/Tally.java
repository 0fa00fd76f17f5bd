package cotejo.gate.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was asked for, how long it took, and how large it was; by name.
final class Tally {
    /// How lines of it begin, among all else that is printed.
    private static final String LINE = "room";

    /// @param median milliseconds, as `p95` and `most`
    /// @param bytes of the largest answer
    /// @param failed how many were not answered, or with an error
    record Sum(String name, int count, int median, int p95, int most, int bytes, int failed) {
        private String line() {
            return String.join(
                    "\t",
                    LINE,
                    name,
                    Integer.toString(count),
                    Integer.toString(median),
                    Integer.toString(p95),
                    Integer.toString(most),
                    Integer.toString(bytes),
                    Integer.toString(failed));
        }

        /// Of a line of what a process printed; none of any other.
        static Stream<Sum> of(String line) {
            String[] cells = line.split("\t");
            return cells.length == 8 && cells[0].equals(LINE)
                    ? Stream.of(new Sum(
                            cells[1],
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3]),
                            Integer.parseInt(cells[4]),
                            Integer.parseInt(cells[5]),
                            Integer.parseInt(cells[6]),
                            Integer.parseInt(cells[7])))
                    : Stream.of();
        }
    }

    private static final class Of {
        final List<Integer> millis = new ArrayList<>();
        int bytes;
        int failed;
    }

    private final Map<String, Of> byName = new TreeMap<>();

    synchronized void add(String name, boolean answered, int millis, int bytes) {
        Of of = byName.computeIfAbsent(name, each -> new Of());
        if (answered) {
            of.millis.add(millis);
            of.bytes = Math.max(of.bytes, bytes);
        } else {
            of.failed++;
        }
    }

    synchronized List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        byName.forEach((name, of) -> {
            Collections.sort(of.millis);
            sums.add(new Sum(
                    name,
                    of.millis.size(),
                    at(of.millis, 50),
                    at(of.millis, 95),
                    at(of.millis, 100),
                    of.bytes,
                    of.failed));
        });
        return sums;
    }

    List<String> lines() {
        return sums().stream().map(Sum::line).toList();
    }

    /// The least value that so many of a hundred do not exceed; 0 of none.
    private static int at(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
