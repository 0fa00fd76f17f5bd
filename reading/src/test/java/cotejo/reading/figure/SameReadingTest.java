package cotejo.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.claim.Reading;
import cotejo.core.source.Document;
import cotejo.core.when.PartialDate;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import cotejo.reading.text.Soup;
import cotejo.reading.text.SpecTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One document has one reading: whatever was read before it, and whoever reads beside it.
final class SameReadingTest {
    private static final int THREADS = 4;

    @Test
    void fourThreadsReadAsOne() throws IOException, InterruptedException, ExecutionException {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("SameReadingTest seed " + seed + " (-Dcotejo.seed=" + seed + ")");
        Reader reader = Readers.standard();
        List<Document> documents = documents(seed);
        List<Reading> alone = documents.stream().map(reader::read).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Reading>>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, documents.size()).boxed().toList());
                Collections.shuffle(order, new Random(seed + thread));
                all.add(threads.submit(() -> inOrder(reader, documents, order)));
            }
            for (Future<List<Reading>> readings : all) {
                assertEquals(alone, readings.get(), "seed " + seed);
            }
        }
    }

    private static List<Reading> inOrder(Reader reader, List<Document> documents, List<Integer> order) {
        Reading[] readings = new Reading[documents.size()];
        order.forEach(i -> readings[i] = reader.read(documents.get(i)));
        return List.of(readings);
    }

    /// The names model would remember small words of what it has read.
    @Test
    void whatWasReadBeforeChangesNothing() {
        Reader reader = Readers.standard();
        Document headline = Texts.paragraphs(
                "HEADLINE Quarrelsome Wardens Guard Granaries of Brumby ¶ Some 300 Wardens of Brumby Struck, Brumby Granaries"
                        + " Said.",
                PartialDate.of(2012));
        Reading first = reader.read(headline);
        var names = reader.names(headline);
        reader.read(Texts.body(
                "the quarrelsome wardens of brumby guard granaries and struck wardens said brumby granaries. "
                        .repeat(50)));
        assertEquals(names, reader.names(headline));
        assertEquals(first, reader.read(headline));
    }

    private static List<Document> documents(long seed) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (List<String> input : new SpecTable("en/figure.tsv", 2, 14).inputs()) {
            documents.add(Texts.paragraphs(
                    input.get(1), PartialDate.parse(input.get(0)).orElse(null)));
        }
        Soup soup = new Soup(new Random(seed));
        for (int i = 0; i < 40; i++) {
            documents.add(Texts.body(soup.text(40)));
        }
        return documents;
    }
}
