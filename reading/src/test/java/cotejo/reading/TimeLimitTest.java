package cotejo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.reading.text.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// A passage that takes too long is a recorded outcome, and the rest of the document is read. The clock is made up: it
/// runs as the test says each time it is looked at.
class TimeLimitTest {
    private static final List<String> PASSAGES = List.of(
            "The army counted 12 soldiers.",
            "In the north 13 men left. In the south 14 men left. In the east 15 men left. In the west 16 men left.",
            "The navy counted 17 sailors.");

    private static Document document() {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String passage : PASSAGES) {
            passages.add(new Passage(PassageKind.BODY, new Span(text.length(), text.length() + passage.length())));
            text.append(passage).append('\n');
        }
        Description english = new Description(null, null, null, null, Described.byPerson("en"), null, null);
        return new Document(new SourceId("0".repeat(64)), Text.of(text.toString()), passages, english);
    }

    private static List<String> said(Reading reading) {
        return reading.claims().stream()
                .map(claim -> claim.figure().words().said())
                .toList();
    }

    /// @param step what the clock goes on each time it is looked at, in nanoseconds
    private static Reading read(long step) {
        AtomicLong now = new AtomicLong();
        return new StandardReader(() -> now.addAndGet(step), true).read(document());
    }

    @Test
    void withinTheLimitTheClockChangesNothing() {
        Reading still = read(0);
        assertEquals(6, still.claims().size(), () -> said(still).toString());
        assertEquals("", still.missing());
        assertEquals(still, read(1_000_000_000), "some seconds");
        assertEquals(still, new StandardReader().read(document()));
    }

    @Test
    void aPassageThatTakesTooLongIsNamedAndTheOthersAreRead() {
        // looked at some five times for a short passage and many more for the long one
        Reading reading = read(Patience.MOST.toNanos() / 7);
        List<Rejected> lost =
                reading.rejected().stream().filter(Rejected::outOfTime).toList();
        assertEquals(1, lost.size(), () -> reading.rejected().toString());
        assertEquals("en/not/time", lost.getFirst().rule());
        assertEquals(PASSAGES.get(1).substring(0, 80), lost.getFirst().words().said());
        assertTrue(
                lost.getFirst().why().contains("more than 30 seconds"),
                lost.getFirst().why());
        assertTrue(reading.missing().startsWith("1 passage took too long"), reading.missing());
        assertTrue(
                said(reading).containsAll(List.of("12", "17")),
                () -> said(reading).toString());
        assertEquals(Reading.Status.READ, reading.status());
    }

    @Test
    void whereAllTakesTooLongAllIsNamed() {
        Reading reading = read(10 * Patience.MOST.toNanos());
        assertEquals(List.of(), said(reading));
        assertEquals(
                PASSAGES.size(),
                reading.rejected().stream().filter(Rejected::outOfTime).count());
    }
}
