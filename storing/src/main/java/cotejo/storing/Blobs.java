package cotejo.storing;

import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Sources;
import cotejo.core.source.SourceId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Sources as files named by their SHA-256, in 256 folders by its first two digits.
///
/// A file is written under another name, forced to disk, then renamed: under its own name it is always whole. Links are
/// never followed; what is not a file of its own is not held.
final class Blobs implements Sources {
    /// The largest array Java makes.
    private static final long LARGEST = Integer.MAX_VALUE - 8L;
    private static final String UNFINISHED = ".new-";

    private final CaseFolder folder;

    Blobs(CaseFolder folder) {
        this.folder = folder;
    }

    @Override
    public SourceId keep(byte[] bytes) {
        SourceId id = nameOf(bytes);
        try {
            if (bytes(id).map(Blobs::nameOf).filter(id::equals).isPresent()) {
                return id;
            }
            Path shelf = shelf(id);
            if (!Files.isDirectory(shelf, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(shelf);
                CaseFolder.syncFolder(folder.sources());
            }
            Path fresh = Files.createTempFile(folder.sources(), UNFINISHED, "");
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(fresh, shelf.resolve(id.sha256()), StandardCopyOption.ATOMIC_MOVE);
            CaseFolder.syncFolder(shelf);
            return id;
        } catch (IOException e) {
            throw new BrokenCase(folder.unwritable(e), e);
        }
    }

    @Override
    public void destroy(SourceId id) {
        if (holds(id)) {
            try {
                Files.delete(shelf(id).resolve(id.sha256()));
                CaseFolder.syncFolder(shelf(id));
            } catch (IOException e) {
                throw new BrokenCase(folder.unreadable(e), e);
            }
        }
    }

    @Override
    public boolean holds(SourceId id) {
        return Files.isDirectory(shelf(id), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(shelf(id).resolve(id.sha256()), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Optional<byte[]> bytes(SourceId id) {
        if (!holds(id)) {
            return Optional.empty();
        }
        Path file = shelf(id).resolve(id.sha256());
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new BrokenCase(folder.unreadable(e), e);
        }
    }

    @Override
    public SortedSet<SourceId> all() {
        SortedSet<SourceId> all = new TreeSet<>();
        walk(all, new ArrayList<>());
        return all;
    }

    /// What lies among the sources and is none.
    List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        walk(new TreeSet<>(), strangers);
        strangers.sort(null);
        return strangers;
    }

    private void walk(SortedSet<SourceId> sources, List<String> strangers) {
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder.sources())) {
            for (Path shelf : shelves) {
                String name = shelf.getFileName().toString();
                if (name.startsWith(UNFINISHED) && Files.isRegularFile(shelf, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (name.length() != 2 || !Files.isDirectory(shelf, LinkOption.NOFOLLOW_LINKS)) {
                    strangers.add(said(shelf));
                    continue;
                }
                try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
                    for (Path file : files) {
                        Optional<SourceId> id = idOf(name, file);
                        id.ifPresentOrElse(sources::add, () -> strangers.add(said(file)));
                    }
                }
            }
        } catch (IOException e) {
            throw new BrokenCase(folder.unreadable(e), e);
        }
    }

    private static Optional<SourceId> idOf(String shelf, Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(shelf) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SourceId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String said(Path stranger) {
        return folder.root().relativize(stranger) + " is no source and was not looked into";
    }

    /// Removes what was being written when a process ended.
    void clearUnfinished() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.sources(), UNFINISHED + "*")) {
            for (Path file : left) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new BrokenCase(folder.unreadable(e), e);
        }
    }

    /// Copies all sources, each only if it is what its name says. Others that are there are removed: a copy that was
    /// cut off may have been one of another case.
    ///
    /// @param but those that are left behind
    void copyTo(Blobs other, Set<SourceId> but) throws CaseProblem {
        SortedSet<SourceId> all = all();
        for (SourceId there : other.all()) {
            if (!all.contains(there) || but.contains(there)) {
                other.destroy(there);
            }
        }
        for (SourceId id : all) {
            if (but.contains(id)) {
                continue;
            }
            byte[] bytes = bytes(id).orElse(new byte[0]);
            if (!nameOf(bytes).equals(id)) {
                throw folder.damaged("source " + id + " is not what its name says");
            }
            other.keep(bytes);
        }
    }

    private Path shelf(SourceId id) {
        return folder.sources().resolve(id.sha256().substring(0, 2));
    }

    static SourceId nameOf(byte[] bytes) {
        try {
            return new SourceId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
