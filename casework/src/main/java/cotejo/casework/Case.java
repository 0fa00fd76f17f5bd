package cotejo.casework;

import cotejo.casework.desk.Desk;
import cotejo.casework.desk.Desks;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.CaseStores;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.View;
import cotejo.casework.verify.Verification;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.collate.SideBySide;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.decision.LineMark;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Description;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.when.PartialDate;
import cotejo.formats.DocumentMaker;
import cotejo.reading.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A case: what is kept, what was read in it, what collation found, and what people decided. All that a command
/// or a page does goes through here.
///
/// May be used by several threads; they take turns. Everything that reads or writes the store may throw
/// [cotejo.casework.port.BrokenCase].
public final class Case implements AutoCloseable {
    private final Path folder;
    private final Bench bench;
    private final ReentrantLock turn = new ReentrantLock();
    private final Searching searching;
    private final Pen pen;
    private final Stacks stacks;

    private Case(Path folder, Bench bench) {
        this.folder = folder;
        this.bench = bench;
        this.stacks = new Stacks(bench, this::taken);
        this.searching = new Searching(folder, bench, stacks, this::taken);
        this.pen = new Pen(this, bench, this::taken);
    }

    /// @throws CaseProblem when the folder is no case, damaged, newer than this program, or being written by another
    public static Case open(Path folder, Mode mode, Reader reader) throws CaseProblem {
        return open(folder, mode, reader, DocumentMaker.FORMATS);
    }

