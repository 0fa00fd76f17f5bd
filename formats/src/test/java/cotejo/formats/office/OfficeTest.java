package cotejo.formats.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Status;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class OfficeTest {
    private static final SourceId SOURCE = new SourceId("cd".repeat(32));
    private static final List<String> STORY = List.of(
            "Desertan 1,680 militares de fuerzas especiales",
            "Unos 1,680 soldados de fuerzas especiales desertaron del Ejército en la última década, dijo la Secretaría.",
            "De ellos, 121 siguen sin ser localizados.");

    /// For documents to which nothing is attached.
    private static final Parts NONE = new Parts() {
        @Override
        public byte[] unpack(String name, long claimed, InputStream packed) {
            throw new AssertionError(name);
        }

        @Override
        public void hold(String name, byte[] bytes, Description said) {
            throw new AssertionError(name);
        }

        @Override
        public void locked(String name, String reason) {
            throw new AssertionError(name);
        }

        @Override
        public void broken(String name, String reason) {
            throw new AssertionError(name);
        }

        @Override
        public void unread(String name, String reason) {
            throw new AssertionError(name);
        }

        @Override
        public void tooLarge(String name, String reason) {
            throw new AssertionError(name);
        }
    };

    private final Formats formats = new Formats();

    private Outcome outcome(byte[] bytes) {
        return formats.read(SOURCE, "named-wrongly.txt", bytes, Description.NONE);
    }

    private Document read(byte[] bytes) {
        return assertInstanceOf(Outcome.Read.class, outcome(bytes)).document();
    }

    private static List<String> passages(Document document, PassageKind kind) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(passage -> document.text().slice(passage.span()))
                .toList();
    }

    private static String words(Document document) {
        return String.join(" ", document.text().string().split("\\s+"));
    }

    @Test
    void everyKindGivesTheWordsItHolds() throws Exception {
        for (byte[] bytes : List.of(
                Made.docx(STORY, List.of()),
                Made.odt(STORY),
                Made.rtf(STORY),
                Made.pdf(
                        List.of(List.of(
                                STORY.get(0),
                                "",
                                "Unos 1,680 soldados de fuerzas especiales desertaron del Ejército en la última",
                                "década, dijo la Secretaría.",
                                "",
                                STORY.get(2))),
                        ""))) {
            Document document = read(bytes);
            assertEquals(String.join(" ", STORY), words(document));
            assertEquals("es", document.description().languageCode());
            assertTrue(passages(document, PassageKind.BODY).contains(STORY.get(1)), () -> document.passages() + "");
        }
    }

    @Test
    void aWordPartedAtTheEndOfALineIsOneAgain() throws Exception {
        Document document = read(Made.pdf(
                List.of(List.of(
                        "Los soldados desertaron. Dijeron que el convenio franco-mexicano sigue, y que",
                        "del Ejército deser-",
                        "taron 1,680 según el convenio franco-",
                        "mexicano; el franco subió.")),
                ""));
        assertTrue(words(document).contains("del Ejército desertaron 1,680"), words(document));
    }

    @Test
    void theCellsOfATableAreNoProse() throws Exception {
        Document document = read(Made.docx(
                STORY, List.of(List.of("Año", "Desertores"), List.of("2005", "20,224"), List.of("2006", "16,405"))));
        assertEquals(
                List.of("Año", "Desertores", "2005", "20,224", "2006", "16,405"),
                passages(document, PassageKind.TABLE_CELL));
        assertTrue(passages(document, PassageKind.BODY).contains(STORY.get(1)));
    }

    @Test
    void headsAndFeetOfPagesAreNoProse() throws Exception {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of(
                    "Secretaría de la Defensa Nacional, oficio 4703",
                    "",
                    "En " + (2003 + page) + " desertaron 16,40" + page
                            + " soldados, según el informe de la dependencia.",
                    "",
                    "Página " + page + " de 4"));
        }
        Document document = read(Made.pdf(pages, ""));
        assertEquals(8, passages(document, PassageKind.BOILERPLATE).size(), () -> document.passages() + "");
        assertEquals(4, passages(document, PassageKind.BODY).size());
        Document two = read(Made.pdf(List.of(List.of(STORY.get(1), "", "1"), List.of(STORY.get(2), "", "- 2 -")), ""));
        assertEquals(List.of("1", "- 2 -"), passages(two, PassageKind.BOILERPLATE));
    }

    @Test
    void whatIsMissingIsTold() throws Exception {
        Outcome.Read read = assertInstanceOf(
                Outcome.Read.class, outcome(Made.pdf(List.of(STORY, List.of(), STORY, List.of()), "")));
        assertEquals("nothing on pages 2, 4", read.remark());
        Outcome.Refused blank =
                assertInstanceOf(Outcome.Refused.class, outcome(Made.pdf(List.of(List.of(), List.of()), "")));
        assertEquals(Status.EMPTY, blank.status());
        assertEquals("a PDF without text", blank.reason());
    }

    @Test
    void whatNeedsAPasswordSaysSo() throws Exception {
        for (byte[] bytes :
                List.of(Made.pdf(List.of(STORY), "secret"), Made.locked(Made.docx(STORY, List.of()), "secret"))) {
            assertEquals(
                    Status.ENCRYPTED,
                    assertInstanceOf(Outcome.Refused.class, outcome(bytes)).status());
        }
    }

    /// Made by LibreOffice of a heading, a paragraph, a table and a paragraph.
    private static byte[] doc() throws Exception {
        try (InputStream in = OfficeTest.class.getResourceAsStream("story.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void anOldWordDocumentIsReadLikeANewOne() throws Exception {
        Document document = read(doc());
        assertEquals(
                List.of("Año", "Desertores", "2005", "20,224", "2006", "16,405"),
                passages(document, PassageKind.TABLE_CELL));
        assertTrue(passages(document, PassageKind.BODY).contains(STORY.get(1)), () -> document.passages() + "");
        assertEquals(STORY.get(0), passages(document, PassageKind.HEADLINE).getFirst());
        assertEquals("es", document.description().languageCode());
    }

    @Test
    void anOldWordDocumentThatIsLockedOrDamagedSaysSo() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(doc()))) {
            word.write(locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Outcome.Refused needs = assertInstanceOf(Outcome.Refused.class, outcome(locked.toByteArray()));
        assertEquals(Status.ENCRYPTED, needs.status(), needs.reason());
        byte[] written = doc();
        Arrays.fill(written, 1_536, 9_000, (byte) 0x55);
        Outcome.Refused damaged = assertInstanceOf(Outcome.Refused.class, outcome(written));
        assertEquals("it does not hold together as an old Word document", damaged.reason());
    }

    /// Sheets and mails stand in containers like those of old Word; what is in one of them is not what it is.
    @Test
    void anotherContainerIsNoOldWordDocument() throws Exception {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(doc()), "__substg1.0_37010102");
            container.createDirectory("Attached").createDocument("WordDocument", new ByteArrayInputStream(doc()));
            container.writeFilesystem(other);
        }
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome(other.toByteArray()));
        assertEquals(Status.UNSUPPORTED, refused.status(), refused.reason());
    }

    @Test
    void anArchiveOfDocumentsIsNoDocument() throws Exception {
        Outcome.Opened archive =
                assertInstanceOf(Outcome.Opened.class, outcome(Made.stored("story.docx", Made.docx(STORY, List.of()))));
        assertEquals(
                List.of("story.docx"), archive.parts().stream().map(Part::name).toList());
    }

    @Test
    void attachedFilesAreParts() throws Exception {
        byte[] table = "2005,20224\n".repeat(10).getBytes(UTF_8);
        for (byte[] bytes : List.of(
                Made.pdfWith(Made.pdf(List.of(STORY), ""), "años.csv", table),
                Made.docxWith(Made.docx(STORY, List.of()), table))) {
            Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, outcome(bytes));
            assertTrue(opened.document() != null && words(opened.document()).contains("121 siguen"));
            assertEquals(1, opened.parts().size());
            assertArrayEquals(
                    table,
                    assertInstanceOf(Part.Held.class, opened.parts().getFirst()).bytes());
        }
    }

    @Test
    void moreTextThanIsReadIsRefused() throws Exception {
        assertInstanceOf(Office.Result.TooLong.class, Office.read(Kind.DOCX, Made.docx(STORY, List.of()), 100, NONE));
    }

    /// An entity that names a file of this machine, or another one: neither is looked at.
    @Test
    void nothingOutsideIsLookedAt() throws Exception {
        byte[] odt = Made.odt(List.of("before &outside; after"));
        Outcome outcome = outcome(Hostile.withEntity(odt));
        String told = outcome.toString();
        assertTrue(!told.contains("root:") && !told.contains("localhost"), told);
    }

    /// Cut anywhere and with bits turned over, each ends in an outcome, in time.
    @Test
    void damageEndsInAnOutcome() throws Exception {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("damaged office documents: -Dcotejo.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        long begun = System.nanoTime();
        int refused = 0;
        for (byte[] whole : List.of(
                Made.docx(STORY, List.of(List.of("a", "b"))),
                Made.odt(STORY),
                Made.rtf(STORY),
                doc(),
                Made.pdf(List.of(STORY, STORY), ""))) {
            for (int i = 0; i < 25; i++) {
                byte[] damaged = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
                if (i % 2 == 0) {
                    damaged = whole.clone();
                    for (int flips = 0; flips < 12; flips++) {
                        damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
                    }
                }
                Outcome outcome = outcome(damaged);
                assertNotEquals("", outcome.toString());
                refused += outcome instanceof Outcome.Refused ? 1 : 0;
                if (outcome instanceof Outcome.Refused none) {
                    assertTrue(!none.reason().contains("Exception"), none.reason());
                }
            }
        }
        assertTrue(refused > 10, "too few were damaged to show anything: " + refused);
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 60);
    }
}
