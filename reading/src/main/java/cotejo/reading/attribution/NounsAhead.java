package cotejo.reading.attribution;

import org.jspecify.annotations.Nullable;

/// Noun phrases to the right of a word, with what hangs on them, and whether they may name a voice.
/// Every search stays in its sentence and takes a bounded number of steps.
final class NounsAhead {
    private static final int STEPS = 12;

    private final Row row;
    private final ReportingWords words;
    private final Names names;

    NounsAhead(Row row, ReportingWords words, Names names) {
        this.row = row;
        this.words = words;
        this.names = names;
    }

    /// The noun phrase that begins at `from`, with the prepositional phrases that follow it.
    @Nullable
    Noun after(int from) {
        int end = row.sentenceEnd(row.sentenceOf(from));
        int i = from;
        while (i < end && (row.tag(i, "RB") || (row.isTime(i) && i + 1 < end))) {
            i = row.isTime(i) ? row.phraseEnd(i) : i + 1;
        }
        // "according to updated figures from INEGI"
        if (i + 1 < end && row.tag(i, "VBN") && !row.inPhrase(i) && row.inPhrase(i + 1)) {
            i++;
        }
        if (i >= end || !row.inPhrase(i) || row.isTime(i)) {
            return null;
        }
        int first = i;
        int head = row.head(first, row.phraseEnd(first));
        int last = extend(row.phraseEnd(first), end, words.nouns.isDocument(row.tokens[head].lemma()));
        return Noun.of(first, last, head);
    }

    /// Where the phrases that hang on a noun phrase ending at `i` end: "of …", "from …", "(…)", "and …".
    ///
    /// @param addressed whether somebody told may hang on it: "informe al Senado", but not "Ruiz a
    /// Reforma"
    private int extend(int from, int end, boolean addressed) {
        int i = from;
        for (int step = 0; step < STEPS && i < end; step++) {
            if (row.opensParenthesis(i)) {
                int close = closing(i, end);
                if (close < 0) {
                    return i;
                }
                i = close + 1;
            } else if (!addressed && row.is(i, FunctionWord.HEARER)) {
                return i;
            } else if (isNounPreposition(i) && i + 1 < end && row.inPhrase(i + 1) && !row.isTime(i + 1)) {
                i = row.phraseEnd(i + 1);
            } else if (row.is(i, FunctionWord.AND) && i + 1 < end && row.inPhrase(i + 1) && !verbFollows(i + 1, end)) {
                i = row.phraseEnd(i + 1);
            } else if (row.tokens[i].tag().equals("VBN") && i + 3 < end && byPhrase(i) > 0) {
                i = row.phraseEnd(byPhrase(i));
            } else {
                return i;
            }
        }
        return i;
    }

    /// Where the phrase after "compiled by", "carried out by", "released on" begins; -1 where there is
    /// none.
    private int byPhrase(int participle) {
        int i = row.tag(participle + 1, "RP") ? participle + 2 : participle + 1;
        return isNounPreposition(i) && row.inPhrase(i + 1) ? i + 1 : -1;
    }

    private boolean verbFollows(int phrase, int end) {
        int next = row.phraseEnd(phrase);
        return next < end && (row.isVerb(next) || row.tag(next, "MD"));
    }

    private int closing(int open, int end) {
        for (int i = open + 1; i < end && i - open < 40; i++) {
            if (row.closesParenthesis(i)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether these words may name a voice: a name, a body, a document, people; not "the importance of
    /// trade".
    boolean maySpeak(Noun noun) {
        String lemma = row.tokens[noun.head()].lemma();
        boolean kind = words.nouns.isDocument(lemma)
                || words.nouns.isOutlet(lemma)
                || words.nouns.isPerson(lemma)
                || words.nouns.isSpokesperson(lemma)
                || words.nouns.isUtterance(lemma)
                || words.nouns.isBody(lemma)
                || words.nouns.isHearer(row.lower[noun.head()]);
        return kind
                || names.at(noun.head()) != null
                || row.tokens[noun.head()].isName()
                || row.tokens[noun.head()].tag().startsWith("NNP");
    }

    boolean isNounPreposition(int i) {
        return row.is(i, FunctionWord.HANGS);
    }
}
