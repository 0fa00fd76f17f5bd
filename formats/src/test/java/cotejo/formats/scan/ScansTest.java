package cotejo.formats.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Scanned;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Transcript;
import cotejo.formats.Formats;
import cotejo.formats.Limits;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import cotejo.formats.scan.Paper.Sheet;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Tesseract reads on pages that were never text, and what becomes of it.
class ScansTest {
    private static final SourceId SOURCE = new SourceId("ef".repeat(32));
    private static final List<String> SPANISH = List.of(
            "Desertan 1,680 militares de fuerzas especiales",
            "",
            "Unos 1,680 soldados de fuerzas especiales desertaron del",
            "Ejército en los últimos años, según la Secretaría de la Defensa",
            "Nacional. En 2005 fueron 20,224 y en 2006 unos 16,405; el año",
            "siguiente, 18,518. La cifra más alta de la década se conoció en",
            "una respuesta a una solicitud de información pública.",
            "",
            "De ellos, 121 siguen sin ser localizados y 88 fueron castigados,",
            "dijo el vocero. La mayoría dejó las filas por los salarios, añadió,",
            "y no por la violencia en los estados del norte.");
    private static final List<String> ENGLISH = List.of(
            "At least 5,081 officers left the police",
            "",
            "At least 5,081 officers left the police in 2010, a spokeswoman said,",
            "and more than 1,950 of them were paid for the year. The share of the",
            "force was 35.8 percent of 22,205 men and women; some 8,015 soldiers",
            "followed in the year after, according to the report of the ministry.",
            "",
            "Of those, 446 were found and 275 were tried by a military court.");

    private final SplittableRandom random;

    ScansTest() {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("scans: -Dcotejo.seed=" + seed);
        random = new SplittableRandom(seed);
    }

    @BeforeEach
    void present() {
        boolean there = Tesseract.found(System.getenv().getOrDefault("PATH", ""))
                .filter(tool -> tool.languages().size() == 2)
                .isPresent();
        if (!there) {
            String message = "TESSERACT IS ABSENT, or its Spanish or English: no scan is read here, and NOTHING of that"
                    + " is checked. " + Told.INSTALL;
            System.out.println("=".repeat(100) + "\n= " + message + "\n" + "=".repeat(100));
            Assumptions.abort(message);
        }
    }

    private static Outcome outcome(byte[] bytes) {
        return new Formats().read(SOURCE, "named-wrongly.txt", bytes, Description.NONE);
    }

    private static Document read(byte[] bytes) {
        return assertInstanceOf(Outcome.Read.class, outcome(bytes)).document();
    }

    private static List<String> words(List<String> lines) {
        return Arrays.stream(String.join(" ", lines).strip().split("\\s+")).toList();
    }

