package cotejo.storing;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What lies where in a case:
///
///     cotejo.case      the marker: "this is a case", and the shape of its database
///     case.db          and case.db-wal, case.db-shm while it is open
///     sources/ab/ab…   every source under its SHA-256
///     index/           what search looks into; made anew where it is missing
///     desk.db          what people keep at hand: saved searches, accounts, the log of who did what; no figure depends
///     on it, and no copy has it
///     lock             held by the one who writes
record CaseFolder(Path root) {
    /// The shape of the database; the number of the last migration.
    static final int SCHEMA = 9;

    private static final String FIRST_WORDS = "cotejo case, schema ";
    private static final Set<String> FILES = Set.of(
            "cotejo.case",
            "cotejo.case.new",
            "cotejo.copy",
            "case.db",
            "case.db-wal",
            "case.db-shm",
            "case.db-journal",
            "lock");
    /// How systems say that a disk is full, or somebody's share of it; each says it in its user's language too.
    private static final List<String> FULL = List.of("no space left", "quota exceeded", "not enough space");
    /// With less than this, in bytes, a failure to write is put down to it: a database asks for some dozen kilobytes at
    /// a time, and does not always say that it did not get them.
    private static final long TOO_LITTLE = 1 << 20;

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    Path marker() {
        return root.resolve("cotejo.case");
    }

    Path database() {
        return root.resolve("case.db");
    }

    Path wal() {
        return root.resolve("case.db-wal");
    }

    Path sources() {
        return root.resolve("sources");
    }

    Path index() {
        return root.resolve("index");
    }

