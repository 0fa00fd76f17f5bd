package cotejo.formats.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A format of pictures, known by its first bytes and not by its name.
public enum Picture {
    PNG("a PNG picture", "png", HexFormat.of().parseHex("89504e470d0a1a0a")),
    JPEG("a JPEG picture", "jpeg", HexFormat.of().parseHex("ffd8ff")),
    GIF("a GIF picture", "gif", "GIF8".getBytes(StandardCharsets.US_ASCII)),
    TIFF("a TIFF picture", "tiff", HexFormat.of().parseHex("49492a00")),
    TIFF_BIG_END("a TIFF picture", "tiff", HexFormat.of().parseHex("4d4d002a"));

    private final String words;
    private final String format;
    private final byte[] begins;

    Picture(String words, String format, byte[] begins) {
        this.words = words;
        this.format = format;
        this.begins = begins;
    }

    /// For a person, with its article.
    public String words() {
        return words;
    }

    /// What Java's own readers call it.
    String format() {
        return format;
    }

    /// What these bytes are, if they are one of these.
    public static Optional<Picture> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(each -> bytes.length >= each.begins.length
                        && Arrays.equals(bytes, 0, each.begins.length, each.begins, 0, each.begins.length))
                .findFirst();
    }
}
