package cotejo.formats.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Trouble;
import cotejo.formats.Formats;
import cotejo.formats.Limits;
import cotejo.formats.Outcome;
import cotejo.formats.Status;
import cotejo.formats.scan.Paper.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Pictures that are not what they say, and a Tesseract that does not do what it should: a program of
/// the same name in a folder of its own. Those programs are scripts of a Unix shell, which Windows does not run.
@DisabledOnOs(OS.WINDOWS)
class HostilePicturesTest {
    private static final SourceId SOURCE = new SourceId("ef".repeat(32));
    private static final String WORD =
            "printf 'level\\n5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t90\\t40\\t96\\tUnos\\n5\\t1\\t1\\t1\\t1\\t2\\t110\\t10\\t90\\t40\\t74\\t1,680\\n'";
    private static final Bounds BOUNDS =
            new Bounds(4, 4_000_000, 1_000_000, Duration.ofSeconds(20), Duration.ofSeconds(6), Duration.ofSeconds(90));

    @TempDir
    Path folder;

    /// @param does what it does with a page, as a shell says it; the picture is on its standard input
    private Formats formats(String does) throws IOException {
        return formats("printf 'List of languages (2):\\neng\\nspa\\n'", does);
    }

    private Formats formats(String languages, String does) throws IOException {
        Path program = folder.resolve("tesseract");
        Files.writeString(
                program,
                "#!/bin/sh\ncase \"$1\" in\n--version) echo 'tesseract 5.9.9';;\n--list-langs) " + languages + ";;\n*) "
                        + does + ";;\nesac\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Formats(Limits.USUAL, new Transcribing(BOUNDS, folder + ":/usr/bin:/bin", () -> {}));
    }

    private static Outcome read(Formats formats, byte[] bytes) {
        return formats.read(SOURCE, "-l eng $(touch x); --version.png", bytes, Description.NONE);
    }

    private static byte[] page() throws IOException {
        return Paper.file(Paper.grainy(Paper.blank(300, 300), 100, 0, new SplittableRandom(1)), "png");
    }

    private static void refused(Outcome outcome, Status status, String reason) {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome, outcome.toString());
        assertTrue(refused.reason().contains(reason), refused.reason());
        assertEquals(status, refused.status(), refused.reason());
    }

    @Test
    void nothingOfADocumentBecomesAnArgument() throws Exception {
        Path told = folder.resolve("told");
        Formats formats = formats("cat > '" + folder + "/page'; echo \"$@\" >> '" + told + "'; env >> '" + told
                + "'; pwd >> '" + told + "'; " + WORD);
        Outcome.Read read = assertInstanceOf(Outcome.Read.class, read(formats, page()));
        assertEquals("Unos 1,680", read.document().text().string().strip());
        String said = Files.readString(told);
        assertTrue(said.startsWith("stdin stdout -l spa+eng --dpi 300 --psm 3 -c tessedit_create_tsv=1\n"), said);
        assertTrue(said.contains("OMP_THREAD_LIMIT=1"), said);
        assertTrue(!said.contains("HOME="), "it is told no more of this machine than it needs: " + said);
        byte[] page = Files.readAllBytes(folder.resolve("page"));
        assertEquals("P5\n900 900\n255\n", new String(page, 0, 15, US_ASCII));
        assertEquals(15 + 900 * 900, page.length);
    }

    @Test
    void aToolThatGoesAstrayCostsThePage() throws Exception {
        refused(read(formats("sleep 100"), page()), Status.TIMED_OUT, "page 1 not read: it takes too long");
        refused(read(formats("sleep 100 & wait"), page()), Status.TIMED_OUT, "page 1 not read: it takes too long");
        refused(read(formats("kill -SEGV $$"), page()), Status.DAMAGED, "page 1 not read: Tesseract broke off");
        refused(read(formats("exit 1"), page()), Status.DAMAGED, "page 1 not read: Tesseract broke off");
        refused(read(formats("yes 5"), page()), Status.DAMAGED, "page 1 not read: Tesseract broke off");
        refused(read(formats("exec cat /dev/zero"), page()), Status.DAMAGED, "page 1 not read: Tesseract broke off");
        refused(read(formats("printf '5\\tnonsense\\n'"), page()), Status.DAMAGED, "Tesseract broke off");
    }

    /// Ctrl-C reaches it, but not the program that asked for it.
    @Test
    void whatASignalEndedIsReadOnceMore() throws Exception {
        Path mark = folder.resolve("mark");
        Formats formats =
                formats("if [ -e '" + mark + "' ]; then " + WORD + "; else touch '" + mark + "'; kill -INT $$; fi");
        assertInstanceOf(Outcome.Read.class, read(formats, page()));
    }

