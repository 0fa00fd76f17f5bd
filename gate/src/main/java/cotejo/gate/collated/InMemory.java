package cotejo.gate.collated;

import cotejo.casework.Json;
import cotejo.core.claim.Claim;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Collated;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Origins;
import cotejo.core.collate.Ratios;
import cotejo.core.scope.Vocabulary;
import cotejo.gate.planted.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Collation of this build over documents that are all at hand, without a case.
final class InMemory implements Collator {
    private final Vocabulary vocabulary;

    InMemory(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Answer collate(List<Laid> documents) {
        List<JsonNode> relations = new ArrayList<>();
        List<JsonNode> findings = new ArrayList<>();
        List<JsonNode> ledger = new ArrayList<>();
        Map<BlockKey, List<Claim>> blocks = documents.stream()
                .flatMap(document -> document.claims().stream())
                .collect(Collectors.groupingBy(
                        claim -> BlockKey.of(claim, vocabulary), TreeMap::new, Collectors.toList()));
        blocks.forEach((key, claims) -> {
            Collated collated = Lines.collate(key, claims, vocabulary, Origins.BY_VOICE);
            collated.findings().forEach(finding -> findings.add(Json.finding(finding)));
            collated.lines().forEach(line -> ledger.add(Json.line(line)));
            TreeSet<String> lines = new TreeSet<>();
            collated.lines().stream().map(Line::id).forEach(lines::add);
            lines.forEach(line -> Lines.relations(line, claims, vocabulary, Origins.BY_VOICE)
                    .forEach(related -> relations.add(Json.related(related))));
        });
        documents.forEach(document -> Ratios.inDocument(document.claims(), vocabulary)
                .forEach(finding -> findings.add(Json.finding(finding))));
        return new Answer(relations, findings, ledger);
    }
}
