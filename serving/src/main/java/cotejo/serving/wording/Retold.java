package cotejo.serving.wording;

import org.jspecify.annotations.Nullable;

/// Words that the program wrote elsewhere, as a page tells them.
///
/// @param lang "en" where a page of another language holds them as written; null where they are in the page's own
public record Retold(String text, @Nullable String lang) {}
