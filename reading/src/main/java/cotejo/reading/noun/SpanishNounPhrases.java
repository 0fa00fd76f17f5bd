package cotejo.reading.noun;

import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import org.jspecify.annotations.Nullable;

/// Spanish noun phrases: the head stands first, adjectives and phrases with "de" behind it ("[elementos]
/// de las fuerzas especiales del Ejército mexicano").
final class SpanishNounPhrases implements NounPhrases {
    /// In tokens.
    private static final int LONGEST = 14;

    private final Nouns nouns;

    SpanishNounPhrases(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public @Nullable NounPhrase after(Sentence sentence, int at) {
        if (!sentence.is(at, Particle.OF)) {
            NounPhrase behind = inner(sentence, phrase(sentence, at));
            return behind == null ? subjectBehind(sentence, at) : behind;
        }
        int from = NounPhrases.skipDeterminers(sentence, at + 1);
        boolean definite = from > at + 1 || hasArticle(sentence.token(at));
        // "tres de los doce agentes"
        while (definite && from < sentence.size() && sentence.token(from).tag().equals("CD")) {
            from++;
        }
        NounPhrase phrase = inner(sentence, phrase(sentence, from));
        if (phrase == null) {
            return null;
        }
        // "4 mil 671 de la Marina" are some others', "cientos de gente" are people.
        String tag = phrase.headToken().tag();
        return tag.equals("NNS") || !definite && tag.equals("NN") ? phrase : null;
    }

    /// "sumaban dos mil 22 las [quejas]", "son ya 60 mil los [muertos]": the subject with its article
    /// stands behind.
    private @Nullable NounPhrase subjectBehind(Sentence sentence, int at) {
        boolean article =
                at < sentence.size() && sentence.token(at).tag().equals("DT") && sentence.is(at, Particle.THE);
        NounPhrase subject = article ? phrase(sentence, at + 1) : null;
        return subject != null && subject.headToken().tag().equals("NNS") ? subject : null;
    }

    /// "un total de [elementos]": what follows a noun that carries no count of its own.
    private @Nullable NounPhrase inner(Sentence sentence, @Nullable NounPhrase phrase) {
        if (phrase == null) {
            return null;
        }
        String head = phrase.headToken().lemma();
        if (!nouns.isPartitive(head) && !nouns.isOfPersons(head)) {
            return phrase;
        }
        int of = phrase.head() + 1;
        if (!sentence.is(of, Particle.OF)) {
            return phrase;
        }
        NounPhrase inner = phrase(sentence, NounPhrases.skipDeterminers(sentence, of + 1));
        if (inner == null || !inner.headToken().tag().equals("NNS")) {
            return phrase;
        }
        boolean persons = nouns.classOf(nouns.lemma(inner.headToken())) == UnitClass.PERSON;
        return persons || nouns.isPartitive(head) ? inner : phrase;
    }

    private static boolean hasArticle(Token preposition) {
        return preposition.word().length() > preposition.lemma().length();
    }

    @Override
    public @Nullable NounPhrase measured(Sentence sentence, int at) {
        return sentence.is(at, Particle.OF) ? phrase(sentence, NounPhrases.skipDeterminers(sentence, at + 1)) : null;
    }

    @Override
    public @Nullable NounPhrase phrase(Sentence sentence, int from) {
        int head = from;
        while (head < sentence.size() && head < from + 5 && isBeforeHead(sentence, head)) {
            head++;
        }
        boolean elliptic = head > 0
                && head < sentence.size()
                && sentence.token(head - 1).tag().equals("CD")
                && nouns.isKindOnly(sentence.token(head).lemma());
        if (head >= sentence.size() || !sentence.token(head).isNoun() || elliptic) {
            return null;
        }
        return new NounPhrase(sentence, from, head, end(sentence, head));
    }

    /// "presuntos", "otros", "“", "ex"
    private static boolean isBeforeHead(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.startsWith("JJ")
                || tag.equals("``")
                || tag.equals("''")
                || sentence.is(at, Particle.OTHER)
                || tag.equals("VBN")
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).isNoun();
    }

    /// Index after the phrase whose head stands at `head`.
    private static int end(Sentence sentence, int head) {
        int to = head + 1;
        while (to < sentence.size() && to < head + LONGEST) {
            Token token = sentence.token(to);
            boolean name =
                    token.tag().equals("NNP") && sentence.token(to - 1).tag().equals("NNP");
            if (token.tag().startsWith("JJ") || name || token.tag().equals("''") && opened(sentence, head, to)) {
                to++;
            } else if (sentence.is(to, Particle.OF)) {
                int noun = NounPhrases.skipDeterminers(sentence, to + 1);
                while (noun < sentence.size() && sentence.token(noun).tag().startsWith("JJ")) {
                    noun++;
                }
                if (noun >= sentence.size() || !sentence.token(noun).isNoun()) {
                    break;
                }
                to = noun + 1;
            } else {
                break;
            }
        }
        return to;
    }

    private static boolean opened(Sentence sentence, int from, int to) {
        for (int i = from; i >= Math.max(0, from - 2); i--) {
            if (sentence.token(i).tag().equals("``")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable NounPhrase before(Sentence sentence, int at) {
        int noun = Math.min(at, sentence.size()) - 1;
        while (noun >= 0 && !sentence.token(noun).isNoun()) {
            if (sentence.token(noun).isVerb()) {
                return null;
            }
            noun--;
        }
        if (noun < 0) {
            return null;
        }
        int head = noun;
        int owner = owner(sentence, head);
        while (owner >= 0 && noun - owner < LONGEST) {
            head = owner;
            owner = owner(sentence, head);
        }
        return new NounPhrase(sentence, head, head, Math.max(noun + 1, Math.min(at, end(sentence, head))));
    }

    /// The noun that the one at `noun` hangs on: "elementos" for "Marina" in "elementos de la Marina",
    /// "Policía" for "Federal" in "Policía Federal"; -1 for none.
    private static int owner(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at >= 0 && sentence.token(at).tag().startsWith("JJ")) {
            at--;
        }
        if (at >= 0
                && sentence.token(at).tag().equals("NNP")
                && sentence.token(noun).tag().equals("NNP")) {
            return at;
        }
        while (at >= 0
                && (sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().equals("PRP$"))) {
            at--;
        }
        if (!sentence.is(at, Particle.OF)) {
            return -1;
        }
        at--;
        while (at >= 0 && sentence.token(at).tag().startsWith("JJ")) {
            at--;
        }
        return at >= 0 && sentence.token(at).isNoun() ? at : -1;
    }

    @Override
    public @Nullable NounPhrase lastPlural(Sentence sentence, int at) {
        int i = Math.min(at, sentence.size()) - 1;
        while (i >= 0) {
            if (sentence.token(i).isNoun()) {
                NounPhrase chain = before(sentence, i + 1);
                NounPhrase phrase = inner(sentence, chain);
                if (phrase != null && phrase.headToken().tag().equals("NNS")) {
                    return phrase;
                }
                i = chain == null ? i : chain.head();
            }
            i--;
        }
        return null;
    }
}
