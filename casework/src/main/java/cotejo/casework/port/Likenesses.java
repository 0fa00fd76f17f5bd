package cotejo.casework.port;

import cotejo.core.source.SourceId;
import cotejo.likeness.Sketch;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What copies are found by, and which were found: derived, and can be dropped and worked out again.
public interface Likenesses {
    /// Two documents that are copies.
    ///
    /// @param one the source with the lesser hash
    /// @param body what shows it: JSON that the store does not look into
    record Link(SourceId one, SourceId other, String body) {
        public Link {
            if (one.compareTo(other) >= 0) {
                throw new IllegalArgumentException("the lesser comes first: " + one + ", " + other);
            }
        }

        /// The document at the other end.
        public SourceId from(SourceId end) {
            return end.equals(one) ? other : one;
        }
    }

    /// Puts a sketch in place of the one there was of its source.
    void put(Sketch sketch);

    /// Puts many where there are none yet.
    void putAll(Collection<Sketch> sketches);

    void remove(SourceId source);

    /// By source; those that are not there are left out.
    List<Sketch> of(Collection<SourceId> sources);

    /// The sketches of documents that have one of these numbers, see [Sketch#number]; by source.
    List<Sketch> numbered(Collection<Long> numbers);

    /// For each fingerprint somebody holds the least places of its holders, see [cotejo.likeness.Holders#place].
    ///
    /// @param most how many are given of each
    Map<Long, long[]> places(long[] grams, int most);

    /// Notes documents that are to be compared with the others again.
    void stir(Collection<SourceId> sources);

    /// Those noted, in order.
    List<SourceId> stirred();

    /// Forgets what was noted.
    void calm();

    /// Puts links in place of all there were of these sources.
    void link(Collection<SourceId> sources, Collection<Link> links);

    /// The links that have one of these at an end, each once, in order.
    List<Link> links(Collection<SourceId> sources);

    /// All links, in order.
    List<Link> links();

    /// For each document that another stands for: that other.
    Map<SourceId, SourceId> represented();

    /// Says who stands for whom; a document that stands for itself is represented by itself here, and by nobody in
    /// [#represented].
    void represent(Map<SourceId, SourceId> by);

    /// Drops everything.
    void clear();
}
