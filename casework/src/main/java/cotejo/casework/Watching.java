package cotejo.casework;

import cotejo.casework.port.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which files of some paths are new or changed since they were taken, and have come to rest: nobody has written to
/// them for a while. A file that is still being copied is half a file.
final class Watching {
    private final List<Path> paths;
    private final Path caseFolder;
    private final long rest;
    private final Map<Path, Mark> taken = new HashMap<>();
    private final Map<Path, Moving> moving = new HashMap<>();
    private Set<Path> folders = Set.of();

    /// How a file looked from outside.
    ///
    /// @param changed in milliseconds
    /// @param status what became of it without its being read
    record Mark(long bytes, long changed, @Nullable Status status) {
        static Mark of(Walk.Entry entry) {
            return new Mark(entry.bytes(), changed(entry.file()), entry.status());
        }

        private static long changed(Path file) {
            try {
                return Files.getLastModifiedTime(file).toMillis();
            } catch (IOException e) {
                return 0;
            }
        }
    }

    /// @param since nanoseconds
    private record Moving(Mark mark, long since) {}

    /// A file that is to be taken, as it looked then.
    record Due(Walk.Entry entry, Mark mark) {}

    /// @param rest how long a file must have stayed as it is
    Watching(List<Path> paths, Path caseFolder, Duration rest) {
        this.paths = paths;
        this.caseFolder = caseFolder;
        this.rest = rest.toNanos();
    }

    /// All that is there now, at rest or not.
    List<Due> everything() {
        return found().stream().map(entry -> new Due(entry, Mark.of(entry))).toList();
    }

    /// @param now nanoseconds since any moment
    List<Due> due(long now) {
        List<Due> due = new ArrayList<>();
        Set<Path> there = new HashSet<>();
        for (Walk.Entry entry : found()) {
            Path file = entry.file();
            there.add(file);
            Mark mark = Mark.of(entry);
            Moving before = moving.get(file);
            if (mark.equals(taken.get(file))) {
                moving.remove(file);
            } else if (before == null || !before.mark().equals(mark)) {
                moving.put(file, new Moving(mark, now));
            } else if (now - before.since() >= rest) {
                due.add(new Due(entry, mark));
            }
        }
        // Another file may come in the place of one that went.
        taken.keySet().retainAll(there);
        moving.keySet().retainAll(there);
        return due;
    }

    void taken(Due due) {
        taken.put(due.entry().file(), due.mark());
    }

    /// Whether some file has changed and is not at rest.
    boolean isMoving() {
        return !moving.isEmpty();
    }

    /// The folders that the last look went through, where something new would turn up.
    Set<Path> folders() {
        return folders;
    }

    private List<Walk.Entry> found() {
        Walk.Found found = Walk.through(paths, caseFolder);
        folders = found.folders();
        return found.entries();
    }
}
