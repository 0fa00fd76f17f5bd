package cotejo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Reading;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// A reader that remembers passages reads what one that remembers none reads, wherever they stand the next time.
class RepeatedPassagesTest {
    private static final Reader REMEMBERS = Readers.standard();
    private static final Reader FORGETS = Readers.forgetful();

    private static final List<String> ENGLISH = List.of(
            "Some 1,680 special forces soldiers have deserted from the Mexican army in the past decade, EFE reported.",
            "The Defense Secretariat said 2.500 men left this year. It gave no figure for 2009.",
            "That is 24.4 percent of the force, which had 10,154 troops last year.",
            "Of them three were generals and one a lieutenant colonel; $1.250 was paid to each.",
            "Nearly 1,700 Soldiers Deserted Last Year",
            "1,680",
            "No official could be reached for comment.");
    private static final List<String> SPANISH = List.of(
            "Unos 1,680 soldados de fuerzas especiales desertaron del Ejército en la última década, informó EFE.",
            "La Secretaría de la Defensa dijo que 2.500 hombres se fueron este año. Las bajas se duplicaron.",
            "Es el 24,4 por ciento de la fuerza, que tenía 10 mil 154 efectivos el año pasado.",
            "1,680",
            "Nadie respondió a las preguntas de este diario.");

    private static Document document(SplittableRandom random, String language, int number) {
        List<String> paragraphs = language.equals("en") ? ENGLISH : SPANISH;
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            PassageKind kind = i == 0 && random.nextBoolean()
                    ? PassageKind.HEADLINE
                    : random.nextInt(6) == 0 ? PassageKind.COMMENT : PassageKind.BODY;
            // Characters of two units before it: its places are not those it had elsewhere.
            text.append("𝟙".repeat(random.nextInt(3))).append('\n');
            int start = text.codePointCount(0, text.length());
            text.append(paragraph).append('\n');
            passages.add(new Passage(kind, new Span(start, start + paragraph.codePointCount(0, paragraph.length()))));
        }
        Description description = new Description(
                Described.byPerson(PartialDate.of(2000 + random.nextInt(20))),
                null,
                null,
                null,
                Described.byPerson(language),
                random.nextBoolean() ? Described.byPerson(random.nextBoolean() ? "MX" : "CO") : null,
                null);
        return new Document(
                new SourceId(String.format(Locale.ROOT, "%064x", number)),
                Text.of(text.toString()),
                passages,
                description);
    }

    private static List<Document> documents(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(document(random, random.nextBoolean() ? "en" : "es", i));
        }
        return documents;
    }

    @Test
    void isReadAsIfItHadNeverBeenSeen() {
        long seed = System.nanoTime();
        int claims = 0;
        for (Document document : documents(seed, 150)) {
            Reading remembered = REMEMBERS.read(document);
            claims += remembered.claims().size();
            assertEquals(
                    FORGETS.read(document),
                    remembered,
                    () -> "seed " + seed + ": " + document.text().string());
            assertEquals(FORGETS.attributions(document), REMEMBERS.attributions(document), () -> "seed " + seed);
        }
        assertTrue(claims > 100, "seed " + seed + ": " + claims + " figures");
    }

    @Test
    void threadsThatShareTheMemoryReadAlike() throws Exception {
        long seed = System.nanoTime();
        List<Document> documents = documents(seed, 60);
        Reader fresh = new StandardReader(System::nanoTime, true);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Reading>> readings = documents.stream()
                    .map(document -> threads.submit(() -> fresh.read(document)))
                    .toList();
            for (int i = 0; i < documents.size(); i++) {
                assertEquals(FORGETS.read(documents.get(i)), readings.get(i).get(), "seed " + seed);
            }
        }
    }

    /// What must not be remembered: the same words, told on another day and in another country.
    @Test
    void whatStandsAroundItCounts() {
        String paragraph = "The army lost 1.680 men last year.";
        Reading one = REMEMBERS.read(alone(paragraph, "2011", "US"));
        Reading other = REMEMBERS.read(alone(paragraph, "2014", "CO"));
        assertEquals(FORGETS.read(alone(paragraph, "2014", "CO")), other);
        assertNotEquals(
                one.claims().getFirst().figure().scope().when(),
                other.claims().getFirst().figure().scope().when());
    }

    private static Document alone(String paragraph, String published, String country) {
        return new Document(
                new SourceId("a".repeat(64)),
                Text.of(paragraph),
                List.of(new Passage(PassageKind.BODY, new Span(0, paragraph.length()))),
                new Description(
                        PartialDate.parse(published).map(Described::byPerson).orElseThrow(),
                        null,
                        null,
                        null,
                        Described.byPerson("en"),
                        Described.byPerson(country),
                        null));
    }
}
