package cotejo.gate.planted;

import cotejo.core.claim.Claim;
import cotejo.core.source.Document;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The collation under test, whatever it is made of: documents with their claims in, what it says out, in the words of
/// docs/reference/json.md. Nothing of it is known here beyond that contract, so a program can be scored through its
/// command line just as well ([Weighing]).
@FunctionalInterface
public interface Collator {
    Answer collate(List<Laid> documents);

    /// A document and what was read in it, or, without a reader, what stands in it by the record ([PlantedClaims]).
    record Laid(Document document, List<Claim> claims) {
        public Laid {
            claims = List.copyOf(claims);
        }
    }

    /// The objects of `relations` (those of every line), `findings` and `ledger`. Of them the scorer reads
    ///
    /// - of a relation `a`, `b`, `relation`
    /// - of a finding `kind`, `figures`, `documents`, `verdict`
    /// - of a line `origins[].root` and `origins[].figures`
    record Answer(List<JsonNode> relations, List<JsonNode> findings, List<JsonNode> ledger) {
        public Answer {
            relations = List.copyOf(relations);
            findings = List.copyOf(findings);
            ledger = List.copyOf(ledger);
        }
    }
}