    /// How many of the words come out in their order, by the longest row common to both.
    private static double accuracy(List<String> expected, Document document) {
        List<String> found = words(List.of(document.text().string()));
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = 1; i <= expected.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                common[i][j] = expected.get(i - 1).equals(found.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return (double) common[expected.size()][found.size()] / Math.max(expected.size(), found.size());
    }

    @Test
    void wordsOnCleanPagesAreRight() throws Exception {
        double least = 1;
        double sum = 0;
        int pages = 0;
        for (List<String> lines : List.of(SPANISH, ENGLISH)) {
            for (String font : List.of("Serif", "SansSerif")) {
                Document document = read(Paper.file(Paper.page(lines, font, 34), "png"));
                double right = accuracy(words(lines), document);
                least = Math.min(least, right);
                sum += right;
                pages++;
                assertEquals(lines.getFirst(), document.text().slice(headline(document)));
                assertEquals(
                        lines.equals(SPANISH) ? "es" : "en",
                        document.description().languageCode());
            }
        }
        System.out.printf("clean pages: %.2f %% of words, at least %.2f %%%n", 100 * sum / pages, 100 * least);
        assertTrue(sum / pages >= 0.99, "on average " + sum / pages);
        assertTrue(least >= 0.97, "on the worst page " + least);
    }

    private static Span headline(Document document) {
        return Objects.requireNonNull(
                Objects.requireNonNull(document.description().title()).at());
    }

    @Test
    void aPageAskewWithTheGrainOfAScannerIsRead() throws Exception {
        BufferedImage page =
                Paper.grainy(Paper.askew(Paper.page(SPANISH), 1.2 * random.nextDouble() - 0.6), 25, 0, random);
        assertTrue(accuracy(words(SPANISH), read(Paper.file(page, "png"))) >= 0.95);
    }

    @Test
    void aPageOnItsSideIsTurned() throws Exception {
        Document document = read(Paper.file(Paper.onItsSide(Paper.page(ENGLISH)), "jpeg"));
        assertTrue(accuracy(words(ENGLISH), document) >= 0.95, document.text().string());
    }

    @Test
    void textWhereThereIsTextAndTheTranscriptWhereNot() throws Exception {
        byte[] pdf = Paper.pdf(List.of(
                Sheet.of(ENGLISH), Sheet.of(Paper.page(SPANISH)), new Sheet(List.of(), List.of()), Sheet.of(ENGLISH)));
        Outcome.Read read = assertInstanceOf(Outcome.Read.class, outcome(pdf));
        Document document = read.document();
        assertEquals(
                "page 2 read by OCR ("
                        + Objects.requireNonNull(document.scanned()).tool()
                        + ", Spanish and English); nothing on page 3",
                read.remark());
        Scanned scanned = document.scanned();
        assertEquals(
                List.of(2), scanned.pages().stream().map(Scanned.Page::number).toList());
        Span figure = at(document, "20,224");
        assertEquals(2, document.places().page(figure));
        assertTrue(scanned.read(figure).orElseThrow().confidence() > 70);
        Span own = at(document, "446");
        assertEquals(1, document.places().page(own));
        assertTrue(scanned.read(own).isEmpty(), "it is the page's own text");
        assertEquals(
                List.of(2),
                Objects.requireNonNull(read.transcript()).pages().stream()
                        .map(Transcript.Page::number)
                        .toList());
    }

    private static Span at(Document document, String words) {
        int at = document.text().string().indexOf(words);
        assertTrue(at >= 0, words + " in " + document.text());
        return document.text().span(at, at + words.length());
    }

    /// The law of transcripts: the same bytes with the same transcript are the same document, wherever that is.
    @Test
    void readAgainWithItsTranscriptItIsTheSameAndNoToolIsAsked() throws Exception {
        Formats elsewhere = new Formats(Limits.USUAL, new Transcribing(Bounds.USUAL, "", () -> {
            throw new AssertionError("nobody looks at pictures");
        }));
        for (byte[] bytes : List.of(
                Paper.file(Paper.page(ENGLISH), "png"),
                Paper.pdf(List.of(Sheet.of(ENGLISH), Sheet.of(Paper.page(SPANISH)))),
                Paper.file(Paper.blank(400, 400), "gif"))) {
            Outcome first = outcome(bytes);
            Transcript transcript = assertInstanceOf(Transcript.class, first.transcript());
            Outcome again = elsewhere.read(SOURCE, "x", bytes, Description.NONE, transcript);
            assertEquals(first, again.with(transcript));
            assertEquals(null, again.transcript(), "there is nothing new to keep");
            Outcome without = elsewhere.read(SOURCE, "x", bytes, Description.NONE, Transcript.NONE);
            assertTrue(without.toString().contains("apt install tesseract-ocr"), without.toString());
        }
    }

    @Test
    void theStampOfAnArchiveIsNoTextOfAPage() throws Exception {
        Document document =
                read(Paper.pdf(List.of(new Sheet(List.of("AGN 0001 / 2011"), List.of(Paper.page(SPANISH))))));
        assertTrue(document.text().string().contains("20,224"));
        assertEquals(1, Objects.requireNonNull(document.scanned()).pages().size());
    }

    @Test
    void everyPageOfAFaxIsRead() throws Exception {
        Document document = read(Paper.tiff(List.of(Paper.page(ENGLISH), Paper.page(SPANISH))));
        assertEquals(1, document.places().page(at(document, "446")));
        assertEquals(2, document.places().page(at(document, "20,224")));
    }

    @Test
    void aWordPartedAtTheEndOfALineIsOneAgain() throws Exception {
        Document document = read(Paper.file(
                Paper.page(List.of(
                        "Unos 1,680 soldados de fuerzas especiales del Ejército deser-",
                        "taron en los últimos años, según la Secretaría de la Defensa.")),
                "png"));
        assertTrue(
                document.text().string().contains("Ejército desertaron en los"),
                document.text().string());
    }

    @Test
    void aPictureWithoutWordsIsEmptyAndThatIsKept() throws Exception {
        BufferedImage plain = Paper.blank(600, 600);
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome(Paper.file(plain, "png")));
        assertEquals(Status.EMPTY, refused.status());
        assertEquals("a PNG picture that holds no words", refused.reason());
        assertNotNull(refused.transcript());
    }

    @Test
    void whatIsHardlyLegibleIsTold() throws Exception {
        List<BufferedImage> pages = new ArrayList<>();
        pages.add(Paper.page(SPANISH));
        pages.add(Paper.grainy(Paper.page(SPANISH, "Serif", 22), 160, 90, random));
        Outcome outcome = outcome(Paper.tiff(pages));
        Document document = outcome instanceof Outcome.Partly partly
                ? partly.document()
                : assertInstanceOf(Outcome.Read.class, outcome).document();
        assertTrue(document.text().string().contains("20,224"));
        String told = outcome.toString();
        assertTrue(told.contains("page 2 is hardly legible") || told.contains("no words on page 2"), told);
    }
}
