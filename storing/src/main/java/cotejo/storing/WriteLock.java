package cotejo.storing;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Held by the one who writes. It is the operating system's lock, so it ends with the process however that ends.
final class WriteLock implements AutoCloseable {
    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriteLock take(CaseFolder folder) throws CaseProblem {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new CaseProblem(
                        Kind.LOCKED,
                        "the case " + folder.root() + " is being written by another Cotejo",
                        "wait until it is done, or end it; reading works meanwhile");
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw folder.unwritable(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the channel, and the channel with the process: nothing is left to be done.
        }
    }
}
