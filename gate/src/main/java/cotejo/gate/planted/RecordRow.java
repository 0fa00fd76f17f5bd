package cotejo.gate.planted;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import cotejo.gate.score.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// One line of a record's file, as what it stands for.
record RecordRow(Fields fields) {

    String type() {
        return fields.word("type");
    }

    Whole table() {
        return new Whole(fields.text("who"), texts("parts"), fields.word("adds"));
    }

    PlantedDocument document() {
        return new PlantedDocument(
                fields.word("id"),
                fields.word("file"),
                fields.word("text"),
                LocalDate.parse(fields.word("published")),
                fields.word("outlet"),
                fields.word("language"),
                fields.word("country"),
                fields.word("made"),
                fields.text("made_from"),
                fields.word("cluster"));
    }

    PlantedFigure figure() {
        Spoken spoken = new Spoken(
                Approximation.valueOf(fields.word("approximation").toUpperCase(Locale.ROOT)),
                rational("stated"),
                Scale.valueOf(fields.word("scale")));
        JsonNode root = fields.at("root");
        return new PlantedFigure(
                fields.word("id"),
                fields.word("document"),
                fields.span("span"),
                fields.word("said"),
                fields.word("passage"),
                fields.word("table"),
                fields.word("measure"),
                fields.word("unit"),
                fields.word("class"),
                fields.word("count_of"),
                fields.text("currency"),
                spoken,
                rational("truth"),
                extent("extent"),
                extent("meant"),
                fields.inner("time").word("said"),
                root.isNull() ? null : root(new Fields(root)),
                fields.text("via"),
                fields.word("origin"),
                fields.text("part"),
                fields.text("base"),
                fields.word("plant"),
                fields.at("group").asInt());
    }

    private static PlantedFigure.Root root(Fields root) {
        return new PlantedFigure.Root(
                root.word("said"), root.text("id"), root.at("release").asInt());
    }

    private Rational rational(String key) {
        return Rational.parse(fields.word(key)).orElseThrow(() -> new IllegalArgumentException(key + " in " + fields));
    }

    private Extent extent(String key) {
        Fields extent = fields.inner(key);
        return new Extent(
                extent.text("who"),
                extent.word("where"),
                extent.text("condition"),
                new Years(
                        Years.Saying.valueOf(extent.word("years")),
                        extent.at("from").asInt(),
                        extent.at("to").asInt()));
    }

    Expected expected() {
        List<Integer> groups = new ArrayList<>();
        fields.at("groups").forEach(group -> groups.add(group.asInt()));
        return new Expected(
                Expected.Of.valueOf(fields.word("of").toUpperCase(Locale.ROOT)),
                fields.word("kind"),
                groups,
                texts("figures"),
                fields.text("verdict"),
                fields.word("plant"),
                fields.word("where"));
    }

    Pair groups() {
        JsonNode groups = fields.at("groups");
        return new Pair(groups.get(0).asInt(), groups.get(1).asInt());
    }

    PlantedRecord.MustNot mustNot() {
        return new PlantedRecord.MustNot(texts("figures"), groups(), fields.word("why"));
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        fields.at(key).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
