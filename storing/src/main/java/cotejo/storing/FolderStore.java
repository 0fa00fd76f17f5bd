package cotejo.storing;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Acquisitions;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Decisions;
import cotejo.casework.port.Inputs;
import cotejo.casework.port.Likenesses;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Readings;
import cotejo.casework.port.Sources;
import cotejo.casework.port.Stamps;
import cotejo.casework.port.Status;
import cotejo.casework.port.Transcripts;
import cotejo.core.source.SourceId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A case in a folder: sources as files, all else in SQLite.
final class FolderStore implements CaseStore {
    private final CaseFolder folder;
    private final Blobs blobs;
    private final Database database;
    private final SqlPorts ports;
    private final @Nullable WriteLock lock;

    private FolderStore(CaseFolder folder, Database database, @Nullable WriteLock lock) {
        this.folder = folder;
        this.blobs = new Blobs(folder);
        this.database = database;
        this.ports = new SqlPorts(database.source(), new Troubles(folder));
        this.lock = lock;
    }

    static FolderStore open(CaseFolder folder, Mode mode) throws CaseProblem {
        SqliteCode.load();
        boolean making = mode == Mode.CREATE && !folder.marked();
        if (making) {
            if (Files.exists(folder.root(), LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isDirectory(folder.root()) || !folder.nothingOfOthers())) {
                throw new CaseProblem(
                        Kind.NO_CASE,
                        folder.root() + " is no case and holds other things",
                        "name a case, or a folder that is not there yet or is empty");
            }
            folder.make();
        } else {
            folder.verify();
            renew(folder);
        }
        if (mode == Mode.READ) {
            return new FolderStore(folder, Database.open(folder, mode), null);
        }
        WriteLock lock = WriteLock.take(folder);
        try {
            // Another process may have made it before this one had the lock.
            if (making && !folder.marked()) {
                folder.clearUnfinished();
                Database.make(folder);
                folder.mark();
            }
            folder.verify();
            FolderStore store = new FolderStore(folder, Database.open(folder, mode), lock);
            store.blobs.clearUnfinished();
            return store;
        } catch (CaseProblem | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Brings a case of an older version up to this one, whatever it is opened for.
    private static void renew(CaseFolder folder) throws CaseProblem {
        int schema = folder.schema();
        if (schema == CaseFolder.SCHEMA) {
            return;
        }
        if (!Files.isWritable(folder.root()) || !Files.isWritable(folder.database())) {
            throw new CaseProblem(
                    Kind.USAGE,
                    "the case " + folder.root() + " was made by an older version, and may not be written here",
                    "open it once as one who may write it, or work on a copy of the folder");
        }
        WriteLock lock = WriteLock.take(folder);
        try {
            // Another process may have done it before this one had the lock.
            if (folder.schema() < CaseFolder.SCHEMA) {
                Database.renew(folder, folder.schema());
                folder.mark();
            }
        } finally {
            lock.close();
        }
    }

    @Override
    public boolean writable() {
        return lock != null;
    }

    @Override
    public Sources sources() {
        return blobs;
    }

    @Override
    public Acquisitions acquisitions() {
        return ports.acquisitions();
    }

    @Override
    public Inputs inputs() {
        return ports.inputs();
    }

    @Override
    public Transcripts transcripts() {
        return ports.transcripts();
    }

    @Override
    public Readings readings() {
        return ports.readings();
    }

    @Override
    public Decisions decisions() {
        return ports.decisions();
    }

    @Override
    public Blocks blocks() {
        return ports.blocks();
    }

    @Override
    public Likenesses likenesses() {
        return ports.likenesses();
    }

    @Override
    public Stamps stamps() {
        return ports.stamps();
    }

    @Override
    public void inOneStep(Runnable work) {
        ports.inOneStep(work);
    }

    @Override
    public Object state() {
        return database.state();
    }

    @Override
    public void sweep() {
        database.sweep();
    }

    @Override
    public List<String> damage() {
        List<String> damage = new ArrayList<>(database.damage());
        damage.addAll(blobs.strangers());
        return damage;
    }

    @Override
    public void copyTo(Path to) throws CaseProblem {
        CaseFolder target = new CaseFolder(to);
        if (target.marked() || Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(to)) {
            throw new CaseProblem(Kind.USAGE, to + " is there already", "name a folder that is not there yet");
        }
        if (Files.isDirectory(to) && !target.nothingOfOthers() && !target.cutOffCopy()) {
            throw new CaseProblem(Kind.USAGE, to + " holds other things", "name a folder that is not there yet");
        }
        Set<SourceId> withdrawn = inputs().all().stream()
                .filter(input -> input.status() == Status.WITHDRAWN)
                .flatMap(input -> Stream.ofNullable(input.source()))
                .collect(Collectors.toSet());
        for (Acquisition each : acquisitions().all()) {
            if (!withdrawn.contains(each.source()) && !blobs.holds(each.source())) {
                throw folder.damaged("source " + each.source() + " (" + each.path() + ") is missing");
            }
        }
        target.make();
        WriteLock writing = WriteLock.take(target);
        try {
            target.clearUnfinished();
            target.beginCopy();
            Blobs copies = new Blobs(target);
            copies.clearUnfinished();
            // The database first: a source it names was on disk before its row was.
            database.copyTo(target);
            blobs.copyTo(copies, withdrawn);
            try (FileChannel file = FileChannel.open(target.database(), StandardOpenOption.WRITE)) {
                file.force(true);
            }
            target.mark();
        } catch (IOException e) {
            throw target.unwritable(e);
        } finally {
            writing.close();
        }
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }
}
