package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.casework.kept.KeptDecision;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.Decision;
import cotejo.core.decision.DecisionLog;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes decisions in, and tells how those that were taken stand.
final class Deciding {
    private final Bench bench;

    Deciding(Bench bench) {
        this.bench = bench;
    }

    Optional<Pointed> point(FigureId id) {
        return bench.store()
                .blocks()
                .claim(id, cotejo.casework.port.View.MACHINE)
                .flatMap(row -> bench.read(row.source())
                        .flatMap(read -> read.reading().claims().stream()
                                .filter(claim -> claim.id().equals(id))
                                .findFirst()
                                .map(claim -> pointed(read, claim))));
    }

    private static Pointed pointed(ReadDocument read, Claim claim) {
        Anchor anchor = Anchor.at(
                claim.source(), read.document().text(), claim.figure().words().span(), "");
        return new Pointed(claim.id(), anchor, FacetWords.all(claim));
    }

    Decided decide(Decision decision, String author, String reason) throws CaseProblem {
        if (author.isBlank() || reason.isBlank()) {
            throw usage("a decision has an author and a reason", "say who decides, and why");
        }
        bench.byThisCode();
        DecisionLog log = bench.store().decisions().log();
        String broken = log.broken();
        if (broken != null) {
            throw new CaseProblem(
                    Kind.DAMAGED,
                    "the chain of decisions is broken: " + broken,
                    "restore the case from a copy: nothing is put behind a broken chain");
        }
        KeptDecision kept = new KeptDecision(author.strip(), bench.clock().instant(), reason.strip(), decision);
        DecisionLog.Entry entry = log.next(KeptDecision.write(kept));
        List<Judgement> judgements = Judgement.of(log.with(entry));
        Optional<SourceId> source = source(decision, Judgement.of(log));
        if (source.isPresent()) {
            holds(source.get(), judgements.getLast(), judgements);
        }
        bench.store().inOneStep(() -> {
            bench.store().decisions().append(entry);
            source.ifPresent(bench::foldAgain);
        });
        return decided(List.of(judgements.getLast()), judgements).getLast();
    }

    private static Optional<SourceId> source(Decision decision, List<Judgement> before) throws CaseProblem {
        return switch (decision) {
            case Decision.AboutFigure about -> Optional.of(about.anchor().source());
            case Decision.Retract retract -> {
                Judgement taken = before.stream()
                        .filter(each -> each.hash().equals(retract.entry()))
                        .findFirst()
                        .orElseThrow(() -> usage(
                                "no decision has the hash " + retract.entry(),
                                "see the list of decisions for its hash"));
                if (taken.retracted()) {
                    throw usage("decision " + taken.number() + " is taken back already", "nothing is to be done");
                }
                yield Judgement.behind(retract.entry(), before);
            }
            case Decision.Unknown unknown ->
                throw usage(
                        "this version knows no decision “" + unknown.kind() + "”", "decide with the version that does");
        };
    }

    /// A new decision must find its words, and its value must be one of its kind.
    private void holds(SourceId source, Judgement made, List<Judgement> judgements) throws CaseProblem {
        if (!(made.kept().decision() instanceof Decision.AboutFigure about)) {
            return;
        }
        ReadDocument read =
                bench.read(source).orElseThrow(() -> usage("the case holds no document " + source, "add it first"));
        Judged.Stand stand = judged(read, source, judgements).stands().get(made.number());
        if (stand == null || stand.standing() == Standing.ORPHANED) {
            throw usage(
                    "the decision points at no one figure" + (stand == null ? "" : ": " + stand.why()),
                    "choose the figure in the document as it is read now");
        }
        if (stand.standing() == Standing.STALE) {
            String why = stand.why();
            throw usage(
                    "“" + about.anchor().quote() + "” cannot be decided so: " + why,
                    "look at the figure as it is read now, and write the value as it shows it");
        }
    }

    private Judged judged(ReadDocument read, SourceId source, List<Judgement> all) {
        return Judged.of(
                read.document(),
                read.reading().claims(),
                Judgement.about(source, all),
                bench.reader().vocabulary());
    }

    List<Decided> decided() {
        List<Judgement> all = bench.judgements();
        return decided(all, all);
    }

    /// @param asked those whose standing is asked for
    private List<Decided> decided(List<Judgement> asked, List<Judgement> all) {
        Map<Long, Judged.Stand> stands = new HashMap<>();
        asked.stream()
                .map(Judgement::source)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(source -> bench.read(source)
                        .ifPresent(
                                read -> stands.putAll(judged(read, source, all).stands())));
        List<Decided> decided = new ArrayList<>();
        for (Judgement each : asked) {
            Judged.Stand stand = stand(each, all, stands);
            decided.add(new Decided(
                    each.number(),
                    each.hash(),
                    each.kept().at(),
                    each.kept().author(),
                    each.kept().reason(),
                    each.kept().decision(),
                    stand.standing(),
                    stand.why()));
        }
        return decided;
    }

    private static Judged.Stand stand(Judgement each, List<Judgement> all, Map<Long, Judged.Stand> stands) {
        if (each.retracted()) {
            return new Judged.Stand(Standing.RETRACTED, "taken back by a later decision");
        }
        return switch (each.kept().decision()) {
            case Decision.AboutFigure about ->
                stands.getOrDefault(
                        each.number(), new Judged.Stand(Standing.ORPHANED, "its document is not read in this case"));
            case Decision.Retract retract ->
                all.stream().anyMatch(other -> other.hash().equals(retract.entry()))
                        ? Judged.Stand.IN_FORCE
                        : new Judged.Stand(Standing.ORPHANED, "what it takes back is not in the log");
            case Decision.Unknown unknown ->
                new Judged.Stand(
                        Standing.UNKNOWN_KIND,
                        "“" + unknown.kind() + "” is of a version that knows more than this one");
        };
    }

    private static CaseProblem usage(String what, String mend) {
        return new CaseProblem(Kind.USAGE, what, mend);
    }
}
