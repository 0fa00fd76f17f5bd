package cotejo.casework;

import cotejo.casework.kept.KeptDecision;
import cotejo.core.decision.Decision;
import cotejo.core.decision.DecisionLog;
import cotejo.core.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An entry of the log, understood as far as this version understands it.
///
/// @param retracted whether a later entry, itself not taken back, takes it back
record Judgement(long number, String hash, KeptDecision kept, boolean retracted) {

    static List<Judgement> of(DecisionLog log) {
        List<DecisionLog.Entry> entries = log.entries();
        List<KeptDecision> kept = new ArrayList<>();
        entries.forEach(entry -> kept.add(KeptDecision.read(entry.payload())));
        // From the last to the first: what takes something back is settled before what it takes back.
        Set<String> retracted = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!retracted.contains(entries.get(i).hash())
                    && kept.get(i).decision() instanceof Decision.Retract retract
                    && standsBefore(entries, i, retract.entry())) {
                retracted.add(retract.entry());
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            DecisionLog.Entry entry = entries.get(i);
            judgements.add(new Judgement(entry.number(), entry.hash(), kept.get(i), retracted.contains(entry.hash())));
        }
        return judgements;
    }

    private static boolean standsBefore(List<DecisionLog.Entry> entries, int index, String hash) {
        return entries.subList(0, index).stream().anyMatch(entry -> entry.hash().equals(hash));
    }

    /// Those about figures of one source, in order.
    static List<Judgement> about(SourceId source, List<Judgement> all) {
        return all.stream()
                .filter(each -> each.source().filter(source::equals).isPresent())
                .toList();
    }

    /// The source of the figure it is about.
    Optional<SourceId> source() {
        return kept.decision() instanceof Decision.AboutFigure about
                ? Optional.of(about.anchor().source())
                : Optional.empty();
    }

    /// The source whose figures change when the entry of this hash is taken back, or taken back no more.
    static Optional<SourceId> behind(String hash, List<Judgement> all) {
        Map<String, Judgement> byHash = new HashMap<>();
        all.forEach(each -> byHash.put(each.hash(), each));
        Judgement each = byHash.get(hash);
        for (int steps = 0; each != null && steps <= all.size(); steps++) {
            if (!(each.kept().decision() instanceof Decision.Retract retract)) {
                return each.source();
            }
            each = byHash.get(retract.entry());
        }
        return Optional.empty();
    }
}
