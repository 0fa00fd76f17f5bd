package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Voices brought in by verbs: "X said …", "…, said X", "reported by X".
final class VerbCues {
    private final Row row;
    private final ReportingWords words;
    private final Quotations quotations;
    private final Subjects subjects;
    private final Contents contents;

    VerbCues(Row row, ReportingWords words, Quotations quotations, Subjects subjects, Contents contents) {
        this.row = row;
        this.words = words;
        this.quotations = quotations;
        this.subjects = subjects;
        this.contents = contents;
    }

    private String rule(String name) {
        return row.tagged.language() + "/attribution/" + name;
    }

    /// Adds what the verb at `i` brings in, if it is one that does.
    void at(int i, int begin, int end, List<Brought> found) {
        Way way = words.way(row.tokens[i].lemma());
        if (closing(i, begin, end, found)) {
            return;
        }
        if (way == null || !(row.isVerb(i) || takenForNoun(i, begin, end)) || !hasNeeded(i, end)) {
            return;
        }
        int group = subjects.groupBegin(i);
        if (row.tag(i, "VBN") && !has(group, i, FunctionWord.HAVE)) {
            if (passive(i, group, begin, end, way, found) || has(group, i, FunctionWord.BE)) {
                return;
            }
            if (!(i + 1 < end
                    && (row.is(i + 1, FunctionWord.THAT)
                            || row.opensQuote(i + 1)
                            || row.isStop(i + 1)
                            || row.word(i + 1, ":")))) {
                return;
            }
        } else if (row.tag(i, "VBN") && has(group, i, FunctionWord.BEEN)) {
            passive(i, group, begin, end, way, found);
            return;
        }
        if (row.tag(i, "VB") && group == i && i > begin && row.tag(i - 1, "TO")) {
            return;
        }
        Noun inverted = inverted(i, group, begin, end, way);
        if (inverted != null) {
            List<Range> content = contents.beforeInverted(group, inverted.end());
            add(found, "inverted", way, i, inverted, content, true);
            return;
        }
        Noun subject = subjectOf(i, group, begin, found);
        if (subject == null || !speaks(subject, way) || quotations.quoted(i) && !reportsInside(way, subject)) {
            return;
        }
        if (way != Way.SAY && has(group, i, FunctionWord.MODAL)) {
            return;
        }
        int after = contents.afterHearer(i + 1, words.isTold(row.tokens[i].lemma()));
        Contents.Taken taken = contents.of(subject, group, i + 1, after);
        boolean governs = governs(way, subject, i, after, taken, group);
        add(found, "verb", way, i, subject, taken.ranges(), governs);
        if (way == Way.SHOW && !governs || way == Way.LABEL && i + 1 < end && words.isAway(row.lower[i + 1])) {
            found.removeLast();
            return;
        }
        if (governs) {
            medium(i, after, subject, taken.ranges(), found);
        }
        if (way == Way.CITE) {
            cited(i, end, subject, found);
        }
    }

    /// A headline's end: "…, Blog Says", "…, EFE Reports".
    private boolean closing(int i, int begin, int end, List<Brought> found) {
        boolean last = i + 1 >= end || row.isStop(i + 1);
        if (!last || !row.is(i, FunctionWord.MISTAKEN) || i <= begin + 1 || !row.inPhrase(i - 1)) {
            return false;
        }
        int first = row.phraseBegin(i - 1);
        if (first <= begin || !row.isComma(first - 1)) {
            return false;
        }
        Noun subject = Noun.of(first, i, row.head(first, i));
        found.add(Brought.of(
                rule("verb"),
                Way.SAY,
                new Range(i, i + 1),
                subject,
                contents.beforeInverted(first, end),
                Relation.SAYS));
        return true;
    }

    /// Some verbs bring a voice in only with a word of theirs: "put the number at", "pointed out".
    private boolean hasNeeded(int verb, int end) {
        Set<String> needed = words.needed(row.tokens[verb].lemma());
        if (needed.isEmpty()) {
            return true;
        }
        for (int i = verb + 1; i < end && i < verb + 10; i++) {
            if (needed.contains(row.lower[i]) && !(i == verb + 1 && row.is(i, FunctionWord.PLACES))) {
                return true;
            }
        }
        return false;
    }

    /// Inside a quotation somebody else may be quoted; what the speaker thinks and wants is the speaker's anyway.
    private boolean reportsInside(Way way, Noun subject) {
        return !isSelf(subject) && (way == Way.SAY || way == Way.LABEL || way == Way.SHOW);
    }

