package cotejo.reading.attribution;

import org.jspecify.annotations.Nullable;

/// Whose words a verb brings in: the subject before it, or after it where the order is turned ("said Braun"). No
/// tree is built; every search stays in its sentence and takes a bounded number of steps.
final class Subjects {
    private static final int STEPS = 12;

    private final Row row;
    private final ReportingWords words;
    private final NounsAhead ahead;

    Subjects(Row row, ReportingWords words, NounsAhead ahead) {
        this.row = row;
        this.words = words;
        this.ahead = ahead;
    }

    /// The subject of the verb group that begins at `verb`, or null.
    @Nullable
    Noun before(int verb) {
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        int i = skipAdverbs(verb - 1, begin);
        if (i < begin) {
            return null;
        }
        String tag = row.tokens[i].tag();
        if (tag.equals("WP")
                || tag.equals("WDT")
                || (row.is(i, FunctionWord.THAT) && i > begin && row.inPhrase(i - 1) && !row.inPhrase(i))) {
            return relative(i, begin);
        }
        if (row.is(i, FunctionWord.JOINS)) {
            return ofEarlierVerb(i, begin);
        }
        if (row.isComma(i) || row.isDash(i)) {
            Noun apposed = acrossAppositions(i, begin);
            if (apposed != null) {
                return apposed;
            }
            int across = skipAdverbs(i - 1, begin);
            return across >= begin && row.is(across, FunctionWord.AND) ? ofEarlierVerb(across, begin) : null;
        }
        if (row.inPhrase(i)
                && row.tag(i, "JJ")
                && row.phraseBegin(i) == i
                && i > begin
                && row.closesParenthesis(i - 1)) {
            i--;
        }
        if (row.closesParenthesis(i)) {
            i = skipParenthesis(i, begin) - 1;
        }
        if (i > begin && row.isFinite(i)) {
            i = beforeBareRelative(i, begin);
        }
        if (i < begin || !row.inPhrase(i)) {
            return null;
        }
        if (row.isTime(i)) {
            int earlier = skipAdverbs(row.phraseBegin(i) - 1, begin);
            if (earlier > begin && ahead.isNounPreposition(earlier)) {
                earlier--;
            }
            if (earlier >= begin && (row.tag(earlier, "WP") || row.tag(earlier, "WDT"))) {
                return relative(earlier, begin);
            }
            if (earlier < begin || !row.inPhrase(earlier) || row.isTime(earlier)) {
                return null;
            }
            i = earlier;
        }
        return climb(row.phraseBegin(i), i + 1, begin);
    }

    /// "all the experts I interviewed said": the noun before a clause that tells of it; -1 where there is none.
    private int beforeBareRelative(int verb, int begin) {
        int subject = skipAdverbs(groupBegin(verb) - 1, begin);
        boolean bare = words.has(Habit.BARE_CLAUSE)
                && subject > begin
                && row.tag(subject, "PRP")
                && row.inPhrase(subject - 1)
                && row.tokens[subject - 1].isNoun()
                && !row.isTime(subject - 1);
        return bare ? subject - 1 : -1;
    }

    /// The subject of a participle that hangs on the whole clause (", saying that …"; "Citing …, X said").
    @Nullable
    Noun ofParticiple(int participle) {
        int begin = row.sentenceBegin(row.sentenceOf(participle));
        Noun earlier = participle > begin ? ofEarlierVerb(participle - 1, begin) : null;
        if (earlier != null) {
            return earlier;
        }
        int end = row.sentenceEnd(row.sentenceOf(participle));
        for (int i = participle + 1; i + 1 < end; i++) {
            if (row.isComma(i) && row.inPhrase(i + 1)) {
                return ahead.after(i + 1);
            }
        }
        return null;
    }

    /// The subject of the nearest finite verb to the left that has one of its own.
    @Nullable
    Noun ofEarlierVerb(int from, int begin) {
        int tried = 0;
        for (int i = from; i > begin && tried < STEPS; i--) {
            if (!row.isVerb(i) || row.tag(i, "VBG") || row.tag(i, "VB") || row.tag(i, "VBN")) {
                continue;
            }
            int first = groupBegin(i);
            int left = skipAdverbs(first - 1, begin);
            if (left < begin || row.is(left, FunctionWord.JOINS)) {
                i = first;
                continue;
            }
            tried++;
            Noun subject = before(first);
            if (subject != null && !subject.isRelative()) {
                return subject;
            }
            i = first;
        }
        return null;
    }

    /// The noun phrase that ends with token `i`, widened to the left.
    Noun endingAt(int i) {
        return climb(row.phraseBegin(i), i + 1, row.sentenceBegin(row.sentenceOf(i)));
    }

