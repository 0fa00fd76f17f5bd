package cotejo.formats.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The first bytes by which a file that is no text gives itself away, whatever its name says.
///
/// @param kind what such a file is, with its article: "a PNG picture"
/// @param offset where the bytes stand
/// @param later whether a later version is to read it
public record Signature(String kind, int offset, byte[] bytes, boolean later) {

    private static final List<Signature> KNOWN = List.of(
            hex("an OLE2 container (old Word, Excel, PowerPoint or Outlook)", "d0cf11e0a1b11ae1", true),
            at("a WebP picture (read where it is saved as PNG or JPEG)", 8, "WEBP", true),
            at("a HEIF picture (read where it is saved as PNG or JPEG)", 4, "ftyphei", true),
            at("an MPEG-4 film or sound", 4, "ftyp", false),
            ascii("a RIFF film or sound", "RIFF", false),
            ascii("an Ogg sound", "OggS", false),
            ascii("a FLAC sound", "fLaC", false),
            hex("an MP3 sound", "494433", false),
            hex("a Matroska film", "1a45dfa3", false),
            ascii("a PostScript document", "%!PS", false),
            hex("a Zstandard archive", "28b52ffd", false),
            hex("an ELF program", "7f454c46", false),
            hex("a Mach-O program", "cffaedfe", false),
            hex("a Mach-O program", "cefaedfe", false),
            hex("a Java class or Mach-O program", "cafebabe", false),
            hex("a Windows program", "4d5a9000", false),
            ascii("an SQLite database", "SQLite format 3\0", false),
            ascii("a Parquet table", "PAR1", false));

    /// What these bytes begin as, if it is known.
    public static Optional<Signature> of(byte[] source) {
        return KNOWN.stream().filter(signature -> signature.fits(source)).findFirst();
    }

    private boolean fits(byte[] source) {
        int end = offset + bytes.length;
        return source.length >= end && Arrays.equals(source, offset, end, bytes, 0, bytes.length);
    }

    private static Signature ascii(String kind, String bytes, boolean later) {
        return at(kind, 0, bytes, later);
    }

    private static Signature at(String kind, int offset, String bytes, boolean later) {
        return new Signature(kind, offset, bytes.getBytes(StandardCharsets.ISO_8859_1), later);
    }

    private static Signature hex(String kind, String bytes, boolean later) {
        return new Signature(kind, 0, HexFormat.of().parseHex(bytes), later);
    }
}
