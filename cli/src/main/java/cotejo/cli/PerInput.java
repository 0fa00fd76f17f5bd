package cotejo.cli;

import cotejo.casework.Json;
import cotejo.casework.ReadAlone;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.source.Document;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Exactly one line of JSON for each input, handed on at once.
final class PerInput implements ReadPrinter {
    private final Surroundings around;
    private final ReadAlone.Layer layer;
    private final boolean explain;

    PerInput(Surroundings around, ReadAlone.Layer layer, boolean explain) {
        this.around = around;
        this.layer = layer;
        this.explain = explain;
    }

    @Override
    public OneRead read(String source, Document document, OneRead.Told ofDocument) {
        ReadAlone alone = around.rooms().alone();
        ObjectNode json;
        OneRead.Told told = ofDocument;
        if (layer == ReadAlone.Layer.FIGURES) {
            Reading reading = alone.read(document);
            told = ofDocument.with(reading);
            boolean read = reading.status() == Reading.Status.READ;
            json = line(
                    source,
                    read ? "read" : "unsupported",
                    read ? (told.words().isEmpty() ? null : told.words()) : "language not read yet",
                    reading.language().isEmpty() ? null : reading.language(),
                    ReadAlone.figures(reading, source, explain),
                    reading.rejected().size());
            if (explain) {
                ArrayNode rejections = json.putArray("rejections");
                reading.rejected().forEach(rejected -> rejections.add(rejection(rejected)));
            }
        } else {
            json = line(
                    source,
                    "read",
                    told.words().isEmpty() ? null : told.words(),
                    document.description().languageCode(),
                    List.of(),
                    0);
            ArrayNode found = json.putArray(layer.name().toLowerCase(Locale.ROOT));
            alone.layer(layer, document, source).forEach(found::add);
        }
        return new OneRead(told.whole(), print(json));
    }

    @Override
    public Runnable unread(@Nullable String source, String place, Failure failure, String why) {
        String status = switch (failure) {
            case EMPTY -> "read";
            case UNSUPPORTED -> "unsupported";
            case ERROR -> "error";
        };
        ObjectNode json = line(source, status, why.isEmpty() ? null : why, null, List.of(), 0);
        if (layer != ReadAlone.Layer.FIGURES) {
            json.putArray(layer.name().toLowerCase(Locale.ROOT));
        } else if (explain) {
            json.putArray("rejections");
        }
        return print(json);
    }

    private static ObjectNode line(
            @Nullable String source,
            String status,
            @Nullable String error,
            @Nullable String language,
            List<ObjectNode> figures,
            int rejected) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("source", source);
        json.put("status", status);
        json.put("error", error);
        json.put("language", language);
        ArrayNode all = json.putArray("figures");
        figures.forEach(all::add);
        json.put("rejected", rejected);
        return json;
    }

    private static ObjectNode rejection(Rejected rejected) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("said", rejected.words().said());
        json.putArray("span")
                .add(rejected.words().span().start())
                .add(rejected.words().span().end());
        json.put("rule", rejected.rule());
        json.put("why", rejected.why());
        return json;
    }

    private Runnable print(ObjectNode json) {
        String line = Json.oneLine(json);
        return () -> {
            around.terminal().json(line);
            around.terminal().flush();
        };
    }
}
