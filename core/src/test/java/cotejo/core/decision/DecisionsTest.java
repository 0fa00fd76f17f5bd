package cotejo.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cotejo.core.Seed;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final SourceId SOURCE = new SourceId("ab".repeat(32));

    private static DecisionLog log(int entries) {
        DecisionLog log = DecisionLog.EMPTY;
        for (int i = 0; i < entries; i++) {
            log = log.with(log.next("{\"kind\":\"accept\",\"n\":" + i + "}"));
        }
        return log;
    }

    @Test
    void anEntryChangedDroppedMovedOrPutInBreaksTheChain() {
        SplittableRandom random = Seed.random("the chain breaks");
        DecisionLog whole = log(12);
        assertNull(whole.broken());
        assertNull(DecisionLog.EMPTY.broken());
        for (int i = 0; i < 200; i++) {
            List<DecisionLog.Entry> entries = new ArrayList<>(whole.entries());
            int at = random.nextInt(entries.size() - 1);
            DecisionLog.Entry entry = entries.get(at);
            switch (random.nextInt(4)) {
                case 0 ->
                    entries.set(
                            at,
                            new DecisionLog.Entry(
                                    entry.number(), entry.previous(), entry.payload() + " ", entry.hash()));
                case 1 -> entries.remove(at);
                case 2 -> entries.add(at, entry);
                default -> java.util.Collections.swap(entries, at, at + 1);
            }
            assertNotNull(new DecisionLog(entries).broken());
        }
    }

    @Test
    void aKindOfALaterVersionIsKept() {
        Decision later = new Decision.Unknown("reconcile", "{\"with\":\"…\"}");
        assertEquals("reconcile", later.kind());
        assertEquals(java.util.Optional.of(DecidedFacet.WHO), DecidedFacet.of("Who"));
        assertEquals(java.util.Optional.empty(), DecidedFacet.of("colour"));
    }

    /// Text is put in and taken out all around the words judged; as long as their surroundings stand, they are found.
    @Test
    void anAnchorFindsItsWordsWhereverTheyWent() {
        SplittableRandom random = Seed.random("anchors find their words");
        String sentence = "Of the guards, 415 left in the spring 🕊 and 62 came back before the autumn.";
        for (int i = 0; i < 300; i++) {
            Text old = Text.of(noise(random) + sentence + noise(random));
            int begin = old.string().indexOf("415");
            Anchor anchor = Anchor.at(SOURCE, old, old.span(begin, begin + 3), "");
            Text now = Text.of(noise(random) + sentence + noise(random));
            Anchored found = Anchored.find(anchor, now);
            if (found instanceof Anchored.At at) {
                assertEquals("415", now.slice(at.span()));
                assertEquals(now.string().indexOf("415"), now.utf16(at.span().start()));
            } else {
                assertInstanceOf(Anchored.Orphaned.class, found);
            }
        }
    }

    private static String noise(SplittableRandom random) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            noise.append(List.of("A line. ", "Ñandú! ", "😀 ", "\n").get(random.nextInt(4)));
        }
        return noise.toString();
    }

    @Test
    void wordsThatStandTwiceAlikeAreOrphanedAndNotGuessed() {
        Text twice = Text.of("There were 12 of them.\nThere were 12 of them.\n");
        Anchor vague = new Anchor(SOURCE, "12", "There were ", " of them.", "", 0);
        assertInstanceOf(Anchored.Orphaned.class, Anchored.find(vague, twice));
        Anchor gone = new Anchor(SOURCE, "13", "There were ", " of them.", "", 0);
        assertInstanceOf(Anchored.Orphaned.class, Anchored.find(gone, twice));
        assertThrows(IllegalArgumentException.class, () -> new Anchor(SOURCE, "", "a", "b", "", 0));
        Anchor edge = Anchor.at(SOURCE, Text.of("12"), new Span(0, 2), "");
        assertInstanceOf(Anchored.At.class, Anchored.find(edge, Text.of("12")));
    }
}
