package cotejo.gate.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Containers as no honest program makes them: of any size, with any names, saying of themselves what is not so.
final class Forged {
    private static final int MEGABYTE = 1 << 20;

    private Forged() {}

    /// What an archive holds.
    interface Content {
        void to(OutputStream out) throws IOException;

        default byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to(out);
            return out.toByteArray();
        }
    }

    record Bytes(byte[] all) implements Content {
        @Override
        public void to(OutputStream out) throws IOException {
            out.write(all);
        }
    }

    /// So many megabytes of nothing.
    record Zeros(int megabytes) implements Content {
        @Override
        public void to(OutputStream out) throws IOException {
            byte[] none = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                out.write(none);
            }
        }
    }

    static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            new Zeros(megabytes).to(gzip);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, ? extends Content> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, ? extends Content> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().to(zip);
            }
        }
        return out.toByteArray();
    }

    static Map<String, Content> ordered(String... namesAndWords) {
        Map<String, Content> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            entries.put(namesAndWords[i], new Bytes(namesAndWords[i + 1].getBytes(UTF_8)));
        }
        return entries;
    }

    static byte[] many(int entries) throws IOException {
        Map<String, Content> all = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            all.put("n" + i + ".txt", new Bytes(new byte[] {'7'}));
        }
        return zip(all);
    }

    static byte[] stored(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 300);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /// An archive whose one entry says that it needs a password.
    static byte[] locked() throws IOException {
        byte[] zip = stored("secret.txt", "7 soldiers deserted.\n".getBytes(UTF_8));
        zip[6] |= 1;
        for (int at = 0; at + 4 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        return zip;
    }

    static byte[] office(String part, Content content) throws IOException {
        Map<String, Content> entries = ordered("[Content_Types].xml", "<Types/>", "_rels/.rels", "<Relationships/>");
        entries.put(part, content);
        return zip(entries);
    }

    static byte[] openDocument(String kind, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = ("application/vnd.oasis.opendocument." + kind).getBytes(US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            content.to(zip);
        }
        return out.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write("IHDR".getBytes(US_ASCII));
        head.write(ByteBuffer.allocate(8).putInt(width).putInt(height).array());
        head.write(new byte[] {8, 0, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.toByteArray());
        out.write(ByteBuffer.allocate(4).putInt(13).array());
        out.write(head.toByteArray());
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    /// One object where the catalogue ought to be, and a page that nobody finds.
    static byte[] pdf(String object) {
        return ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction 3 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n3 0 obj\n" + object
                        + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(US_ASCII);
    }

    static void tarEntry(OutputStream out, String name, char type, String link, byte[] bytes) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, 124, String.format("%011o\0", bytes.length));
        put(header, 136, "00000000000\0");
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 157, link);
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        put(header, 148, String.format("%06o\0 ", sum));
        out.write(header);
        out.write(bytes);
        out.write(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void put(byte[] into, int at, String words) {
        byte[] bytes = words.getBytes(US_ASCII);
        System.arraycopy(bytes, 0, into, at, Math.min(bytes.length, into.length - at));
    }
}
