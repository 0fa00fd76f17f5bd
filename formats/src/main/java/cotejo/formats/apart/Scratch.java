package cotejo.formats.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder for what parsers put aside for a while. It goes with the process: when nobody asks any more the process
/// takes it away, and where that was ended, whoever ended it. Where both were ended, the next program that asks does.
final class Scratch {
    private static final String NAME = "cotejo-apart-";
    /// The process that asked stands in the name.
    private static final Pattern NAMED = Pattern.compile(NAME + "(\\d{1,18})-.*");

    private static final AtomicBoolean SWEPT = new AtomicBoolean();

    private Scratch() {}

    static Path make() throws IOException {
        Path folder = Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
        Path among = folder.getParent();
        if (among != null && SWEPT.compareAndSet(false, true)) {
            sweep(among, folder);
        }
        return folder;
    }

    /// Takes away the folders of those who are no more.
    ///
    /// @param own whose owner must be theirs too
    static void sweep(Path among, Path own) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(among, NAME + "*")) {
            for (Path folder : left) {
                Matcher named = NAMED.matcher(String.valueOf(folder.getFileName()));
                if (named.matches()
                        && ProcessHandle.of(Long.parseLong(named.group(1))).isEmpty()
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                                .equals(Files.getOwner(own, LinkOption.NOFOLLOW_LINKS))) {
                    clear(folder);
                }
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException | UnsupportedOperationException e) {
            // Another sweeps too, or the file system knows no owners, and then nobody can tell whose they are. They
            // stand among temporary files: whoever clears those will find them.
        }
    }

    /// Takes away a folder that [#make] made, and no other.
    static void clear(Path folder) {
        Path name = folder.getFileName();
        if (name == null || !name.toString().startsWith(NAME)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // Another clears it too, or it cannot be cleared. It stands among temporary files: whoever clears those
            // will find it.
        }
    }
}