    private Path copying() {
        return root.resolve("cotejo.copy");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /// Whether the folder is marked as a case.
    boolean marked() {
        return Files.exists(marker(), LinkOption.NOFOLLOW_LINKS);
    }

    /// Makes the folder if it is not there, readable by its owner alone.
    void make() throws CaseProblem {
        try {
            if (!Files.isDirectory(root)) {
                Path parent = root.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(root, ownerOnly(root));
            }
            if (!Files.isDirectory(sources(), LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(sources(), ownerOnly(root));
            }
            syncFolder(root);
        } catch (IOException e) {
            if (isForRoom(e)) {
                throw noRoom();
            }
            throw new CaseProblem(
                    Kind.USAGE,
                    "the case cannot be made in " + root + ": " + reason(e),
                    "choose a folder you may write in");
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path where) throws IOException {
        return Files.getFileStore(nearest(where)).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /// The folder, or the nearest above it that is there.
    private static Path nearest(Path where) {
        Path there = where.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    /// Whether nothing lies here but what an interrupted creation leaves behind: then it may be begun anew.
    boolean nothingOfOthers() throws CaseProblem {
        return holdsOnly(false);
    }

    /// Whether a copy was begun here and cut off: then it may go on.
    boolean cutOffCopy() throws CaseProblem {
        return Files.isRegularFile(copying(), LinkOption.NOFOLLOW_LINKS) && holdsOnly(true);
    }

    /// @param sources whether there may be some
    private boolean holdsOnly(boolean sources) throws CaseProblem {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean ownSources = name.equals("sources")
                        && (isEmptyFolder(entry) || sources && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS));
                if (!ownSources && !(FILES.contains(name) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /// Removes what an interrupted creation left of the database.
    void clearUnfinished() throws CaseProblem {
        try {
            for (String name : List.of(
                    "case.db", "case.db-wal", "case.db-shm", "case.db-journal", "cotejo.case.new", "cotejo.copy")) {
                Files.deleteIfExists(root.resolve(name));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Says that what lies here from now on is a copy that is not whole.
    void beginCopy() throws CaseProblem {
        try {
            Files.write(copying(), new byte[0]);
            syncFolder(root);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Marks the folder as a case: the last thing done when one is made.
    void mark() throws CaseProblem {
        Path fresh = root.resolve("cotejo.case.new");
        try {
            try (FileChannel out = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer words = ByteBuffer.wrap((FIRST_WORDS + SCHEMA + "\n").getBytes(StandardCharsets.UTF_8));
                while (words.hasRemaining()) {
                    out.write(words);
                }
                out.force(true);
            }
            Files.move(fresh, marker(), StandardCopyOption.ATOMIC_MOVE);
            syncFolder(root);
            Files.deleteIfExists(copying());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Goes through what the marker says and what lies in the folder, without following any link.
    void verify() throws CaseProblem {
        if (!Files.isDirectory(root)) {
            throw new CaseProblem(
                    Kind.NO_CASE,
                    root + (Files.exists(root) ? " is no folder" : " does not exist"),
                    "make a case with: cotejo add " + root + " FILES…");
        }
        if (!marked()) {
            throw new CaseProblem(
                    Kind.NO_CASE,
                    root + " is no case: it has no file cotejo.case",
                    "name the folder of a case, or a new folder to make one with: cotejo add FOLDER FILES…");
        }
        regular(marker(), true);
        int schema = schema();
        if (schema > SCHEMA) {
            throw new CaseProblem(
                    Kind.NEWER,
                    root + " was made by a newer version of Cotejo (schema " + schema + ", this one knows " + SCHEMA
                            + ")",
                    "use the newer version");
        }
        regular(database(), true);
        regular(wal(), false);
        regular(root.resolve("case.db-shm"), false);
        regular(lock(), false);
        if (Files.exists(root.resolve("case.db-journal"), LinkOption.NOFOLLOW_LINKS)) {
            throw damaged("it holds a file case.db-journal, which Cotejo never writes");
        }
        if (!Files.isDirectory(sources(), LinkOption.NOFOLLOW_LINKS)) {
            throw damaged("its folder sources is missing or no folder of its own");
        }
    }

    /// The shape the marker tells of.
    int schema() throws CaseProblem {
        byte[] head;
        try (FileChannel in = FileChannel.open(marker(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer buffer = ByteBuffer.allocate(64);
            while (buffer.hasRemaining() && in.read(buffer) >= 0) {
                // until the buffer is full or the file ends
            }
            head = new byte[buffer.position()];
            buffer.flip().get(head);
        } catch (IOException e) {
            throw unreadable(e);
        }
        String words = new String(head, StandardCharsets.UTF_8).strip();
        String number = words.startsWith(FIRST_WORDS) ? words.substring(FIRST_WORDS.length()) : "";
        if (number.isEmpty() || number.length() > 6 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw damaged("its file cotejo.case says nothing Cotejo would write");
        }
        int schema = Integer.parseInt(number);
        if (schema < 1) {
            throw damaged("its file cotejo.case says nothing Cotejo would write");
        }
        return schema;
    }

    private void regular(Path file, boolean must) throws CaseProblem {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (must) {
                throw damaged("its file " + file.getFileName() + " is missing");
            }
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(file.getFileName() + " in it is no file of its own");
        }
    }

    /// Whether others than the owner may look into the folder; false where the file system does not say.
    boolean openToOthers() {
        try {
            return !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(root));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    CaseProblem damaged(String what) {
        return new CaseProblem(
                Kind.DAMAGED,
                "the case " + root + " is damaged: " + what,
                "restore it from a copy (cotejo copy makes one)");
    }

    CaseProblem unreadable(IOException e) {
        return new CaseProblem(
                Kind.DAMAGED,
                "the case " + root + " cannot be used: " + reason(e),
                "see that its files may be read and written");
    }

    /// Of a failure to write.
    CaseProblem unwritable(IOException e) {
        return isForRoom(e) ? noRoom() : unreadable(e);
    }

    CaseProblem noRoom() {
        return new CaseProblem(
                Kind.NO_ROOM,
                "there is no room left to write the case " + root,
                "free some space and do the same again: what was acknowledged is kept");
    }

    private boolean isForRoom(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(said::contains) || !(e instanceof AccessDeniedException) && isFull();
    }

    /// Whether the disk that holds it is full, or nearly so. One that cannot be written at all is not.
    boolean isFull() {
        try {
            FileStore disk = Files.getFileStore(nearest(root));
            return !disk.isReadOnly() && disk.getTotalSpace() > 0 && disk.getUsableSpace() < TOO_LITTLE;
        } catch (IOException e) {
            return false;
        }
    }

    static String reason(IOException e) {
        String said = e.getMessage();
        return e.getClass().getSimpleName() + (said == null ? "" : " (" + said + ")");
    }

    /// Makes names put into a folder survive a power cut. Folders cannot be opened for this everywhere; where they
    /// cannot, the file system does it by itself.
    static void syncFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
