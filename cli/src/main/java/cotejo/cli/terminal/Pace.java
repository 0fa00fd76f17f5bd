package cotejo.cli.terminal;

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
    private Point now = new Point(0, 0, 0, 0);
    private int total;
    private long ofBytes;

    private record Point(long at, int done, long bytes, long weight) {}

    /// @param doing "reading"
    Pace(String doing) {
        this.doing = doing;
    }

    /// @param bytes of what is done
    /// @param ofBytes of all; 0 where nobody knows
    /// @param at nanoseconds since any moment
    void at(int done, int total, long bytes, long ofBytes, long at) {
        this.total = total;
        this.ofBytes = ofBytes;
        now = new Point(at, done, bytes, bytes + A_FILE * done);
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
        List<String> facts = new ArrayList<>();
        facts.add(String.format(
                Locale.ROOT, "%s %,d of %,d %s", doing, now.done(), total, total == 1 ? "file" : "files"));
        if (ofBytes > 0) {
            facts.add(bytes());
        }
        Point from = points.getFirst();
        long took = now.at() - from.at();
        if (now.at() - first >= BEGINNING && now.done() - from.done() >= FEW && took >= SECOND) {
            double seconds = took / (double) SECOND;
            facts.add(speed((now.done() - from.done()) / seconds, (now.bytes() - from.bytes()) / seconds));
            double weight = ofBytes + (double) A_FILE * total - now.weight();
            facts.add(left(weight / ((now.weight() - from.weight()) / seconds)));
        }
        return facts;
    }

    private String bytes() {
        boolean small = ofBytes < 1_000_000;
        double unit = small ? 1e3 : 1e6;
        return number(now.bytes() / unit) + " of " + number(ofBytes / unit) + (small ? " kB" : " MB");
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
