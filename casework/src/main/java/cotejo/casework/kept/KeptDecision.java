package cotejo.casework.kept;

import cotejo.core.claim.FigureId;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The payload of a log entry: `{"author", "at", "reason", "decision": {"kind", …}}`.
///
/// Reading never fails: what this version does not understand, whether of a later version or made up by a stranger, is
/// a
/// [Decision.Unknown] that holds the payload as it stands.
///
/// @param at when it was decided; the epoch where the payload does not say
public record KeptDecision(String author, Instant at, String reason, Decision decision) {
    /// The kind of a payload that names none.
    static final String UNREADABLE = "unreadable";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static String write(KeptDecision kept) {
        ObjectNode payload = MAPPER.createObjectNode();
        payload.put("author", kept.author);
        payload.put("at", kept.at.toString());
        payload.put("reason", kept.reason);
        ObjectNode json = payload.putObject("decision");
        json.put("kind", kept.decision.kind());
        switch (kept.decision) {
            case Decision.Accept accept -> about(json, accept);
            case Decision.Reject reject -> about(json, reject);
            case Decision.Correct correct -> {
                about(json, correct);
                json.put("facet", correct.facet().word());
                json.put("value", correct.value());
            }
            case Decision.Note note -> {
                about(json, note);
                json.put("text", note.text());
            }
            case Decision.Unsure unsure -> about(json, unsure);
            case Decision.Add add -> {
                json.put("figure", add.figure().id());
                anchor(json, add.anchor());
                ObjectNode facets = json.putObject("facets");
                new TreeMap<>(add.facets()).forEach((facet, value) -> facets.put(facet.word(), value));
            }
            case Decision.Describe describe ->
                json.put("source", describe.source().sha256())
                        .put("detail", describe.detail().word())
                        .put("value", describe.value());
            case Decision.DescribePassage describe -> {
                anchor(json, describe.anchor());
                json.put("passage", describe.passage().word());
            }
            case Decision.MapTable map -> {
                anchor(json, map.anchor());
                KeptMapping.write(json, map);
            }
            case Decision.OfTwo of -> KeptTwo.write(json, of.two());
            case Decision.Withdraw withdraw ->
                json.put("source", withdraw.source().sha256());
            case Decision.Retract retract -> json.put("entry", retract.entry());
            case Decision.Unknown unknown -> {
                return unknown.payload();
            }
        }
        return MAPPER.writeValueAsString(payload);
    }

    private static void about(ObjectNode json, Decision.AboutFigure decision) {
        json.put("figure", decision.figure().id());
        anchor(json, decision.anchor());
        ObjectNode seen = json.putObject("seen");
        new TreeMap<>(decision.seen()).forEach(seen::put);
    }

    static void anchor(ObjectNode json, Anchor anchor) {
        json.putObject("anchor")
                .put("source", anchor.source().sha256())
                .put("quote", anchor.quote())
                .put("before", anchor.before())
                .put("after", anchor.after())
                .put("place", anchor.place())
                .put("hint", anchor.hint());
    }

    public static KeptDecision read(String payload) {
        try {
            if (MAPPER.readTree(payload) instanceof ObjectNode json) {
                return new KeptDecision(
                        json.path("author").asString(""),
                        instant(json.path("at").asString("")),
                        json.path("reason").asString(""),
                        decision(json.path("decision"), payload));
            }
        } catch (JacksonException e) {
            // kept and shown below
        }
        return new KeptDecision("", Instant.EPOCH, "", new Decision.Unknown(UNREADABLE, payload));
    }

    private static Decision decision(JsonNode json, String payload) {
        String kind = json.path("kind").asString(UNREADABLE);
        try {
            return switch (kind) {
                case "accept" -> new Decision.Accept(figure(json), anchor(json), seen(json));
                case "reject" -> new Decision.Reject(figure(json), anchor(json), seen(json));
                case "correct" ->
                    new Decision.Correct(figure(json), anchor(json), seen(json), facet(json), text(json, "value"));
                case "note" -> new Decision.Note(figure(json), anchor(json), seen(json), text(json, "text"));
                case "unsure" -> new Decision.Unsure(figure(json), anchor(json), seen(json));
                case "add" -> new Decision.Add(figure(json), anchor(json), facets(json));
                case "describe" ->
                    json.has("passage")
                            ? new Decision.DescribePassage(anchor(json), passage(json))
                            : new Decision.Describe(source(json, "source"), detail(json), text(json, "value"));
                case "map_table" -> KeptMapping.read(json, anchor(json));
                case "same" -> new Decision.Same(KeptTwo.read(json));
                case "different" -> new Decision.Different(KeptTwo.read(json));
                case "withdraw" -> new Decision.Withdraw(source(json, "source"));
                case "retract" -> new Decision.Retract(text(json, "entry"));
                default -> new Decision.Unknown(kind, payload);
            };
        } catch (IllegalArgumentException e) {
            return new Decision.Unknown(kind, payload);
        }
    }

    static FigureId figure(JsonNode json) {
        return new FigureId(text(json, "figure"));
    }

    private static DecidedFacet facet(JsonNode json) {
        return DecidedFacet.of(text(json, "facet")).orElseThrow(() -> new IllegalArgumentException("no such facet"));
    }

    static SourceId source(JsonNode json, String key) {
        return new SourceId(text(json, key));
    }

    private static Detail detail(JsonNode json) {
        return Detail.of(text(json, "detail")).orElseThrow(() -> new IllegalArgumentException("no such detail"));
    }

    private static PassageKind passage(JsonNode json) {
        return PassageKind.valueOf(text(json, "passage").toUpperCase(Locale.ROOT));
    }

    private static Map<DecidedFacet, String> facets(JsonNode json) {
        if (!(json.path("facets") instanceof ObjectNode each)) {
            throw new IllegalArgumentException("no facets");
        }
        Map<DecidedFacet, String> facets = new EnumMap<>(DecidedFacet.class);
        each.properties()
                .forEach(entry -> facets.put(
                        DecidedFacet.of(entry.getKey())
                                .orElseThrow(() -> new IllegalArgumentException("no such facet")),
                        string(entry.getValue())));
        return facets;
    }

    static Anchor anchor(JsonNode json) {
        JsonNode anchor = json.path("anchor");
        if (!anchor.path("hint").isInt()) {
            throw new IllegalArgumentException("an anchor has a hint");
        }
        return new Anchor(
                new SourceId(text(anchor, "source")),
                text(anchor, "quote"),
                text(anchor, "before"),
                text(anchor, "after"),
                text(anchor, "place"),
                anchor.path("hint").intValue());
    }

    private static Map<String, String> seen(JsonNode json) {
        if (!(json.path("seen") instanceof ObjectNode each)) {
            throw new IllegalArgumentException("no seen");
        }
        Map<String, String> seen = new LinkedHashMap<>();
        each.properties().forEach(entry -> seen.put(entry.getKey(), string(entry.getValue())));
        return seen;
    }

    static String text(JsonNode json, String key) {
        return string(json.path(key));
    }

    private static String string(JsonNode json) {
        if (!json.isString()) {
            throw new IllegalArgumentException("a string is expected");
        }
        return json.stringValue();
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
