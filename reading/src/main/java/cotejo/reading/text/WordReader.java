package cotejo.reading.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/// What a language's models say of words. An instance serves one thread; the models behind it, all.
sealed interface WordReader permits EnglishWords, SpanishWords {
    Set<String> LANGUAGES = Set.of("en", "es");

    /// Models are loaded when a first text arrives.
    ///
    /// @param language one of [#LANGUAGES]
    static WordReader of(String language) {
        return switch (language) {
            case "en" -> new EnglishWords();
            case "es" -> new SpanishWords();
            default -> throw new IllegalArgumentException("no words of language " + language);
        };
    }

    /// The tokens of a stretch of text; each is a stretch of it, with its positions.
    List<CoreLabel> cut(String stretch);

    /// Part of speech, lemma and name label for each word of a sentence.
    List<Read> read(List<CoreLabel> sentence);

    /// @param lemma base form, lower case
    /// @param tag as in [Token]
    /// @param name as in [Token]
    record Read(String lemma, String tag, String name) {}
}
