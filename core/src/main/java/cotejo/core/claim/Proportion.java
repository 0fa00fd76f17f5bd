package cotejo.core.claim;

import org.jspecify.annotations.Nullable;

/// What a ratio, change or average in a text is taken of, where the text names it with figures of the same document.
/// "Of the total, less than one fifth (10,154)": the fifth's part is the 10,154, its whole the total.
///
/// @param part the figure above the line; null where the text gives none
/// @param whole the figure below the line
public record Proportion(@Nullable FigureId part, @Nullable FigureId whole) {}
