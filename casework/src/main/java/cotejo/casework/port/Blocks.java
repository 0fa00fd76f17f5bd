package cotejo.casework.port;

import cotejo.core.claim.FigureId;
import cotejo.core.source.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    /// @param body all that collation needs
    /// @param rules how it was read: only a person asks for that
    record ClaimRow(
            SourceId source,
            int position,
            FigureId figure,
            boolean machine,
            boolean decided,
            String block,
            String body,
            String rules) {}

    /// A claim as collation reads it.
    record LaidRow(SourceId source, int position, boolean machine, boolean decided, String body) {}

    /// What collation made of a block in one view.
    record Laid(List<Item> lines, List<Item> findings) {
        public static final Laid NOTHING = new Laid(List.of(), List.of());
    }

    /// What it made of a block in both; mostly the same.
    record Made(String block, Laid machine, Laid decided) {
        public Laid in(View view) {
            return switch (view) {
                case MACHINE -> machine;
                case DECIDED -> decided;
            };
        }
    }

    /// A line or a finding.
    record Item(String id, String body) {}

    /// A line or a finding, with what it was made of: a block, a document, or the copies of one.
    record Owned(String owner, Item item) {}

    /// Puts all claims of a source in place of what was there.
    void putClaims(SourceId source, List<ClaimRow> claims);

    /// By source, then position.
    List<ClaimRow> claims(View view);

    List<ClaimRow> claimsOf(SourceId source, View view);

    List<ClaimRow> claimsIn(String block, View view);

    /// How many claims a block holds.
    ///
    /// @param most it is counted no farther than one more
    int size(String block, View view, int most);

    /// The claims of some blocks in either view, by source, then position; a block that holds none is left out.
    Map<String, List<LaidRow>> laid(Collection<String> blocks);

    Optional<ClaimRow> claim(FigureId id, View view);

    /// Marks blocks whose claims have changed since they were collated.
    void mark(Collection<String> changed);

    /// The blocks that are marked, in order.
    List<String> marked();

    /// Takes all marks away.
    void unmark();

    /// Puts what collation made of blocks in place of what was there.
    void putBlocks(List<Made> made);

    /// Puts the findings inside one document in place of what was there.
    void putFindings(View view, SourceId source, List<Item> findings);

    /// Puts the findings that tell of which document a document is a copy in place of what was there.
    void putCopies(View view, SourceId source, List<Item> findings);

    /// What findings inside one document are known by.
    static String ownerInside(SourceId source) {
        return Stamps.ofSource(source);
    }

    /// What findings that tell of which document a document is a copy are known by.
    static String ownerOfCopies(SourceId source) {
        return Stamps.ofCopies(source);
    }

    /// Lines of all blocks but these, by id, each id once.
    List<Item> lines(View view, Set<String> without);

    /// The lines of one block, by id.
    List<Item> linesIn(String block, View view);

    /// The lines of this id; more than one only where blocks share it. By body.
    List<Owned> linesNamed(String id, View view);

    /// The findings of this id, by body.
    List<Owned> findingsNamed(String id, View view);

    /// The findings of these owners, by id; each id once.
    List<Item> findingsOf(Collection<String> owners, View view);

    /// Findings of all blocks but these, inside all documents, and of copies (but for the owners given); by id, each id
    /// once.
    List<Item> findings(View view, Set<String> without);

    /// Which version of the code derived what is here; empty where nothing was derived yet.
    String derivedBy();

    void derivedBy(String version);

    /// Drops everything derived.
    void clear();
}
