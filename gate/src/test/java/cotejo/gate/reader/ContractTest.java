package cotejo.gate.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.LayerJson;
import cotejo.core.source.Span;
import cotejo.gate.score.Fields;
import cotejo.gate.score.ReadFigure;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What casework prints is what the suites read.
class ContractTest {
    private static final Span SPAN = new Span(3, 8);

    @Test
    void theNumbersLayer() {
        JsonNode json = LayerJson.number(new NumberSpan(SPAN, "20–30", "range", null, null, true, false, null), "x");
        Fields number = new Fields(json);
        assertEquals(new Span(3, 8), number.span("span"));
        assertEquals("range", number.word("type"));
        assertTrue(number.flag("low_open"));
        for (String key : List.of("said", "low", "high", "high_open", "unit")) {
            number.at(key);
        }
    }

    @Test
    void namesAndAttributions() {
        assertEquals("ORG", new Fields(LayerJson.name(new NameSpan(SPAN, "EFE", "ORG"), "x")).word("type"));
        JsonNode json = LayerJson.attribution(new AttributionSpan(List.of(SPAN), List.of(), List.of(SPAN)), "x");
        for (String key : List.of("voice", "cue", "content")) {
            new Fields(json).at(key);
        }
    }

    @Test
    void aMissingKeyIsSaid() {
        ObjectNode figure = JsonMapper.shared().createObjectNode().put("said", "56,886");
        IllegalArgumentException lacking = assertThrows(IllegalArgumentException.class, () -> ReadFigure.of(figure));
        assertTrue(String.valueOf(lacking.getMessage()).contains("lacks the key"), lacking.getMessage());
    }
}