    /// A noun phrase widened to the left over what it hangs on: "figures compiled by the ministry" from "the
    /// ministry".
    private Noun climb(int from, int to, int begin) {
        int start = from;
        for (int step = 0; step < STEPS; step++) {
            int i = start - 1;
            if (i < begin) {
                break;
            }
            int earlier = -1;
            if (ahead.isNounPreposition(i) && i > begin) {
                boolean joined = row.is(i - 1, FunctionWord.AND) && i - 2 > begin && hangs(i - 2, begin);
                earlier = joined ? i - 2 : nounBefore(i - 1, begin);
            } else if (row.tag(i, "VBN") && row.isTime(start) && i > begin) {
                earlier = nounBefore(i, begin);
            } else if (row.is(i, FunctionWord.AND) && i - 1 > begin && row.closesParenthesis(i - 1)) {
                int open = skipParenthesis(i - 1, begin);
                earlier = open > begin && row.inPhrase(open - 1) ? open - 1 : -1;
            } else if (row.is(i, FunctionWord.AND)
                    && i - 1 > begin
                    && row.inPhrase(i - 1)
                    && !row.isTime(i - 1)
                    && (opensClause(row.phraseBegin(i - 1) - 1, begin) || hangs(i - 1, begin))) {
                earlier = i - 1;
            } else if (row.tag(i, "VBG")
                    && words.way(row.tokens[i].lemma()) == ReportingWords.Way.CITE
                    && i > begin
                    && row.inPhrase(i - 1)) {
                earlier = i - 1;
            }
            if (earlier < 0 || row.is(i, FunctionWord.AND) && isTitleOf(earlier, start)) {
                break;
            }
            start = row.phraseBegin(earlier);
        }
        int firstEnd = row.phraseEnd(start);
        return Noun.of(start, to, row.head(start, firstEnd));
    }

    /// "Attorney General and current judge José Ayú Prado": one person, two offices.
    private boolean isTitleOf(int title, int name) {
        int head = row.head(name, row.phraseEnd(name));
        boolean office = words.nouns.isTitle(row.lower[title]) || words.nouns.isPerson(row.lower[title]);
        return office
                && !row.tokens[title].isName()
                && row.tokens[head].tag().startsWith("NNP")
                && !words.nouns.isPerson(row.lower[head])
                && !row.tag(row.phraseBegin(title), "DT");
    }

    /// Whether the phrase at `i` hangs by a preposition on a noun before it.
    private boolean hangs(int i, int begin) {
        int preposition = row.inPhrase(i) ? row.phraseBegin(i) - 1 : begin;
        return preposition > begin && ahead.isNounPreposition(preposition) && nounBefore(preposition - 1, begin) >= 0;
    }

    /// The noun a preposition hangs on: straight before it, before a participle ("obtained by"), a parenthesis or a
    /// comma pair.
    private int nounBefore(int from, int begin) {
        int i = from;
        if (i >= begin && row.closesParenthesis(i)) {
            i = skipParenthesis(i, begin) - 1;
        }
        if (i > begin && row.isVerb(i)) {
            int first = groupBegin(i);
            int left = skipAdverbs(first - 1, begin);
            boolean relative = left > begin && (row.tag(left, "WDT") || row.tag(left, "WP"));
            if (!relative && !row.tag(i, "VBN")) {
                return -1;
            }
            i = relative ? left - 1 : left;
            for (int step = 0; relative && step < STEPS && i > begin && (row.isTime(i) || row.tag(i, "VBN")); step++) {
                i = row.isTime(i) ? row.phraseBegin(i) - 1 : i - 1;
            }
        }
        return i >= begin && row.inPhrase(i) && !row.isTime(i) && !isVerbObject(i, from, begin) ? i : -1;
    }

    /// "shot two people in Mexico": what stands right after a verb is its object, not a subject to climb to.
    private boolean isVerbObject(int noun, int preposition, int begin) {
        int before = row.phraseBegin(noun) - 1;
        if (before < begin || preposition != noun) {
            return false;
        }
        return row.tag(before, "TO")
                || (row.isVerb(before)
                        && words.way(row.tokens[before].lemma()) == null
                        && !isAuxiliary(before)
                        && row.tag(before, "VB"));
    }

    /// The start of a clause: sentence start, comma, quotation mark, conjunction.
    private boolean opensClause(int i, int begin) {
        return i < begin
                || row.isComma(i)
                || row.isQuote(i)
                || row.isDash(i)
                || words.isSubordinator(row.lower[i])
                || row.tag(i, "WDT")
                || row.tag(i, "WP")
                || row.opensParenthesis(i)
                || row.word(i, ";")
                || row.word(i, ":")
                || row.is(i, FunctionWord.AND);
    }

