package cotejo.gate.recognizers;

import cotejo.gate.score.Numbers;
import cotejo.gate.score.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two ends, each open or closed; null where there is none.
record Interval(
        @Nullable Double low, boolean lowOpen, @Nullable Double high, boolean highOpen) {
    private static final int MOST_CONVENTIONS = 5;
    private static final List<List<String>> CONVENTIONS = conventions();

    Interval {
        lowOpen = lowOpen || low == null;
        highOpen = highOpen || high == null;
    }

    static Interval exactly(@Nullable Double value) {
        return new Interval(value, false, value, false);
    }

    /// As the specs write it: `[10,15)`, `(,100]`.
    static Interval parse(String written) {
        String inner = written.substring(1, written.length() - 1);
        int comma = inner.indexOf(',');
        return new Interval(
                end(inner.substring(0, comma)),
                written.startsWith("("),
                end(inner.substring(comma + 1)),
                written.endsWith(")"));
    }

    /// Is ours the same as theirs, outright or by a row of `intervals.tsv`?
    boolean means(Interval theirs) {
        boolean ends = high == null ? theirs.high == null : Numbers.same(high, theirs.high);
        boolean starts = low == null ? theirs.low == null : Numbers.same(low, theirs.low);
        if (!ends || !starts) {
            return false;
        }
        String shape = theirs.shape();
        return shape.equals(shape())
                || CONVENTIONS.stream()
                        .anyMatch(
                                row -> row.get(0).equals(shape()) && row.get(1).equals(shape));
    }

    private String shape() {
        return (lowOpen ? "(" : "[") + (low == null ? "" : "a") + "," + (high == null ? "" : "b")
                + (highOpen ? ")" : "]");
    }

    @Override
    public String toString() {
        return (lowOpen ? "(" : "[") + (low == null ? "" : low) + "," + (high == null ? "" : high)
                + (highOpen ? ")" : "]");
    }

    private static @Nullable Double end(String written) {
        return written.isBlank() ? null : Double.valueOf(written.strip());
    }

    private static List<List<String>> conventions() {
        List<List<String>> rows = new ArrayList<>(Table.rows(Interval.class, "intervals.tsv", 3));
        if (rows.size() > MOST_CONVENTIONS) {
            throw new IllegalStateException("intervals.tsv holds more than " + MOST_CONVENTIONS + " conventions");
        }
        return List.copyOf(rows);
    }
}
