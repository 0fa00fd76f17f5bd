package cotejo.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static Set<Long> prints(String text) {
        Set<Long> prints = new HashSet<>();
        LongStream.of(Fingerprints.of(Texts.body(text)).grams()).forEach(prints::add);
        return prints;
    }

    @Test
    void theHashIsWhatItWasWrittenDownToBe() {
        // Worked out by another program. Fingerprints are kept: another hash would part new documents from old ones.
        assertEquals(0x1de08cdfffee5d1fL, Mixing.word("cotejo"));
        assertEquals(0x4fdefa279f4ba7c3L, Mixing.gram(new long[] {1, 2, 3, 4}, 0, 4));
    }

    @Test
    void aPlaceTellsItsDocument() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            long gram = random.nextLong();
            long number = random.nextLong();
            assertEquals(number, Mixing.numberAt(gram, Mixing.rank(gram, number)));
        }
    }

    @Test
    void wordsAreComparedByWhatNobodyMistakes() {
        long[] plain = Texts.body("corner 1680 soldiers año Mexicos government").keys();
        assertArrayEquals(
                plain,
                Texts.body("COMER l,68O S0ld1ers AÑO Mexico's govern-\nment").keys());
        assertArrayEquals(
                plain,
                Texts.body("“corner” (1.680) soldiers, an\u0303o; Mexico’s: government!")
                        .keys());
        assertFalse(Texts.body("1,681").keys()[0] == Texts.body("1,680").keys()[0]);
    }

    @Test
    void aSharedStretchOfTheGuaranteedLengthSharesAFingerprint() {
        long seed = System.nanoTime();
        System.out.println("LikenessTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String shared = Texts.words(random, Fingerprints.GUARANTEED);
            Set<Long> one = prints(Texts.words(random, random.nextInt(60)) + shared + Texts.words(random, 30));
            one.retainAll(prints(Texts.words(random, random.nextInt(60)) + shared + Texts.words(random, 10)));
            assertFalse(one.isEmpty(), "seed " + seed);
        }
    }

    @Test
    void commentsBylinesAndFramesAreNoArticle() {
        Text text = Text.of("a headline\nby somebody\nthe body\na comment\na frame\na caption");
        List<Passage> passages = new ArrayList<>();
        PassageKind[] kinds = {
            PassageKind.HEADLINE,
            PassageKind.BYLINE,
            PassageKind.BODY,
            PassageKind.COMMENT,
            PassageKind.BOILERPLATE,
            PassageKind.CAPTION
        };
        int at = 0;
        for (PassageKind kind : kinds) {
            int end = text.string().indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            passages.add(new Passage(kind, new Span(at, end)));
            at = end + 1;
        }
        Body body = Body.of(new Document(Texts.document(1, "").source(), text, passages, Description.NONE));
        assertEquals(4, body.length());
        assertArrayEquals(Texts.body("the body a caption").keys(), body.keys());
    }

    @Test
    void numbersThatChangedAreTold() {
        Random random = new Random(4);
        String before = Texts.words(random, 40);
        String after = Texts.words(random, 60);
        Likeness likeness = Texts.likeness(
                before + "lost the trail of 121 men " + after, before + "lost the trail of 125 men " + after);
        assertTrue(likeness.copy());
        assertEquals(List.of(new Likeness.Changed("121", "125")), likeness.changed());
        assertEquals(106, likeness.words());
        assertEquals(105, likeness.shared());
        assertEquals(1, likeness.pieces().size());
    }

    @Test
    void noWordIsUsedTwice() {
        Random random = new Random(5);
        String sentence = Texts.words(random, 15);
        Alignment laid = Alignment.of(Texts.body(sentence.repeat(10)), Texts.body(sentence + Texts.words(random, 300)));
        assertEquals(15, laid.shared());
        int[] places = Arrays.stream(laid.partner()).filter(place -> place >= 0).toArray();
        assertEquals(places.length, Arrays.stream(places).distinct().count());
    }

    @Test
    void movedBlocksAreFound() {
        Random random = new Random(6);
        String one = Texts.words(random, 45);
        String two = Texts.words(random, 60);
        Alignment laid = Alignment.of(Texts.body(one + two), Texts.body(two + one));
        assertEquals(105, laid.shared());
        assertEquals(60, laid.longest());
    }

    @Test
    void aFooterInManyDocumentsIsSetAside() {
        Random random = new Random(7);
        String footer = Texts.words(random, 60);
        Set<Long> common = prints(footer);
        Body one = Texts.body(Texts.words(random, 30) + footer);
        Body other = Texts.body(Texts.words(random, 30) + footer);
        assertFalse(Likeness.of(one, other, common::contains).copy());
        assertTrue(Likeness.of(one, one, common::contains).copy());
        assertFalse(Likeness.of(Texts.body(footer), other, common::contains).copy(), "a page of nothing but the frame");
    }

    @Test
    void hostileTextsCostLittle() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            String equal = "a ".repeat(1_000_000);
            assertEquals(1, Fingerprints.of(Texts.body(equal)).distinct().length);
            Texts.likeness(equal, equal + "b");
            Texts.likeness("a b ".repeat(300_000), "a b a ".repeat(200_000));
            Texts.likeness("a a a b ".repeat(100_000), "a a a c ".repeat(100_000));
            Texts.likeness(
                    "\"".repeat(500_000) + "a'".repeat(500_000), "-\n".repeat(500_000) + "a-\na".repeat(100_000));
        });
    }

    @Test
    void whoMeetsWhomDoesNotDependOnOrder() {
        Random random = new Random(8);
        String article = Texts.words(random, 80);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sketches.add(Sketch.of(Texts.document(i, article + Texts.words(random, 30))));
        }
        Index index = new Index(sketches);
        Index other = new Index(sketches.reversed());
        for (Sketch sketch : sketches) {
            Holders holders = new Holders(index.places(sketch.grams(), Holders.KNOWN));
            List<Long> met = holders.metBy(sketch);
            assertEquals(met, new Holders(other.places(sketch.grams(), Holders.KNOWN)).metBy(sketch));
            for (Sketch friend : sketches) {
                boolean back = new Holders(index.places(friend.grams(), Holders.KNOWN))
                        .metBy(friend)
                        .contains(sketch.number());
                assertEquals(back, met.contains(friend.number()), "meeting is mutual");
            }
        }
    }
}