    /// The subject before one or more ", apposition," groups that end at the comma `i`.
    private @Nullable Noun acrossAppositions(int i, int begin) {
        Noun best = null;
        int last = i;
        for (int step = 0; step < STEPS; step++) {
            int comma = last - 1;
            while (comma >= begin && !(row.isComma(comma) || row.isDash(comma)) && !row.isQuote(comma)) {
                comma--;
            }
            if (comma <= begin || row.isQuote(comma) || !isApposition(comma + 1, last)) {
                break;
            }
            int noun = comma - 1;
            if (row.closesParenthesis(noun)) {
                noun = skipParenthesis(noun, begin) - 1;
            }
            if (noun >= begin && row.inPhrase(noun) && !row.isTime(noun)) {
                Noun climbed = climb(row.phraseBegin(noun), comma, begin);
                int left = climbed.begin() - 1;
                boolean stands = left < begin
                        || opensClause(left, begin)
                        || (words.way(row.tokens[left].lemma()) != null && row.isVerb(left));
                boolean fits = best == null || !row.tag(comma + 1, "NNP");
                if (stands && fits) {
                    best = new Noun(climbed.begin(), i, climbed.head(), comma, null);
                }
            }
            last = comma;
        }
        return best;
    }

    private boolean isApposition(int begin, int end) {
        if (begin >= end || end - begin > 40) {
            return false;
        }
        String tag = row.tokens[begin].tag();
        if (tag.equals("WP") || tag.equals("WDT") || tag.equals("WRB") || tag.equals("WP$")) {
            return true;
        }
        for (int i = begin; i < end; i++) {
            if (row.isFinite(i)) {
                boolean relative = false;
                for (int j = begin; j < i; j++) {
                    relative |= row.tag(j, "WP") || row.tag(j, "WDT") || row.tag(j, "WRB");
                }
                return relative;
            }
        }
        return switch (tag) {
            case "DT", "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJS", "IN", "VBN", "VBG", "RB", "PRP$", "TO", "CC" ->
                true;
            default -> false;
        };
    }

    private Noun relative(int pronoun, int begin) {
        int i = pronoun - 1;
        while (i >= begin && (row.isComma(i) || row.isDash(i) || row.closesParenthesis(i))) {
            i = row.closesParenthesis(i) ? skipParenthesis(i, begin) - 1 : i - 1;
        }
        if (i >= begin && i == pronoun - 1 && row.is(i, FunctionWord.ARTICLE) && !row.inPhrase(pronoun)) {
            i--;
            while (i >= begin && (row.isComma(i) || row.isDash(i))) {
                i--;
            }
        }
        Noun pronounAlone = Noun.of(pronoun, pronoun + 1, pronoun);
        Noun meant = i >= begin && row.inPhrase(i) ? climb(row.phraseBegin(i), i + 1, begin) : pronounAlone;
        return new Noun(pronoun, pronoun + 1, pronoun, pronoun + 1, meant);
    }

    /// Where the verb group that holds `verb` begins: auxiliaries, "to" and adverbs before it belong to it.
    int groupBegin(int verb) {
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        int first = verb;
        for (int i = verb - 1; i >= begin && verb - i <= STEPS; i--) {
            boolean adverb = row.tag(i, "RB") || row.tag(i, "RBR");
            boolean leans = row.is(i, FunctionWord.CLITIC) && (row.tag(i, "PRP") || row.tag(i, "DT") && i + 1 == first);
            if (row.tag(i, "MD")
                    || leans
                    || row.is(i, FunctionWord.NOT)
                    || isAuxiliary(i)
                    || (row.tag(i, "TO") && i > begin && row.isVerb(i - 1))) {
                first = i;
            } else if (row.isVerb(i)
                    && i + 1 < row.size()
                    && (row.tag(i + 1, "TO") || row.tag(first, "VBG"))
                    && first == i + 1) {
                first = i;
            } else if (!adverb) {
                break;
            }
        }
        return first;
    }

    boolean isAuxiliary(int i) {
        return row.isVerb(i) && words.is(row.tokens[i].lemma(), FunctionWord.AUXILIARY);
    }

    int skipAdverbs(int from, int begin) {
        int i = from;
        while (i >= begin && (row.tag(i, "RB") || row.tag(i, "RBR"))) {
            i--;
        }
        return i;
    }

    private int skipParenthesis(int close, int begin) {
        for (int i = close - 1; i >= begin && close - i < 40; i--) {
            if (row.opensParenthesis(i)) {
                return i;
            }
        }
        return close;
    }
}
