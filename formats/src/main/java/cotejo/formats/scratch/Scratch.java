package cotejo.formats.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Folders for what a process puts aside for a while. One goes with its process; where that was killed, the next
/// process that makes one of the same name takes it away.
public final class Scratch {
    /// The process that made it stands in the name.
    private static final Pattern PROCESS = Pattern.compile("(\\d{1,18})-.*");

    /// Names whose folders this process has looked through.
    private static final Set<String> SWEPT = ConcurrentHashMap.newKeySet();

    private Scratch() {}

    /// A new one among temporary files.
    ///
    /// @param name what folders for this purpose begin with, "cotejo-apart-"
    public static Path make(String name) throws IOException {
        Path folder = Files.createTempDirectory(name + ProcessHandle.current().pid() + "-");
        Path among = folder.getParent();
        if (among != null && SWEPT.add(name)) {
            sweep(name, among, folder);
        }
        return folder;
    }

    /// Takes away the folders of those who are no more.
    ///
    /// @param own whose owner must be theirs too
    static void sweep(String name, Path among, Path own) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(among, name + "*")) {
            for (Path folder : left) {
                var named = PROCESS.matcher(String.valueOf(folder.getFileName()).substring(name.length()));
                if (named.matches()
                        && ProcessHandle.of(Long.parseLong(named.group(1))).isEmpty()
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                                .equals(Files.getOwner(own, LinkOption.NOFOLLOW_LINKS))) {
                    clear(name, folder);
                }
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException | UnsupportedOperationException e) {
            // Another sweeps too, or the file system knows no owners, and then nobody can tell whose they are. They
            // stand among temporary files: whoever clears those will find them.
        }
    }

    /// Takes away a folder that [#make] made, and no other.
    ///
    /// @param name as it was made with
    public static void clear(String name, Path folder) {
        Path last = folder.getFileName();
        if (last == null || !last.toString().startsWith(name)) {
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
