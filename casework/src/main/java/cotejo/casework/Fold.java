package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.ClaimRow;
import cotejo.casework.port.Blocks.Item;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Origins;
import cotejo.core.collate.Ratios;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.likeness.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Readings and decisions, folded into claims by block, lines and findings. A change costs the blocks it touches.
final class Fold {
    private final Blocks blocks;
    private final Copies copies;
    private final Vocabulary vocabulary;
    private final Unified unified;
    private final Recall recall;

    /// @param unified what people decided of two things each: of the decided view alone
    /// @param recall the claims of large blocks, as these blocks hold them
    Fold(Blocks blocks, Copies copies, Vocabulary vocabulary, Unified unified, Recall recall) {
        this.blocks = blocks;
        this.copies = copies;
        this.vocabulary = vocabulary;
        this.unified = unified;
        this.recall = recall;
    }

    /// Puts a document in, or in place of what was there of it. The blocks this changes are marked; [#settle] collates
    /// them.
    ///
    /// @param judgements those about this document, in order
    void put(TwoViews read, List<Judgement> judgements) {
        SourceId source = read.machine().document().source();
        List<ClaimRow> before = rowsOf(source);
        List<ClaimRow> after = rows(read, judgements);
        blocks.putClaims(source, after);
        recall.changed(source, after);
        mark(source, before, after);
        copies.put(read.machine().document());
    }

    /// Takes a document out.
    void remove(SourceId source) {
        List<ClaimRow> before = rowsOf(source);
        blocks.putClaims(source, List.of());
        recall.changed(source, List.of());
        mark(source, before, List.of());
        copies.remove(source);
    }

    /// Whether anything is marked or stirred.
    boolean unsettled() {
        return !blocks.marked().isEmpty() || !copies.likenesses().stirred().isEmpty();
    }

    /// Marks the blocks these figures stand in.
    void mark(Collection<FigureId> figures) {
        TreeSet<String> changed = new TreeSet<>();
        for (View view : View.values()) {
            figures.forEach(figure -> blocks.claim(figure, view).ifPresent(row -> changed.add(row.block())));
        }
        blocks.mark(changed);
    }

    /// Marks all blocks that hold something of a document.
    void markAll(SourceId source) {
        TreeSet<String> changed = new TreeSet<>();
        rowsOf(source).forEach(row -> changed.add(row.block()));
        blocks.mark(changed);
    }

    /// Compares the documents that are stirred, and collates all blocks that are marked or hold a figure of a document
    /// whose copies have changed.
    void settle() {
        Copies.Settled settled = copies.compare();
        settleInto(blocks, settled);
        copies.keep(settled);
        blocks.unmark();
    }

    /// The same into memory, for a store that cannot be written.
    ///
    /// @return whose lines and findings are there now, as [Blocks#lines] and [Blocks#findings] leave them out
    Set<String> settleInto(MemoryBlocks memory) {
        return settleInto(memory, copies.compare());
    }

    private Set<String> settleInto(Blocks into, Copies.Settled settled) {
        Set<String> owners = new TreeSet<>(blocks.marked());
        for (SourceId moved : settled.moved()) {
            rowsOf(moved).forEach(row -> owners.add(row.block()));
        }
        new Collating(blocks, recall, vocabulary, unified.unions(), origins(View.MACHINE, settled))
                .collate(owners, into);
        new CopyFindings(blocks, copies, settled).put(settled.near(), into);
        settled.near().forEach(source -> owners.add(Blocks.ownerOfCopies(source)));
        return owners;
    }

    /// By what figures share an origin in a view: copies count as one, and what people decided goes before.
    Origins origins(View view) {
        return origins(view, copies.compare());
    }

    private Origins origins(View view, Copies.Settled settled) {
        Origins copied = Origins.withCopies(copies.representative(settled)::apply);
        return switch (view) {
            case MACHINE -> copied;
            case DECIDED -> copied.decided(unified.unions());
        };
    }

    Whole whole() {
        return new Whole();
    }

    /// Puts documents into an empty store, collating each block once.
    final class Whole {
        private final Set<String> touched = new TreeSet<>();
        private final MemoryLikenesses likenesses = new MemoryLikenesses();

