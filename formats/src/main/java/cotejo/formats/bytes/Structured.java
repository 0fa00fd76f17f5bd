package cotejo.formats.bytes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Text that is not running text, by its name where its first character bears the name out: read as prose, its fields
/// would be taken for sentences.
public final class Structured {
    private static final Map<String, String> BY_ENDING = Map.of(
            ".json", "data (.json)",
            ".jsonl", "data (.jsonl)");

    private Structured() {}

    /// What it is, with its article; empty for running text.
    public static Optional<String> of(String name, String text) {
        String start = text.stripLeading();
        if (start.startsWith("<?xml")) {
            return Optional.of("an XML document that is no page");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String ending = dot < 0 ? "" : lower.substring(dot);
        boolean data = ending.startsWith(".json");
        boolean fits = !data || start.startsWith("{") || start.startsWith("[");
        return fits ? Optional.ofNullable(BY_ENDING.get(ending)) : Optional.empty();
    }
}
