package cotejo.formats.archive;

import cotejo.formats.parts.Names;
import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// ZIP archives: by the table at their end; where that is lost, from the beginning as far as they go.
final class Zips {
    /// What names were in before they were Unicode, in Spain and Mexico: what tools of that time wrote.
    private static final Charset OLDER = Charset.forName("IBM850");
    private static final long NOT_SAID = -1;

    private Zips() {}

    static Opening open(byte[] bytes, Parts parts) {
        List<ZipArchiveEntry> entries;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setCharset(StandardCharsets.UTF_8)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            entries = Collections.list(zip.getEntries());
            String document = OneDocument.in(zip, entries);
            if (!document.isEmpty()) {
                return new Opening.Unread(document + ": read by a later version");
            }
            for (ZipArchiveEntry entry : entries) {
                take(zip, entry, parts);
            }
            return Opening.Open.WHOLE;
        } catch (IOException | RuntimeException e) {
            return withoutTable(bytes, parts);
        }
    }

    private static void take(ZipFile zip, ZipArchiveEntry entry, Parts parts) {
        String name = name(entry);
        if (told(entry, name, parts)) {
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            parts.unread(name, packedBy(entry));
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            hold(name, entry, parts.unpack(name, entry.getSize(), in), parts);
        } catch (IOException | RuntimeException e) {
            parts.broken(name, "it does not hold together in the archive");
        }
    }

    /// What is no file or cannot be had, whichever way the archive is read. Folders are no parts.
    private static boolean told(ZipArchiveEntry entry, String name, Parts parts) {
        if (entry.isDirectory() && entry.getSize() <= 0) {
            return true;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            parts.locked(name, "packed with a password");
            return true;
        }
        if (entry.isUnixSymlink()) {
            parts.unread(name, "a link to another file, and no file");
            return true;
        }
        return false;
    }

    private static void hold(
            String name, ZipArchiveEntry entry, byte @org.jspecify.annotations.Nullable [] bytes, Parts parts) {
        if (bytes == null) {
            return;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (entry.getCrc() != NOT_SAID && entry.getCrc() != sum.getValue()) {
            parts.broken(name, "its bytes are not those that were packed (checksum)");
        } else {
            parts.hold(name, bytes);
        }
    }

    private static Opening withoutTable(byte[] bytes, Parts parts) {
        String last = "";
        try (ZipArchiveInputStream in =
                new ZipArchiveInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.name(), true, true)) {
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = name(entry);
                if (last.isEmpty() && OneDocument.opens(name)) {
                    return new Opening.Broken("it does not hold together as the document that it begins as");
                }
                last = name;
                if (told(entry, name, parts)) {
                    continue;
                }
                if (!in.canReadEntryData(entry)) {
                    parts.unread(name, packedBy(entry));
                    continue;
                }
                try {
                    hold(name, entry, parts.unpack(name, entry.getSize(), in), parts);
                } catch (IOException | RuntimeException e) {
                    parts.broken(name, "it breaks off");
                    return brokenOff(last);
                }
            }
        } catch (IOException | RuntimeException e) {
            return brokenOff(last);
        }
        return brokenOff(last);
    }

    private static Opening brokenOff(String last) {
        return last.isEmpty()
                ? new Opening.Broken("it does not hold together as a ZIP archive")
                : new Opening.Open("the table of what it holds is lost: it was read from its beginning, up to “"
                        + Names.clean(last) + "”");
    }

    private static String packedBy(ZipArchiveEntry entry) {
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        return "packed in a way that is not read (" + (method == null ? "method " + entry.getMethod() : method) + ")";
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean older = !entry.getGeneralPurposeBit().usesUTF8ForNames()
                && entry.getNameSource() == ZipArchiveEntry.NameSource.NAME;
        return older && raw != null ? Names.decoded(raw, OLDER) : entry.getName();
    }
}
