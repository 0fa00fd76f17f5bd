package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.noun.Nouns;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.WordPhrases;
import java.util.List;
import java.util.Set;

/// What a rate is taken over: a length of time, a noun behind "per", or the whole that so many make up.
final class PerReader {
    private final String language;
    private final Nouns nouns;
    private final NounPhrases phrases;
    /// what a rate may be taken over; empty where any noun may be
    private final Set<String> nounsTaken;

    private final WordPhrases<Boolean> composed = new WordPhrases<>();

    PerReader(String language, Nouns nouns, NounPhrases phrases) {
        this.language = language;
        this.nouns = nouns;
        this.phrases = phrases;
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        nounsTaken = Set.copyOf(file.strings("per-nouns"));
        file.strings("composed-of").forEach(words -> composed.put(words, true));
    }

    /// "$62 per share", "13 homicides per 100,000 inhabitants": any noun may follow "per".
    void noun(Draft draft, Background background) {
        int at = draft.kind == Kind.COUNT ? draft.phraseEnd() : draft.to;
        if (draft.per != null || at + 1 >= draft.sentence.size() || !draft.sentence.is(at, Particle.PER)) {
            return;
        }
        int number = draft.sentence.is(at + 1, Particle.EACH) ? at + 2 : at + 1;
        int noun = number;
        while (noun < draft.sentence.size() && draft.sentence.token(noun).tag().equals("CD")) {
            noun++;
        }
        NounPhrase over = phrases.phrase(draft.sentence, noun);
        String many = noun == number ? "" : many(draft.sentence, number, noun, background);
        boolean taken = over != null
                && (number > at + 1
                        || noun > number
                        || nounsTaken.isEmpty()
                        || nounsTaken.contains(over.headToken().lemma()));
        if (over != null && taken) {
            draft.per = many + over.headToken().lemma();
            draft.end = over.end();
        }
    }

    /// The number of what a rate is taken over, in digits, and a space.
    private String many(Sentence sentence, int from, int to, Background background) {
        String string = background.text().string();
        List<Lexeme> all = Lexer.lex(
                string, sentence.token(from).begin(), sentence.token(to - 1).end());
        List<WrittenNumber> numbers = NumberGrammar.of(language).find(string, all, background.separators());
        Rational value = numbers.isEmpty() ? null : numbers.getFirst().value();
        return value == null ? "" : value + " ";
    }

    /// "20 teams annually", "168 deserters a year".
    void behind(Draft draft) {
        if (draft.leaning || draft.phrase == null || draft.per != null) {
            return;
        }
        int at = draft.phraseEnd();
        String per = Rates.per(draft.sentence, at);
        if (per == null) {
            draft.per = Rates.before(draft.sentence, draft.from);
        } else {
            draft.per = per;
            draft.end = draft.sentence.token(Rates.end(draft.sentence, at) - 1).end();
        }
    }

    /// "The teams are comprised of 4 to 5 soldiers": so many a team.
    void whole(Draft draft) {
        if (draft.per != null || draft.leaning) {
            return;
        }
        Sentence sentence = draft.sentence;
        for (int i = Math.max(0, draft.from - 3); i < draft.from; i++) {
            WordPhrases.Match<Boolean> match = composed.at(sentence, i);
            if (match == null || match.to() != draft.from) {
                continue;
            }
            int subject = i;
            while (subject > 0 && sentence.token(subject - 1).isVerb()) {
                subject--;
            }
            NounPhrase whole = phrases.before(sentence, subject);
            if (whole != null
                    && whole.to() == subject
                    && nouns.classOf(nouns.lemma(whole.headToken())) == UnitClass.ORGANISATION) {
                draft.per = nouns.lemma(whole.headToken());
            }
            return;
        }
    }
}
