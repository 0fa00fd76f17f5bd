package cotejo.formats.archive;

import cotejo.formats.parts.Names;
import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

/// Tar archives, read from their beginning as far as they go.
final class Tars {
    static final int HEAD = TarConstants.DEFAULT_RCDSIZE;
    private static final Charset OLDER = Charset.forName("windows-1252");

    private Tars() {}

    /// Whether these are, or begin with, the head of a tar archive: old ones have no other mark than its checksum.
    static boolean is(byte[] bytes) {
        try {
            return bytes.length >= HEAD && TarUtils.verifyCheckSum(Arrays.copyOf(bytes, HEAD));
        } catch (IllegalArgumentException e) {
            // Where the checksum would stand is no number.
            return false;
        }
    }

    static Opening open(byte[] bytes, Parts parts) {
        return open(new ByteArrayInputStream(bytes), parts);
    }

    static Opening open(InputStream packed, Parts parts) {
        Flow flow = new Flow(packed);
        String last = "";
        // Names byte by byte: which encoding they are in shows afterwards.
        try (TarArchiveInputStream in = new TarArchiveInputStream(
                flow,
                TarConstants.DEFAULT_BLKSIZE,
                TarConstants.DEFAULT_RCDSIZE,
                StandardCharsets.ISO_8859_1.name(),
                true)) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                last = name(entry);
                take(in, entry, last, parts);
            }
        } catch (Flow.TooMuch e) {
            return new Opening.Open(e.reason() + ": what comes after “" + Names.clean(last) + "” is not read");
        } catch (IOException | RuntimeException e) {
            return brokenOff(last);
        }
        return flow.endsInZeros() ? Opening.Open.WHOLE : brokenOff(last);
    }

    private static void take(TarArchiveInputStream in, TarArchiveEntry entry, String name, Parts parts)
            throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isLink() || entry.isSymbolicLink()) {
            parts.unread(name, "a link to another file, and no file");
        } else if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
            parts.unread(name, "a device, and no file");
        } else if (!in.canReadEntryData(entry)) {
            parts.unread(name, "kept in a way that is not read");
        } else {
            try {
                byte[] bytes = parts.unpack(name, entry.getRealSize(), in);
                if (bytes != null) {
                    parts.hold(name, bytes);
                }
            } catch (Flow.TooMuch e) {
                parts.tooLarge(name, e.reason());
                throw e;
            } catch (IOException e) {
                parts.broken(name, "it breaks off");
                throw e;
            }
        }
    }

    private static Opening brokenOff(String last) {
        return last.isEmpty()
                ? new Opening.Broken("it does not hold together as a tar archive")
                : new Opening.Open("it breaks off after “" + Names.clean(last) + "”: what came after is lost");
    }

    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        return name.chars().allMatch(c -> c < 0x100)
                ? Names.decoded(name.getBytes(StandardCharsets.ISO_8859_1), OLDER)
                : name;
    }
}
