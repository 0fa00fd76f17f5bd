package cotejo.core.source;

/// One thing known about a document and how it is known.
///
/// @param basis who says so
/// @param at where in the text it stands, for [Basis#TEXT] alone
public record Described<T>(
        T value,
        Basis basis,
        @org.jspecify.annotations.Nullable Span at) {

    /// Ordered by weight: what a person said goes before markup, markup before text, text before a guess.
    public enum Basis {
        /// a person said so, when adding the document or in a decision
        PERSON,
        /// the document's markup (meta elements, JSON-LD, mail headers)
        MARKUP,
        /// the document's visible text
        TEXT,
        /// worked out from the words used (language)
        GUESS
    }

    public static <T> Described<T> byPerson(T value) {
        return new Described<>(value, Basis.PERSON, null);
    }

    public static <T> Described<T> byMarkup(T value) {
        return new Described<>(value, Basis.MARKUP, null);
    }

    public static <T> Described<T> byText(T value, Span at) {
        return new Described<>(value, Basis.TEXT, at);
    }

    public static <T> Described<T> byGuess(T value) {
        return new Described<>(value, Basis.GUESS, null);
    }
}
