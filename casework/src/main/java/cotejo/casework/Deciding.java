package cotejo.casework;

import cotejo.casework.Decided.Standing;
import cotejo.casework.kept.KeptDecision;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import cotejo.casework.port.View;
import cotejo.core.claim.Claim;
import cotejo.core.collate.Line;
import cotejo.core.collate.Unions;
import cotejo.core.decision.Decision;
import cotejo.core.decision.DecisionLog;
import cotejo.core.decision.Two;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes decisions in, and tells how those that were taken stand.
final class Deciding {
    private final Bench bench;

    Deciding(Bench bench) {
        this.bench = bench;
    }

    Decided decide(Decision decision, String author, String reason) throws CaseProblem {
        if (author.isBlank() || reason.isBlank()) {
            throw Admission.usage("a decision has an author and a reason", "say who decides, and why");
        }
        bench.byThisCode();
        Withdrawing withdrawing = new Withdrawing(bench);
        withdrawing.finish();
        DecisionLog log = bench.store().decisions().log();
        String broken = log.broken();
        if (broken != null) {
            throw new CaseProblem(
                    Kind.DAMAGED,
                    "the chain of decisions is broken: " + broken,
                    "restore the case from a copy: nothing is put behind a broken chain");
        }
        List<Runnable> steps = new ArrayList<>();
        Made first = made(log, decision, author.strip(), reason.strip(), steps);
        DecisionLog all = first.log();
        if (decision instanceof Decision.Withdraw withdraw) {
            for (SourceId other : new Inside(bench.store().acquisitions().all()).withdrawnWith(withdraw.source())) {
                if (!Judgement.withdrawn(Judgement.of(all)).containsKey(other)) {
                    all = made(
                                    all,
                                    new Decision.Withdraw(other),
                                    author.strip(),
                                    "with decision " + first.judgement().number() + ": " + reason.strip(),
                                    steps)
                            .log();
                }
            }
        }
        bench.inOneStep(() -> steps.forEach(Runnable::run));
        withdrawing.finish();
        return decided(List.of(first.judgement()), Judgement.of(first.log())).getLast();
    }

    /// A decision that may stand in the log.
    ///
    /// @param log with it
    private record Made(Judgement judgement, DecisionLog log) {}

    /// @param steps what is to be done in the step that appends it is put behind these
    private Made made(DecisionLog log, Decision decision, String author, String reason, List<Runnable> steps)
            throws CaseProblem {
        KeptDecision kept = new KeptDecision(author, bench.clock().instant(), reason, decision);
        DecisionLog.Entry entry = log.next(KeptDecision.write(kept));
        List<Judgement> judgements = Judgement.of(log.with(entry));
        Judgement made = judgements.getLast();
        new Admission(bench).admit(made, Judgement.of(log), judgements);
        Decision effective = decision instanceof Decision.Retract retract
                ? Judgement.behind(retract.entry(), judgements)
                        .map(each -> each.kept().decision())
                        .orElse(decision)
                : decision;
        Runnable follows = new Following(bench).of(effective, made);
        steps.add(() -> bench.store().decisions().append(entry));
        steps.add(follows);
        return new Made(made, log.with(entry));
    }

    List<Decided> decided(Predicate<Decision> which) {
        List<Judgement> all = bench.judgements();
        return decided(
                all.stream().filter(each -> which.test(each.kept().decision())).toList(), all);
    }

    /// @param asked those whose standing is asked for
    List<Decided> decided(List<Judgement> asked, List<Judgement> all) {
        Map<Long, Judged.Stand> stands = new HashMap<>();
        asked.stream()
                .map(Judgement::source)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(source -> bench.views(source).ifPresent(read -> {
                    stands.putAll(bench.judged(read, source, all).stands());
                    stands.putAll(Told.of(Judgement.about(source, all)).stands(read.described()));
                }));
        Map<SourceId, Judgement> withdrawn = Judgement.withdrawn(all);
        Set<SourceId> blank = Judgement.everWithdrawn(all).stream()
                .filter(source -> bench.store().readings().of(source).isEmpty())
                .collect(Collectors.toSet());
        Pairs pairs = new Pairs(asked, all);
        List<Decided> decided = new ArrayList<>();
        for (Judgement each : asked) {
            Judged.Stand stand = stand(each, all, stands, withdrawn, pairs);
            decided.add(new Decided(
                    each.number(),
                    each.hash(),
                    each.kept().at(),
                    each.kept().author(),
                    each.kept().reason(),
                    Blanked.of(each.kept().decision(), blank),
                    stand.standing(),
                    stand.why(),
                    each.kept().decision().sources().stream().anyMatch(blank::contains)));
        }
        return decided;
    }

