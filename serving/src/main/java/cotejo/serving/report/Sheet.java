package cotejo.serving.report;

import cotejo.casework.Csv;
import cotejo.casework.Held;
import cotejo.casework.Json;
import cotejo.core.claim.Claim;
import cotejo.serving.wording.Visible;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The figures of a report as a table, one a row.
final class Sheet {
    private static final List<String> COLUMNS = List.of(
            "note",
            "line",
            "figure",
            "said",
            "low",
            "high",
            "unit",
            "measure",
            "from",
            "to",
            "condition",
            "mood",
            "root",
            "outlet",
            "published",
            "place",
            "passage",
            "file",
            "sha256");

    private Sheet() {}

    static String of(Reporting report) {
        StringBuilder out = new StringBuilder(row(COLUMNS));
        for (Reporting.Part part : report.parts()) {
            for (Reporting.Note note : part.notes()) {
                out.append(row(cells(part, note, report)));
            }
        }
        return out.toString();
    }

    private static String row(List<String> cells) {
        return Csv.row(cells, Visible::onOneLine) + "\n";
    }

    private static List<String> cells(Reporting.Part part, Reporting.Note note, Reporting report) {
        Claim claim = note.claim();
        Held held = report.documents().get(claim.source());
        String file = held == null ? "" : held.path();
        var json = Json.figure(claim, file);
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(note.number()));
        cells.add(part.line().id());
        cells.add(claim.id().id());
        for (String at : List.of(
                "/said",
                "/stated/0",
                "/stated/1",
                "/unit",
                "/measure",
                "/scope/from",
                "/scope/to",
                "/scope/condition",
                "/mood",
                "/root")) {
            cells.add(text(json.at(at)));
        }
        cells.add(claim.outlet() == null ? "" : claim.outlet());
        cells.add(claim.published() == null ? "" : claim.published().toString());
        cells.add(note.place());
        cells.add(claim.figure().passage().word());
        cells.add(file.substring(file.lastIndexOf('/') + 1));
        cells.add(claim.source().sha256());
        return cells;
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }
}
