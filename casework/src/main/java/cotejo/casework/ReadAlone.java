package cotejo.casework;

import cotejo.casework.port.Status;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.formats.DocumentMaker;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads documents that belong to no case: what `cotejo read` does. Nothing is kept.
public final class ReadAlone {
    private static final Formats TEXTS = new Formats();

    private final DocumentMaker formats;
    private final Reader reader;

    /// @param formats what makes documents of bytes; what comes as characters is taken as it is
    public ReadAlone(DocumentMaker formats, Reader reader) {
        this.formats = formats;
        this.reader = reader;
    }

    /// What of a document is asked for.
    public enum Layer {
        FIGURES,
        /// as written, before any rule of figures
        NUMBERS,
        ATTRIBUTIONS,
        NAMES,
        PASSAGES
    }

    /// A text, or why there is none.
    ///
    /// @param reason for a person; empty where the status says all. Of a text that was read, what is odd about it
    /// @param document null exactly where nothing was read
    /// @param parts what it holds, each by the name it has in it
    public record Page(
            Status status, String reason, @Nullable Document document, SequencedMap<String, Page> parts) {
        Page(Status status, String reason, @Nullable Document document) {
            this(status, reason, document, new LinkedHashMap<>());
        }
    }

    /// @param name the file's name: a hint to its format, no more
    public Page open(String name, byte[] bytes, Description byPerson) {
        return open(name, bytes, byPerson, byPerson, 0);
    }

    /// @param said what is known of it; `byPerson` and what the container says that it stands in
    /// @param depth how many containers it stands in
    private Page open(String name, byte[] bytes, Description said, Description byPerson, int depth) {
        Outcome outcome = formats.read(Glance.sourceOf(bytes), name, bytes, said);
        return switch (outcome) {
            case Outcome.Read read -> new Page(Status.READ, read.remark(), read.document());
            case Outcome.Partly partly -> new Page(Status.PARTLY, partly.missing(), partly.document());
            case Outcome.Opened opened ->
                new Page(
                        opened.missing().isEmpty() ? Status.READ : Status.PARTLY,
                        Glance.both(opened.missing(), opened.remark()),
                        opened.document(),
                        parts(opened.parts(), byPerson, depth + 1));
            case Outcome.Refused refused -> new Page(Glance.status(refused.status()), refused.reason(), null);
        };
    }

    private SequencedMap<String, Page> parts(List<Part> parts, Description byPerson, int depth) {
        SequencedMap<String, Page> pages = new LinkedHashMap<>();
        for (Part part : parts) {
            pages.put(
                    part.name(),
                    switch (part) {
                        case Part.Left left -> new Page(Glance.status(left.status()), left.reason(), null);
                        case Part.Held held
                        when depth > Allowance.DEEPEST -> new Page(Status.REFUSED, Allowance.TOO_DEEP, null);
                        case Part.Held held ->
                            open(held.name(), held.bytes(), byPerson.or(held.said()), byPerson, depth);
                    });
        }
        return pages;
    }

    /// A text that came as characters.
    public Page open(String text, Description byPerson) {
        return switch (TEXTS.read(Glance.sourceOf(text.getBytes(StandardCharsets.UTF_8)), text, byPerson)) {
            case Outcome.Read read -> new Page(Status.READ, read.remark(), read.document());
            case Outcome.Partly partly -> new Page(Status.PARTLY, partly.missing(), partly.document());
            case Outcome.Opened opened -> throw new AssertionError("characters hold no parts");
            case Outcome.Refused refused -> new Page(Glance.status(refused.status()), refused.reason(), null);
        };
    }

    /// What the reader's lexicon knows.
    public Vocabulary vocabulary() {
        return reader.vocabulary();
    }

    public Reading read(Document document) {
        return reader.read(document);
    }

    /// One layer of a document, as JSON, in document order. Figures come with the malformed numbers between them.
    ///
    /// @param source how the source is called
    public List<ObjectNode> layer(Layer layer, Document document, String source) {
        return switch (layer) {
            case FIGURES -> figures(read(document), source, false);
            case NUMBERS ->
                reader.numbers(document).stream()
                        .map(number -> LayerJson.number(number, source))
                        .toList();
            case ATTRIBUTIONS ->
                reader.attributions(document).stream()
                        .map(attribution -> LayerJson.attribution(attribution, source))
                        .toList();
            case NAMES ->
                reader.names(document).stream()
                        .map(name -> LayerJson.name(name, source))
                        .toList();
            case PASSAGES ->
                document.passages().stream()
                        .map(passage -> LayerJson.passage(passage, source))
                        .toList();
        };
    }

    /// The figures of a reading and the malformed numbers between them, in document order.
    ///
    /// @param explain whether each figure carries the tree of its rules, as `derivation`
    public static List<ObjectNode> figures(Reading reading, String source, boolean explain) {
        record Placed(int start, ObjectNode json) {}
        List<Placed> all = new ArrayList<>();
        reading.claims()
                .forEach(claim -> all.add(new Placed(
                        claim.figure().words().span().start(),
                        explain ? explained(claim, source) : Json.figure(claim, source))));
        reading.malformed()
                .forEach(malformed -> all.add(new Placed(
                        malformed.words().span().start(),
                        explain ? explained(malformed, source) : Json.malformed(malformed, source))));
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::json)
                .toList();
    }

    /// A figure with the tree of its rules: each with what it found, and what it built upon.
    public static ObjectNode explained(Claim claim, String source) {
        ObjectNode json = Json.figure(claim, source);
        json.set("derivation", derivation(claim.derivation()));
        return json;
    }

    /// A number without a value, with what is wrong with it.
    private static ObjectNode explained(Malformed malformed, String source) {
        ObjectNode json = Json.malformed(malformed, source);
        json.set("derivation", derivation(Derivation.of("malformed", malformed.why())));
        return json;
    }

    private static ObjectNode derivation(Derivation derivation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", derivation.rule());
        json.put("detail", derivation.detail());
        ArrayNode from = json.putArray("from");
        derivation.from().forEach(part -> from.add(derivation(part)));
        return json;
    }
}
