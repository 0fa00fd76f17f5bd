package cotejo.serving.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.casework.Case;
import cotejo.casework.port.Input;
import cotejo.casework.port.Mode;
import cotejo.casework.port.Status;
import cotejo.serving.RangersReader;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are far more than they seem, sent to the page of adding: each ends as an outcome, what came with them is
/// read, and the room goes on answering.
class UploadBombsTest {
    private static final int PATIENCE_SECONDS = 60;

    private static byte[] zip(String name, byte[] inside) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(inside);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() throws IOException {
        byte[] bytes = zip("paper.txt", "In 2010, 77 rangers deserted.\n".getBytes(UTF_8));
        for (int i = 0; i < 20; i++) {
            bytes = zip("more.zip", bytes);
        }
        return bytes;
    }

    /// A document whose words are entities of entities.
    private static byte[] laughing() throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            xml.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        xml.append(
                "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                        + "<w:r><w:t>&a30;</w:t></w:r></w:p></w:body></w:document>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName="
                            + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>"
                },
                {
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                },
                {"word/document.xml", xml.toString()}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String part(String name, byte[] bytes) {
        return "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + new String(bytes, ISO_8859_1) + "\r\n";
    }

    @Test
    void eachIsAnOutcomeAndTheRoomGoesOn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("case");
        Case.open(made, Mode.CREATE, new RangersReader()).close();
        try (Case opened = Case.open(made, Mode.READ, new RangersReader());
                Running room = ReadingRoom.start(opened, 0)) {
            Wire wire = new Wire(room.port());
            Matcher cookie = Pattern.compile("Set-Cookie: ([^;]+)")
                    .matcher(wire.answer(wire.get("/?" + room.address().getQuery(), "")));
            assertTrue(cookie.find());
            String pass = "Cookie: " + cookie.group(1) + "\r\n";
            Matcher form =
                    Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(wire.answer(wire.get("/add", pass)));
            assertTrue(form.find());
            String body = "--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n" + form.group(1) + "\r\n"
                    + part("nested.zip", nested())
                    + part("laughing.docx", laughing())
                    + part("deep.html", ("<div>".repeat(200_000) + "12 rangers").getBytes(UTF_8))
                    + part("../../../good.txt", "A paper\n\nIn 2010, 1680 rangers deserted.\n".getBytes(UTF_8))
                    + "--x--\r\n";
            String sent = wire.answer(Wire.request(
                    "POST",
                    "/add",
                    wire.host() + pass + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                            + body.length() + "\r\n",
                    body));
            assertEquals(303, Wire.status(sent).orElse(0), sent);
            for (int i = 0;
                    i < PATIENCE_SECONDS && wire.answer(wire.get("/add", pass)).contains("data-listen");
                    i++) {
                Thread.sleep(1_000);
            }
            List<Input> inputs = opened.inputs();
            for (String name : List.of("nested.zip", "laughing.docx", "deep.html", "good.txt")) {
                assertTrue(inputs.stream().anyMatch(input -> input.path().endsWith(name)), name + " in " + inputs);
            }
            assertTrue(
                    inputs.stream()
                            .anyMatch(input -> input.path().endsWith("good.txt") && input.status() == Status.READ),
                    inputs.toString());
            assertFalse(
                    inputs.stream()
                            .anyMatch(input -> input.path().endsWith("laughing.docx")
                                    && input.status() == Status.READ
                                    && input.figures() > 0),
                    inputs.toString());
            assertTrue(inputs.stream().anyMatch(input -> input.status() == Status.REFUSED), inputs.toString());
            assertTrue(inputs.stream().noneMatch(input -> input.path().contains("..")), inputs.toString());
            assertFalse(Files.exists(folder.resolve("good.txt")));
            assertTrue(wire.answer(wire.get("/inputs", pass)).startsWith("HTTP/1.1 200"));
        }
    }
}
