package cotejo.formats.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.formats.Damage;
import cotejo.formats.Formats;
import cotejo.formats.Limits;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import cotejo.formats.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final SequencedMap<String, byte[]> FILES = Packs.files(
            "notas/uno.txt", "Desertaron 1,680 soldados, dijo la Secretaría.",
            "notas/dos.txt", "Faltan 121 de ellos, dijo el coronel.");
    private static final String BOTH = "notas/uno.txt=Desertaron 1,680 soldados, dijo la Secretaría."
            + "\nnotas/dos.txt=Faltan 121 de ellos, dijo el coronel.";

    private static Outcome.Opened opened(String name, byte[] bytes) {
        return assertInstanceOf(Outcome.Opened.class, Read.outcome(name, bytes));
    }

    /// Each part as "name=words" or "name: status, reason".
    private static String told(Outcome.Opened opened) {
        return String.join("\n", opened.parts().stream().map(ArchiveTest::told).toList());
    }

    private static String told(Part part) {
        return switch (part) {
            case Part.Held held -> held.name() + "=" + new String(held.bytes(), UTF_8);
            case Part.Left left -> left.name() + ": " + left.status().word() + ", " + left.reason();
        };
    }

    private static void whole(String expected, String name, byte[] bytes) {
        Outcome.Opened opened = opened(name, bytes);
        assertEquals(expected, told(opened));
        assertEquals("", opened.missing());
    }

    private static void refused(Status status, String reason, Outcome outcome) {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(status, refused.status(), refused.reason());
        assertTrue(refused.reason().contains(reason), refused.reason());
    }

    @Test
    void everyKindGivesItsFilesWhateverItIsCalled() throws IOException {
        whole(BOTH, "a.txt", Packs.zip(FILES));
        whole(BOTH, "a.txt", Packs.stored(FILES));
        byte[] tar = Packs.tar(FILES);
        whole(BOTH, "a.txt", tar);
        whole(BOTH, "a.tgz", Packs.gzip(tar, ""));
        whole(BOTH, "a.tar.bz2", Packs.bzip2(tar));
        whole(BOTH, "a.tar.xz", Packs.xz(tar));
        whole(BOTH, "a.7z", Packs.sevenZip(FILES, ""));
    }

    @Test
    void aFilePackedByItselfIsCalledAsItsArchiveOrAsItSays() throws IOException {
        byte[] words = "Desertaron 1,680.".getBytes(UTF_8);
        whole("nota.txt=Desertaron 1,680.", "casos/nota.txt.gz", Packs.gzip(words, "otra.txt"));
        whole("otra.txt=Desertaron 1,680.", "casos/nota", Packs.gzip(words, "/tmp/otra.txt"));
        whole("nota.txt=Desertaron 1,680.", "nota.txt.bz2", Packs.bzip2(words));
        whole("nota.txt=Desertaron 1,680.", "nota.txt.XZ", Packs.xz(words));
    }

    @Test
    void litterIsTakenAndFoldersAreNone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.putArchiveEntry(new ZipArchiveEntry("carpeta/"));
            zip.closeArchiveEntry();
            Packs.add(zip, "__MACOSX/._a.txt", new byte[] {0, 5});
            Packs.add(zip, ".DS_Store", new byte[0]);
        }
        assertEquals(
                List.of("__MACOSX/._a.txt", ".DS_Store"),
                opened("a.zip", out.toByteArray()).parts().stream()
                        .map(Part::name)
                        .toList());
    }

    @Test
    void anArchiveWithoutAFileIsEmpty() throws IOException {
        refused(Status.EMPTY, "without a file", Read.outcome("a.zip", Packs.zip(Map.of())));
        refused(Status.EMPTY, "without a file", Read.outcome("a.7z", Packs.sevenZip(Map.of(), "")));
    }

    @Test
    void whatNeedsAPasswordSaysSo() throws IOException {
        Outcome locked = Read.outcome("a.7z", Packs.sevenZip(FILES, "secreto"));
        assertTrue(locked.toString().contains("ENCRYPTED"), locked.toString());
        byte[] zip = Packs.zip(FILES);
        // the flag of the first file, in the table and before its bytes
        zip[6] |= 1;
        zip[indexOf(zip, "PK\1\2") + 8] |= 1;
        Outcome.Opened opened = opened("a.zip", zip);
        assertEquals(
                "notas/uno.txt: encrypted, packed with a password",
                told(opened.parts().getFirst()));
        assertEquals(
                "notas/dos.txt=Faltan 121 de ellos, dijo el coronel.",
                told(opened.parts().getLast()));
    }

    @Test
    void whatIsNotReadIsNamed() {
        refused(Status.UNSUPPORTED, "unpack it", Read.outcome("a.rar", "Rar!\u001a\7\1\0abc".getBytes(UTF_8)));
        refused(Status.UNSUPPORTED, ".mbox", Read.outcome("a.pst", "!BDN1234".getBytes(UTF_8)));
    }

    @Test
    void documentsThatAreArchivesAreNotOpened() throws IOException {
        refused(
                Status.UNSUPPORTED,
                "EPUB",
                Read.outcome(
                        "a.zip",
                        Packs.stored(Packs.files("mimetype", "application/epub+zip", "OEBPS/uno.xhtml", "<html/>"))));
        refused(
                Status.UNSUPPORTED,
                "OpenDocument presentation",
                Read.outcome(
                        "a.zip",
                        Packs.stored(Packs.files(
                                "mimetype",
                                "application/vnd.oasis.opendocument.presentation",
                                "content.xml",
                                "<x/>"))));
        refused(
                Status.UNSUPPORTED,
                "PowerPoint",
                Read.outcome(
                        "a.zip",
                        Packs.zip(Packs.files("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<x/>"))));
    }

    @Test
    void linksAndDevicesAreNoFiles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("enlace", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            tar.putArchiveEntry(new TarArchiveEntry("cola", TarConstants.LF_FIFO));
            tar.closeArchiveEntry();
            Packs.add(tar, "nota.txt", "Uno.".getBytes(UTF_8));
        }
        whole(
                "enlace: unsupported, a link to another file, and no file\n"
                        + "cola: unsupported, a device, and no file\nnota.txt=Uno.",
                "a.tar",
                out.toByteArray());
    }

    @Test
    void whatIsDamagedIsLeftAndTheRestIsTaken() throws IOException {
        byte[] zip = Packs.stored(FILES);
        zip[indexOf(zip, "1,680")] = '9';
        Outcome.Opened opened = opened("a.zip", zip);
        assertEquals(
                "notas/uno.txt: damaged, its bytes are not those that were packed (checksum)\n"
                        + "notas/dos.txt=Faltan 121 de ellos, dijo el coronel.",
                told(opened));
    }

    @Test
    void whatABrokenOffArchiveStillHoldsIsTaken() throws IOException {
        byte[] zip = Packs.stored(FILES);
        Outcome.Opened cutZip = opened("a.zip", Arrays.copyOf(zip, indexOf(zip, "121")));
        assertEquals(
                "notas/uno.txt=Desertaron 1,680 soldados, dijo la Secretaría.\nnotas/dos.txt: damaged, it breaks off",
                told(cutZip));
        assertTrue(cutZip.missing().contains("up to “notas/dos.txt”"), cutZip.missing());
        byte[] tar = Packs.tar(FILES);
        Outcome.Opened cutTar = opened("a.tar", Arrays.copyOf(tar, indexOf(tar, "121")));
        assertEquals(told(cutZip), told(cutTar));
        assertEquals("it breaks off after “notas/dos.txt”: what came after is lost", cutTar.missing());
        Outcome.Opened betweenFiles = opened("a.tar", Arrays.copyOf(tar, 1_024));
        assertEquals("it breaks off after “notas/uno.txt”: what came after is lost", betweenFiles.missing());
    }

    @Test
    void namesAreCleanAndUnique() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> names = List.of(
                "a.txt",
                "a.txt",
                "a.txt",
                "a (2).txt",
                "../../etc/passwd",
                "/etc/passwd",
                "b.zip!/c.txt",
                "\u202egnp.exe",
                "fiesta\ud83c\udf89.txt",
                "uno\u0007\ndos",
                " ",
                "x".repeat(2_000) + ".html");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String name : names) {
                Packs.add(zip, name, new byte[] {'a'});
            }
        }
        List<String> told = opened("a.zip", out.toByteArray()).parts().stream()
                .map(Part::name)
                .toList();
        assertEquals(
                List.of(
                        "a.txt",
                        "a (2).txt",
                        "a (3).txt",
                        "a (2) (2).txt",
                        "../../etc/passwd",
                        "/etc/passwd",
                        "b.zip! /c.txt",
                        "\ufffdgnp.exe",
                        "fiesta\ud83c\udf89.txt",
                        "uno\ufffd\ufffddos",
                        "unnamed"),
                told.subList(0, 11));
        assertTrue(told.getLast().length() <= 300 && told.getLast().endsWith("x.html"), told.getLast());
    }

    @Test
    void oldNamesOfWindowsAreRead() throws IOException {
        byte[] zip = Packs.stored(Packs.files("a#o y peque#os.txt", "Uno."));
        for (int at = 0; at < zip.length; at++) {
            zip[at] = zip[at] == '#' ? (byte) 0xa4 : zip[at];
        }
        // nothing says that its names are Unicode
        zip[7] = 0;
        zip[indexOf(zip, "PK\1\2") + 9] = 0;
        assertEquals(
                "año y pequeños.txt", opened("a.zip", zip).parts().getFirst().name());
    }

    @Test
    void tenThousandFilesOfOneName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < 10_000; i++) {
                Packs.add(zip, "a.txt", new byte[] {'a'});
            }
        }
        Outcome.Opened opened = opened("a.zip", out.toByteArray());
        assertEquals(10_000, opened.parts().stream().map(Part::name).distinct().count());
        assertEquals("a (10000).txt", opened.parts().getLast().name());
    }

    private static final Limits SMALL =
            new Limits(1 << 20, 1 << 20, 1 << 20, 1 << 20, 1_000, 10, 3 << 20, Duration.ofSeconds(30));

    private static Outcome.Opened small(byte[] bytes) {
        return assertInstanceOf(
                Outcome.Opened.class, new Formats(SMALL).read(Read.SOURCE, "a", bytes, Description.NONE));
    }

    @Test
    void moreFilesThanAreReadAreCounted() throws IOException {
        SequencedMap<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            many.put(i + ".txt", new byte[] {'a'});
        }
        for (byte[] bytes : List.of(Packs.zip(many), Packs.tar(many), Packs.sevenZip(many, ""))) {
            Outcome.Opened opened = small(bytes);
            assertEquals(10, opened.parts().size());
            assertEquals("15 more parts: the first 10 of a container are read", opened.missing());
        }
    }

    /// A file of zeros packs to a thousandth: what comes out is bounded, whatever is said of its size.
    @Test
    void bombsAreBoundedByWhatComesOut() throws IOException {
        SequencedMap<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("large.txt", new byte[50 << 20]);
        bomb.put("small.txt", new byte[] {'a'});
        byte[] zip = Packs.zip(bomb);
        // as if it unpacked to ten bytes
        int size = indexOf(zip, "PK\1\2") + 24;
        zip[size] = 10;
        zip[size + 1] = zip[size + 2] = zip[size + 3] = 0;
        for (byte[] bytes : List.of(zip, Packs.sevenZip(bomb, ""), Packs.gzip(Packs.tar(bomb), ""))) {
            Outcome.Opened opened = small(bytes);
            assertEquals(2, opened.parts().size());
            Part.Left left = assertInstanceOf(Part.Left.class, opened.parts().getFirst());
            assertEquals("small.txt=a", told(opened.parts().getLast()), left.reason());
        }
        Outcome.Opened packed = small(Packs.gzip(new byte[50 << 20], ""));
        assertEquals(
                Status.REFUSED,
                assertInstanceOf(Part.Left.class, packed.parts().getFirst()).status());
    }

    @Test
    void allFilesTogetherAreBounded() throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            files.put(i + ".txt", new byte[900_000]);
        }
        Outcome.Opened opened = small(Packs.zip(files));
        assertEquals(
                3, opened.parts().stream().filter(Part.Held.class::isInstance).count());
        assertEquals(
                "8.txt: refused, 3,145,728 bytes out of one container are read: unpack it and add what it holds",
                told(opened.parts().getLast()));
    }

    /// Far more than is ever unpacked, in a tar archive that cannot be passed over otherwise.
    @Test
    void anEndlessTarEnds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long size = 1_200L << 20;
        try (OutputStream gzip = new GZIPOutputStream(out, 1 << 16);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            Packs.add(tar, "nota.txt", "Uno.".getBytes(UTF_8));
            TarArchiveEntry entry = new TarArchiveEntry("large");
            entry.setSize(size);
            tar.putArchiveEntry(entry);
            byte[] zeros = new byte[1 << 20];
            for (long at = 0; at < size; at += zeros.length) {
                tar.write(zeros);
            }
            tar.closeArchiveEntry();
        }
        Outcome.Opened opened = opened("a.tar.gz", out.toByteArray());
        assertEquals("nota.txt=Uno.", told(opened.parts().getFirst()));
        assertTrue(opened.missing().contains("1,073,741,824 bytes are unpacked"), opened.missing());
    }

    @Test
    void damageEndsInAnOutcome() throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.put("tres.txt", "Desertaron 56,886 soldados. ".repeat(200).getBytes(UTF_8));
        byte[] tar = Packs.tar(files);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a.zip", Packs.zip(files));
        all.put("b.zip", Packs.stored(files));
        all.put("a.tar", tar);
        all.put("a.tar.gz", Packs.gzip(tar, "a"));
        all.put("a.tar.bz2", Packs.bzip2(tar));
        all.put("a.tar.xz", Packs.xz(tar));
        all.put("a.7z", Packs.sevenZip(files, ""));
        all.forEach((name, bytes) -> assertTrue(Damage.everywhere(name, bytes) > 20, name));
    }

    private static int indexOf(byte[] bytes, String wanted) {
        String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = all.indexOf(wanted);
        assertTrue(at >= 0, wanted);
        return at;
    }
}
