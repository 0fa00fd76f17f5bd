package cotejo.casework;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Reading;
import cotejo.core.source.Description;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import java.util.List;

/// What a list of documents tells of one, kept beside its reading so that a list opens no document.
///
/// @param figures how many may stand as evidence
/// @param comments how many stand in reader comments
record Brief(Description description, Reading.Status status, String language, int figures, int comments) {

    static Brief of(ReadDocument read) {
        List<Claim> claims = read.reading().claims();
        return new Brief(
                read.document().description(),
                read.reading().status(),
                read.reading().language(),
                (int) claims.stream().filter(claim -> claim.figure().evidence()).count(),
                (int) claims.stream()
                        .filter(claim -> claim.figure().passage() == PassageKind.COMMENT)
                        .count());
    }

    Held held(SourceId source, String path) {
        return new Held(source, path, description, status, language, figures, comments);
    }
}
