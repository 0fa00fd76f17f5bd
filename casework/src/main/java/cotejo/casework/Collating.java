package cotejo.casework;

import cotejo.casework.Recall.Row;
import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.Item;
import cotejo.casework.port.Blocks.Laid;
import cotejo.casework.port.Blocks.LaidRow;
import cotejo.casework.port.Blocks.Made;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Collated;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Origins;
import cotejo.core.collate.Past;
import cotejo.core.collate.Unions;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collates blocks, many side by side. A few are read at a time and a few written at a time. Between the two, blocks
/// are underway up to the weight that [Abreast] allows: memory does not grow with their number.
///
/// The store is read and written by the calling thread alone. Others share what collating only reads: the vocabulary,
/// what people decided, and the origins.
final class Collating {
    private static final int READ_AT_ONCE = 64;
    private static final int WRITTEN_AT_ONCE = 256;
    /// Fewer are collated by the calling thread alone.
    private static final int WORTH_HELPERS = 32;

    /// Of a block of so many figures the lines are worked on side by side, where blocks are not.
    private static final int LARGE = 1_000;

    /// The largest block takes as long as thousands of small ones.
    private static final int UNDERWAY = 2_000;

    private final Blocks from;
    private final Recall recall;
    private final Vocabulary vocabulary;
    private final Unions unions;
    private final Origins machine;
    private final Origins decided;

    /// @param recall what is remembered of those blocks
    /// @param unions what people decided of two things each
    /// @param machine by what figures share an origin as the machine sees it
    Collating(Blocks from, Recall recall, Vocabulary vocabulary, Unions unions, Origins machine) {
        this.from = from;
        this.recall = recall;
        this.vocabulary = vocabulary;
        this.unions = unions;
        this.machine = machine;
        this.decided = machine.decided(unions);
    }

    /// A block as it was read, or remembered.
    private record Block(
            String name, List<LaidRow> read, @Nullable List<Row> remembered) {
        long weighs() {
            return read.stream().mapToLong(row -> row.body().length()).sum();
        }

        /// @param few whether other threads are free
        List<Row> rows(boolean few) {
            return remembered != null
                    ? remembered
                    : stream(read, few)
                            .map(row -> new Row(
                                    row.source(),
                                    row.position(),
                                    row.machine(),
                                    row.decided(),
                                    KeptClaim.laid(row.body())))
                            .toList();
        }
    }

    /// Of many things, where blocks are not worked on side by side, those are.
    private static <T> Stream<T> stream(List<T> things, boolean few) {
        return few && things.size() >= LARGE ? things.parallelStream() : things.stream();
    }

    /// @param names of the blocks
    /// @param into where what is made of them is put, in place of what was there
    void collate(Collection<String> names, Blocks into) {
        boolean few = names.size() < WORTH_HELPERS;
        int jobs = few ? 1 : Abreast.all();
        Iterator<String> left = names.iterator();
        Deque<Block> read = new ArrayDeque<>();
        List<Made> made = new ArrayList<>();
        Abreast<Block, Made> abreast = new Abreast<>(jobs, UNDERWAY, Block::weighs, block -> made(block, few));
        abreast.ofAll(() -> next(left, read), each -> {
            made.add(each);
            if (made.size() >= WRITTEN_AT_ONCE) {
                into.putBlocks(made);
                made.clear();
            }
        });
        into.putBlocks(made);
    }

    private @Nullable Block next(Iterator<String> left, Deque<Block> read) {
        if (read.isEmpty() && left.hasNext()) {
            List<String> some = new ArrayList<>();
            while (left.hasNext() && some.size() < READ_AT_ONCE) {
                String name = left.next();
                recall.of(name)
                        .ifPresentOrElse(rows -> read.add(new Block(name, List.of(), rows)), () -> some.add(name));
            }
            Map<String, List<LaidRow>> rows = from.laid(some);
            some.forEach(name -> read.add(new Block(name, rows.getOrDefault(name, List.of()), null)));
        }
        return read.poll();
    }

    /// Most blocks hold the same claims in both views, and are collated once for both.
    ///
    /// @param few whether the calling thread collates blocks alone
    private Made made(Block block, boolean few) {
        List<Row> rows = block.rows(few);
        if (few) {
            recall.keep(block.name(), rows);
        }
        List<Claim> claims = rows.stream().map(Row::claim).toList();
        boolean alike = rows.stream().allMatch(row -> row.machine() == row.decided())
                && (unions.isEmpty() || !unions.concern(claims));
        Past before = few ? recall.past(block.name(), View.MACHINE) : Past.none();
        if (alike) {
            Laid both = laid(claims, machine, before, few);
            return new Made(block.name(), both, both);
        }
        return new Made(
                block.name(),
                laid(those(rows, Row::machine), machine, before, few),
                laid(
                        those(rows, Row::decided),
                        decided,
                        few ? recall.past(block.name(), View.DECIDED) : Past.none(),
                        few));
    }

    private static List<Claim> those(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(Row::claim).toList();
    }

    private Laid laid(List<Claim> claims, Origins origins, Past before, boolean few) {
        if (claims.isEmpty()) {
            return Laid.NOTHING;
        }
        BlockKey key = BlockKey.of(claims.getFirst(), vocabulary);
        int jobs = few && claims.size() >= LARGE ? Abreast.all() : 1;
        Collated collated = Lines.collate(key, claims, vocabulary, origins, before, jobs);
        return new Laid(
                stream(collated.lines(), few)
                        .map(line -> new Item(line.id(), Kept.write(line)))
                        .toList(),
                stream(collated.findings(), few).map(Fold::item).toList());
    }
}
