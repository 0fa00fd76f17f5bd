package cotejo.casework;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.CaseStores;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.decision.Decision;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// A case: what is kept, what was read in it, what collation found, and what people decided. All that a command or a
/// page
/// does goes through here.
///
/// May be used by several threads. Everything that reads or writes the store may throw
/// [cotejo.casework.port.BrokenCase].
public final class Case implements AutoCloseable {
    private final Path folder;
    private final CaseStore store;
    private final Reader reader;

    private Case(Path folder, CaseStore store, Reader reader) {
        this.folder = folder;
        this.store = store;
        this.reader = reader;
    }

    /// @throws CaseProblem when the folder is no case, damaged, newer than this program, or being written by another
    public static Case open(Path folder, Mode mode, Reader reader) throws CaseProblem {
        CaseStores stores = ServiceLoader.load(CaseStores.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no store is on the class path"));
        return new Case(folder, stores.open(folder, mode), reader);
    }

    public Path folder() {
        return folder;
    }

    /// The folder's name.
    public String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "case" : name.toString();
    }

    /// Adds files, and folders with all that is below them, in the order of their names. What is there already is left
    /// as
    /// it is: an interrupted `add` is taken up where it stopped. Every file ends in the report with its outcome.
    public AddReport add(List<Path> paths, AddOptions options, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// By path and part.
    public List<Input> inputs() {
        return store.inputs().all();
    }

    /// By source, then place.
    public List<Claim> figures(View view) {
        throw new UnsupportedOperationException();
    }

    public Optional<Claim> figure(FigureId id, View view) {
        throw new UnsupportedOperationException();
    }

    /// Lines with a measure first.
    public List<Line> ledger(View view) {
        throw new UnsupportedOperationException();
    }

    public Optional<Line> line(String id, View view) {
        throw new UnsupportedOperationException();
    }

    public List<Finding> findings(View view) {
        throw new UnsupportedOperationException();
    }

    public Optional<Finding> finding(String id, View view) {
        throw new UnsupportedOperationException();
    }

    /// How the figures of a line stand to one another, and to figures of other lines of its block that contain them or
    /// lie
    /// inside them. Empty when there is no such line.
    public List<Related> relations(String lineId, View view) {
        throw new UnsupportedOperationException();
    }

    /// By path.
    public List<Held> documents() {
        throw new UnsupportedOperationException();
    }

    public Optional<Opened> document(SourceId id) {
        throw new UnsupportedOperationException();
    }

    /// A figure the reader reads, with what a decision about it must hold. Empty when there is no such figure.
    public Optional<Pointed> point(FigureId id) {
        throw new UnsupportedOperationException();
    }

    /// Appends a decision; what it changes is derived before this returns.
    ///
    /// @param reason why; never empty
    /// @throws CaseProblem when it points at nothing, or at words nothing tells apart, or its value is none of its kind
    public Decided decide(Decision decision, String author, String reason) throws CaseProblem {
        throw new UnsupportedOperationException();
    }

    /// In the order they were made.
    public List<Decided> decisions() {
        throw new UnsupportedOperationException();
    }

    /// Compares everything kept with its hash, and everything derived with a derivation from nothing.
    public CheckReport check() {
        throw new UnsupportedOperationException();
    }

    /// Derives everything again, document by document; what was there serves until the new is complete.
    public void rebuild(Progress progress) throws CaseProblem {
        throw new UnsupportedOperationException();
    }

    /// A consistent copy in a folder that is not there yet, or empty.
    public void copyTo(Path to) throws CaseProblem {
        store.copyTo(to);
    }

    public Vocabulary vocabulary() {
        return reader.vocabulary();
    }

    public ReaderVersion readerVersion() {
        return reader.version();
    }

    /// Whether some document was read by another version than this program's: no damage, but `rebuild` may read better.
    public boolean readByOlderReader() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        store.close();
    }
}