    @Test
    void whatIsMissingIsToldWithItsMend() throws Exception {
        Formats none = new Formats(Limits.USUAL, new Transcribing(BOUNDS, "relative:" + folder, () -> {}));
        Outcome absent = read(none, page());
        refused(absent, Status.UNSUPPORTED, "Tesseract is not installed: apt install tesseract-ocr tesseract-ocr-spa");
        assertNull(absent.transcript());
        refused(
                read(formats("printf 'List:\\nosd\\ndeu\\n'", WORD), page()),
                Status.UNSUPPORTED,
                "Tesseract is installed without Spanish and English: apt install");
        Outcome.Partly partly =
                assertInstanceOf(Outcome.Partly.class, read(formats("printf 'List:\\neng\\nosd\\n'", WORD), page()));
        assertTrue(
                partly.missing().startsWith("Tesseract is installed without Spanish: apt install"), partly.missing());
        assertEquals(List.of("en"), Objects.requireNonNull(partly.transcript()).languages());
    }

    @Test
    void whatIsTooLargeIsNotOpened() throws Exception {
        Formats formats = formats(WORD);
        refused(
                read(formats, bomb(60_000, 60_000)),
                Status.REFUSED,
                "page 1 not read: a picture of more than 4 million");
        refused(
                read(formats, Paper.pdf(List.of(Sheet.of(Paper.blank(2_500, 2_500))))),
                Status.REFUSED,
                "page 1 not read: a picture of more than 4 million");
        refused(read(formats, bomb(0, 7)), Status.DAMAGED, "a PNG picture");
        refused(read(formats, bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)), Status.REFUSED, "4 million");
    }

    /// A picture of one colour, which takes little room whatever its size.
    private static byte[] bomb(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(out);
        png.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream ihdr = new DataOutputStream(head);
        ihdr.writeInt(width);
        ihdr.writeInt(height);
        ihdr.write(new byte[] {1, 0, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(body)) {
            deflater.write(new byte[1 << 20]);
        }
        chunk(png, "IDAT", body.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream png, String name, byte[] body) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(US_ASCII));
        sum.update(body);
        png.writeInt(body.length);
        png.writeBytes(name);
        png.write(body);
        png.writeInt((int) sum.getValue());
    }

    @Test
    void morePagesThanAreTranscribedAreTold() throws Exception {
        Outcome.Partly partly = assertInstanceOf(
                Outcome.Partly.class,
                read(formats(WORD), Paper.tiff(java.util.Collections.nCopies(6, Paper.page(List.of("x"))))));
        assertTrue(
                partly.missing().contains("no text on pages 5, 6. Up to 4 pages of a document are transcribed"),
                partly.missing());
        assertEquals(4, Objects.requireNonNull(partly.transcript()).pages().size());
    }

    @Test
    void aCutPictureIsToldAndItsRestIsRead() throws Exception {
        byte[] jpeg = Paper.file(Paper.page(List.of("Unos 1,680 soldados")), "jpeg");
        Outcome outcome = read(formats(WORD), Arrays.copyOf(jpeg, jpeg.length * 2 / 3));
        Outcome.Partly partly = assertInstanceOf(Outcome.Partly.class, outcome, outcome.toString());
        assertTrue(partly.missing().contains("page 1 damaged: what could be made out was read"), partly.missing());
        byte[] png = page();
        refused(read(formats(WORD), Arrays.copyOf(png, png.length / 2)), Status.DAMAGED, "page 1 damaged");
    }

    /// Cut anywhere and with bits turned over, each ends in an outcome, and with its transcript in the same.
    @Test
    void damageEndsInAnOutcome() throws Exception {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("damaged pictures: -Dcotejo.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Formats formats = formats(WORD);
        int troubled = 0;
        for (byte[] whole : List.of(
                page(),
                Paper.file(Paper.page(List.of("Unos 1,680")), "jpeg"),
                Paper.file(Paper.page(List.of("Unos 1,680")), "gif"),
                Paper.tiff(List.of(Paper.page(List.of("a")), Paper.page(List.of("b")))),
                Paper.pdf(List.of(Sheet.of(Paper.page(List.of("a"))), Sheet.of(List.of("b")))))) {
            for (int i = 0; i < 8; i++) {
                byte[] damaged = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
                if (i % 2 == 0) {
                    damaged = whole.clone();
                    for (int flips = 0; flips < 12; flips++) {
                        damaged[8 + random.nextInt(Math.min(damaged.length, 2_000) - 8)] ^=
                                (byte) (1 << random.nextInt(8));
                    }
                }
                Outcome outcome = read(formats, damaged);
                Transcript transcript = outcome.transcript();
                if (outcome instanceof Outcome.Refused refused) {
                    assertTrue(!refused.reason().contains("Exception"), refused.reason());
                }
                if (transcript != null) {
                    troubled += transcript.pages().stream().allMatch(page -> page.trouble() == Trouble.NONE) ? 0 : 1;
                    assertEquals(
                            outcome,
                            formats.read(SOURCE, "x", damaged, Description.NONE, transcript)
                                    .with(transcript));
                } else {
                    troubled++;
                }
            }
        }
        assertTrue(troubled > 5, "too few were damaged to show anything: " + troubled);
    }
}
