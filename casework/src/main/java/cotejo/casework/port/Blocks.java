package cotejo.casework.port;

import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is derived: claims by document and by block, and what collation made of each block and each document. All of it
/// can be dropped and worked out again. Bodies are JSON that the store does not look into.
public interface Blocks {
    /// One claim.
    ///
    /// @param position its place among the claims of its source
    /// @param machine whether the reader reads it so
    /// @param decided whether it stands so after decisions; most claims are both
    /// @param block names the block, see [cotejo.core.collate.BlockKey#printed]
    record ClaimRow(
            SourceId source,
            int position,
            FigureId figure,
            boolean machine,
            boolean decided,
            String block,
            String body) {}

    /// A line or a finding.
    record Item(String id, String body) {}

    /// Puts all claims of a source in place of what was there.
    void putClaims(SourceId source, List<ClaimRow> claims);

    /// By source, then position.
    List<ClaimRow> claims(View view);

    List<ClaimRow> claimsOf(SourceId source, View view);

    List<ClaimRow> claimsIn(String block, View view);

    Optional<ClaimRow> claim(FigureId id, View view);

    /// Marks blocks whose claims have changed since they were collated.
    void mark(Collection<String> changed);

    /// The blocks that are marked, in order.
    List<String> marked();

    /// Takes all marks away.
    void unmark();

    /// Puts what collation made of a block in place of what was there.
    void putBlock(View view, String block, List<Item> lines, List<Item> findings);

    /// Puts the findings inside one document in place of what was there.
    void putFindings(View view, SourceId source, List<Item> findings);

    /// Puts the findings that tell of which document a document is a copy in place of what was there.
    void putCopies(View view, SourceId source, List<Item> findings);

    /// What [#findings] knows those findings by.
    static String ownerOfCopies(SourceId source) {
        return "copies " + source.sha256();
    }

    /// Lines of all blocks but these, by id, each id once.
    List<Item> lines(View view, Set<String> without);

    /// Findings of all blocks but these, inside all documents, and of copies (but for the owners given); by id, each id
    /// once.
    List<Item> findings(View view, Set<String> without);

    /// Which version of the code derived what is here; empty where nothing was derived yet.
    String derivedBy();

    void derivedBy(String version);

    /// Drops everything derived.
    void clear();
}
