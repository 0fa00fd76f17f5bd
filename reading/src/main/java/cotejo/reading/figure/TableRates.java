package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rates of a table are taken over, as a heading says: "Tasa por cada 100 mil habitantes".
final class TableRates {
    private final String language;
    private final NounPhrases phrases;

    TableRates(String language, NounPhrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /// @param labels nearest first
    @Nullable
    String per(List<Label> labels) {
        for (Label label : labels) {
            String per = in(label);
            if (per != null) {
                return per;
            }
        }
        return null;
    }

    /// Only with a number: "por entidad" says what a table is parted by.
    private @Nullable String in(Label label) {
        Sentence sentence = label.lowered();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (!sentence.is(i, Particle.PER)) {
                continue;
            }
            int number = sentence.is(i + 1, Particle.EACH) ? i + 2 : i + 1;
            int noun = number;
            while (noun < sentence.size() && sentence.token(noun).tag().equals("CD")) {
                noun++;
            }
            NounPhrase over = noun == number ? null : phrases.phrase(sentence, noun);
            Rational many = over == null
                    ? null
                    : value(
                            label.words(),
                            sentence.token(number).begin(),
                            sentence.token(noun - 1).end());
            if (over != null && many != null) {
                return many + " " + over.headToken().lemma();
            }
        }
        return null;
    }

    private @Nullable Rational value(String words, int begin, int end) {
        List<WrittenNumber> numbers = NumberGrammar.of(language).find(words, Lexer.lex(words, begin, end));
        return numbers.isEmpty() ? null : numbers.getFirst().value();
    }
}
