package cotejo.gate.planted;

import cotejo.core.source.Span;
import cotejo.gate.score.Fields;
import cotejo.gate.score.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What the program calls the figures and documents of a record.
///
/// @param figures the program's figure id → the record's
/// @param documents SHA-256 of a source → the record's document id
public record Names(Map<String, String> figures, Map<String, String> documents) {
    public Names {
        figures = Map.copyOf(figures);
        documents = Map.copyOf(documents);
    }

    /// Where the record's own figures were collated.
    public static Names of(PlantedRecord record, PlantedClaims claims) {
        return new Names(claims.names(), sources(record));
    }

    /// Where the program read the texts: one to one by largest overlap of spans within a document.
    ///
    /// @param read the objects of `figures`, whose `source` ends in the document's file name
    public static Names read(PlantedRecord record, List<JsonNode> read) {
        Map<String, List<JsonNode>> byFile = new HashMap<>();
        for (JsonNode figure : read) {
            String source = new Fields(figure).word("source");
            byFile.computeIfAbsent(source.substring(source.lastIndexOf('/') + 1), file -> new ArrayList<>())
                    .add(figure);
        }
        Map<String, List<PlantedFigure>> planted = new HashMap<>();
        record.figures()
                .forEach(figure -> planted.computeIfAbsent(figure.document(), id -> new ArrayList<>())
                        .add(figure));
        Map<String, String> names = new HashMap<>();
        for (PlantedDocument document : record.documents()) {
            List<PlantedFigure> there = planted.getOrDefault(document.id(), List.of());
            List<JsonNode> here = byFile.getOrDefault(document.file(), List.of());
            for (Matching.Pair pair :
                    Matching.greedy(there, here, (one, other) -> one.span().overlap(span(other)))) {
                names.put(
                        new Fields(here.get(pair.given())).word("id"),
                        there.get(pair.expected()).id());
            }
        }
        return new Names(names, sources(record));
    }

    private static Span span(JsonNode figure) {
        return new Fields(figure).span("span");
    }

    private static Map<String, String> sources(PlantedRecord record) {
        Map<String, String> sources = new HashMap<>();
        record.documents()
                .forEach(document -> sources.put(PlantedClaims.source(document).sha256(), document.id()));
        return sources;
    }
}
