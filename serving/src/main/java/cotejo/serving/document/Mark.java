package cotejo.serving.document;

import cotejo.core.source.Span;

/// A stretch of text that something was read from.
///
/// @param id of the figure or malformed number; empty for other kinds
record Mark(Span span, Kind kind, String id) {
    /// In the order in which they cover one another.
    enum Kind {
        /// the figure the page was opened on
        CHOSEN,
        FIGURE,
        /// a figure that a person rejected
        REJECTED,
        /// a number no value can be taken from
        MALFORMED,
        /// words the chosen figure's scope was read from
        BASIS,
        WHEN,
        VOICE;

        boolean figure() {
            return switch (this) {
                case CHOSEN, FIGURE, REJECTED, MALFORMED -> true;
                case BASIS, WHEN, VOICE -> false;
            };
        }

        String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
