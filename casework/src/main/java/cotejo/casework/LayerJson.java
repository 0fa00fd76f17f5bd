package cotejo.casework;

import cotejo.core.source.Passage;
import cotejo.core.source.Span;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What single steps of reading find, as the JSON of `cotejo read --layer`: numbers, names, attributions, passages.
/// What
/// they come to is told by [Json].
public final class LayerJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LayerJson() {}

    /// A number of the layer `numbers`.
    public static ObjectNode number(NumberSpan number, String source) {
        ObjectNode json = NODES.objectNode();
        json.put("source", source);
        json.set("span", Json.span(number.span()));
        json.put("said", number.said());
        json.put("type", number.type());
        json.set("low", Json.number(number.low()));
        json.set("high", Json.number(number.high()));
        json.put("low_open", number.lowOpen());
        json.put("high_open", number.highOpen());
        json.put("unit", number.unit());
        return json;
    }

    /// A name of the layer `names`.
    public static ObjectNode name(NameSpan name, String source) {
        ObjectNode json = NODES.objectNode();
        json.put("source", source);
        json.set("span", Json.span(name.span()));
        json.put("said", name.said());
        json.put("type", name.type());
        return json;
    }

    /// One of the layer `attributions`.
    public static ObjectNode attribution(AttributionSpan attribution, String source) {
        ObjectNode json = NODES.objectNode();
        json.put("source", source);
        json.set("voice", spans(attribution.voice()));
        json.set("cue", spans(attribution.cue()));
        json.set("content", spans(attribution.content()));
        return json;
    }

    /// One of the layer `passages`.
    public static ObjectNode passage(Passage passage, String source) {
        ObjectNode json = NODES.objectNode();
        json.put("source", source);
        json.set("span", Json.span(passage.span()));
        json.put("kind", passage.kind().word());
        return json;
    }

    private static ArrayNode spans(Collection<Span> spans) {
        ArrayNode json = NODES.arrayNode();
        spans.forEach(each -> json.add(Json.span(each)));
        return json;
    }
}
