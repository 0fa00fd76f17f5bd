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
import java.util.TreeMap;
import java.util.TreeSet;

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

    /// Those about one source's figures, passages and description, in order.
    static List<Judgement> about(SourceId source, List<Judgement> all) {
        return all.stream()
                .filter(each -> each.source().filter(source::equals).isPresent())
                .toList();
    }

    /// The one source it is about.
    Optional<SourceId> source() {
        return kept.decision() instanceof Decision.AboutSource about ? Optional.of(about.source()) : Optional.empty();
    }

    /// The sources that are withdrawn, each with the last decision that did so.
    static Map<SourceId, Judgement> withdrawn(List<Judgement> all) {
        Map<SourceId, Judgement> withdrawn = new TreeMap<>();
        for (Judgement each : all) {
            if (!each.retracted() && each.kept().decision() instanceof Decision.Withdraw withdraw) {
                withdrawn.put(withdraw.source(), each);
            }
        }
        return withdrawn;
    }

    /// The sources whose bytes were destroyed, also where that was taken back since.
    static Set<SourceId> everWithdrawn(List<Judgement> all) {
        Set<SourceId> ever = new TreeSet<>();
        for (Judgement each : all) {
            if (each.kept().decision() instanceof Decision.Withdraw withdraw) {
                ever.add(withdraw.source());
            }
        }
        return ever;
    }

    /// "by Ana (decision 4): court order".
    String by() {
        return "by " + kept.author() + " (decision " + number + "): " + kept.reason();
    }

    /// What stands otherwise when the entry of this hash is taken back, or taken back no more.
    static Optional<Judgement> behind(String hash, List<Judgement> all) {
        Map<String, Judgement> byHash = new HashMap<>();
        all.forEach(each -> byHash.put(each.hash(), each));
        Judgement each = byHash.get(hash);
        for (int steps = 0; each != null && steps <= all.size(); steps++) {
            if (!(each.kept().decision() instanceof Decision.Retract retract)) {
                return Optional.of(each);
            }
            each = byHash.get(retract.entry());
        }
        return Optional.empty();
    }
}
