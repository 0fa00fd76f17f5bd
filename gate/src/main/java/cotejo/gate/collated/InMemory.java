package cotejo.gate.collated;

import cotejo.casework.Json;
import cotejo.core.claim.Claim;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Collated;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.collate.Origins;
import cotejo.core.collate.Ratios;
import cotejo.core.collate.SideBySide;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.gate.copies.Shelf;
import cotejo.gate.planted.Collator;
import java.util.ArrayList;
import java.util.HashMap;
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
        Origins origins = copies(documents, findings);
        Map<BlockKey, List<Claim>> blocks = documents.stream()
                .flatMap(document -> document.claims().stream())
                .collect(Collectors.groupingBy(
                        claim -> BlockKey.of(claim, vocabulary), TreeMap::new, Collectors.toList()));
        blocks.forEach((key, claims) -> {
            Collated collated = Lines.collate(key, claims, vocabulary, origins);
            collated.findings().forEach(finding -> findings.add(Json.finding(finding)));
            collated.lines().forEach(line -> ledger.add(Json.line(line)));
            TreeSet<String> lines = new TreeSet<>();
            collated.lines().stream().map(Line::id).forEach(lines::add);
            SideBySide beside = new SideBySide(claims, vocabulary, origins);
            lines.forEach(line -> beside.line(line).forEach(related -> relations.add(Json.related(related))));
        });
        documents.forEach(document -> Ratios.inDocument(document.claims(), vocabulary)
                .forEach(finding -> findings.add(Json.finding(finding))));
        return new Answer(relations, findings, ledger);
    }

    /// Copies count as one origin; each two that are found to be copies are told. (A case tells each with the earliest
    /// it holds.)
    private static Origins copies(List<Laid> documents, List<JsonNode> findings) {
        Shelf shelf = new Shelf();
        List<SourceId> sources = new ArrayList<>();
        for (Laid laid : documents) {
            if (shelf.put(laid.document()) == sources.size()) {
                sources.add(laid.document().source());
            }
        }
        Map<SourceId, SourceId> least = new HashMap<>();
        for (Shelf.Pair pair : shelf.copies()) {
            SourceId one = sources.get(pair.one());
            SourceId other = sources.get(pair.other());
            SourceId a = least(one, least);
            SourceId b = least(other, least);
            least.put(a.compareTo(b) <= 0 ? b : a, a.compareTo(b) <= 0 ? a : b);
            findings.add(Json.finding(copy(one, other)));
        }
        return Origins.withCopies(source -> least(source, least));
    }

    private static SourceId least(SourceId source, Map<SourceId, SourceId> least) {
        SourceId at = source;
        SourceId next = least.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = least.getOrDefault(at, at);
        }
        return at;
    }

    private static Finding copy(SourceId one, SourceId other) {
        return new Finding(
                one.sha256() + other.sha256(),
                Finding.Kind.COPY,
                List.of(),
                List.of(one, other),
                "",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                "",
                "");
    }
}
