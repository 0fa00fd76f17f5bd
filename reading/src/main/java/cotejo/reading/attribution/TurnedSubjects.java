package cotejo.reading.attribution;

import org.jspecify.annotations.Nullable;

/// The subject behind its verb, in languages that put it there: "informó este lunes a Reforma la Semar que …". The
/// search stays in the sentence and takes a bounded number of steps.
final class TurnedSubjects {
    private static final int STEPS = 8;
    /// An aside between verb and subject ("informó, en un comunicado, la Semar") is no longer than this, in tokens.
    private static final int ASIDE = 15;

    private final Row row;
    private final ReportingWords words;
    private final NounsAhead ahead;

    TurnedSubjects(Row row, ReportingWords words, NounsAhead ahead) {
        this.row = row;
        this.words = words;
        this.ahead = ahead;
    }

    /// @param verb the verb's token
    /// @param from the token after the verb and what belongs to it
    /// @param loose whether any noun may be it, not only one that may speak
    @Nullable
    Noun of(int verb, int from, boolean loose) {
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int i = from;
        for (int step = 0; step < STEPS && i < end; step++) {
            int next = pastAdverbial(i, end);
            if (next == i) {
                break;
            }
            i = next;
        }
        if (i >= end || !row.inPhrase(i) || row.isTime(i)) {
            return null;
        }
        Noun noun = ahead.after(i);
        return noun != null && speaks(noun, verb, loose) ? noun : null;
    }

    /// Past an adverb, a time, a phrase with a preposition, or one aside; where there is none, the same token.
    private int pastAdverbial(int i, int end) {
        if (row.tag(i, "RB")) {
            return i + 1;
        }
        if (row.inPhrase(i) && (row.isTime(i) || isDate(i, end))) {
            return pastDate(i, end);
        }
        if (row.isComma(i) && i + 1 < end && (row.tag(i + 1, "IN") || row.tag(i + 1, "RB"))) {
            for (int k = i + 2; k < end && k < i + ASIDE; k++) {
                if (row.isComma(k)) {
                    return k + 1;
                }
            }
            return i;
        }
        boolean preposition = row.tag(i, "IN") && !row.is(i, FunctionWord.THAT) && !row.is(i, FunctionWord.ASKS);
        return preposition && i + 1 < end && row.inPhrase(i + 1) ? pastOf(row.phraseEnd(i + 1), end) : i;
    }

    /// "el 3 de marzo", "el pasado 8 de mayo".
    private boolean isDate(int i, int end) {
        int next = row.phraseEnd(i);
        return row.tag(row.head(row.phraseBegin(i), next), "CD")
                && next + 1 < end
                && row.is(next, FunctionWord.OF)
                && row.isTime(next + 1);
    }

    private int pastDate(int i, int end) {
        int next = row.phraseEnd(i);
        while (next + 1 < end && row.is(next, FunctionWord.OF) && row.inPhrase(next + 1)) {
            next = row.phraseEnd(next + 1);
        }
        return next;
    }

    /// A phrase with what hangs on it by "of".
    private int pastOf(int from, int end) {
        int i = from;
        while (i + 1 < end && row.is(i, FunctionWord.OF) && row.inPhrase(i + 1)) {
            i = row.phraseEnd(i + 1);
        }
        return i;
    }

    /// "…, revelan datos de la Sedena": a document with a name beside it.
    private boolean isSomebodys(Noun document) {
        for (int i = document.begin(); i < document.end(); i++) {
            if (row.tokens[i].isName()) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Noun noun, int verb, boolean loose) {
        int head = noun.head();
        if (row.tag(head, "CD") || row.tag(noun.begin(), "CD")) {
            return false;
        }
        if (row.tag(head, "PRP")) {
            return words.pronoun(row.lower[head]) != ReportingWords.Pronoun.NONE;
        }
        String lemma = row.tokens[head].lemma();
        boolean document = words.nouns.isDocument(lemma) || words.nouns.isUtterance(lemma);
        boolean proper = row.tokens[head].tag().startsWith("NNP") || row.tokens[head].isName();
        if (document && !proper) {
            return words.nouns.isDocument(lemma)
                    && !words.isPublishing(row.tokens[verb].lemma())
                    && (row.is(noun.begin(), FunctionWord.DEFINITE) || loose && isSomebodys(noun));
        }
        return ahead.maySpeak(noun) || loose && row.tokens[head].isNoun() && !words.nouns.isThing(lemma);
    }
}
