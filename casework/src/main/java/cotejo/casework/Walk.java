package cotejo.casework;

import cotejo.casework.port.Status;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The files that a person named, and those below the folders they named, in the order of their names.
///
/// A link is followed where a person named it and nowhere else: a folder from a stranger may hold a link to anything,
/// and links may run in circles.
final class Walk {
    private static final String MARKER = "cotejo.case";

    /// A file to be read, or what became of it before it could be.
    ///
    /// @param status null for a file to be read
    /// @param bytes how many there are to be read, as it was met
    /// @param isAgain whether it is read also where its bytes were read before
    record Entry(Path file, @Nullable Status status, String reason, long bytes, boolean isAgain) {
        Entry(Path file, @Nullable Status status, String reason) {
            this(file, status, reason, status == null ? size(file) : 0, false);
        }

        Entry again() {
            return new Entry(file, status, reason, bytes, true);
        }
    }

    /// How many bytes a file has; 0 where nobody can tell. Not by way of a name in characters, which some have none of.
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private final Path caseFolder;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    private Walk(Path caseFolder) {
        this.caseFolder = caseFolder;
    }

    /// What a walk came by.
    ///
    /// @param folders those it went through, and those that hold a file that was named
    record Found(List<Entry> entries, Set<Path> folders) {}

    static List<Entry> over(List<Path> paths, Path caseFolder) {
        return through(paths, caseFolder).entries();
    }

    static Found through(List<Path> paths, Path caseFolder) {
        Walk walk = new Walk(absolute(caseFolder));
        for (Path path : paths) {
            walk.named(absolute(path));
        }
        return new Found(walk.entries, walk.folders);
    }

    /// As [#over], of a path that no person named now, but the case knows: where a link stands there, it may have been
    /// put there since, and is not followed.
    static List<Entry> again(Path path, Path caseFolder) {
        Walk walk = new Walk(absolute(caseFolder));
        if (Files.isSymbolicLink(path)) {
            walk.file(path);
        } else {
            walk.named(path);
        }
        return walk.entries;
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void named(Path path) {
        Path parent = path.getParent();
        if (Files.isDirectory(path)) {
            below(path);
            return;
        }
        if (parent != null && Files.isDirectory(parent)) {
            folders.add(parent);
        }
        if (Files.isRegularFile(path)) {
            put(path, null, "");
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            put(path, Status.REFUSED, Files.exists(path) ? "no file and no folder" : "a link to nothing");
        } else {
            put(path, Status.MISSING, "no such file or folder");
        }
    }

    /// Depth first, by name; a stack of its own, since folders may be nested deeply.
    private void below(Path folder) {
        ArrayDeque<Path> open = new ArrayDeque<>();
        open.push(folder);
        while (!open.isEmpty()) {
            Path next = open.pop();
            if (next.equals(folder) ? !Files.isDirectory(next) : !Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
                file(next);
            } else if (same(next, caseFolder)) {
                put(next, Status.DUPLICATE, "the case itself: what it holds is held");
            } else if (Files.exists(next.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
                put(next, Status.REFUSED, "a case of Cotejo, not documents: add the documents it was made of");
            } else {
                folders.add(next);
                children(next).reversed().forEach(open::push);
            }
        }
    }

    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> each = Files.newDirectoryStream(folder)) {
            each.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            put(
                    folder,
                    Status.REFUSED,
                    "the folder cannot be read: " + e.getClass().getSimpleName());
        }
        children.sort(null);
        return children;
    }

    private void file(Path path) {
        if (Files.isSymbolicLink(path)) {
            put(path, Status.REFUSED, "a link inside a folder is not followed: add what it points to by its own name");
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            put(path, null, "");
        } else {
            put(path, Status.REFUSED, "no file and no folder");
        }
    }

    private void put(Path path, @Nullable Status status, String reason) {
        if (seen.add(path)) {
            entries.add(new Entry(path, status, reason));
        }
    }

    private static boolean same(Path a, Path b) {
        try {
            return a.equals(b) || Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }
}
