package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.Acquisition;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseStore;
import cotejo.casework.port.View;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.DocumentMaker;
import cotejo.reading.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What every use case works with.
///
/// @param sides what is remembered of decisions about two figures
/// @param recall what is remembered of the claims of large blocks
/// @param understood the log as it was understood last
record Bench(
        CaseStore store,
        Reader reader,
        DocumentMaker formats,
        Versions versions,
        Clock clock,
        Sides sides,
        Recall recall,
        Understood understood) {

    /// As [CaseStore#inOneStep]. Where the step is undone, nothing that it did is remembered.
    void inOneStep(Runnable work) {
        boolean done = false;
        try {
            store.inOneStep(work);
            done = true;
        } finally {
            if (!done) {
                recall.forget();
            }
        }
    }

    /// What is read in bytes with what is kept of their pictures; nobody looks at these anew.
    ///
    /// @param transcript [Transcript#NONE] where nothing is kept
    Glance glance(SourceId source, Known known, byte[] bytes, Transcript transcript) {
        return Glance.of(formats.read(source, known.name(), bytes, known.description(), transcript), reader);
    }

    /// As [#glance(SourceId, Known, byte[], Transcript)], but pictures are looked at where nothing is kept of them, or
    /// where that is asked for. What can no longer be read so well is taken as it is kept.
    ///
    /// @param anew whether they are looked at once more
    Glance look(SourceId source, Known known, byte[] bytes, Transcript kept, boolean anew) {
        boolean nothing = kept.equals(Transcript.NONE);
        if (!nothing && !anew) {
            return glance(source, known, bytes, kept);
        }
        Glance seen = Glance.of(formats.read(source, known.name(), bytes, known.description(), null), reader);
        Transcript made = seen.transcript();
        return nothing || made != null && made.legible() >= kept.legible() ? seen : glance(source, known, bytes, kept);
    }

    /// The transcript that serves; [Transcript#NONE] where nothing is kept, empty where that is damaged.
    Optional<Transcript> transcript(SourceId source) {
        try {
            return Optional.of(store.transcripts().of(source).orElse(Transcript.NONE));
        } catch (BrokenCase e) {
            return Optional.empty();
        }
    }

    Optional<ReadDocument> read(SourceId source) {
        return store.readings().of(source).map(ReadDocument::of);
    }

    /// As the reader read it and, in the decided view, as it reads what people describe.
    Optional<TwoViews> views(SourceId source) {
        return read(source)
                .map(machine ->
                        new TwoViews(machine, store.readings().described(source).map(ReadDocument::of)));
    }

    /// What is read in a source with what people decided that it is.
    Optional<ReadDocument> described(SourceId source, Told told, byte[] bytes) {
        Known known = known(source);
        return transcript(source)
                .map(kept -> told.over(formats).read(source, known.name(), bytes, told.over(known.description()), kept))
                .flatMap(outcome -> Glance.of(outcome, reader).read());
    }

    /// The bytes of a source where they are what its name says.
    Optional<byte[]> bytes(SourceId source) {
        return store.sources()
                .bytes(source)
                .filter(each -> Glance.sourceOf(each).equals(source));
    }

    /// A document as a list tells of it; empty where it has no reading that serves.
    Optional<Held> held(SourceId source, View view) {
        return store.readings().brief(source, view).map(brief -> {
            String path = known(source).path();
            return Kept.read(brief, Brief.class).held(source, path.isEmpty() ? source.sha256() : path);
        });
    }

    /// By path.
    List<Held> documents(View view) {
        Map<SourceId, Known> known = known();
        Map<SourceId, String> briefs = new TreeMap<>(store.readings().briefs());
        if (view == View.DECIDED) {
            briefs.putAll(store.readings().describedBriefs());
        }
        List<Held> documents = new ArrayList<>();
        briefs.forEach((source, brief) -> {
            Known of = known.get(source);
            documents.add(Kept.read(brief, Brief.class).held(source, of == null ? source.sha256() : of.path()));
        });
        documents.sort(Comparator.comparing(Held::path).thenComparing(Held::source));
        return documents;
    }

    Known known(SourceId source) {
        return Known.of(store.acquisitions().of(source));
    }

    /// What is known of each source that was acquired.
    Map<SourceId, Known> known() {
        Map<SourceId, List<Acquisition>> bySource = new HashMap<>();
        store.acquisitions()
                .all()
                .forEach(each -> bySource.computeIfAbsent(each.source(), source -> new ArrayList<>())
                        .add(each));
        Map<SourceId, Known> known = new HashMap<>();
        bySource.forEach((source, acquisitions) -> known.put(source, Known.of(acquisitions)));
        return known;
    }

    List<Judgement> judgements() {
        return understood.of(store.decisions());
    }

    Fold fold() {
        return fold(judgements());
    }

    private Fold fold(List<Judgement> all) {
        return fold(unified(all));
    }

    private Fold fold(Unified unified) {
        return new Fold(
                store.blocks(), copies(), reader.vocabulary(), unified, store.writable() ? recall : new Recall());
    }

    Copies copies() {
        return new Copies(store.likenesses(), this::document);
    }

    private Optional<Document> document(SourceId source) {
        return store.readings().of(source).map(row -> ReadDocument.document(row));
    }

    Unified unified(List<Judgement> all) {
        return Unified.of(all, marked -> sides.of(marked, () -> place(marked, all)), reader.vocabulary());
    }

    private Optional<FigureId> place(Marked marked, List<Judgement> all) {
        return views(marked.source())
                .flatMap(read -> judged(read, marked.source(), all).place(marked));
    }

    /// A document's figures with what was decided about them.
    Judged judged(TwoViews read, SourceId source, List<Judgement> all) {
        ReadDocument decided = read.decided();
        return Judged.of(
                decided.document(), decided.reading().claims(), Judgement.about(source, all), reader.vocabulary());
    }

    /// What was read in a source serves from now on; nothing does where nothing was read.
    void serve(SourceId source, Glance glance) {
        Transcript made = glance.transcript();
        if (made != null) {
            store.transcripts().keep(source, made);
        }
        glance.read()
                .ifPresentOrElse(
                        read -> store.readings().serve(read.row(versions.reading())),
                        () -> store.readings().remove(source));
        describe(source, judgements());
    }

    /// Reads a source again as people describe it now, for the decided view.
    void describe(SourceId source, List<Judgement> all) {
        store.readings().dropDescribed(source);
        Told told = Told.of(Judgement.about(source, all));
        if (!told.nothing() && read(source).isPresent()) {
            bytes(source)
                    .flatMap(bytes -> described(source, told, bytes))
                    .ifPresent(read -> store.readings().putDescribed(read.row(versions.reading())));
        }
    }

    /// Reads all sources again that people describe.
    void describeAll() {
        List<Judgement> all = judgements();
        all.stream()
                .filter(each -> each.kept().decision() instanceof Decision.Describe
                        || each.kept().decision() instanceof Decision.DescribePassage
                        || each.kept().decision() instanceof Decision.MapTable)
                .map(Judgement::source)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(source -> describe(source, all));
    }

    /// Puts a source's reading, or its decisions, anew into what is derived.
    void foldAgain(SourceId source) {
        sides.forget(source);
        List<Judgement> all = judgements();
        List<Judgement> about = Judgement.about(source, all);
        Unified unified = unified(all);
        Fold fold = fold(unified);
        views(source).ifPresentOrElse(read -> fold.put(read, about), () -> fold.remove(source));
        // What the other figure is called the same with, or different from, may have come or gone.
        if (all.stream()
                .anyMatch(each -> each.kept().decision() instanceof Decision.OfTwo of
                        && of.two() instanceof Two.Figures
                        && of.sources().contains(source))) {
            fold.mark(unified.figures());
        }
    }

    /// Derives all from the readings that serve.
    void foldAll() {
        store.blocks().clear();
        store.likenesses().clear();
        sides.forgetAll();
        recall.forget();
        List<Judgement> judgements = judgements();
        Fold.Whole whole = fold(judgements).whole();
        for (SourceId source : store.readings().sources()) {
            views(source).ifPresent(read -> whole.put(read, Judgement.about(source, judgements)));
        }
        whole.collate();
        store.blocks().derivedBy(versions.folding());
    }

    /// Before something is put in: what other code than this collated is collated anew, so that the two do not mix.
    void byThisCode() {
        if (store.writable() && !store.blocks().derivedBy().equals(versions.folding())) {
            inOneStep(this::foldAll);
        }
    }

    /// Collates what has changed since it was collated. Does nothing to a store that cannot be written.
    void settle() {
        byThisCode();
        Fold fold = fold();
        if (store.writable() && fold.unsettled()) {
            inOneStep(fold::settle);
        }
    }

    Laid laid() {
        settle();
        return new Laid(store.blocks(), fold());
    }
}
