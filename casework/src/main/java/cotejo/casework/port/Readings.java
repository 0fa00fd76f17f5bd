package cotejo.casework.port;

import cotejo.core.claim.ReaderVersion;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Documents as they were read, each by one version of the reader. Of one source at most one reading serves; readings
/// by another version may wait until all are there.
public interface Readings {
    /// A document and what was read in it, as JSON.
    ///
    /// @param schema the shape of all three, see [cotejo.core.claim.Reading#SCHEMA]
    /// @param brief what a list of documents tells of it
    record Row(SourceId source, ReaderVersion version, int schema, String document, String reading, String brief) {}

    /// Puts a reading that serves from now on, in place of all others of its source, of the decided view's too.
    void serve(Row row);

    /// Puts a reading that waits for [#serveWaiting].
    void putWaiting(Row row);

    /// Whether a reading by this version waits.
    boolean waits(SourceId source, ReaderVersion version);

    /// All that wait with this version serve from now on; all others that wait are dropped.
    void serveWaiting(ReaderVersion version);

    /// Drops all that wait.
    void dropWaiting();

    /// The reading that serves.
    Optional<Row> of(SourceId source);

    /// What a list of documents tells of those whose readings serve.
    SortedMap<SourceId, String> briefs();

    /// What a list tells of one document in a view; empty where it has no reading that serves.
    Optional<String> brief(SourceId source, View view);

    /// Puts a reading of the decided view beside the one that serves: of the document as people describe it.
    void putDescribed(Row row);

    void dropDescribed(SourceId source);

    /// The reading of the decided view; empty where it is the one that serves.
    Optional<Row> described(SourceId source);

    /// As [#briefs], of the readings of the decided view.
    SortedMap<SourceId, String> describedBriefs();

    /// Sources that have a reading which serves, in order.
    List<SourceId> sources();

    /// The versions of readings that serve.
    List<ReaderVersion> versions();

    /// Drops all readings of a source.
    void remove(SourceId source);
}
