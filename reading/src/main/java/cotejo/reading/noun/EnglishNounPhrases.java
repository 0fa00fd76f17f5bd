package cotejo.reading.noun;

import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import org.jspecify.annotations.Nullable;

/// English noun phrases: the head stands last.
final class EnglishNounPhrases implements NounPhrases {
    /// How many phrases may hang on one another.
    private static final int CLIMBED = 4;

    private final Nouns nouns;

    EnglishNounPhrases(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public @Nullable NounPhrase after(Sentence sentence, int at) {
        int from = at;
        if (sentence.is(from, Particle.OF)) {
            from = NounPhrases.skipDeterminers(sentence, from + 1);
        }
        NounPhrase phrase = phrase(sentence, from);
        if (phrase != null && sentence.is(phrase.to(), Particle.OF)) {
            String head = phrase.headToken().lemma();
            NounPhrase inner = phrase(sentence, NounPhrases.skipDeterminers(sentence, phrase.to() + 1));
            boolean persons = inner != null && nouns.classOf(nouns.lemma(inner.headToken())) == UnitClass.PERSON;
            return inner != null && (nouns.isPartitive(head) || persons && nouns.isOfPersons(head)) ? inner : phrase;
        }
        return phrase;
    }

    @Override
    public @Nullable NounPhrase measured(Sentence sentence, int at) {
        return after(sentence, at);
    }

    @Override
    public @Nullable NounPhrase phrase(Sentence sentence, int from) {
        int head = -1;
        int i = from;
        while (i < sentence.size() && i < from + 14) {
            Token token = sentence.token(i);
            String tag = token.tag();
            if (token.isNoun()) {
                // "soldiers Friday": a name of time after a plural is no part of the phrase.
                if (head >= 0
                        && tag.equals("NNP")
                        && sentence.token(head).tag().equals("NNS")
                        && !sentence.token(head).isName()
                        && startsCapital(token)) {
                    break;
                }
                if (head >= 0 && sentence.token(head).tag().equals("NNS") && nouns.isDirection(token.lemma())) {
                    break;
                }
                head = i;
            } else if (tag.equals("POS")) {
                if (head < 0) {
                    break;
                }
            } else if (tag.startsWith("JJ")
                    || tag.equals("HYPH")
                    || tag.equals("AFX")
                    || tag.equals("CD") && head < 0 && i > from
                    || tag.equals("``")
                    || tag.equals("''")) {
                boolean afterPlural = head >= 0 && (sentence.token(head).tag().equals("NNS"));
                if (afterPlural && !nounFollows(sentence, i)) {
                    break;
                }
                if (tag.equals("''") && head >= 0 && head == i - 1) {
                    break;
                }
            } else if (tag.equals("VBD")
                    && i == from
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).tag().equals("NNS")) {
                // "40,000 disappeared people": taken for a past tense.
                i++;
                continue;
            } else if (tag.equals("VBN") || tag.equals("VBG")) {
                if (head >= 0 && !sentence.token(i - 1).is("-") || !nounFollows(sentence, i)) {
                    break;
                }
            } else if (tag.equals("CC") || token.is(",")) {
                // Adjectives may be joined; nouns joined are two phrases.
                if (i == from || head >= 0 && !namesJoined(sentence, head, i) || !adjectiveOrNounFollows(sentence, i)) {
                    break;
                }
            } else if (tag.equals("RB")
                    && head < 0
                    && i + 1 < sentence.size()
                    && (sentence.token(i + 1).tag().startsWith("JJ")
                            || sentence.token(i + 1).tag().equals("HYPH")
                            || sentence.token(i + 1).tag().equals("VBN"))) {
                i++;
                continue;
            } else {
                break;
            }
            i++;
        }
        return head < 0 ? null : new NounPhrase(sentence, from, head, head + 1);
    }

    private static boolean startsCapital(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    private static boolean nounFollows(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size() && i < at + 6; i++) {
            String tag = sentence.token(i).tag();
            if (tag.startsWith("NN")) {
                return true;
            }
            if (!tag.startsWith("JJ")
                    && !tag.equals("CC")
                    && !tag.equals("HYPH")
                    && !tag.equals("VBN")
                    && !tag.equals("VBG")) {
                return false;
            }
        }
        return false;
    }

    /// "Kia and Hyundai vehicles": names joined before the noun they describe.
    private static boolean namesJoined(Sentence sentence, int head, int at) {
        return head == at - 1
                && sentence.token(at).tag().equals("CC")
                && sentence.token(head).tag().equals("NNP")
                && at + 2 < sentence.size()
                && sentence.token(at + 1).tag().equals("NNP")
                && sentence.token(at + 2).tag().startsWith("NNS");
    }

    private static boolean adjectiveOrNounFollows(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        String tag = sentence.token(at + 1).tag();
        return tag.startsWith("JJ") || tag.startsWith("NN");
    }

    @Override
    public @Nullable NounPhrase before(Sentence sentence, int at) {
        int head = at - 1;
        while (head >= 0 && !sentence.token(head).isNoun()) {
            if (sentence.token(head).isVerb()) {
                return null;
            }
            head--;
        }
        if (head < 0) {
            return null;
        }
        int from = head;
        while (from > 0) {
            String tag = sentence.token(from - 1).tag();
            if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("POS") && !tag.equals("HYPH")) {
                break;
            }
            from--;
        }
        return new NounPhrase(sentence, from, head, head + 1);
    }

    @Override
    public @Nullable NounPhrase lastPlural(Sentence sentence, int at) {
        for (int i = Math.min(at, sentence.size()) - 1; i >= 0; i--) {
            if (sentence.token(i).tag().equals("NNS")) {
                NounPhrase phrase = before(sentence, i + 1);
                if (phrase != null) {
                    return climbed(phrase);
                }
            }
        }
        return null;
    }

    /// "Complaints against the federal police reach 2,890": the plural that the one found hangs on.
    private NounPhrase climbed(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        NounPhrase best = phrase;
        for (int step = 0; step < CLIMBED; step++) {
            int at = best.from() - 1;
            while (at > 0 && sentence.token(at).tag().equals("DT")) {
                at--;
            }
            boolean hangs = at > 0
                    && sentence.token(at).tag().equals("IN")
                    && !sentence.is(at, Particle.RELATIVE)
                    && sentence.token(at - 1).tag().equals("NNS");
            NounPhrase owner = hangs ? before(sentence, at) : null;
            if (owner == null) {
                return best;
            }
            best = owner;
        }
        return best;
    }
}