    private boolean isSelf(Noun subject) {
        return row.is(subject.head(), FunctionWord.SELF);
    }

    private @Nullable Noun subjectOf(int i, int group, int begin, List<Brought> found) {
        if (row.tag(i, "VBG") && group == i) {
            boolean hanging = i == begin || !row.inPhrase(i - 1);
            boolean after = hanging && !found.isEmpty() && i > begin && row.isComma(i - 1);
            if (after && found.getLast().source().end() == i - 1) {
                return found.getLast().source();
            }
            return hanging ? subjects.ofParticiple(i) : subjects.before(i);
        }
        return subjects.before(group);
    }

    private void add(
            List<Brought> found, String rule, Way way, int verb, Noun source, List<Range> content, boolean governs) {
        Brought b = Brought.of(rule(rule), way, new Range(verb, verb + 1), source, content, Relation.SAYS);
        found.add(governs ? b : b.ungoverning());
    }

    /// "reported by X", "confirmed by X", "quoted by X as saying".
    private boolean passive(int i, int group, int begin, int end, Way way, List<Brought> found) {
        int by = i + 1;
        while (by < end && by < i + 4 && !row.is(by, FunctionWord.BY)) {
            by++;
        }
        if (by + 1 >= end || !row.is(by, FunctionWord.BY) || way == Way.STANCE && group == i) {
            return false;
        }
        Noun source = subjects.after(by + 1);
        if (source == null) {
            return false;
        }
        boolean confirms = way == Way.CONFIRM;
        boolean governs = confirms || way != Way.LABEL && words.takesObject(row.tokens[i].lemma());
        Brought b = Brought.of(
                rule(confirms ? "confirmed" : "passive"),
                way,
                new Range(i, by + 1),
                source,
                contents.around(group, source.end()),
                confirms ? Relation.CONFIRMS : Relation.SAYS);
        found.add(governs ? b : b.ungoverning());
        return true;
    }

    /// "…, said Michael Braun", "…, reports Animal Politico".
    private @Nullable Noun inverted(int i, int group, int begin, int end, Way way) {
        boolean mayTurn = way == Way.SAY
                && !words.isTold(row.tokens[i].lemma())
                && group == i
                && !row.tag(i, "VBG")
                && !row.tag(i, "VB");
        if (!mayTurn || i <= begin || i + 1 >= end) {
            return null;
        }
        boolean afterQuote = quotations.of(i - 1) >= 0 && quotations.of(i) != quotations.of(i - 1);
        boolean afterComma = row.isComma(i - 1) || row.isDash(i - 1);
        if (!afterQuote && !afterComma) {
            return null;
        }
        Noun noun = subjects.after(i + 1);
        if (noun == null || row.tag(noun.begin(), "PRP") && !afterQuote) {
            return null;
        }
        boolean ends = noun.end() >= end
                || row.isStop(noun.end())
                || row.isComma(noun.end())
                || row.tag(noun.end(), "WP")
                || row.isQuote(noun.end())
                || row.word(noun.end(), ":")
                || row.tag(noun.end(), "IN")
                || row.isTime(noun.end())
                || row.tag(noun.end(), "VBG")
                || row.tag(noun.end(), "RB")
                || row.isDash(noun.end());
        if (!ends) {
            return null;
        }
        boolean plain = words.isPlain(row.tokens[i].lemma());
        boolean closes = noun.end() >= end || row.isStop(noun.end());
        boolean turned = closes
                && words.isTurned(row.tokens[i].lemma())
                && row.tokens[noun.head()].tag().startsWith("NNP");
        if (!afterQuote && !plain && !turned && subjects.before(group) != null) {
            return null;
        }
        return plain || afterQuote || subjects.maySpeak(noun) ? noun : null;
    }

    /// "reports" and "says" at a clause's end are often taken for plural nouns.
    private boolean takenForNoun(int i, int begin, int end) {
        return i > begin
                && i + 1 < end
                && row.tag(i, "NNS")
                && row.is(i, FunctionWord.MISTAKEN)
                && (row.isComma(i - 1) || row.closesQuote(i - 1))
                && row.tokens[i + 1].tag().startsWith("NNP");
    }

