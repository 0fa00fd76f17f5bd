package cotejo.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void whatLanguagesAloneLeaveOutIsToldFromAllElse() {
        assertFalse(Reading.lacksLanguagesAlone(missing()));
        assertFalse(Reading.lacksLanguagesAlone(missing("en/not/time")));
        assertFalse(Reading.lacksLanguagesAlone(missing("en/not/time", "de/not/language")));
        assertFalse(Reading.lacksLanguagesAlone("no text on page 2; " + missing("de/not/language")));
        assertTrue(Reading.lacksLanguagesAlone(missing("de/not/language")));
        assertTrue(Reading.lacksLanguagesAlone(missing("fr/not/language", "de/not/language", "de/not/language")));
        assertEquals(
                "3 passages in a language not read yet: de, fr",
                missing("fr/not/language", "de/not/language", "de/not/language"));
    }

    private static String missing(String... rules) {
        Words words = new Words("x", new Span(0, 1));
        return new Reading(
                        new SourceId("0".repeat(64)),
                        new ReaderVersion("none"),
                        Reading.Status.READ,
                        "en",
                        List.of(),
                        List.of(),
                        Arrays.stream(rules)
                                .map(rule -> new Rejected(words, rule, "told"))
                                .toList())
                .missing();
    }
}
