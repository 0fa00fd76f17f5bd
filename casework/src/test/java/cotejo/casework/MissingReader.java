package cotejo.casework;

import cotejo.core.claim.FigureId;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import cotejo.reading.Reader;
import java.util.List;

/// A reader that misses one figure.
record MissingReader(Reader other, FigureId missed) implements Reader {
    @Override
    public ReaderVersion version() {
        return other.version();
    }

    @Override
    public Vocabulary vocabulary() {
        return other.vocabulary();
    }

    @Override
    public Reading read(Document document) {
        Reading read = other.read(document);
        return new Reading(
                read.source(),
                read.version(),
                read.status(),
                read.language(),
                read.claims().stream()
                        .filter(claim -> !claim.id().equals(missed))
                        .toList(),
                read.malformed(),
                read.rejected());
    }

    @Override
    public List<NumberSpan> numbers(Document document) {
        return other.numbers(document);
    }

    @Override
    public List<NameSpan> names(Document document) {
        return other.names(document);
    }

    @Override
    public List<AttributionSpan> attributions(Document document) {
        return other.attributions(document);
    }
}
