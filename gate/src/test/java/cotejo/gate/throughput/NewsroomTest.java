package cotejo.gate.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {
    private static final long SEED = 7;

    private static Newsroom newsroom() {
        return new Newsroom(SEED, Readers.standard().vocabulary());
    }

    @Test
    void anyDocumentIsTheSameWhicheverWasAskedForBefore() {
        Newsroom one = newsroom();
        Newsroom other = newsroom();
        String last = one.article(499).text();
        for (int number = 0; number < 499; number++) {
            other.article(number);
        }
        assertEquals(last, other.article(499).text());
    }

    @Test
    void everySlotIsFilled() {
        Newsroom newsroom = newsroom();
        for (int number = 0; number < 400; number++) {
            String text = newsroom.article(number).text();
            assertFalse(text.matches("(?s).*[{}\\[\\]].*"), text);
        }
    }

    /// Paragraphs come again where a document is a reprint, and hardly anywhere else.
    @Test
    void aThirdOrLessOfTheParagraphsHasStoodInAnotherDocument() {
        Newsroom newsroom = newsroom();
        Set<String> seen = new HashSet<>();
        int all = 0;
        int again = 0;
        for (int number = 0; number < 2_000; number++) {
            for (String paragraph : newsroom.article(number).paragraphs()) {
                all++;
                again += seen.add(paragraph) ? 0 : 1;
            }
        }
        double share = (double) again / all;
        assertTrue(share > 0.2 && share < 0.33, share + " of the paragraphs");
    }

    @Test
    void printsAsManyAsAreWantedInOrder(@TempDir Path folder) throws IOException {
        Printing.print(newsroom(), 1_003, folder);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertEquals(1_003, all.size());
            assertEquals(newsroom().article(1_001).text(), Files.readString(all.get(1_001)));
        }
    }
}