        void put(TwoViews read, List<Judgement> judgements) {
            SourceId source = read.machine().document().source();
            List<ClaimRow> rows = rows(read, judgements);
            blocks.putClaims(source, rows);
            rows.forEach(row -> touched.add(row.block()));
            likenesses.put(Sketch.of(read.machine().document()));
            likenesses.stir(List.of(source));
            for (View view : View.values()) {
                collateInside(source, view);
            }
        }

        void collate() {
            Copies all = copies.over(likenesses);
            Copies.Settled settled = all.compare();
            Fold whole = new Fold(blocks, all, vocabulary, unified, recall);
            blocks.mark(touched);
            whole.settleInto(blocks, settled);
            blocks.unmark();
            copies.putAll(likenesses.sketches(), settled);
        }
    }

    private List<ClaimRow> rowsOf(SourceId source) {
        Set<ClaimRow> rows = new HashSet<>(blocks.claimsOf(source, View.MACHINE));
        rows.addAll(blocks.claimsOf(source, View.DECIDED));
        return List.copyOf(rows);
    }

    private List<ClaimRow> rows(TwoViews read, List<Judgement> judgements) {
        List<Claim> machine = read.machine().reading().claims();
        List<@Nullable Claim> decided = decided(read.decided(), judgements);
        List<ClaimRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(machine.size(), decided.size()); i++) {
            Claim asRead = i < machine.size() ? machine.get(i) : null;
            Claim asDecided = i < decided.size() ? decided.get(i) : null;
            boolean same = asRead != null && asRead.equals(asDecided);
            if (asRead != null) {
                rows.add(KeptClaim.row(asRead, i, true, same, vocabulary));
            }
            if (!same && asDecided != null) {
                rows.add(KeptClaim.row(asDecided, i, false, true, vocabulary));
            }
        }
        return rows;
    }

    private List<@Nullable Claim> decided(ReadDocument read, List<Judgement> judgements) {
        List<@Nullable Claim> decided = judgements.isEmpty()
                ? new ArrayList<>(read.reading().claims())
                : Judged.of(read.document(), read.reading().claims(), judgements, vocabulary)
                        .claims();
        decided.replaceAll(claim ->
                claim == null ? null : unified.lines().laid(unified.unions().renamed(claim)));
        return decided;
    }

    /// Marks the blocks of every row that came, went or changed.
    private void mark(SourceId source, Collection<ClaimRow> before, Collection<ClaimRow> after) {
        TreeSet<String> changed = new TreeSet<>();
        for (View view : View.values()) {
            Set<ClaimRow> was = seen(before, view);
            Set<ClaimRow> is = seen(after, view);
            was.stream().filter(row -> !is.contains(row)).forEach(row -> changed.add(row.block()));
            is.stream().filter(row -> !was.contains(row)).forEach(row -> changed.add(row.block()));
            if (!was.equals(is)) {
                collateInside(source, view);
            }
        }
        blocks.mark(changed);
    }

    /// The rows of one view, each as if it stood in that view alone, so that they can be compared.
    private static Set<ClaimRow> seen(Collection<ClaimRow> rows, View view) {
        Set<ClaimRow> seen = new HashSet<>();
        for (ClaimRow row : rows) {
            boolean stands = switch (view) {
                case MACHINE -> row.machine();
                case DECIDED -> row.decided();
            };
            if (stands) {
                seen.add(new ClaimRow(
                        row.source(), row.position(), row.figure(), true, true, row.block(), row.body(), row.rules()));
            }
        }
        return seen;
    }

    /// What one document's own figures show, of whatever measure: ratios against a base it names.
    private void collateInside(SourceId source, View view) {
        List<Claim> claims = claims(blocks.claimsOf(source, view));
        blocks.putFindings(view, source, findings(Ratios.inDocument(claims, vocabulary)));
    }

    static List<Claim> claims(List<ClaimRow> rows) {
        return rows.stream().map(KeptClaim::claim).toList();
    }

    static List<Item> findings(List<Finding> findings) {
        return findings.stream().map(Fold::item).toList();
    }

    static Item item(Finding finding) {
        return new Item(finding.id(), Kept.write(finding));
    }
}
