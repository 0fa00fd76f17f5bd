package cotejo.serving.page;

import org.jspecify.annotations.Nullable;

/// A figure as pages cite it. "Alleged" and the voice go wherever the number goes.
///
/// @param href to its words in its document; empty when the case holds no such figure any more
/// @param said its exact words, safe to look at, on one line
/// @param counted the words counted; empty when none were recognised
/// @param number as a margin prints it: "≈ 1,680"
/// @param document outlet and date, or the file's name
/// @param mood "alleged", "denied" …; empty for plain statements
/// @param root who is behind it, in words; null when the text speaks in its own voice
/// @param evidence false for reader comments
public record Cited(
        String id,
        String href,
        String said,
        String counted,
        String number,
        String document,
        String mood,
        @Nullable String root,
        boolean evidence) {}
