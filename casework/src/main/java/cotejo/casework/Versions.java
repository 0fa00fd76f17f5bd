package cotejo.casework;

import cotejo.core.claim.ReaderVersion;
import cotejo.core.collate.Lines;
import cotejo.formats.Formats;
import cotejo.likeness.Likeness;
import cotejo.reading.Reader;

/// What a derivation depends on beside what is kept: the reader, and the code before and behind it.
///
/// @param reading what a document and its reading depend on: reader and formats
/// @param folding what lines and findings depend on: collation, likeness and the fold
record Versions(ReaderVersion reading, String folding) {
    private static final String FORMATS = CodeVersion.of(Formats.class, "cotejo/formats");
    private static final String CORE = CodeVersion.of(Lines.class, "cotejo/core");
    private static final String LIKENESS = CodeVersion.of(Likeness.class, "cotejo/likeness");
    private static final String CASEWORK = CodeVersion.of(Fold.class, "cotejo/casework");

    static Versions of(Reader reader) {
        return new Versions(
                new ReaderVersion(reader.version().digest() + "-" + FORMATS), CORE + "-" + LIKENESS + "-" + CASEWORK);
    }
}
