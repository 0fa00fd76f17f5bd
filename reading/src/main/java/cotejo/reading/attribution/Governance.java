package cotejo.reading.attribution;

import cotejo.reading.attribution.ReportingWords.Way;

/// Whether a verb's subject speaks at all, and whether a figure in what it is made to say is that voice's.
final class Governance {
    private final Row row;
    private final ReportingWords words;
    private final Contents contents;
    private final Names names;
    private final NounsAhead ahead;

    Governance(Row row, ReportingWords words, Contents contents, Names names, NounsAhead ahead) {
        this.ahead = ahead;
        this.names = names;
        this.row = row;
        this.words = words;
        this.contents = contents;
    }

    /// Inside a quotation somebody else may be quoted; what the speaker thinks and wants is the speaker's anyway.
    boolean reportsInside(Way way, Noun subject) {
        return !isSelf(subject) && (way == Way.SAY || way == Way.LABEL || way == Way.SHOW);
    }

    boolean isSelf(Noun subject) {
        return row.is(subject.head(), FunctionWord.SELF);
    }

    boolean has(int group, int verb, FunctionWord kind) {
        for (int k = group; k < verb; k++) {
            if (row.is(k, kind)) {
                return true;
            }
        }
        return false;
    }

    boolean speaks(Noun subject, Way way) {
        int head = subject.meant().head();
        String lower = row.lower[head];
        if (words.pronoun(lower) == ReportingWords.Pronoun.BODY && way != Way.SAY) {
            return false;
        }
        if (words.isNobody(lower) && !subject.isRelative()) {
            return false;
        }
        // "violence that claimed thousands": what is no person and no body does not speak.
        boolean thing = subject.isRelative() && !row.tag(subject.head(), "WP") && !ahead.maySpeak(subject.meant());
        if (thing && way != Way.SHOW) {
            return false;
        }
        String tag = row.tokens[head].tag();
        boolean noun = tag.startsWith("N")
                || tag.startsWith("PRP")
                || tag.startsWith("W")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("JJS")
                || words.is(lower, FunctionWord.THAT);
        return noun
                && !(words.isTime(lower) && !row.tokens[head].isName())
                && !((way == Way.SAY || way == Way.SHOW)
                        && isCommon(head)
                        && words.nouns.isThing(row.tokens[head].lemma()));
    }

    /// Written small: "the expansion", not "Expansion reported".
    private boolean isCommon(int noun) {
        boolean small = Character.isLowerCase(row.tokens[noun].word().charAt(0));
        return small || row.tag(noun, "NN") && noun == row.sentenceBegin(row.sentenceOf(noun));
    }

    boolean governs(Way way, Noun subject, int verb, int after, Contents.Taken taken, int group) {
        if (isSelf(subject) || has(group, verb, FunctionWord.NOT)) {
            return false;
        }
        if (!saysIndeed(group, verb) || isUnreal(Math.min(group, subject.begin()))) {
            return false;
        }
        boolean open =
                taken.parenthetical() || contents.opensClause(after, way == Way.SAY || !words.has(Habit.BARE_CLAUSE));
        return switch (way) {
            case SAY, CONFIRM ->
                open
                        || words.takesObject(row.tokens[verb].lemma())
                        || !words.needed(row.tokens[verb].lemma()).isEmpty();
            case LABEL -> !isRelativeObject(subject) && (open || quotesSoon(verb) || namesAnew(verb));
            case SHOW ->
                open && !isPlace(subject)
                        || isDocument(subject)
                        || words.takesObject(row.tokens[verb].lemma()) && isBody(subject)
                        || words.isBreakdown(row.tokens[verb].lemma());
            case THINK -> open || words.takesObject(row.tokens[verb].lemma());
            case CITE -> true;
            case STANCE -> false;
        };
    }

    /// "the group that authorities call …": what follows is the group's name, the rest is not theirs.
    private boolean isRelativeObject(Noun subject) {
        int before = subject.begin() - 1;
        return before > row.sentenceBegin(row.sentenceOf(subject.begin()))
                && (row.tag(before, "WDT") || row.tag(before, "WP") || row.is(before, FunctionWord.THAT))
                && row.inPhrase(before - 1);
    }

    /// "called the year the worst since 2005": one noun phrase after another.
    private boolean namesAnew(int verb) {
        int end = row.sentenceEnd(row.sentenceOf(verb));
        if (verb + 1 >= end || !row.inPhrase(verb + 1)) {
            return false;
        }
        int next = row.phraseEnd(verb + 1);
        return next < end && row.inPhrase(next) && !row.isTime(next);
    }

    private boolean quotesSoon(int verb) {
        int end = Math.min(row.sentenceEnd(row.sentenceOf(verb)), verb + 12);
        for (int i = verb + 1; i < end; i++) {
            if (row.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /// "is expected to announce" says nothing yet; "went on to say" does.
    private boolean saysIndeed(int group, int verb) {
        for (int k = group + 1; k < verb; k++) {
            if (row.tag(k, "TO")) {
                return words.leadsOn(row.tokens[group].lemma());
            }
        }
        return true;
    }

    /// "se espera que la secretaría anuncie": what is only hoped for or asked has not been said.
    private boolean isUnreal(int clause) {
        int that = clause - 1;
        int begin = row.sentenceBegin(row.sentenceOf(clause));
        if (that <= begin || !row.is(that, FunctionWord.THAT)) {
            return false;
        }
        for (int i = that - 1; i >= begin && i >= that - 3; i--) {
            if (row.isVerb(i)) {
                return words.isUnreal(row.tokens[i].lemma());
            }
        }
        return false;
    }

    private boolean isPlace(Noun subject) {
        int head = subject.meant().head();
        return row.tokens[head].name().equals("LOCATION") || words.nouns.isPlace(row.tokens[head].lemma());
    }

    private boolean isBody(Noun subject) {
        int head = subject.meant().head();
        Names.Named named = names.at(head);
        boolean common = words.nouns.isBody(row.tokens[head].lemma())
                && row.tag(head, "NN")
                && row.is(subject.meant().begin(), FunctionWord.DEFINITE)
                && !isPlace(subject);
        boolean body = row.tokens[head].name().equals("ORGANIZATION") || named != null && !named.person() || common;
        return body && !words.nouns.isForce(row.lower[head]);
    }

    private boolean isDocument(Noun subject) {
        String lemma = row.tokens[subject.meant().head()].lemma();
        return words.nouns.isDocument(lemma) || words.nouns.isOutlet(lemma);
    }
}
