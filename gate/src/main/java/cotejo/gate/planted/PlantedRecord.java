package cotejo.gate.planted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that was planted: documents, figures, and what may and may not be said of them.
///
/// @param expected relations and findings that must be found; nothing else of their kinds may be
/// @param open pairs of groups of which the written rules let several things be said, with the reason; scored neither
/// way
/// @param mustNot pairs of figures that look alike and are of other scope: between them nothing may be found
public record PlantedRecord(
        long seed,
        Map<String, Whole> tables,
        List<PlantedDocument> documents,
        List<PlantedFigure> figures,
        List<Expected> expected,
        Map<Pair, String> open,
        List<MustNot> mustNot) {

    /// @param figures ids of two figures
    public record MustNot(List<String> figures, Pair groups, String why) {}

    public PlantedRecord {
        tables = Map.copyOf(tables);
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
        expected = List.copyOf(expected);
        open = Map.copyOf(open);
        mustNot = List.copyOf(mustNot);
    }

    public Map<String, PlantedFigure> byId() {
        Map<String, PlantedFigure> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    public List<PlantedFigure> figuresOf(String document) {
        return figures.stream()
                .filter(figure -> figure.document().equals(document))
                .toList();
    }
}