    /// As [#open(Path, Mode, Reader)].
    ///
    /// @param formats what makes documents of bytes
    public static Case open(Path folder, Mode mode, Reader reader, DocumentMaker formats) throws CaseProblem {
        CaseStores stores = ServiceLoader.load(CaseStores.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no store is on the class path"));
        return over(folder, stores.open(folder, mode), reader, formats);
    }

    /// A case over a store that is open already; closing the case closes it.
    public static Case over(Path folder, CaseStore store, Reader reader) {
        return over(folder, store, reader, DocumentMaker.FORMATS);
    }

    static Case over(Path folder, CaseStore store, Reader reader, DocumentMaker formats) {
        return over(folder, store, reader, formats, new Recall());
    }

    static Case over(Path folder, CaseStore store, Reader reader, DocumentMaker formats, Recall recall) {
        Versions versions = Versions.of(reader);
        return new Case(
                folder,
                new Bench(store, reader, formats, versions, Clock.systemUTC(), new Sides(), recall, new Understood()));
    }

    public Path folder() {
        return folder;
    }

    /// The folder's name.
    public String name() {
        Path name = Walk.absolute(folder).getFileName();
        return name == null ? "case" : name.toString();
    }

    /// Adds files, and folders with all that is below them, in the order of their names. What is there already is left
    /// as it is: an interrupted `add` is taken up where it stopped. Every file ends in the report with its outcome.
    public AddReport add(List<Path> paths, AddOptions options, Progress progress) {
        return inTurn(() -> adding(options).add(paths, progress));
    }

    /// Tries once more what could not be read, or not all of it: from its path or, where the file has gone, from the
    /// bytes held. All else is left alone. What fails again keeps an outcome, and what could be read of it before.
    ///
    /// @param among only these files, and those below these folders; all of the case where none is named
    public AddReport retry(List<Path> among, AddOptions options, Progress progress) {
        return inTurn(() -> adding(options).retry(among, progress));
    }

    /// As [#add], and then stays until the options' [Stop] is asked to end: takes what is new or changed there once it
    /// has come to rest. Others get their turn in between.
    ///
    /// @param rest how long nobody must have written to a file
    /// @param told hears what became of those that were there, and then of each lot that came
    public void watch(List<Path> paths, AddOptions options, Duration rest, Progress progress, Consumer<AddReport> told)
            throws InterruptedException {
        new Watch(
                        paths,
                        folder,
                        rest,
                        options.stop(),
                        more -> inTurn(() -> adding(options).more(more)),
                        told)
                .until(first -> inTurn(() -> adding(options).first(first, progress)));
    }

    private Adding adding(AddOptions options) {
        return new Adding(bench, folder, options);
    }

    /// Those that [#retry] would try.
    List<Input> failed() {
        return inTurn(() -> new Failed(bench, folder).inputs());
    }

    /// By path and part.
    public List<Input> inputs() {
        return inTurn(() -> bench.store().inputs().all());
    }

    /// By source, then place.
    public List<Claim> figures(View view) {
        return inTurn(() -> Fold.claims(bench.store().blocks().claims(view)));
    }

    public Optional<Claim> figure(FigureId id, View view) {
        return stacks.figure(id, view);
    }

    /// Lines with a measure first.
    public List<Line> ledger(View view) {
        return inTurn(() ->
                bench.laid().lines(view).stream().sorted(LedgerOrder.LINES).toList());
    }

    public Optional<Line> line(String id, View view) {
        return inTurn(() ->
                bench.laid().lines(view, item -> item.id().equals(id)).stream().findFirst());
    }

    /// By kind, then by id.
    public List<Finding> findings(View view) {
        return inTurn(() -> bench.laid().findings(view).stream()
                .sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::id))
                .toList());
    }

    public Optional<Finding> finding(String id, View view) {
        return inTurn(() -> bench.laid().findings(view, item -> item.id().equals(id)).stream()
                .findFirst());
    }

    /// How the figures of a line stand to one another, and to figures of other lines of its block that contain
    /// them or lie inside them. Empty when there is no such line.
    public List<Related> relations(String lineId, View view) {
        return inTurn(() -> line(lineId, view)
                .map(line -> new SideBySide(
                                Fold.claims(bench.store().blocks().claimsIn(KeptClaim.block(line.block()), view)),
                                vocabulary(),
                                bench.fold().origins(view))
                        .line(lineId))
                .orElse(List.of()));
    }

    /// By path, as decided.
    public List<Held> documents() {
        return documents(View.DECIDED);
    }

    /// By path; as decided, with what people describe them to be.
    public List<Held> documents(View view) {
        return inTurn(() -> bench.documents(view));
    }

    /// As decided.
    public Optional<Opened> document(SourceId id) {
        return document(id, View.DECIDED);
    }

    /// With what the reader reads in it; as decided, with what it reads in the document as people describe it and with
    /// the figures people added. How people judged figures is told by [#figures].
    public Optional<Opened> document(SourceId id, View view) {
        return inTurn(() -> bench.views(id).map(views -> {
            ReadDocument read = switch (view) {
                case MACHINE -> views.machine();
                case DECIDED -> views.decided();
            };
            Reading reading = switch (view) {
                case MACHINE -> read.reading();
                case DECIDED ->
                    read.withAdded(bench.judged(views, id, bench.judgements()).before());
            };
            return new Opened(Brief.of(read).held(id, bench.known(id).path()), read.document(), reading);
        }));
    }

    /// A page of a document as it looks, as a PNG; empty where it cannot be drawn. Others get their turn meanwhile.
    ///
    /// @param page from 1
    /// @param marked words of the document to be marked on it; null for none
    public Optional<byte[]> facsimile(SourceId id, int page, @Nullable Span marked) {
        return inTurn(() -> Drawing.of(bench, id, page, marked)).flatMap(drawing -> drawing.drawn(bench.formats()));
    }

    /// What this case says of each figure of a draft. The draft is not added, and the case stays as it is. While the
    /// draft
    /// is read, others have their turn.
    ///
    /// @param name the draft's file name: a hint to its format, no more
    /// @param today read as the draft's date where neither anybody nor the draft itself says one
    public Verification verify(String name, byte[] draft, Description byPerson, View view, PartialDate today) {
        return verifying(Shortlist.Limits.USUAL).verify(name, draft, byPerson, view, today);
    }

    Verifying verifying(Shortlist.Limits limits) {
        return new Verifying(bench, stacks, searching, this::taken, limits);
    }

    /// A figure that was read or added, with what a decision about it must hold. Empty when there is no such figure.
    public Optional<Pointed> point(FigureId id) {
        return inTurn(() -> new Pointing(bench).figure(id));
    }

    /// Words of a document, to decide something about.
    ///
    /// @param before what stands right before them; empty where the words stand once only, as with `after`
    /// @throws CaseProblem when they stand nowhere, or in several places
    public Anchor quoted(SourceId source, String words, String before, String after) throws CaseProblem {
        return inTurn(() -> new Pointing(bench).words(source, words, before, after));
    }

    /// Adds a figure the reader missed.
    ///
    /// @param facets what its words mean; the value among them
    public Decision add(Anchor words, Map<DecidedFacet, String> facets) {
        return inTurn(() -> new Decision.Add(new Pointing(bench).added(words).orElseThrow(), words, facets));
    }

    /// A document as a person describes it; the value as it is to be kept.
    public static Decision describe(SourceId source, Detail detail, String written) {
        return new Decision.Describe(source, detail, Told.value(detail, written));
    }

    /// What a person says of the rows and columns of a table.
    ///
    /// @param table one of the document's
    /// @throws CaseProblem when it has fewer rows or columns, or nothing tells it from another
    public Decision mapTable(SourceId source, Table table, Mapping mapping) throws CaseProblem {
        return inTurn(() -> new Pointing(bench).table(source, table, mapping));
    }

    /// A root that some document names, by its id, a label of it or its words, as a decision holds it.
    public Optional<String> root(String written) {
        return inTurn(() -> new Pointing(bench).root(written));
    }

    /// A line of the ledger, or one that was laid on another, as a decision holds it.
    public Optional<LineMark> markLine(String id) {
        return inTurn(() -> new Pointing(bench).line(id));
    }

    /// Appends a decision. It is safe when this returns, and every later look at the case shows it.
    ///
    /// @param reason why; never empty
    /// @throws CaseProblem when it points at nothing, or at words nothing tells apart, or its value is none of its
    ///     kind
    public Decided decide(Decision decision, String author, String reason) throws CaseProblem {
        return inTurn(() -> {
            if (decision instanceof Decision.Withdraw withdraw) {
                searching.forget(withdraw.source());
            }
            return new Deciding(bench).decide(decision, author, reason);
        });
    }

    /// In the order they were made.
    public List<Decided> decisions() {
        return decisions(decision -> true);
    }

    /// Of these alone, which is quicker than looking how all stand; in the order they were made.
    public List<Decided> decisions(Predicate<Decision> which) {
        return inTurn(() -> new Deciding(bench).decided(which));
    }

    /// Searches the case.
    public Searching search() {
        return searching;
    }

    /// Fetches things one by one.
    public Stacks stacks() {
        return stacks;
    }

    /// What people keep at hand.
    public Desk desk() {
        return Desks.standard().of(folder);
    }

    /// Writes in a case that was opened to be read.
    public Pen pen() {
        return pen;
    }

    /// Collates what has changed since it was collated; whoever looks at lines or findings does so first.
    public void settle() {
        inTurn(() -> {
            bench.settle();
            return true;
        });
    }

    /// Compares everything kept with its hash, and everything derived with a derivation from nothing.
    public CheckReport check() {
        return inTurn(() -> new Checking(bench).check());
    }

    /// Derives everything again, document by document; what was there serves until the new is complete.
    ///
    /// @throws CaseProblem when it is done, but damaged sources could not be read again
    public void rebuild(Progress progress) throws CaseProblem {
        rebuild(1, progress);
    }

    /// As [#rebuild(Progress)].
    ///
    /// @param jobs how many documents are read side by side, at least one
    public void rebuild(int jobs, Progress progress) throws CaseProblem {
        inTurn(() -> {
            new Rebuilding(bench, jobs).rebuild(progress);
            return true;
        });
    }

    /// A consistent copy in a folder that is not there yet, or empty.
    public void copyTo(Path to) throws CaseProblem {
        inTurn(() -> {
            bench.store().copyTo(to);
            return true;
        });
    }

    public Vocabulary vocabulary() {
        return bench.reader().vocabulary();
    }

    /// What reads documents now: the reader, and the formats that make documents for it.
    public ReaderVersion readerVersion() {
        return bench.versions().reading();
    }

    /// Whether some document was read by another version than this program's: no damage, but `rebuild` may read better.
    public boolean readByOlderReader() {
        return inTurn(() -> bench.store().readings().versions().stream()
                .anyMatch(version -> !version.equals(bench.versions().reading())));
    }

    @Override
    public void close() {
        inTurn(() -> {
            searching.close();
            bench.store().close();
            return true;
        });
    }

    /// Work that may fail as it says; E is inferred to be none where it says nothing.
    private interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private <T> T taken(Supplier<T> work) {
        return inTurn(work::get);
    }

    private <T, E extends Exception> T inTurn(Work<T, E> work) throws E {
        turn.lock();
        try {
            return work.done();
        } finally {
            turn.unlock();
        }
    }
}
