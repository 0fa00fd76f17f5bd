package cotejo.cli;

import cotejo.casework.Json;
import cotejo.casework.ReadAlone;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One line of JSON for each thing found, in document order; what could not be read is told on standard error.
final class PerFinding implements ReadPrinter {
    private final Surroundings around;
    private final ReadAlone.Layer layer;
    private final boolean explain;

    PerFinding(Surroundings around, ReadAlone.Layer layer, boolean explain) {
        this.around = around;
        this.layer = layer;
        this.explain = explain;
    }

    @Override
    public OneRead read(String source, Document document, OneRead.Told ofDocument) {
        ReadAlone alone = around.rooms().alone();
        List<ObjectNode> found;
        List<String> asides = new ArrayList<>();
        OneRead.Told told = ofDocument;
        if (layer == ReadAlone.Layer.FIGURES) {
            Reading reading = alone.read(document);
            found = ReadAlone.figures(reading, source, explain);
            told = ofDocument.with(reading);
            if (reading.status() == Reading.Status.LANGUAGE_NOT_READ) {
                asides.add(source + ": language not read yet: " + reading.language());
            }
        } else {
            found = alone.layer(layer, document, source);
        }
        if (!told.words().isEmpty()) {
            asides.add(source + ": " + told.words());
        }
        List<String> lines = found.stream().map(Json::oneLine).toList();
        return new OneRead(told.whole(), () -> {
            lines.forEach(around.terminal()::json);
            around.terminal().flush();
            asides.forEach(around.terminal()::aside);
        });
    }

    @Override
    public Runnable unread(@Nullable String source, String place, Failure failure, String why) {
        return () -> around.terminal().aside(place + ": " + (why.isEmpty() ? "no text" : why));
    }
}
