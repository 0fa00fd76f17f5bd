package cotejo.gate.planted;

import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.when.When;
import cotejo.gate.score.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a record: the documents as text files under `documents`, `metadata.csv`, and `record.jsonl`, one object a
/// line, each with
/// its
/// `type`: seed, table, document, figure, expected, open, must_not.
final class RecordFile {
    static final String NAME = "record.jsonl";

    /// The folder of the documents alone, which a program may be given as a whole.
    static final String DOCUMENTS = "documents";

    private static final JsonMapper JSON = JsonMapper.shared();

    private RecordFile() {}

    static void write(PlantedRecord record, Path folder) throws IOException {
        Path documents = Files.createDirectories(folder.resolve(DOCUMENTS));
        for (PlantedDocument document : record.documents()) {
            Files.writeString(documents.resolve(document.file()), document.text());
        }
        Files.writeString(folder.resolve("metadata.csv"), metadata(record));
        Files.write(folder.resolve(NAME), lines(record));
    }

    /// As `cotejo add --metadata` takes it.
    private static String metadata(PlantedRecord record) {
        StringBuilder csv = new StringBuilder("file,published,outlet,language,country\n");
        for (PlantedDocument document : record.documents()) {
            csv.append(String.join(
                            ",",
                            DOCUMENTS + "/" + document.file(),
                            document.published().toString(),
                            document.outlet(),
                            document.language(),
                            document.country()))
                    .append('\n');
        }
        return csv.toString();
    }

    static List<String> lines(PlantedRecord record) {
        List<ObjectNode> rows = new ArrayList<>();
        rows.add(row("seed").put("seed", record.seed()));
        record.tables().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(table -> rows.add(table(table.getKey(), table.getValue())));
        record.documents().forEach(document -> rows.add(document(document)));
        Map<String, PlantedDocument> documents = new HashMap<>();
        record.documents().forEach(document -> documents.put(document.id(), document));
        record.figures()
                .forEach(figure -> rows.add(figure(figure, Objects.requireNonNull(documents.get(figure.document())))));
        record.expected().forEach(expected -> rows.add(expected(expected)));
        record.open().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Pair, String> entry) ->
                                entry.getKey().low())
                        .thenComparing(entry -> entry.getKey().high()))
                .forEach(open -> rows.add(groups(row("open"), open.getKey()).put("why", open.getValue())));
        record.mustNot().forEach(pair -> {
            ObjectNode row = groups(row("must_not"), pair.groups());
            pair.figures().forEach(row.putArray("figures")::add);
            rows.add(row.put("why", pair.why()));
        });
        return rows.stream().map(JSON::writeValueAsString).toList();
    }

    static PlantedRecord read(Path folder) throws IOException {
        long seed = 0;
        Map<String, Whole> tables = new TreeMap<>();
        List<PlantedDocument> documents = new ArrayList<>();
        List<PlantedFigure> figures = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        Map<Pair, String> open = new LinkedHashMap<>();
        List<PlantedRecord.MustNot> mustNot = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(NAME))) {
            RecordRow row = new RecordRow(new Fields(JSON.readTree(line)));
            switch (row.type()) {
                case "seed" -> seed = row.fields().at("seed").asLong();
                case "table" -> tables.put(row.fields().word("id"), row.table());
                case "document" -> documents.add(row.document());
                case "figure" -> figures.add(row.figure());
                case "expected" -> expected.add(row.expected());
                case "open" -> open.put(row.groups(), row.fields().word("why"));
                case "must_not" -> mustNot.add(row.mustNot());
                default -> throw new IllegalArgumentException("no such type in a record: " + row.type());
            }
        }
        return new PlantedRecord(seed, tables, documents, figures, expected, open, mustNot);
    }

    private static ObjectNode row(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode groups(ObjectNode row, Pair pair) {
        row.putArray("groups").add(pair.low()).add(pair.high());
        return row;
    }

    private static ObjectNode table(String id, Whole whole) {
        ObjectNode row = row("table").put("id", id).put("who", whole.who()).put("adds", whole.adds());
        whole.parts().forEach(row.putArray("parts")::add);
        return row;
    }

    private static ObjectNode document(PlantedDocument document) {
        return row("document")
                .put("id", document.id())
                .put("file", document.file())
                .put("published", document.published().toString())
                .put("outlet", document.outlet())
                .put("language", document.language())
                .put("country", document.country())
                .put("made", document.made())
                .put("made_from", document.madeFrom())
                .put("cluster", document.cluster())
                .put("text", document.text());
    }

    private static ObjectNode figure(PlantedFigure figure, PlantedDocument document) {
        ObjectNode row = row("figure").put("id", figure.id()).put("document", figure.document());
        row.putArray("span").add(figure.span().start()).add(figure.span().end());
        row.put("said", figure.said())
                .put("passage", figure.passage())
                .put("table", figure.table())
                .put("measure", figure.measure())
                .put("unit", figure.unit())
                .put("class", figure.unitClass())
                .put("count_of", figure.countOf())
                .put("currency", figure.currency())
                .put("approximation", figure.spoken().approximation().word())
                .put("scale", figure.spoken().scale().name())
                .put("stated", figure.spoken().value().toString());
        Interval hard = figure.spoken().quantity().hard();
        row.putArray("hard").add(text(hard.low())).add(text(hard.high()));
        row.put("truth", figure.truth().toString());
        extent(row, "extent", figure.extent());
        extent(row, "meant", figure.meant());
        When when = figure.extent().years().when(document.published());
        ObjectNode time = row.putObject("time").put("said", figure.when());
        time.put("from", String.valueOf(when.from().date()))
                .put("to", String.valueOf(when.to().date()));
        time.putArray("ends").add(when.from().word()).add(when.to().word());
        ArrayNode readings = time.putArray("readings");
        when.readings()
                .forEach(reading -> readings.addArray()
                        .add(reading.from().toString())
                        .add(reading.to().toString()));
        PlantedFigure.Root root = figure.root();
        if (root == null) {
            row.putNull("root");
        } else {
            row.putObject("root").put("said", root.said()).put("id", root.id()).put("release", root.release());
        }
        return row.put("via", figure.via())
                .put("origin", figure.origin())
                .put("part", figure.part())
                .put("base", figure.base())
                .put("plant", figure.plant())
                .put("group", figure.group());
    }

    private static @Nullable String text(@Nullable Rational number) {
        return number == null ? null : number.toString();
    }

    private static void extent(ObjectNode row, String key, Extent extent) {
        row.putObject(key)
                .put("who", extent.who())
                .put("where", extent.where())
                .put("condition", extent.condition())
                .put("years", extent.years().saying().name())
                .put("from", extent.years().from())
                .put("to", extent.years().to());
    }

    private static ObjectNode expected(Expected expected) {
        ObjectNode row = row("expected")
                .put("of", expected.of().name().toLowerCase(Locale.ROOT))
                .put("kind", expected.kind());
        expected.groups().forEach(row.putArray("groups")::add);
        expected.figures().forEach(row.putArray("figures")::add);
        return row.put("verdict", expected.verdict())
                .put("plant", expected.plant())
                .put("where", expected.where());
    }
}
