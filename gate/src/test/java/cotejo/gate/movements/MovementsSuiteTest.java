package cotejo.gate.movements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cotejo.gate.score.Measure;
import cotejo.gate.score.ReadFigure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class MovementsSuiteTest {
    private static final String TEXT = "Rose 12 percent to 40.";

    @Test
    void whatMovedCountsAndWhatItCameToDoesNot() {
        Moved moved = Moved.of(TEXT, "12 percent", "up");
        Moved level = Moved.of(TEXT, "40", "none");
        List<String> wrong = new ArrayList<>();
        assertEquals(new Measure.F1(1, 1, 1), moved.score(TEXT, List.of(figure(5, 15, "\"up\"")), wrong::add));
        assertEquals(new Measure.F1(0, 0, 0), level.score(TEXT, List.of(figure(19, 21, "null")), wrong::add));
        assertEquals(List.of(), wrong);
        assertEquals(new Measure.F1(0, 1, 1), moved.score(TEXT, List.of(figure(5, 15, "\"down\"")), wrong::add));
        assertEquals(new Measure.F1(0, 1, 0), moved.score(TEXT, List.of(), wrong::add));
        assertEquals(new Measure.F1(0, 0, 1), level.score(TEXT, List.of(figure(19, 21, "\"up\"")), wrong::add));
        assertEquals(3, wrong.size());
    }

    @Test
    void wordsThatAreNotThereOrTwiceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Moved.of(TEXT, "13", "up"));
        assertThrows(IllegalArgumentException.class, () -> Moved.of("12 and 12", "12", "up"));
        assertThrows(IllegalArgumentException.class, () -> Moved.of(TEXT, "40", "sideways"));
    }

    private static ReadFigure figure(int begin, int end, String change) {
        return ReadFigure.of(JsonMapper.shared().readTree("""
                {"span": [%d, %d], "said": "", "passage": "body", "shape": "single", "approximation": "exact", "stated": [1, 1],
                 "unit": null, "class": null, "kind": "ratio", "per": null, "change": %s, "counted": null, "concept": null,
                 "measure": null, "scope": {"who": null, "where": null, "when": null, "from": null, "to": null, "condition": null},
                 "root": null}
                """.formatted(begin, end, change)));
    }
}
