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
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Related;
import cotejo.core.collate.SideBySide;
import cotejo.core.decision.Decision;
import cotejo.core.source.Facing;
import cotejo.core.source.SourceId;
import cotejo.likeness.Body;
import cotejo.likeness.Facings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Fetches what stands in a case one by one: whoever wants a line reads none of the others, however many there are. It
/// is what was last collated; where [#uncollated] tells of more, that is left out until it is.
public final class Stacks {
    /// A block of more figures is not read for a page.
    private static final int MOST_BEYOND = 2_000;
    /// Of a line with more figures, these are not asked how each stands to each.
    private static final int MOST_AMONG = 150;
    /// And one figure of it is laid beside so many that speak of about the same time.
    private static final int MOST_NEAR = 100;

    /// So many acquisitions are looked at for each document wanted: some came twice, or gave no document.
    private static final int LOOKED_AT = 4;

    private final Bench bench;
    private final Searching.Turns turns;
    private final Beside beside = new Beside();
    private final Lately<Given> given = new Lately<>();
    private final Lately<Set<FigureId>> judged = new Lately<>();
    private final Lately<List<Input>> failed = new Lately<>();

    Stacks(Bench bench, Searching.Turns turns) {
        this.bench = bench;
        this.turns = turns;
    }

    public Optional<Line> line(String id, View view) {
        return turns.taken(() -> lineOf(id, view));
    }

    /// All of an id: blocks that share one have a line each.
    List<Line> lines(String id, View view) {
        return turns.taken(
                () -> blocks().linesNamed(id, view).stream().map(Stacks::line).toList());
    }

    /// The bytes of a source, where they are what its name says; empty for what is not held, or no more.
    public Optional<byte[]> received(SourceId source) {
        return turns.taken(() -> bench.bytes(source));
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

    /// Two documents laid side by side, as decided or as the reader read them; empty where one is not held.
    public Optional<Facing> facing(SourceId one, SourceId other, View view) {
        return turns.taken(() ->
                        bench.views(one).flatMap(here -> bench.views(other).map(there -> List.of(here, there))))
                .map(both -> Facings.of(body(both.getFirst(), view), body(both.getLast(), view)));
    }

    private static Body body(TwoViews read, View view) {
        return Body.of(
                switch (view) {
                    case MACHINE -> read.machine().document();
                    case DECIDED -> read.decided().document();
                });
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
            for (Acquisition each : bench.store().acquisitions().latest(most * LOOKED_AT)) {
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
        return turns.taken(
                () -> Optional.ofNullable(bench.store().decisions().log().broken()));
    }

    /// All that was given to the case.
    public Given given() {
        return turns.taken(() -> given.of(bench.store(), () -> Given.of(bench.store())));
    }

    /// The figures that somebody has accepted, rejected or corrected, and whose decision nobody need look at again.
    public Set<FigureId> judged() {
        return turns.taken(() -> judged.of(
                bench.store(),
                () -> new Deciding(bench)
                                .decided(decision -> decision instanceof Decision.Accept
                                        || decision instanceof Decision.Reject
                                        || decision instanceof Decision.Correct)
                                .stream()
                                .filter(decided -> decided.standing() == Decided.Standing.IN_FORCE)
                                .map(decided -> ((Decision.AboutFigure) decided.decision()).figure())
                                .collect(Collectors.toUnmodifiableSet())));
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
        return turns.taken(() -> failed.of(bench.store(), this::undone));
    }

    private List<Input> undone() {
        Set<Status> statuses = EnumSet.allOf(Status.class);
        statuses.removeIf(Status::done);
        return bench.store().inputs().with(statuses, 0, Integer.MAX_VALUE).stream()
                .filter(input -> !Failed.done(
                        input,
                        input.source() != null
                                && bench.store()
                                        .readings()
                                        .brief(input.source(), View.MACHINE)
                                        .isPresent()))
                .toList();
    }

    /// How figures stand to one another.
    ///
    /// @param whole whether all were asked; else some of the line's alone, among themselves
    public record Standings(List<Related> related, boolean whole) {}

    /// How the figures of a line stand to one another and to those of other lines. Of a very large line or block, only
    /// how some of its figures stand to one another.
    ///
    /// @param some figures of the line
    public Standings relations(Line line, Set<FigureId> some, View view) {
        return turns.taken(() -> {
            String block = KeptClaim.block(line.block());
            boolean whole =
                    line.figures().size() <= MOST_AMONG && blocks().size(block, view, MOST_BEYOND) <= MOST_BEYOND;
            return whole
                    ? new Standings(beside.of(bench, block, view).line(line.id()), true)
                    : new Standings(these(some, view).among(some), false);
        });
    }

    /// How a figure stands to the others of its line, and to those of other lines; of a very large block, to those of
    /// its line that speak of about the same time.
    public Standings relations(Claim figure, Line line, View view) {
        return turns.taken(() -> {
            String block = KeptClaim.block(line.block());
            if (blocks().size(block, view, MOST_BEYOND) <= MOST_BEYOND) {
                return new Standings(beside.of(bench, block, view).figure(figure), true);
            }
            List<FigureId> inTime = line.inTime();
            int at = Math.max(0, inTime.indexOf(figure.id()));
            int from = Math.max(0, Math.min(at - MOST_NEAR / 2, inTime.size() - MOST_NEAR));
            Set<FigureId> near = Set.copyOf(inTime.subList(from, Math.min(inTime.size(), from + MOST_NEAR)));
            return new Standings(these(near, view).figure(figure), false);
        });
    }

    private SideBySide these(Set<FigureId> some, View view) {
        List<Claim> claims = some.stream()
                .map(id -> blocks().claim(id, view))
                .flatMap(Optional::stream)
                .map(row -> KeptClaim.laid(row.body()))
                .toList();
        return new SideBySide(claims, bench.reader().vocabulary(), beside.origins(bench, view));
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
