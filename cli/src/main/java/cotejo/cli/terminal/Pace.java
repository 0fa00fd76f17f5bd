package cotejo.cli.terminal;

import cotejo.casework.Progress.Extent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// How far long work has come, how fast it goes and how long it may take, in words.
///
/// Speed and time left are those of the last while, and are told of no work that has only begun: the first documents
/// take long because models are loaded, and what is held already takes no time at all.
final class Pace {
    private static final long SECOND = 1_000_000_000L;
    private static final long WHILE = 20 * SECOND;
    private static final long BEGINNING = 5 * SECOND;
    private static final int FEW = 5;
    /// What a file costs beside its bytes, as if it had so many more.
    private static final long A_FILE = 4_096;

    private final String doing;
    private final Deque<Point> points = new ArrayDeque<>();
    private long first;
    private Point now = new Point(0, new Extent(0, 0));

    private record Point(long at, Extent extent) {
        /// What was worked on: not what was held already.
        int files() {
            return extent.done() - extent.held();
        }

        long bytes() {
            return extent.bytes() - extent.heldBytes();
        }

        double weight() {
            return bytes() + (double) A_FILE * files();
        }

        double left() {
            return extent.ofBytes() - extent.bytes() + (double) A_FILE * (extent.total() - extent.done());
        }
    }

    /// @param doing "reading"
    Pace(String doing) {
        this.doing = doing;
    }

    /// @param at nanoseconds since any moment
    void at(Extent extent, long at) {
        now = new Point(at, extent);
        if (points.isEmpty()) {
            first = at;
        }
        if (points.isEmpty() || at - points.getLast().at() >= SECOND) {
            points.addLast(now);
        }
        while (points.size() > 2 && at - points.getFirst().at() > WHILE) {
            points.removeFirst();
        }
    }

    /// "reading 120 of 21,000 files", and what else is known: how many bytes, how fast, how long.
    List<String> facts() {
        Extent extent = now.extent();
        List<String> facts = new ArrayList<>();
        String files = extent.total() == 1 ? "file" : "files";
        facts.add(String.format(Locale.ROOT, "%s %,d of %,d %s", doing, extent.done(), extent.total(), files));
        if (extent.ofBytes() > 0) {
            facts.add(bytes(extent));
        }
        Point from = points.getFirst();
        long took = now.at() - from.at();
        if (now.at() - first >= BEGINNING && now.files() - from.files() >= FEW && took >= SECOND) {
            double seconds = took / (double) SECOND;
            facts.add(speed((now.files() - from.files()) / seconds, (now.bytes() - from.bytes()) / seconds));
            facts.add(left(now.left() / ((now.weight() - from.weight()) / seconds)));
        }
        return facts;
    }

    private static String bytes(Extent extent) {
        boolean small = extent.ofBytes() < 10_000_000;
        double unit = small ? 1e3 : 1e6;
        return number(extent.bytes() / unit) + " of " + number(extent.ofBytes() / unit) + (small ? " kB" : " MB");
    }

    private static String speed(double files, double bytes) {
        return files >= 1 ? number(files) + " files a second" : number(bytes / 1e6) + " MB a second";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
    }

    private static String left(double seconds) {
        long minutes = Math.round(seconds / 60);
        if (seconds < 60) {
            return "less than a minute left";
        }
        if (minutes < 60) {
            return "about " + minutes + " min left";
        }
        // Nobody knows the minutes of many hours.
        return minutes < 600
                ? "about " + minutes / 60 + " h " + minutes % 60 + " min left"
                : String.format(Locale.ROOT, "about %,d h left", Math.round(seconds / 3_600));
    }
}
