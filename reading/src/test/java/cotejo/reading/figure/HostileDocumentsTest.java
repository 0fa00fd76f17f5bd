package cotejo.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.source.Document;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.reading.Readers;
import cotejo.reading.text.Soup;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No document makes the reader fail, run away or point outside it.
final class HostileDocumentsTest {
    @Test
    void anyText() {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("HostileDocumentsTest seed " + seed + " (-Dcotejo.seed=" + seed + ")");
        Random random = new Random(seed);
        Soup soup = new Soup(random);
        for (int i = 0; i < 400; i++) {
            Document document = Texts.body(soup.text(60));
            try {
                check(document, Readers.standard().read(document));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + document.text(), e);
            }
        }
    }

    private static void check(Document document, Reading reading) {
        Set<String> ids = new HashSet<>();
        Span last = new Span(0, 0);
        for (Claim claim : reading.claims()) {
            check(document, claim.figure().words());
            assertTrue(claim.figure().words().span().compareTo(last) >= 0, "in document order");
            last = claim.figure().words().span();
            assertTrue(
                    ids.add(claim.id().id()),
                    "one id for each figure: " + claim.figure().words());
        }
        reading.malformed().stream().map(Malformed::words).forEach(words -> check(document, words));
        reading.rejected().stream().map(Rejected::words).forEach(words -> check(document, words));
    }

    private static void check(Document document, Words words) {
        assertEquals(document.text().slice(words.span()), words.said());
        assertTrue(words.span().start() < words.span().end());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "1,1000000",
                "`1,`,200000",
                "(,100000",
                "`(1 `,10000",
                "`and `,50000",
                "1/,100000",
                "1_,100000",
                "two-,50000",
                "`123\u00a0`,10000",
                "`three thousand `,5000",
                "`<a `,20000",
                "`12\n`,20000",
                "`\"12 men,\" he said, `,3000",
                "`5 of the deserters, or 12 percent, left in 2009; `,2000",
                "😀,50000"
            })
    void longTexts(String scrap, int times) {
        Document document = Texts.body(scrap.repeat(times));
        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> check(document, Readers.standard().read(document)));
    }

    @Test
    void aNumberOfAMillionDigitsIsOneMalformedNumber() {
        Reading reading = Readers.standard().read(Texts.body("It holds " + "7".repeat(1_000_000) + " men."));
        assertEquals(0, reading.claims().size());
        assertEquals(1, reading.malformed().size());
    }
}
