package cotejo.formats.mime;

import cotejo.formats.bytes.Decoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

/// A header field: its name in lower case, and what it says, unfolded, as it stands there.
public record Field(String name, String raw) {
    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final String TYPE = "content-type";

    /// @param bytes of the whole field, name and all
    public static Field of(String name, byte[] bytes) {
        int colon = 0;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int from = Math.min(colon + 1, bytes.length);
        byte[] value = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
        String said = Decoding.of(value, null) instanceof Decoding.Decoded decoded
                ? decoded.text()
                : new String(value, StandardCharsets.ISO_8859_1);
        return new Field(name.toLowerCase(Locale.ROOT), unfolded(said));
    }

    /// What the first field of a name says; empty where there is none.
    public static String raw(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .map(Field::raw)
                .orElse("");
    }

    public static String words(List<Field> fields, String name) {
        return words(raw(fields, name));
    }

    /// With its encoded words (RFC 2047) as what they mean.
    public static String words(String raw) {
        if (!raw.contains("=?")) {
            return raw;
        }
        try {
            String decoded = DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT, OLDER);
            return decoded == null ? raw : unfolded(decoded);
        } catch (RuntimeException e) {
            // An encoding nobody knows: it is shown as it came.
            return raw;
        }
    }

    private static String unfolded(String said) {
        return said.replaceAll("\\s*[\\r\\n\\x00]+\\s*", " ").strip();
    }

    /// The parameters of Content-Type by name, lower case.
    public static Map<String, String> typeParameters(List<Field> fields) {
        return parsed(ContentTypeFieldLenientImpl.PARSER
                .parse(new RawField(TYPE, raw(fields, TYPE)), DecodeMonitor.SILENT)
                .getParameters());
    }

    /// The parameters of Content-Disposition by name, lower case.
    public static Map<String, String> dispositionParameters(List<Field> fields) {
        return parsed(ContentDispositionFieldLenientImpl.PARSER
                .parse(new RawField("content-disposition", raw(fields, "content-disposition")), DecodeMonitor.SILENT)
                .getParameters());
    }

    private static Map<String, String> parsed(Map<String, String> parameters) {
        Map<String, String> byName = new TreeMap<>();
        // A damaged parameter has no value.
        parameters.forEach(
                (name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value == null ? "" : words(value)));
        return byName;
    }

    static boolean isAttachment(List<Field> fields) {
        return raw(fields, "content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }
}
