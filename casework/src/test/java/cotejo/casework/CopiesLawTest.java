package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.port.Likenesses.Link;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Which documents are copies depends on the documents that are there, and not on the way they came.
class CopiesLawTest {
    private static final int WORDS = 400;

    private final TreeMap<SourceId, Document> held = new TreeMap<>();

    private Copies copies() {
        return new Copies(new MemoryLikenesses(), source -> Optional.ofNullable(held.get(source)));
    }

    private static void settle(Copies copies) {
        copies.keep(copies.compare());
    }

    private static Document document(String words) {
        Text text = Text.of(words);
        return new Document(
                Glance.sourceOf(words.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                text,
                List.of(new Passage(PassageKind.BODY, new Span(0, text.length()))),
                Description.NONE);
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("w").append(random.nextInt(WORDS)).append(' ');
        }
        return words.toString();
    }

    private static String cut(String text, double from, double to) {
        String[] words = text.split(" ");
        return String.join(" ", List.of(words).subList((int) (words.length * from), (int) (words.length * to)));
    }

    /// Families of copies, cuttings and pages around them; a footer in half of them; one text in very many.
    private static List<Document> some(Random random) {
        List<String> texts = new ArrayList<>();
        String footer = words(random, 40);
        String wire = words(random, 90);
        for (int family = 0; family < 6; family++) {
            String article = words(random, 60 + random.nextInt(120));
            texts.add(article);
            texts.add(cut(article, 0, 0.5));
            texts.add(cut(article, 0.3, 0.9));
            texts.add(words(random, 200) + article + words(random, 100));
            texts.add(article + footer);
            texts.add(words(random, 50) + footer);
        }
        for (int i = 0; i < 30; i++) {
            texts.add(wire + words(random, random.nextInt(30)));
        }
        return texts.stream().map(CopiesLawTest::document).distinct().toList();
    }

    @Test
    void anyOrderGivesTheSameCopies() {
        long seed = System.nanoTime();
        System.out.println("CopiesLawTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            List<Document> all = some(random);
            held.clear();
            Copies grown = copies();
            List<Document> order = new ArrayList<>(all);
            Collections.shuffle(order, random);
            List<Document> gone = order.subList(0, order.size() / 4);
            List<Document> stay = order.subList(order.size() / 4, order.size());
            List<Document> coming = new ArrayList<>(all);
            Collections.shuffle(coming, random);
            for (Document document : coming) {
                held.put(document.source(), document);
                grown.put(document);
                if (random.nextInt(4) == 0) {
                    settle(grown);
                }
            }
            for (Document document : gone) {
                held.remove(document.source());
                grown.remove(document.source());
                if (random.nextInt(3) == 0) {
                    settle(grown);
                }
            }
            settle(grown);
            Copies fresh = copies();
            stay.forEach(fresh::put);
            settle(fresh);
            assertFalse(fresh.likenesses().links().isEmpty(), "seed " + seed);
            assertEquals(fresh.all(), grown.all(), "seed " + seed);
        }
    }

    @Test
    void aCopyIsRepresentedByTheLeastHashAndLeavesWhenItGoes() {
        Random random = new Random(5);
        String article = words(random, 100);
        Document whole = document(article);
        Document cut = document(cut(article, 0, 0.6));
        Document other = document(words(random, 100));
        Copies copies = copies();
        for (Document each : List.of(whole, cut, other)) {
            held.put(each.source(), each);
            copies.put(each);
        }
        settle(copies);
        SourceId least = whole.source().compareTo(cut.source()) < 0 ? whole.source() : cut.source();
        SourceId most = least.equals(whole.source()) ? cut.source() : whole.source();
        assertEquals(Map.of(most, least), copies.likenesses().represented());
        held.remove(least);
        copies.remove(least);
        settle(copies);
        assertEquals(Map.of(), copies.likenesses().represented());
        assertEquals(List.<Link>of(), copies.likenesses().links());
    }

    @Test
    void pagesThatShareTheirFooterAreNoCopies() {
        Random random = new Random(6);
        String footer = words(random, 60);
        Copies copies = copies();
        for (int i = 0; i < 12; i++) {
            Document page = document(words(random, 35) + footer);
            held.put(page.source(), page);
            copies.put(page);
        }
        settle(copies);
        assertEquals(List.<Link>of(), copies.likenesses().links());
    }

    @Test
    void aTextInVeryManyDocumentsIsOneCluster() {
        Random random = new Random(7);
        String article = words(random, 200);
        Copies copies = copies();
        for (int i = 0; i < 150; i++) {
            Document page = document(article + words(random, 10));
            held.put(page.source(), page);
            copies.put(page);
        }
        settle(copies);
        assertTrue(copies.likenesses().represented().size() >= 148);
    }
}
