package cotejo.casework;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Hears from the system that something happened in a folder. Not every system tells of every folder (a network's, or
/// more of them than it keeps count of): whoever listens looks for himself now and then.
final class Notices implements AutoCloseable {
    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> heard = new HashMap<>();
    private boolean deaf;

    Notices() {
        WatchService opened = null;
        try {
            opened = FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            deaf = true;
        }
        service = opened;
    }

    /// Whether something may happen unheard.
    boolean isDeaf() {
        return deaf;
    }

    /// Listens to these folders, and to no others.
    void of(Set<Path> folders) {
        heard.entrySet().removeIf(each -> {
            boolean gone = !folders.contains(each.getKey()) || !each.getValue().isValid();
            if (gone) {
                each.getValue().cancel();
            }
            return gone;
        });
        WatchService listening = service;
        for (Path folder : folders) {
            if (listening != null && !heard.containsKey(folder)) {
                try {
                    heard.put(
                            folder,
                            folder.register(
                                    listening,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE));
                } catch (IOException e) {
                    deaf = true;
                }
            }
        }
    }

    /// Waits.
    ///
    /// @return whether something happened
    boolean within(Duration wait) throws InterruptedException {
        WatchService listening = service;
        if (listening == null) {
            Thread.sleep(wait);
            return false;
        }
        WatchKey key = listening.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        boolean something = key != null;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = listening.poll();
        }
        return something;
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // Nothing is heard from now on, which was wanted.
            deaf = true;
        }
    }
}
