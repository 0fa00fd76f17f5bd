package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Voices brought in by verbs: "X said …", "…, said X", "reported by X".
final class VerbCues {
    private final Grammar grammar;
    private final Row row;
    private final ReportingWords words;
    private final Quotations quotations;
    private final Subjects subjects;
    private final NounsAhead ahead;
    private final Contents contents;
    private final Governance governance;
    private final Between between;
    private final VerbFirstCues verbFirst;

    VerbCues(Grammar grammar, Between between) {
        this.grammar = grammar;
        this.between = between;
        verbFirst = new VerbFirstCues(grammar, between);
        row = grammar.row();
        words = grammar.words();
        quotations = grammar.quotations();
        subjects = grammar.subjects();
        ahead = grammar.ahead();
        contents = grammar.contents();
        governance = grammar.governance();
    }

    /// Adds what the verb at `i` brings in, if it is one that does.
    void at(int i, int begin, int end, List<Brought> found) {
        Way way = words.way(row.tokens[i].lemma());
        if (closing(i, begin, end, found)) {
            return;
        }
        if (way == null
                || !(row.isVerb(i) || takenForNoun(i, begin, end))
                || !hasNeeded(i, end)
                || tellsTheirState(i, end)) {
            return;
        }
        int group = subjects.groupBegin(i);
        if (row.tag(i, "VBN") && !governance.has(group, i, FunctionWord.HAVE)) {
            if (passive(i, group, begin, end, way, found) || governance.has(group, i, FunctionWord.BE)) {
                return;
            }
            if (i <= begin || i + 1 >= end || !takenForParticiple(i, begin, end)) {
                return;
            }
        } else if (row.tag(i, "VBN") && governance.has(group, i, FunctionWord.BEEN)) {
            passive(i, group, begin, end, way, found);
            return;
        }
        if (words.has(Habit.VERB_FIRST)) {
            verbFirst.at(i, group, i + Math.max(1, words.phrasal().lengthByLemma(row, i, end)), way, found);
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
        if (subject == null
                || !governance.speaks(subject, way)
                || quotations.quoted(i) && !governance.reportsInside(way, subject)) {
            return;
        }
        if (way != Way.SAY && governance.has(group, i, FunctionWord.MODAL)) {
            return;
        }
        if (way == Way.CONFIRM && between.confirmed(Math.min(group, subject.begin()), i, i + 1, subject, found)) {
            return;
        }
        int after = contents.afterHearer(i + 1, words.isTold(row.tokens[i].lemma()));
        Contents.Taken taken = contents.of(subject, group, i + 1, after);
        boolean governs = governance.governs(way, subject, i, after, taken, group);
        add(found, "verb", way, i, subject, taken.ranges(), governs);
        if (way == Way.SHOW && !governs || way == Way.LABEL && i + 1 < end && words.isAway(row.lower[i + 1])) {
            found.removeLast();
            return;
        }
        if (way == Way.SAY) {
            between.published(found.size() - 1, after, found);
        }
        if (governs) {
            between.media(i, after, taken.ranges(), found);
        }
        if (way == Way.CITE) {
            between.cited(i, end, subject, found);
        }
    }

    /// "people reported missing": what stands before is what was reported, not who did; "reported missing weapons" is
    /// not
    /// of them.
    private boolean tellsTheirState(int verb, int end) {
        int after = verb + 2;
        return verb + 1 < end
                && words.isState(row.lower[verb + 1])
                && !(after < end && (row.tokens[after].isNoun() || row.tag(after, "CD") || row.tag(after, "DT")));
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
                grammar.rule("verb"),
                Way.SAY,
                new Range(i, i + 1),
                subject,
                contents.beforeInverted(first, end),
                Relation.SAYS));
        return true;
    }

    /// Some verbs bring a voice in only with a word of theirs: "put the number at", "pointed out".
    private boolean hasNeeded(int verb, int end) {
        Set<String> unless = words.unless(row.tokens[verb].lemma());
        for (int i = verb + 1; !unless.isEmpty() && i < end && i < verb + 7; i++) {
            if (unless.contains(row.lower[i])) {
                return false;
            }
        }
        Set<String> needed = words.needed(row.tokens[verb].lemma());
        if (needed.isEmpty() || endsQuoted(verb, end)) {
            return true;
        }
        for (int i = verb + 1; i < end && i < verb + 10; i++) {
            boolean place = i == verb + 1 && row.is(i, FunctionWord.PLACES) && !(i + 1 < end && row.tag(i + 1, "CD"));
            if (needed.contains(row.lower[i]) && !place) {
                return true;
            }
        }
        return false;
    }

    /// "“…,” Ruiz continued."
    private boolean endsQuoted(int verb, int end) {
        boolean closes = verb + 1 >= end || row.isStop(verb + 1) || row.isComma(verb + 1);
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        int before = verb > begin && row.inPhrase(verb - 1) ? row.phraseBegin(verb - 1) - 1 : -1;
        return closes && before >= begin && row.closesQuote(before);
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
        Brought b = Brought.of(grammar.rule(rule), way, new Range(verb, verb + 1), source, content, Relation.SAYS);
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
        Noun source = ahead.after(by + 1);
        if (source == null) {
            return false;
        }
        boolean confirms = way == Way.CONFIRM;
        boolean governs = confirms || way != Way.LABEL && words.takesObject(row.tokens[i].lemma());
        Brought b = Brought.of(
                grammar.rule(confirms ? "confirmed" : "passive"),
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
        if (!mayTurn || i + 1 >= end) {
            return null;
        }
        if (i == begin) {
            // "Said Ruiz: …"
            Noun first = row.inPhrase(i + 1) ? ahead.after(i + 1) : null;
            return first != null && first.end() < end && row.word(first.end(), ":") ? first : null;
        }
        boolean afterQuote = quotations.of(i - 1) >= 0 && quotations.of(i) != quotations.of(i - 1);
        boolean afterComma = row.isComma(i - 1) || row.isDash(i - 1);
        if (!afterQuote && !afterComma) {
            return null;
        }
        Noun noun = ahead.after(i + 1);
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
                || row.tag(noun.end(), "RB") && !(noun.end() + 1 < end && row.isFinite(noun.end() + 1))
                || row.isDash(noun.end());
        if (!ends) {
            return null;
        }
        boolean plain = words.isPlain(row.tokens[i].lemma());
        boolean closes = noun.end() >= end || row.isStop(noun.end());
        boolean turned = closes
                && words.isTurned(row.tokens[i].lemma())
                && row.tokens[noun.head()].tag().startsWith("NNP");
        boolean goesOn = plain && tellsOn(noun.end(), end);
        if (!afterQuote && (!plain && !turned || goesOn) && subjects.before(group) != null) {
            return null;
        }
        return plain || afterQuote || ahead.maySpeak(noun) ? noun : null;
    }

    /// Whether a verb follows before the next mark: "…, said people in Texas believe" is not turned.
    private boolean tellsOn(int from, int end) {
        for (int k = from; k < end && k < from + 12; k++) {
            if (row.isComma(k) || row.isStop(k) || row.isQuote(k) || row.tag(k, "WP") || row.tag(k, "WDT")) {
                return false;
            }
            if (row.isFinite(k)) {
                return true;
            }
        }
        return false;
    }

    /// "Ruiz, the director, compared it to …": what taggers take for a participle, though an object or a clause
    /// follows, or no other verb stands in the sentence.
    private boolean takenForParticiple(int i, int begin, int end) {
        if (row.is(i + 1, FunctionWord.THAT)
                || row.opensQuote(i + 1)
                || row.isStop(i + 1)
                || row.word(i + 1, ":")
                || takesObject(i)) {
            return true;
        }
        for (int k = begin; k < end; k++) {
            if (row.isFinite(k)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a noun phrase follows that a participle would not take: "compared it", not "related violence".
    private boolean takesObject(int i) {
        String tag = row.tokens[i + 1].tag();
        boolean whole = tag.equals("DT") || tag.startsWith("PRP") || tag.startsWith("NNP") || tag.equals("CD");
        return whole && row.inPhrase(i + 1) && !row.isTime(i + 1) && !row.tag(i - 1, "HYPH");
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
}
