package cotejo.casework;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Adds what is there, and then what comes, until somebody asks to end.
final class Watch {
    /// How long it takes at most to hear that somebody asked to end.
    private static final Duration TICK = Duration.ofMillis(200);
    /// How often all folders are looked through where the system tells of some of them, and of all.
    private static final long LOOK_WHERE_DEAF = Duration.ofSeconds(3).toNanos();
    private static final long LOOK = Duration.ofMinutes(1).toNanos();
    /// Looking takes a small share of the time, however many files there are.
    private static final int SHARE = 10;

    private final Watching watching;
    private final Stop stop;
    private final Function<List<Walk.Entry>, AddReport> take;
    private final Consumer<AddReport> told;
    private long looked;
    private long tookToLook;

    /// @param take adds these
    /// @param told hears what became of each lot
    Watch(
            List<Path> paths,
            Path caseFolder,
            Duration rest,
            Stop stop,
            Function<List<Walk.Entry>, AddReport> take,
            Consumer<AddReport> told) {
        this.watching = new Watching(paths, caseFolder, rest);
        this.stop = stop;
        this.take = take;
        this.told = told;
    }

    /// @param first adds all that is there, as ever
    void until(Function<List<Walk.Entry>, AddReport> first) throws InterruptedException {
        take(watching.everything(), first);
        try (Notices notices = new Notices()) {
            notices.of(watching.folders());
            // What came between the look and the listening.
            look(notices);
            boolean heard = false;
            while (!stop.asked()) {
                heard |= notices.within(TICK);
                long since = System.nanoTime() - looked;
                boolean wanted = heard || watching.isMoving();
                if (since >= SHARE * tookToLook && (wanted || since >= (notices.isDeaf() ? LOOK_WHERE_DEAF : LOOK))) {
                    heard = false;
                    look(notices);
                }
            }
        }
    }

    private void look(Notices notices) {
        long begun = System.nanoTime();
        List<Watching.Due> due = watching.due(begun);
        notices.of(watching.folders());
        looked = System.nanoTime();
        tookToLook = looked - begun;
        if (!due.isEmpty() && !stop.asked()) {
            take(due, take);
        }
    }

    /// What is not taken, because somebody asked to end, is due again.
    private void take(List<Watching.Due> due, Function<List<Walk.Entry>, AddReport> by) {
        AddReport report = by.apply(due.stream().map(Watching.Due::entry).toList());
        due.subList(0, Math.min(due.size(), report.inputs().size())).forEach(watching::taken);
        told.accept(report);
    }
}
