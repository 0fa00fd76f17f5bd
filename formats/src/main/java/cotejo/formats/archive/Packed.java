package cotejo.formats.archive;

import cotejo.formats.parts.Names;
import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// One file packed by itself, or a tar archive packed whole.
final class Packed {
    /// What unpacking may take, in KiB: what the tools pack with at their highest is less.
    static final int MEMORY_KIB = 128 << 10;

    private static final List<String> ENDINGS = List.of(".gz", ".gzip", ".bz2", ".bzip2", ".xz");
    private static final List<String> TAR_ENDINGS = List.of(".tgz", ".tbz2", ".tbz", ".txz");

    private Packed() {}

    static Opening open(Archive kind, String archive, byte[] bytes, Parts parts) {
        String name = name(archive, "");
        try (InputStream unpacking = unpacking(kind, bytes);
                BufferedInputStream in = new BufferedInputStream(unpacking, Tars.HEAD)) {
            name = name(
                    archive,
                    unpacking instanceof GzipCompressorInputStream gzip
                            ? gzip.getMetaData().getFileName()
                            : "");
            in.mark(Tars.HEAD);
            byte[] head = in.readNBytes(Tars.HEAD);
            in.reset();
            if (Tars.is(head)) {
                return Tars.open(in, parts);
            }
            byte[] file = parts.unpack(name, -1, in);
            if (file != null) {
                parts.hold(name, file);
            }
        } catch (MemoryLimitException e) {
            parts.tooLarge(name, memory(e));
        } catch (IOException | RuntimeException e) {
            parts.broken(name, "it does not hold together as " + kind.words());
        }
        return Opening.Open.WHOLE;
    }

    static String memory(MemoryLimitException e) {
        return "unpacking it needs %,d MB of memory, and up to %,d are given"
                .formatted(e.getMemoryNeededInKb() >> 10, MEMORY_KIB >> 10);
    }

    private static InputStream unpacking(Archive kind, byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (kind) {
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MEMORY_KIB)
                        .get();
            case ZIP, TAR, SEVEN_ZIP -> throw new IllegalArgumentException("no packed file: " + kind);
        };
    }

    /// As the archive is called without its ending, else as it says that the file was called.
    private static String name(String archive, @org.jspecify.annotations.Nullable String said) {
        String name = Names.last(archive);
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : TAR_ENDINGS) {
            if (lower.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length()) + ".tar";
            }
        }
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return said == null || said.isBlank() ? name : Names.last(said);
    }
}
