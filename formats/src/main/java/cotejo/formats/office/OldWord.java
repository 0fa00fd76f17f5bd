package cotejo.formats.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Documents of Word before 2007. They stand in a container that spreadsheets and mails stand in too, so what it holds
/// at its root is looked up: a mail with such a document attached is none.
final class OldWord {
    private static final byte[] CONTAINER = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final String STREAM = "WordDocument";
    private static final String MAIL = "__properties_version1.0";
    private static final int ENTRY = 128;

    private OldWord() {}

    static boolean is(byte[] bytes) {
        if (bytes.length < CONTAINER.length
                || !Arrays.equals(bytes, 0, CONTAINER.length, CONTAINER, 0, CONTAINER.length)) {
            return false;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntryCaseInsensitive(STREAM);
        } catch (IOException | RuntimeException e) {
            return names(bytes, STREAM) && !names(bytes, MAIL);
        }
    }

    /// Whether a damaged container still names a stream: names stand at the beginning of entries of one size.
    private static boolean names(byte[] bytes, String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + name.length <= bytes.length; at += ENTRY) {
            if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
