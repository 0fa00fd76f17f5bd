package cotejo.reading;

import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import java.util.List;

/// Reads documents: a pure function of the document and the reader's version.
public interface Reader {
    ReaderVersion version();

    /// What the reader's lexicon knows.
    Vocabulary vocabulary();

    Reading read(Document document);

    /// Numbers as written, before any rule of figures.
    List<NumberSpan> numbers(Document document);

    List<NameSpan> names(Document document);

    List<AttributionSpan> attributions(Document document);
}
