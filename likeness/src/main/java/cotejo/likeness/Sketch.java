package cotejo.likeness;

import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is kept of a document to find its copies by.
///
/// @param words how many words its body has
/// @param published when it was published; null where nobody says
/// @param grams its fingerprints, ascending, each once; none for a body too short to be judged
public record Sketch(SourceId source, int words, @Nullable PartialDate published, long[] grams) {
    /// Of a longer text only so many fingerprints are kept, those with the least hashes: a cutting of it shorter than
    /// some hundred words may then go unnoticed.
    private static final int MOST_GRAMS = 20_000;

    public static Sketch of(Document document) {
        Body body = Body.of(document);
        long[] grams = body.length() < Likeness.FEWEST
                ? new long[0]
                : Fingerprints.of(body).distinct();
        return new Sketch(
                document.source(),
                body.length(),
                document.description().publishedDate(),
                grams.length <= MOST_GRAMS ? grams : Arrays.copyOf(grams, MOST_GRAMS));
    }

    /// The document as a number: the first sixty-four bits of its hash.
    public long number() {
        return Long.parseUnsignedLong(source.sha256().substring(0, 16), 16);
    }

    /// How many fingerprints it has in common with another.
    int inCommon(Sketch other) {
        int common = 0;
        for (int i = 0, j = 0; i < grams.length && j < other.grams.length; ) {
            int order = Long.compare(grams[i], other.grams[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sketch that
                && source.equals(that.source)
                && words == that.words
                && java.util.Objects.equals(published, that.published)
                && Arrays.equals(grams, that.grams);
    }

    @Override
    public int hashCode() {
        return source.hashCode() * 31 + Arrays.hashCode(grams);
    }

    @Override
    public String toString() {
        return "Sketch[" + source + ", " + words + " words, " + grams.length + " fingerprints]";
    }
}
