package cotejo.formats.mail;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.formats.Damage;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.formats.Read;
import cotejo.formats.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/// Mails of Outlook, made stream by stream as its format lays them out (MS-OXMSG).
class OutlookTest {
    private static final String SUBJECT = "0037001F";
    private static final String FROM = "0C1A001F";
    private static final String TO = "0E04001F";
    private static final String BODY = "1000001F";
    private static final String PAGE = "10130102";
    private static final String FILE_NAME = "3707001F";
    private static final String DATA = "37010102";
    private static final String EMBEDDED = "3701000D";
    private static final int SUBMITTED = 0x00390040;
    private static final int METHOD = 0x37050003;
    private static final long SECONDS_TO_1970 = 11_644_473_600L;

    private static void string(DirectoryEntry to, String tag, String value) throws IOException {
        bytes(to, tag, value.getBytes(UTF_16LE));
    }

    private static void bytes(DirectoryEntry to, String tag, byte[] value) throws IOException {
        to.createDocument("__substg1.0_" + tag, new ByteArrayInputStream(value));
    }

    /// @param head its length: 32 of a mail, 24 of one that is attached, 8 of an attachment
    /// @param properties tags and values in turn
    private static void properties(DirectoryEntry to, int head, long... properties) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(head + 8 * properties.length).order(ByteOrder.LITTLE_ENDIAN);
        all.position(head);
        for (int i = 0; i < properties.length; i += 2) {
            all.putInt((int) properties[i]).putInt(6).putLong(properties[i + 1]);
        }
        to.createDocument("__properties_version1.0", new ByteArrayInputStream(all.array()));
    }

    private static void mail(DirectoryEntry to, int head, String subject, String body) throws IOException {
        string(to, SUBJECT, subject);
        string(to, FROM, "Ana Ruiz");
        string(to, TO, "mesa");
        string(to, BODY, body);
        long sent = (Instant.parse("2009-10-27T00:20:00Z").getEpochSecond() + SECONDS_TO_1970) * 10_000_000;
        properties(to, head, SUBMITTED, sent);
    }

    private static byte[] msg() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryEntry root = files.getRoot();
            mail(root, 32, "Las cifras", "Desertaron 1,680 soldados.\r\n\r\n> Son 4,000.\r\n");
            DirectoryEntry file = root.createDirectory("__attach_version1.0_#00000000");
            string(file, FILE_NAME, "años.csv");
            bytes(file, DATA, "2005,20224\n".repeat(200_000).getBytes(UTF_8));
            properties(file, 8, METHOD, 1);
            DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000001");
            properties(attached, 8, METHOD, 5);
            mail(attached.createDirectory("__substg1.0_" + EMBEDDED), 24, "Lo de ayer", "Faltan 121.");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void aMailOfOutlookIsAMail() throws IOException {
        Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, Read.outcome("a.txt", msg()));
        assertEquals("", opened.missing());
        var document = opened.document();
        assertNotNull(document);
        assertEquals(
                List.of(
                        "boilerplate | From:",
                        "byline | Ana Ruiz",
                        "boilerplate | To:",
                        "boilerplate | mesa",
                        "boilerplate | Date:",
                        "dateline | Tue, 27 Oct 2009 00:20:00 GMT",
                        "boilerplate | Subject:",
                        "headline | Las cifras",
                        "body | Desertaron 1,680 soldados.",
                        "comment | > Son 4,000."),
                Read.passages(document));
        assertEquals("2009-10-27", Objects.toString(document.description().publishedDate()));
        assertEquals(
                List.of("años.csv", "Lo de ayer.msg"),
                opened.parts().stream().map(Part::name).toList());
        assertEquals(2_200_000, ((Part.Held) opened.parts().getFirst()).bytes().length);
        Part.Held attached = (Part.Held) opened.parts().getLast();
        var inner = Read.document(attached.name(), attached.bytes());
        assertTrue(Read.passages(inner).contains("body | Faltan 121."), () -> Read.passages(inner) + "");
        assertEquals("2009-10-27", Objects.toString(inner.description().publishedDate()));
    }

    @Test
    void itsPageIsReadWhereItHasNoOtherWords() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            string(files.getRoot(), SUBJECT, "Las cifras");
            bytes(files.getRoot(), PAGE, "<html><body><p>Faltan 121 de ellos.</p></body></html>".getBytes(UTF_8));
            properties(files.getRoot(), 32);
            files.writeFilesystem(out);
            assertTrue(
                    Read.passages(Read.document("a.msg", out.toByteArray())).contains("body | Faltan 121 de ellos."));
        }
    }

    /// What Outlook wraps for other Outlooks, record by record (MS-OXTNEF).
    private static byte[] winmail() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        record(out, 1, 0x00089006, new byte[] {0, 0, 1, 0});
        record(out, 2, 0x00069002, new byte[14]);
        record(out, 2, 0x00018010, "a.csv\0".getBytes(UTF_8));
        record(out, 2, 0x0006800f, "2005,20224\n".repeat(200_000).getBytes(UTF_8));
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int level, int tag, byte[] data) {
        int sum = 0;
        for (byte b : data) {
            sum += b & 0xff;
        }
        ByteBuffer record = ByteBuffer.allocate(11 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        record.put((byte) level).putInt(tag).putInt(data.length).put(data).putShort((short) sum);
        out.writeBytes(record.array());
    }

    @Test
    void whatOutlookWrapsIsUnwrapped() {
        Outcome.Opened opened = assertInstanceOf(Outcome.Opened.class, Read.outcome("winmail.dat", winmail()));
        assertEquals(List.of("a.csv"), opened.parts().stream().map(Part::name).toList());
        assertEquals(2_200_000, ((Part.Held) opened.parts().getFirst()).bytes().length);
    }

    @Test
    void otherContainersOfThatKindAreNoMail() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            mail(files.getRoot().createDirectory("ObjectPool"), 32, "x", "y");
            files.writeFilesystem(out);
            assertEquals(
                    Status.UNSUPPORTED,
                    assertInstanceOf(Outcome.Refused.class, Read.outcome("a", out.toByteArray()))
                            .status());
        }
    }

    @Test
    void damageEndsInAnOutcome() throws IOException {
        Damage.everywhere("a.msg", msg());
        Damage.everywhere("winmail.dat", winmail());
    }
}
