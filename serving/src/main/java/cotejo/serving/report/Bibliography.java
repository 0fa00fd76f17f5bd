package cotejo.serving.report;

import cotejo.casework.Held;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.serving.wording.Visible;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The documents of a report as BibTeX: what is known of each, and its hash.
final class Bibliography {
    private static final int HASH = 8;

    private Bibliography() {}

    /// "efe2011-09e16a73": outlet, year and the beginning of the hash; no two documents of a case share it but by
    /// chance.
    static String key(Held held) {
        Description known = held.description();
        String outlet = known.outletName() == null ? "document" : known.outletName();
        StringBuilder key = new StringBuilder();
        cotejo.casework.search.Folding.of(outlet)
                .chars()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .limit(16)
                .forEach(c -> key.append((char) c));
        if (known.publishedDate() != null) {
            key.append(known.publishedDate().year());
        }
        return key.append('-').append(held.source().sha256(), 0, HASH).toString();
    }

    static String of(Reporting report) {
        StringBuilder out = new StringBuilder();
        report.documents().values().forEach(held -> entry(held, out));
        return out.toString();
    }

    private static void entry(Held held, StringBuilder out) {
        Description known = held.description();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", value(known.title()));
        fields.put("author", value(known.author()));
        fields.put("journal", known.outletName());
        fields.put(
                "year",
                known.publishedDate() == null
                        ? null
                        : Integer.toString(known.publishedDate().year()));
        fields.put(
                "date",
                known.publishedDate() == null ? null : known.publishedDate().toString());
        fields.put("language", held.language().isEmpty() ? null : held.language());
        fields.put("url", value(known.url()));
        fields.put("note", "SHA-256 " + held.source().sha256());
        out.append("@misc{").append(key(held));
        fields.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                out.append(",\n  ")
                        .append(name)
                        .append(" = {")
                        .append(escaped(value))
                        .append('}');
            }
        });
        out.append("\n}\n\n");
    }

    private static @Nullable String value(@Nullable Described<String> known) {
        return known == null ? null : known.value();
    }

    /// What means something to TeX is written so that it means itself.
    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : Visible.onOneLine(value).toCharArray()) {
            switch (c) {
                case '{', '}', '%', '$', '&', '#', '_' -> out.append('\\').append(c);
                case '\\' -> out.append("\\textbackslash ");
                case '~' -> out.append("\\textasciitilde ");
                case '^' -> out.append("\\textasciicircum ");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
