package cotejo.formats.archive;

import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A kind of archive, or of a file packed by itself, known by its bytes and not by its name.
public enum Archive {
    ZIP("a ZIP archive"),
    TAR("a tar archive"),
    SEVEN_ZIP("a 7-Zip archive"),
    GZIP("a gzip file"),
    BZIP2("a bzip2 file"),
    XZ("an xz file");

    private static final List<String> ZIP_BEGINS = List.of("504b0304", "504b0506", "504b0708504b0304");
    /// Three letters and a digit alone are too little to go by: a block or the end follows.
    private static final int BZIP2_HEAD = 4;

    private static final List<String> BZIP2_GOES_ON = List.of("314159265359", "177245385090");

    private final String words;

    Archive(String words) {
        this.words = words;
    }

    /// For a person, with its article.
    public String words() {
        return words;
    }

    public static Optional<Archive> of(byte[] bytes) {
        if (ZIP_BEGINS.stream().anyMatch(begin -> begins(bytes, begin))) {
            return Optional.of(ZIP);
        }
        if (begins(bytes, "377abcaf271c")) {
            return Optional.of(SEVEN_ZIP);
        }
        if (begins(bytes, "1f8b08")) {
            return Optional.of(GZIP);
        }
        if (begins(bytes, "425a68") && BZIP2_GOES_ON.stream().anyMatch(hex -> at(bytes, BZIP2_HEAD, hex))) {
            return Optional.of(BZIP2);
        }
        if (begins(bytes, "fd377a585a00")) {
            return Optional.of(XZ);
        }
        return Tars.is(bytes) ? Optional.of(TAR) : Optional.empty();
    }

    /// @param name of the archive: a packed file is called as it is without its ending
    public Opening open(String name, byte[] bytes, Parts parts) {
        return switch (this) {
            case ZIP -> Zips.open(bytes, parts);
            case TAR -> Tars.open(bytes, parts);
            case SEVEN_ZIP -> SevenZips.open(bytes, parts);
            case GZIP, BZIP2, XZ -> Packed.open(this, name, bytes, parts);
        };
    }

    private static boolean begins(byte[] bytes, String hex) {
        return at(bytes, 0, hex);
    }

    private static boolean at(byte[] bytes, int offset, String hex) {
        byte[] wanted = HexFormat.of().parseHex(hex);
        int end = offset + wanted.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
    }
}
