package cotejo.formats.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Documents made to do harm.
final class Hostile {
    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY outside SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY % far SYSTEM \"http://127.0.0.1:9/x.dtd\"> %far;]>";

    private Hostile() {}

    /// The same with an entity declared in its XML that names what is outside of it.
    static byte[] withEntity(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                if (entry.getMethod() == ZipEntry.STORED) {
                    copy.setMethod(ZipEntry.STORED);
                    copy.setSize(entry.getSize());
                    copy.setCrc(entry.getCrc());
                }
                to.putNextEntry(copy);
                String xml = new String(bytes, UTF_8);
                to.write(
                        entry.getName().endsWith(".xml")
                                ? xml.replace("?><office", "?>" + DOCTYPE + "<office")
                                        .getBytes(UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }
}
