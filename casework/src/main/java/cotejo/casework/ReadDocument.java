package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Readings;
import cotejo.core.claim.Claim;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;
import java.util.Comparator;
import java.util.List;

/// A document together with what was read in it: they belong to each other, for the reading's places are places in this
/// text.
record ReadDocument(Document document, Reading reading) {

    Readings.Row row(ReaderVersion version) {
        return new Readings.Row(
                document.source(),
                version,
                Reading.SCHEMA,
                Kept.write(document),
                Kept.write(reading),
                Kept.write(Brief.of(this)));
    }

    /// The reading with figures that people added, in order of place.
    Reading withAdded(List<Claim> claims) {
        return new Reading(
                reading.source(),
                reading.version(),
                reading.status(),
                reading.language(),
                claims.stream()
                        .sorted(Comparator.comparing(
                                claim -> claim.figure().words().span()))
                        .toList(),
                reading.malformed(),
                reading.rejected());
    }

    /// @throws BrokenCase when the row is damaged
    static ReadDocument of(Readings.Row row) {
        return new ReadDocument(document(row), Kept.read(row.reading(), Reading.class));
    }

    /// The document alone.
    ///
    /// @throws BrokenCase when the row is damaged
    static Document document(Readings.Row row) {
        if (row.schema() != Reading.SCHEMA) {
            throw new BrokenCase(new CaseProblem(
                    CaseProblem.Kind.DAMAGED,
                    "the reading of " + row.source() + " is of shape " + row.schema()
                            + ", which this version does not know",
                    "read the documents again with: cotejo rebuild"));
        }
        return Kept.read(row.document(), Document.class);
    }
}
