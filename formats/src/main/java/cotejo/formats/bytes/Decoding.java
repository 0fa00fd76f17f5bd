package cotejo.formats.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes as characters.
///
/// UTF-8 that is right to the last byte is UTF-8, since no other encoding comes out so by chance; a byte order mark
/// is believed; all else is for the detector to say. Nothing is guessed where the guess would be bad: see [NoText].
public sealed interface Decoding {

    /// @param text the characters, byte order mark dropped
    /// @param wrong bytes that are no character of the encoding, each read as U+FFFD
    record Decoded(String text, Charset charset, int wrong) implements Decoding {}

    /// The bytes are no text, or none whose encoding can be told.
    record NoText(String reason) implements Decoding {}

    /// The share of replaced bytes beyond which a text is not what it says it is.
    int ONE_WRONG_IN = 50;

    /// How sure the detector must be, of 100.
    int SURE = 10;

    /// @param declared the encoding the document names for itself, tried first when it is not UTF-8 anyway
    static Decoding of(byte[] bytes, @Nullable Charset declared) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return tolerant(bytes, mark.size(), mark.charset());
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return text(tolerant(bytes, 0, wide));
        }
        int nul = indexOf(bytes, (byte) 0);
        if (nul >= 0) {
            return new NoText("not a text: a NUL byte at offset " + nul);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return text(new Decoded(utf8, StandardCharsets.UTF_8, 0));
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            String said = strict(bytes, declared);
            if (said != null) {
                return text(new Decoded(said, declared, 0));
            }
        }
        return nearlyUtf8(bytes) ? text(tolerant(bytes, 0, StandardCharsets.UTF_8)) : detected(bytes);
    }

    private static Decoding detected(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(telling(bytes)).detectAll();
        for (CharsetMatch match : matches) {
            String name = match.getName();
            // The detector calls a text Latin-1 when it has seen none of the bytes Windows adds to it.
            String wider = name.equals("ISO-8859-1") ? "windows-1252" : name;
            boolean usable = match.getConfidence() >= SURE && !name.startsWith("UTF-") && !name.startsWith("IBM42");
            if (usable && Charset.isSupported(wider)) {
                String text = strict(bytes, Charset.forName(wider));
                if (text != null) {
                    return text(new Decoded(text, Charset.forName(wider), 0));
                }
            }
        }
        return new NoText("not a text in any encoding that can be told");
    }

    /// What the detector should see of long bytes: it looks at the first few thousand only, so it is given the
    /// neighbourhoods of bytes outside ASCII.
    private static byte[] telling(byte[] bytes) {
        int room = 8_000;
        if (bytes.length <= room) {
            return bytes;
        }
        byte[] sample = new byte[room];
        int size = 0;
        int next = 0;
        for (int i = 0; i < bytes.length && size < room; i++) {
            if (bytes[i] < 0 && i >= next) {
                int from = Math.max(next, i - 40);
                int length = Math.min(Math.min(i + 40, bytes.length) - from, room - size);
                System.arraycopy(bytes, from, sample, size, length);
                size += length;
                next = from + length;
            }
        }
        return Arrays.copyOf(sample, size);
    }

    /// A text is refused when more than one character in a hundred is a control character no text needs.
    private static Decoding text(Decoding decoding) {
        if (!(decoding instanceof Decoded decoded)) {
            return decoding;
        }
        String text = decoded.text();
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c >= ' ' && c != 0x7f && !(c >= 0xfffe) || c >= '\t' && c <= '\r' || c == 0x1b || c == 0x1a;
            controls += usual ? 0 : 1;
        }
        return controls > 2 && controls > text.length() / 100
                ? new NoText("not a text: " + controls + " control characters in " + text.length() + " characters")
                : decoding;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoding tolerant(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 16);
        int wrong = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            in.position(in.position() + result.length());
            out.put('\ufffd');
            wrong++;
        }
        String text = out.flip().toString();
        return wrong > Math.max(2, text.length() / ONE_WRONG_IN)
                ? new NoText("not the " + charset.name() + " it begins as: " + wrong + " of " + text.length()
                        + " characters are none")
                : new Decoded(text, charset, wrong);
    }

    /// UTF-8 with a few bad bytes: cut short, or with something pasted into it.
    private static boolean nearlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xff;
            int more = lead < 0x80
                    ? 0
                    : lead >= 0xc2 && lead < 0xe0
                            ? 1
                            : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
            int stop = i + 1;
            while (more > 0 && stop < bytes.length && stop - i <= more && (bytes[stop] & 0xc0) == 0x80) {
                stop++;
            }
            boolean whole = more >= 0 && stop - i == more + 1;
            good += whole && more > 0 ? 1 : 0;
            bad += whole ? 0 : 1;
            i = whole ? stop : i + 1;
        }
        return good > 0 && good >= 10L * bad || good >= 2 && bad == 1 && bytes[bytes.length - 1] < 0;
    }

    /// UTF-16 without a mark, told by where the zero bytes of ASCII fall.
    private static @Nullable Charset wide(byte[] bytes) {
        int looked = Math.min(bytes.length, 4_000) & ~1;
        if (looked < 4 || bytes.length % 2 != 0) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = looked / 2 * 7 / 10;
        int few = looked / 2 / 20;
        if (odd >= most && even <= few) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= most && odd <= few ? StandardCharsets.UTF_16BE : null;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /// A byte order mark.
    record Mark(Charset charset, int size) {
        static @Nullable Mark of(byte[] bytes) {
            if (begins(bytes, 0xef, 0xbb, 0xbf)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (begins(bytes, 0xff, 0xfe, 0, 0)) {
                return new Mark(StandardCharsets.UTF_32LE, 4);
            }
            if (begins(bytes, 0, 0, 0xfe, 0xff)) {
                return new Mark(StandardCharsets.UTF_32BE, 4);
            }
            if (begins(bytes, 0xff, 0xfe)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return begins(bytes, 0xfe, 0xff) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
        }

        private static boolean begins(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
