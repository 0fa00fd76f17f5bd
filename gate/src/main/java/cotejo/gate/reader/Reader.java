package cotejo.gate.reader;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Anything that reads a text: the packaged program as a child process, the reader in this process, or, in tests,
/// hand-made
/// answers. Every answer is a list of objects exactly as `cotejo read --format jsonl` prints them: keys always present,
/// offsets in Unicode code points of the text given, null for unknown.
///
/// A reader is used by one thread at a time.
public interface Reader extends AutoCloseable {
    /// The figures of one text, in document order.
    ///
    /// @param source an id for the text, given back in every object
    /// @param metadata what is known of the document, any of `published` (ISO date, at its own precision),
    ///     `language` (`en`, `es`) and `country` (`MX`)
    List<JsonNode> figures(String source, String text, Map<String, String> metadata);

    /// The numbers as written, before any figure rule.
    List<JsonNode> numbers(String text, String language);

    /// The names, each with its type (PER, ORG, LOC, MISC).
    List<JsonNode> names(String text, String language);

    /// Who says what: spans of voice, cue and content.
    List<JsonNode> attributions(String text, String language);

    /// The texts that were given and not read (an error, an unsupported language), a line each. They count as texts in
    /// which nothing was found, and the gate says how many there were.
    default List<String> unread() {
        return List.of();
    }

    @Override
    default void close() {}
}
