package cotejo.casework;

import cotejo.casework.kept.Kept;
import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Acquisition;
import cotejo.casework.port.Blocks;
import cotejo.casework.port.Blocks.Owned;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Related;
import cotejo.core.collate.SideBySide;
import cotejo.core.source.SourceId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Fetches what stands in a case one by one: whoever wants a line reads none of the others, however many there are. It
/// is what was last collated; where [#uncollated] tells of more, that is left out until it is.
public final class Stacks {
    /// Of a block with more figures, those of other lines are not asked how they stand to a whole line.
    private static final int MOST_BEYOND = 2_000;
    /// Of a line with more figures, these are not asked how each stands to each.
    private static final int MOST_AMONG = 150;

    private final Bench bench;
    private final Searching.Turns turns;
    private final Beside beside = new Beside();

    Stacks(Bench bench, Searching.Turns turns) {
        this.bench = bench;
        this.turns = turns;
    }

    public Optional<Line> line(String id, View view) {
        return turns.taken(() -> lineOf(id, view));
    }

    /// The line a figure stands in, as evidence or as a comment.
    public Optional<Line> line(Claim claim, View view) {
        return turns.taken(() -> lineOf(claim, view));
    }

    public Optional<Finding> finding(String id, View view) {
        return turns.taken(() -> findingOf(id, view));
    }

    public Optional<Claim> figure(FigureId id, View view) {
        return turns.taken(() -> bench.store().blocks().claim(id, view).map(KeptClaim::claim));
    }

    /// The figures of a document, in its order.
    public List<Claim> figures(SourceId source, View view) {
        return turns.taken(() -> Fold.claims(bench.store().blocks().claimsOf(source, view)));
    }

    public Optional<Held> document(SourceId source, View view) {
        return turns.taken(() -> bench.held(source, view));
    }

    /// The input that a document came from; empty where none holds it any more.
    public Optional<Input> input(SourceId source) {
        return turns.taken(() -> bench.store().inputs().of(source).stream()
                .filter(input -> input.status() != Status.DUPLICATE)
                .findFirst());
    }

    /// A document that came into the case.
    public record Arrived(Held held, Instant at) {}

    /// The documents that came last, the newest first; each once.
    public List<Arrived> latest(int most, View view) {
        return turns.taken(() -> {
            Map<SourceId, Arrived> arrived = new LinkedHashMap<>();
            for (Acquisition each : bench.store().acquisitions().latest(most * 4)) {
                if (arrived.size() < most && !arrived.containsKey(each.source())) {
                    bench.held(each.source(), view)
                            .ifPresent(held -> arrived.put(each.source(), new Arrived(held, each.at())));
                }
            }
            return List.copyOf(arrived.values());
        });
    }

    /// How many decisions there are.
    public int decisions() {
        return turns.taken(() -> bench.judgements().size());
    }

    /// Decisions, the newest first.
    ///
    /// @param from how many of the newest are left out
    public List<Decided> decisions(int from, int most) {
        return turns.taken(() -> {
            List<Judgement> all = bench.judgements();
            List<Judgement> newest = all.reversed();
            return new Deciding(bench)
                    .decided(newest.subList(Math.min(from, all.size()), Math.min(from + most, all.size())), all);
        });
    }

    /// What is broken in the chain of decisions, as it stands in the store; empty where it holds.
    public Optional<String> brokenChain() {
        return turns.taken(() -> Optional.ofNullable(bench.store().decisions().log().broken()));
    }

    /// How many inputs came to each outcome.
    public Map<Status, Integer> outcomes() {
        return turns.taken(() -> bench.store().inputs().counts());
    }

    /// Inputs that came to one of these outcomes, by path and part.
    public List<Input> inputs(Set<Status> outcomes, int from, int most) {
        return turns.taken(() -> bench.store().inputs().with(outcomes, from, most));
    }

    /// The inputs about which something is left to be done, as [Given#failed] says.
    public List<Input> failed() {
        Set<Status> undone = EnumSet.allOf(Status.class);
        undone.removeIf(Status::done);
        return turns.taken(() -> bench.store().inputs().with(undone, 0, Integer.MAX_VALUE).stream()
                .filter(input -> !Failed.done(
                        input,
                        input.source() != null
                                && bench.store()
                                        .readings()
                                        .brief(input.source(), View.MACHINE)
                                        .isPresent()))
                .toList());
    }

    /// How the figures of a line stand to one another and to those of other lines. Of a very large line or block, only
    /// how some of its figures stand to one another.
    ///
    /// @param some figures of the line
    public List<Related> relations(Line line, Set<FigureId> some, View view) {
        return turns.taken(() -> {
            SideBySide block = beside.of(bench, KeptClaim.block(line.block()), view);
            return line.figures().size() <= MOST_AMONG && block.size() <= MOST_BEYOND
                    ? block.line(line.id())
                    : block.among(some);
        });
    }

    /// How a figure stands to the others of its line, and to those of other lines.
    public List<Related> relations(Claim figure, View view) {
        return turns.taken(() -> beside.of(
                        bench,
                        KeptClaim.block(BlockKey.of(figure, bench.reader().vocabulary())),
                        view)
                .figure(figure));
    }

    /// How many blocks have changed since they were collated: documents are being added, or that was cut off.
    public int uncollated() {
        return turns.taken(() -> {
            bench.settle();
            return bench.store().blocks().marked().size();
        });
    }

    Optional<Line> lineOf(String id, View view) {
        return blocks().linesNamed(id, view).stream().findFirst().map(Stacks::line);
    }

    /// Of those that share an id, the one that holds the figure.
    Optional<Line> lineOf(Claim claim, View view) {
        return blocks().linesNamed(Lines.idOf(claim, bench.reader().vocabulary()), view).stream()
                .map(Stacks::line)
                .filter(line ->
                        line.figures().contains(claim.id()) || line.comments().contains(claim.id()))
                .findFirst();
    }

    Optional<Finding> findingOf(String id, View view) {
        return blocks().findingsNamed(id, view).stream()
                .findFirst()
                .map(owned -> Kept.read(owned.item().body(), Finding.class));
    }

    /// The lines of an id in a block.
    List<Line> lines(String id, String block, View view) {
        return blocks().linesNamed(id, view).stream()
                .filter(owned -> owned.owner().equals(block))
                .map(Stacks::line)
                .toList();
    }

    private static Line line(Owned owned) {
        return Kept.read(owned.item().body(), Line.class);
    }

    private Blocks blocks() {
        return bench.store().blocks();
    }
}
