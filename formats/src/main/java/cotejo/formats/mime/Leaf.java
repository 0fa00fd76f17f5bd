package cotejo.formats.mime;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands at the end of a branch in the tree of a mail: its text, or something attached to it.
///
/// @param type such as "text/plain", lower case
/// @param inside the kinds of multiparts it stands in, the innermost last
/// @param among which of the mail's multiparts of alternatives it stands in, from 1; 0 for none
/// @param bytes with their transfer encoding undone
public record Leaf(String type, List<Field> fields, List<String> inside, int among, byte[] bytes) {
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/plain", ".txt"),
            Map.entry("text/html", ".html"),
            Map.entry("text/calendar", ".ics"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/rtf", ".rtf"),
            Map.entry("text/vcard", ".vcf"),
            Map.entry("message/rfc822", ".eml"),
            Map.entry("message/delivery-status", ".txt"),
            Map.entry("text/rfc822-headers", ".txt"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/rtf", ".rtf"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/gif", ".gif"));

    /// The name it is given, empty where it is given none.
    public String name() {
        String filename = Field.dispositionParameters(fields).getOrDefault("filename", "");
        return filename.isBlank() ? Field.typeParameters(fields).getOrDefault("name", "") : filename;
    }

    /// Its name, or one made up for it.
    ///
    /// @param number which of all it is, from 1
    public String called(int number) {
        String name = name();
        return name.isBlank() ? "part " + number + ENDINGS.getOrDefault(type, "") : name;
    }

    /// Whether it is meant to be read with the mail, and not as a file of its own.
    public boolean isText(String wanted) {
        return type.equals(wanted) && !Field.isAttachment(fields) && name().isBlank();
    }

    public @Nullable Charset charset() {
        String name = Field.typeParameters(fields).getOrDefault("charset", "");
        try {
            return name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public String parameter(String name) {
        return Field.typeParameters(fields).getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }
}
