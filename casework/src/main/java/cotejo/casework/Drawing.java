package cotejo.casework;

import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Transcript;
import cotejo.formats.DocumentMaker;
import cotejo.formats.scan.Facsimile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page of a source, ready to be drawn.
///
/// @param transcript what was read on the source's pictures
record Drawing(byte[] bytes, Transcript transcript, Facsimile.Spot spot) {

    /// Empty for a page that is not there, or whose bytes are not.
    static Optional<Drawing> of(Bench bench, SourceId id, int page, @Nullable Span marked) {
        return bench.read(id)
                .map(ReadDocument::document)
                .filter(document ->
                        page > 0 && page <= document.places().pages().size())
                .flatMap(document -> bench.bytes(id)
                        .map(bytes -> new Drawing(
                                bytes, bench.transcript(id).orElse(Transcript.NONE), spot(document, page, marked))));
    }

    Optional<byte[]> drawn(DocumentMaker formats) {
        return switch (formats.draw(bytes, transcript, spot)) {
            case Facsimile.Drawn drawn -> Optional.of(drawn.png());
            case Facsimile.None none -> Optional.empty();
        };
    }

    /// Which words of a page are meant: the page may say the same several times.
    ///
    /// @param page from 1
    /// @param marked the words to be marked; null for none, or for such as stand on another page
    static Facsimile.Spot spot(Document document, int page, @Nullable Span marked) {
        if (marked == null || document.places().page(marked) != page) {
            return new Facsimile.Spot(page, "", 0);
        }
        String words = document.text().slice(marked);
        int begins = document.places().pages().get(page - 1);
        String squeezed = Facsimile.squeezed(words);
        int nth = count(Facsimile.squeezed(document.text().slice(begins, marked.start())), squeezed);
        int ends = page < document.places().pages().size()
                ? document.places().pages().get(page)
                : document.text().length();
        // The cells of a table may stand on the page in another order than in the text.
        boolean tabled = document.places().tables().stream()
                .anyMatch(table -> table.span().overlap(new Span(begins, ends)) > 0);
        boolean once = count(Facsimile.squeezed(document.text().slice(begins, ends)), squeezed) == 1;
        return tabled && !once ? new Facsimile.Spot(page, "", 0) : new Facsimile.Spot(page, words, nth);
    }

    private static int count(String in, String words) {
        int many = 0;
        for (int at = words.isEmpty() ? -1 : in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1)) {
            many++;
        }
        return many;
    }
}
