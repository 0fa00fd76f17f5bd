package cotejo.gate.reader;

import cotejo.casework.Json;
import cotejo.casework.LayerJson;
import cotejo.core.claim.Reading;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The reader of this build, in this process: formats, reading, and the JSON of the command line.
public final class InProcessReader implements Reader {
    private final Formats formats = new Formats();
    private final cotejo.reading.Reader reader;
    private final List<String> unread = new ArrayList<>();

    public InProcessReader(cotejo.reading.Reader reader) {
        this.reader = reader;
    }

    @Override
    public List<JsonNode> figures(String source, String text, Map<String, String> metadata) {
        return read(source, text, metadata, document -> {
            Reading reading = reader.read(document);
            if (reading.status() != Reading.Status.READ) {
                unread.add(source + ": language " + reading.language() + " not read");
                return List.of();
            }
            List<JsonNode> figures = new ArrayList<>();
            reading.claims().forEach(claim -> figures.add(Json.figure(claim, source)));
            reading.malformed().forEach(number -> figures.add(Json.malformed(number, source)));
            figures.sort(
                    Comparator.comparingInt(figure -> figure.get("span").get(0).asInt()));
            return figures;
        });
    }

    @Override
    public List<JsonNode> numbers(String text, String language) {
        return read(
                text,
                text,
                Map.of("language", language),
                document -> reader.numbers(document).stream()
                        .<JsonNode>map(number -> LayerJson.number(number, "text"))
                        .toList());
    }

    @Override
    public List<JsonNode> names(String text, String language) {
        return read(
                text,
                text,
                Map.of("language", language),
                document -> reader.names(document).stream()
                        .<JsonNode>map(name -> LayerJson.name(name, "text"))
                        .toList());
    }

    @Override
    public List<JsonNode> attributions(String text, String language) {
        return read(
                text,
                text,
                Map.of("language", language),
                document -> reader.attributions(document).stream()
                        .<JsonNode>map(saying -> LayerJson.attribution(saying, "text"))
                        .toList());
    }

    @Override
    public List<String> unread() {
        return List.copyOf(unread);
    }

    private List<JsonNode> read(
            String source, String text, Map<String, String> metadata, Function<Document, List<JsonNode>> layer) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (formats.read(sourceId(bytes), source, bytes, description(metadata))) {
            case Outcome.Read read -> layer.apply(read.document());
            case Outcome.Partly partly -> layer.apply(partly.document());
            case Outcome.Opened opened -> {
                unread.add(source + ": a container, not a text");
                yield List.of();
            }
            case Outcome.Refused refused -> {
                unread.add(source + ": " + refused.reason());
                yield List.of();
            }
        };
    }

    private static Description description(Map<String, String> metadata) {
        String published = metadata.get("published");
        return new Description(
                published == null
                        ? null
                        : PartialDate.parse(published).map(Described::byPerson).orElse(null),
                null,
                null,
                null,
                person(metadata.get("language")),
                person(metadata.get("country")),
                null);
    }

    private static @Nullable Described<String> person(@Nullable String value) {
        return value == null ? null : Described.byPerson(value);
    }

    private static SourceId sourceId(byte[] bytes) {
        try {
            return new SourceId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
