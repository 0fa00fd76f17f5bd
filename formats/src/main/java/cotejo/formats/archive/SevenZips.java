package cotejo.formats.archive;

import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// 7-Zip archives. The list of what they hold stands at their end: where that is lost, all is.
final class SevenZips {
    private SevenZips() {}

    static Opening open(byte[] bytes, Parts parts) {
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setMaxMemoryLimitKiB(Packed.MEMORY_KIB)
                .setUseDefaultNameForUnnamedEntries(true)
                .get()) {
            List<SevenZArchiveEntry> entries = new ArrayList<>();
            archive.getEntries().forEach(entries::add);
            return entries(archive, entries, parts);
        } catch (PasswordRequiredException e) {
            return new Opening.Locked("a 7-Zip archive that needs a password");
        } catch (MemoryLimitException e) {
            return new Opening.Broken(Packed.memory(e));
        } catch (IOException | RuntimeException e) {
            return new Opening.Broken(
                    "it does not hold together as a 7-Zip archive: the list of what it holds stands at its end");
        }
    }

    /// Files are packed one behind another: each is unpacked to get at the next, also where it is not
    /// taken.
    private static Opening entries(SevenZFile archive, List<SevenZArchiveEntry> entries, Parts parts) {
        Flow flow = new Flow(reading(archive));
        for (int i = 0; i < entries.size(); i++) {
            SevenZArchiveEntry listed = entries.get(i);
            String name = listed.getName() == null ? "" : listed.getName();
            try {
                SevenZArchiveEntry entry = archive.getNextEntry();
                if (entry == null) {
                    return new Opening.Open((entries.size() - i) + " of the files that it lists are not in it");
                }
                if (entry.isAntiItem()) {
                    parts.unread(name, "a mark that a file was deleted, and no file");
                } else if (!entry.isDirectory()) {
                    byte[] bytes = parts.unpack(name, entry.getSize(), flow);
                    if (bytes != null) {
                        parts.hold(name, bytes);
                    }
                }
            } catch (Flow.TooMuch e) {
                parts.tooLarge(name, e.reason());
                return new Opening.Open(
                        e.reason() + ": %,d files of it are not read".formatted(entries.size() - i - 1));
            } catch (PasswordRequiredException e) {
                parts.locked(name, "packed with a password");
            } catch (MemoryLimitException e) {
                parts.tooLarge(name, Packed.memory(e));
            } catch (IOException | RuntimeException e) {
                parts.broken(name, "it does not hold together in the archive");
            }
        }
        return Opening.Open.WHOLE;
    }

    private static InputStream reading(SevenZFile archive) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return archive.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return length == 0 ? 0 : archive.read(into, from, length);
            }
        };
    }
}
