package cotejo.casework;

import cotejo.casework.port.Acquisition;
import cotejo.casework.port.CaseStore;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.reading.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every use case works with.
record Bench(CaseStore store, Reader reader, DocumentMaker formats, Versions versions, Clock clock) {

    Glance glance(SourceId source, Known known, byte[] bytes) {
        return Glance.at(source, known.name(), bytes, known.description(), reader, formats);
    }

    Optional<ReadDocument> read(SourceId source) {
        return store.readings().of(source).map(ReadDocument::of);
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
        return Judgement.of(store.decisions().log());
    }

    Fold fold() {
        return new Fold(store.blocks(), copies(), reader.vocabulary());
    }

    Copies copies() {
        return new Copies(store.likenesses(), this::document);
    }

    private Optional<Document> document(SourceId source) {
        return store.readings().of(source).map(row -> ReadDocument.document(row));
    }

    /// What was read in a source serves from now on; nothing does where nothing was read.
    void serve(SourceId source, Glance glance) {
        glance.read()
                .ifPresentOrElse(
                        read -> store.readings().serve(read.row(versions.reading())),
                        () -> store.readings().remove(source));
    }

    /// Puts a source's reading, or its decisions, anew into what is derived.
    void foldAgain(SourceId source) {
        List<Judgement> about = Judgement.about(source, judgements());
        read(source).ifPresentOrElse(read -> fold().put(read, about), () -> fold().remove(source));
    }

    /// Derives all from the readings that serve.
    void foldAll() {
        store.blocks().clear();
        store.likenesses().clear();
        List<Judgement> judgements = judgements();
        Fold.Whole whole = fold().whole();
        for (SourceId source : store.readings().sources()) {
            read(source).ifPresent(read -> whole.put(read, Judgement.about(source, judgements)));
        }
        whole.collate();
        store.blocks().derivedBy(versions.folding());
    }

    /// Before something is put in: what other code than this collated is collated anew, so that the two do not mix.
    void byThisCode() {
        if (store.writable() && !store.blocks().derivedBy().equals(versions.folding())) {
            store.inOneStep(this::foldAll);
        }
    }

    /// Collates what has changed since it was collated. Does nothing to a store that cannot be written.
    void settle() {
        byThisCode();
        Fold fold = fold();
        if (store.writable() && fold.unsettled()) {
            store.inOneStep(fold::settle);
        }
    }

    Laid laid() {
        settle();
        return new Laid(store.blocks(), fold());
    }
}
