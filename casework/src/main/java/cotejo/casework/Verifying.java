package cotejo.casework;

import cotejo.casework.kept.KeptClaim;
import cotejo.casework.port.Status;
import cotejo.casework.port.View;
import cotejo.casework.verify.Verification;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Reading;
import cotejo.core.collate.Line;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.verify.Holdings;
import cotejo.core.verify.Verdicts;
import cotejo.core.when.PartialDate;
import cotejo.formats.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a draft and lays it beside the case, which stays as it is.
final class Verifying {
    private static final Shortlist.Held NOTHING =
            new Shortlist.Held(new Holdings(new SourceId("0".repeat(64)), List.of(), List.of()), false);

    private final Bench bench;
    private final Stacks stacks;
    private final Searching searching;
    private final Searching.Turns turns;
    private final Shortlist.Limits limits;

    Verifying(Bench bench, Stacks stacks, Searching searching, Searching.Turns turns, Shortlist.Limits limits) {
        this.bench = bench;
        this.stacks = stacks;
        this.searching = searching;
        this.turns = turns;
        this.limits = limits;
    }

    /// @param today the draft is read as of this day where nobody says, and it does not, when it was published
    Verification verify(String name, byte[] bytes, Description byPerson, View view, PartialDate today) {
        SourceId source = Glance.sourceOf(bytes);
        Outcome outcome = bench.formats()
                .read(
                        source,
                        name,
                        bytes,
                        byPerson,
                        turns.taken(() -> bench.store().transcripts().of(source))
                                .orElse(null));
        return switch (outcome) {
            case Outcome.Read read -> verify(read.document(), Status.READ, read.remark(), view, today);
            case Outcome.Partly partly -> verify(partly.document(), Status.PARTLY, partly.missing(), view, today);
            case Outcome.Opened opened -> opened(opened, view, today);
            case Outcome.Refused refused -> nothing(Glance.status(refused.status()), refused.reason());
        };
    }

    /// A draft is what one document says.
    private Verification opened(Outcome.Opened opened, View view, PartialDate today) {
        Document document = opened.document();
        String parts = "what it holds is not verified with it: give its parts one by one";
        if (document == null) {
            return nothing(Status.UNSUPPORTED, parts);
        }
        String missing = Glance.both(opened.missing(), opened.parts().isEmpty() ? "" : parts);
        return verify(
                document,
                missing.isEmpty() ? Status.READ : Status.PARTLY,
                Glance.both(missing, opened.remark()),
                view,
                today);
    }

    private static Verification nothing(Status status, String reason) {
        return new Verification(status, reason, null, null, false, false, false, List.of());
    }

    private Verification verify(Document draft, Status status, String reason, View view, PartialDate today) {
        boolean undated = draft.description().published() == null;
        Document dated = undated ? asOf(draft, today) : draft;
        Glance glance = Glance.of(dated, status, reason, bench.reader());
        Reading reading = glance.reading();
        boolean held = turns.taken(() -> bench.read(draft.source()).isPresent());
        Shortlist.Held beside = reading == null ? NOTHING : holdings(draft.source(), reading.claims(), view);
        return new Verification(
                glance.status(),
                glance.reason(),
                glance.document(),
                reading,
                undated,
                held,
                beside.narrowed(),
                reading == null
                        ? List.of()
                        : Verdicts.of(
                                reading.claims(),
                                beside.holdings(),
                                bench.reader().vocabulary()));
    }

    private static Document asOf(Document draft, PartialDate today) {
        Description known = draft.description();
        Description dated = known.or(new Description(Described.byGuess(today), null, null, null, null, null, null));
        return draft.described(dated);
    }

    private Shortlist.Held holdings(SourceId draft, Collection<Claim> figures, View view) {
        List<Claim> evidence =
                figures.stream().filter(claim -> claim.figure().evidence()).toList();
        return Shortlist.of(draft, evidence, searching, stacks, bench.reader().vocabulary(), view, limits)
                .orElseGet(() -> turns.taken(() -> new Shortlist.Held(whole(draft, evidence, view), false)));
    }

    /// Only the blocks that may tell of the draft are read.
    private Holdings whole(SourceId draft, List<Claim> evidence, View view) {
        List<Line> lines = bench.laid().lines(view).stream()
                .filter(line -> Holdings.relevant(line, evidence))
                .toList();
        Set<String> blocks =
                lines.stream().map(line -> KeptClaim.block(line.block())).collect(Collectors.toSet());
        List<Claim> claims = new ArrayList<>();
        blocks.forEach(block -> claims.addAll(Fold.claims(bench.store().blocks().claimsIn(block, view))));
        return new Holdings(draft, claims, lines);
    }
}
