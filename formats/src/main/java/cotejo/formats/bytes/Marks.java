package cotejo.formats.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What bytes begin with and hold, for those who tell a format by them and not by its name.
public final class Marks {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    /// Where the name of a ZIP container's first entry stands; an entry that is kept as it is follows its name.
    private static final int FIRST_NAME = 30;

    private Marks() {}

    public static byte[] ascii(String string) {
        return string.getBytes(StandardCharsets.US_ASCII);
    }

    public static boolean begins(byte[] bytes, byte[] with) {
        return begins(bytes, 0, with);
    }

    public static boolean isZip(byte[] bytes) {
        return begins(bytes, ZIP);
    }

    /// Whether they are a container of Microsoft's old kind.
    public static boolean isOle(byte[] bytes) {
        return begins(bytes, OLE);
    }

    /// Whether the first entry of a ZIP container begins with these bytes, its name first.
    public static boolean zipBegins(byte[] bytes, byte[] with) {
        return begins(bytes, FIRST_NAME, with);
    }

    public static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (bytes[at] == part[0] && begins(bytes, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int at, byte[] with) {
        return bytes.length >= at + with.length && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }
}