    private boolean has(int group, int verb, FunctionWord kind) {
        for (int k = group; k < verb; k++) {
            if (row.is(k, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Noun subject, Way way) {
        int head = subject.meant().head();
        String lower = row.lower[head];
        if (words.pronoun(lower) == ReportingWords.Pronoun.BODY && way != Way.SAY) {
            return false;
        }
        if (words.isNobody(lower) && !subject.isRelative()) {
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
                && !words.isTime(lower)
                && !(way == Way.SAY && isCommon(head) && words.isThing(row.tokens[head].lemma()));
    }

    /// Written small: "the expansion", not "Expansion reported".
    private boolean isCommon(int noun) {
        boolean small = Character.isLowerCase(row.tokens[noun].word().charAt(0));
        return small || row.tag(noun, "NN") && noun == row.sentenceBegin(row.sentenceOf(noun));
    }

    private boolean governs(Way way, Noun subject, int verb, int after, Contents.Taken taken, int group) {
        if (isSelf(subject) || has(group, verb, FunctionWord.NOT)) {
            return false;
        }
        if (!saysIndeed(group, verb)) {
            return false;
        }
        boolean open = taken.parenthetical() || contents.opensClause(after, way == Way.SAY);
        return switch (way) {
            case SAY, CONFIRM ->
                open
                        || words.takesObject(row.tokens[verb].lemma())
                        || !words.needed(row.tokens[verb].lemma()).isEmpty();
            case LABEL -> !isRelativeObject(subject) && (open || quotesSoon(verb) || namesAnew(verb));
            case SHOW ->
                open && !isPlace(subject)
                        || isDocument(subject)
                        || words.takesObject(row.tokens[verb].lemma()) && isBody(subject);
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

    private boolean isPlace(Noun subject) {
        int head = subject.meant().head();
        return row.tokens[head].name().equals("LOCATION") || words.isPlace(row.tokens[head].lemma());
    }

    private boolean isBody(Noun subject) {
        int head = subject.meant().head();
        return row.tokens[head].name().equals("ORGANIZATION") && !words.isForce(row.lower[head]);
    }

    private boolean isDocument(Noun subject) {
        String lemma = row.tokens[subject.meant().head()].lemma();
        return words.isDocument(lemma) || words.isOutlet(lemma);
    }

    /// "told Reuters", "said in an interview with El Universal": the paper passes the words on.
    private void medium(int verb, int after, Noun subject, List<Range> content, List<Brought> found) {
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int from = -1;
        if (after > verb + 1 && row.inPhrase(verb + 1)) {
            from = verb + 1;
        }
        for (int i = verb + 1; from < 0 && i + 2 < end && i < verb + 8; i++) {
            if (row.is(i, FunctionWord.TALK) && row.is(i + 1, FunctionWord.WITH)) {
                from = i + 2;
            }
        }
        if (from < 0 || !row.inPhrase(from)) {
            return;
        }
        Noun noun = Noun.of(row.phraseBegin(from), row.phraseEnd(from), row.head(from, row.phraseEnd(from)));
        String lemma = row.tokens[noun.head()].lemma();
        for (int k = noun.begin(); k < noun.end(); k++) {
            if (words.body(row.lower[k]) != null) {
                return;
            }
        }
        boolean named = row.tokens[noun.head()].name().equals("ORGANIZATION")
                || words.isOutlet(lemma) && !row.tag(noun.head(), "NNS");
        if (!named || words.isHearer(row.lower[noun.head()])) {
            return;
        }
        List<Range> all = new ArrayList<>(content);
        all.add(new Range(Math.min(subject.begin(), verb), verb + 1));
        found.add(Brought.of(rule("medium"), Way.SAY, new Range(verb, verb + 1), noun, all, Relation.SAYS)
                .unlisted());
    }

    /// "cited figures from Y showing …", "quoted Y as saying …".
    ///
    /// "citing Milenio, which cited SEDENA": the second stands behind the first for all the first is cited for.
    private void cited(int verb, int end, Noun subject, List<Brought> found) {
        Noun source = verb + 1 < end ? subjects.after(verb + 1) : null;
        if (source != null && subjects.maySpeak(source)) {
            List<Range> content = List.of(new Range(source.end(), contents.clauseEnd(source.end(), verb)));
            for (Brought earlier : found) {
                if (subject.isRelative()
                        && earlier.governs()
                        && earlier.source().begin() <= subject.meant().head()
                        && subject.meant().head() < earlier.source().end()) {
                    content = earlier.content();
                }
            }
            found.add(Brought.of(rule("cited"), Way.CITE, new Range(verb, verb + 1), source, content, Relation.CITES)
                    .unlisted());
        }
    }
}
