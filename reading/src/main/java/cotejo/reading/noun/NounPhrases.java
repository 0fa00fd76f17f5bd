package cotejo.reading.noun;

import cotejo.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Noun phrases by shallow rules over parts of speech: what a number counts stands right behind it.
public sealed interface NounPhrases permits EnglishNounPhrases, SpanishNounPhrases {
    /// @param language "en" or "es"
    static NounPhrases of(String language, Nouns nouns) {
        return switch (language) {
            case "en" -> new EnglishNounPhrases(nouns);
            case "es" -> new SpanishNounPhrases(nouns);
            default -> throw new IllegalArgumentException("no noun phrases of language " + language);
        };
    }

    /// The phrase that a number before token `at` counts, "of" and articles stepped over: "1,680 [Mexican army special
    /// forces soldiers]", "dozens of [American and other foreign instructors]". Null when no noun follows.
    @Nullable
    NounPhrase after(Sentence sentence, int at);

    /// What a measured quantity that ends before token `at` is one of: "17 % of the [deserters]", "5 percent [growth]".
    @Nullable
    NounPhrase measured(Sentence sentence, int at);

    /// The phrase that begins exactly at `from`, or null.
    @Nullable
    NounPhrase phrase(Sentence sentence, int from);

    /// The last noun phrase before token `at` in the sentence: for a number in parentheses or after a colon.
    @Nullable
    NounPhrase before(Sentence sentence, int at);

    /// The last plural common noun before token `at`: what an elliptical number ("three left") goes on counting.
    @Nullable
    NounPhrase lastPlural(Sentence sentence, int at);

    /// Index behind articles and possessives that begin at `at`.
    static int skipDeterminers(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.size()
                && (sentence.token(i).tag().equals("DT")
                        || sentence.token(i).tag().equals("PRP$"))) {
            i++;
        }
        return i;
    }
}