    private static Judged.Stand stand(
            Judgement each,
            List<Judgement> all,
            Map<Long, Judged.Stand> stands,
            Map<SourceId, Judgement> withdrawn,
            Pairs pairs) {
        if (each.retracted()) {
            return new Judged.Stand(Standing.RETRACTED, "taken back by a later decision");
        }
        return switch (each.kept().decision()) {
            case Decision.AboutSource about -> {
                Judgement gone = withdrawn.get(about.source());
                yield gone != null
                        ? orphaned("its document was withdrawn by decision " + gone.number())
                        : stands.getOrDefault(each.number(), orphaned("its document is not read in this case"));
            }
            case Decision.OfTwo of -> {
                Judgement gone = of.sources().stream()
                        .map(withdrawn::get)
                        .filter(judgement -> judgement != null)
                        .findFirst()
                        .orElse(null);
                yield gone != null
                        ? orphaned("a document of it was withdrawn by decision " + gone.number())
                        : pairs.stand(each.number(), of.two());
            }
            case Decision.Withdraw withdraw -> Judged.Stand.IN_FORCE;
            case Decision.Retract retract ->
                all.stream().anyMatch(other -> other.hash().equals(retract.entry()))
                        ? Judged.Stand.IN_FORCE
                        : orphaned("what it takes back is not in the log");
            case Decision.Unknown unknown ->
                new Judged.Stand(
                        Standing.UNKNOWN_KIND,
                        "“" + unknown.kind() + "” is of a version that knows more than this one");
        };
    }

    private static Judged.Stand orphaned(String why) {
        return new Judged.Stand(Standing.ORPHANED, why);
    }

    /// How decisions about two things stand: what they speak of is looked for once for all of them.
    private final class Pairs {
        private final Unified unified;
        private final Set<String> roots = new TreeSet<>();
        private final Set<String> lines = new HashSet<>();

        Pairs(List<Judgement> asked, List<Judgement> all) {
            List<Two> twos = asked.stream()
                    .filter(each -> each.kept().decision() instanceof Decision.OfTwo)
                    .map(each -> ((Decision.OfTwo) each.kept().decision()).two())
                    .toList();
            unified = twos.isEmpty() ? Unified.NONE : bench.unified(all);
            if (twos.stream().anyMatch(Two.Roots.class::isInstance)) {
                findRoots(twos);
            }
            if (twos.stream().anyMatch(Two.Lines.class::isInstance)) {
                for (View view : View.values()) {
                    bench.laid().lines(view).stream().map(Line::id).forEach(lines::add);
                }
            }
        }

        private void findRoots(List<Two> twos) {
            Set<String> asked = new TreeSet<>();
            for (Two two : twos) {
                if (two instanceof Two.Roots of) {
                    asked.addAll(List.of(of.a(), of.b()));
                }
            }
            for (SourceId source : bench.store().readings().sources()) {
                for (Claim claim : Stream.of(View.values())
                        .flatMap(view -> Fold.claims(bench.store().blocks().claimsOf(source, view)).stream())
                        .toList()) {
                    asked.stream()
                            .filter(root -> Unions.names(
                                    claim, Set.of(root), bench.reader().vocabulary()))
                            .forEach(roots::add);
                    asked.removeAll(roots);
                }
                if (asked.isEmpty()) {
                    return;
                }
            }
        }

        Judged.Stand stand(long number, Two two) {
            Judged.Stand stand = unified.stands().get(number);
            if (stand != null) {
                return stand;
            }
            return switch (two) {
                case Two.Figures figures -> Judged.Stand.IN_FORCE;
                case Two.Documents documents ->
                    held(documents.a()) && held(documents.b())
                            ? Judged.Stand.IN_FORCE
                            : orphaned("one of the documents is not read in this case");
                case Two.Roots of ->
                    roots.contains(of.a()) && roots.contains(of.b())
                            ? Judged.Stand.IN_FORCE
                            : orphaned("no document names “" + (roots.contains(of.a()) ? of.b() : of.a()) + "” now");
                case Two.Lines of ->
                    lines.contains(of.a().line()) || lines.contains(of.b().line())
                            ? Judged.Stand.IN_FORCE
                            : orphaned("no figure stands in either line now");
            };
        }

        private boolean held(SourceId source) {
            return bench.store().readings().of(source).isPresent();
        }
    }
}
