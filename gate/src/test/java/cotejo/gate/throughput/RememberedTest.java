package cotejo.gate.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.gate.made.Shared;
import cotejo.gate.planted.PlantedDocument;
import cotejo.gate.planted.Planter;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whole documents, and copies of them: a reader that remembers passages reads them as one that reads each anew.
class RememberedTest {
    private static final Reader REMEMBERS = Readers.standard();
    private static final Reader FORGETS = Readers.forgetful();

    private static Document document(String name, String text, Description description) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceId source = new SourceId(String.format(java.util.Locale.ROOT, "%064x", name.hashCode() & 0xffffffffL));
        return assertInstanceOf(Outcome.Read.class, new Formats().read(source, name, bytes, description))
                .document();
    }

    private static void readAlike(List<Document> documents) {
        int figures = 0;
        for (Document document : documents) {
            figures += REMEMBERS.read(document).claims().size();
            assertEquals(
                    FORGETS.read(document),
                    REMEMBERS.read(document),
                    () -> document.text().string());
        }
        assertTrue(figures > documents.size(), figures + " figures");
    }

    private static Description published(String date) {
        return new Description(
                PartialDate.parse(date).map(Described::byPerson).orElseThrow(), null, null, null, null, null, null);
    }

    /// Each twice, said to be of other days: the second time every passage has been seen.
    @Test
    void theSeeds() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (DirectoryStream<Path> seeds =
                Files.newDirectoryStream(Shared.folder().resolve("seeds"), "*.txt")) {
            for (Path seed : seeds) {
                String name = seed.getFileName().toString();
                documents.add(document(name, Files.readString(seed), published("2011-03-08")));
                documents.add(document(name, Files.readString(seed), published("2014")));
            }
        }
        readAlike(documents);
    }

    @Test
    void plantedCopiesAndTranslations() {
        long seed = System.nanoTime();
        System.out.println("planted copies: seed " + seed);
        List<Document> documents = new ArrayList<>();
        for (PlantedDocument planted : Planter.plant(seed, 3).documents()) {
            documents.add(document(
                    planted.file(),
                    planted.text(),
                    published(planted.published().toString())));
        }
        readAlike(documents);
    }

    @Test
    void anArchiveWithReprints() {
        long seed = System.nanoTime();
        System.out.println("an archive with reprints: seed " + seed);
        Newsroom newsroom = new Newsroom(seed, Readers.standard().vocabulary());
        List<Document> documents = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            documents.add(document(number + ".txt", newsroom.article(number).text(), Description.NONE));
        }
        readAlike(documents);
    }
}
