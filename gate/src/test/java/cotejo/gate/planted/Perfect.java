package cotejo.gate.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A collation that knows the record: what it says is all right, and all there is.
final class Perfect implements Collator {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PlantedRecord record;
    private final Map<String, String> ids = new HashMap<>();

    Perfect(PlantedRecord record, Names names) {
        this.record = record;
        names.figures().forEach((id, figure) -> ids.put(figure, id));
    }

    @Override
    public Answer collate(List<Laid> documents) {
        List<JsonNode> relations = new ArrayList<>();
        List<JsonNode> findings = new ArrayList<>();
        for (Expected expected : record.expected()) {
            List<String> figures = expected.figures().stream().map(this::id).toList();
            switch (expected.of()) {
                case RELATION -> relations.add(relation(figures.get(0), figures.get(1), expected.kind()));
                case FINDING -> findings.add(finding(expected.kind(), figures, List.of(), expected.verdict()));
            }
        }
        Map<String, List<String>> clusters = new LinkedHashMap<>();
        record.documents()
                .forEach(document -> clusters.computeIfAbsent(document.cluster(), cluster -> new ArrayList<>())
                        .add(PlantedClaims.source(document).sha256()));
        clusters.values().stream()
                .filter(cluster -> cluster.size() > 1)
                .forEach(cluster -> findings.add(finding("copy", List.of(), cluster, null)));
        return new Answer(relations, findings, ledger());
    }

    static ObjectNode relation(String a, String b, String word) {
        return JSON.createObjectNode().put("a", a).put("b", b).put("relation", word);
    }

    static ObjectNode finding(
            String kind,
            List<String> figures,
            List<String> documents,
            @org.jspecify.annotations.Nullable String verdict) {
        ObjectNode finding = JSON.createObjectNode().put("kind", kind).put("verdict", verdict);
        figures.forEach(finding.putArray("figures")::add);
        documents.forEach(finding.putArray("documents")::add);
        return finding;
    }

    /// One line for all: an origin's figures stand together.
    private List<JsonNode> ledger() {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        record.figures().stream()
                .filter(figure -> figure.root() != null)
                .forEach(figure -> origins.computeIfAbsent(figure.origin(), origin -> new ArrayList<>())
                        .add(id(figure.id())));
        ObjectNode line = JSON.createObjectNode();
        var all = line.putArray("origins");
        origins.forEach((origin, figures) -> {
            ObjectNode entry = all.addObject().put("root", origin);
            figures.forEach(entry.putArray("figures")::add);
        });
        return List.of(line);
    }

    String id(String figure) {
        return java.util.Objects.requireNonNull(ids.get(figure));
    }
}
