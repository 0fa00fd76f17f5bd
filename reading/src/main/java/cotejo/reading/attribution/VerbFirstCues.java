package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Voices brought in by verbs in a language that may put the verb before its subject, or leave the subject out:
/// "informó la Semar que …", "…, señaló Ruiz", "Añadió que …".
final class VerbFirstCues {
    private final Grammar grammar;
    private final Row row;
    private final ReportingWords words;
    private final Subjects subjects;
    private final TurnedSubjects turned;
    private final NounsAhead ahead;
    private final Contents contents;
    private final Governance governance;
    private final Between between;

    VerbFirstCues(Grammar grammar, Between between) {
        this.grammar = grammar;
        this.between = between;
        row = grammar.row();
        words = grammar.words();
        subjects = grammar.subjects();
        turned = grammar.turned();
        ahead = grammar.ahead();
        contents = grammar.contents();
        governance = grammar.governance();
    }

    /// @param group where the verb's group begins
    /// @param verbEnd token after the verb and the words that make it one ("dio a conocer")
    void at(int verb, int group, int verbEnd, Way way, List<Brought> found) {
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        boolean taken =
                governance.has(group, verb, FunctionWord.ONESELF) && !words.isReflexive(row.tokens[verb].lemma());
        if (taken || way != Way.SAY && governance.has(group, verb, FunctionWord.MODAL)) {
            return;
        }
        boolean bare = group == verb && (row.tag(verb, "VB") || row.tag(verb, "VBG"));
        Noun subject = bare ? beside(verb, begin, found) : subject(verb, group, verbEnd, begin, way, found);
        if (subject == null || !subject.isLeftOut() && !governance.speaks(subject, way)) {
            return;
        }
        if (grammar.quotations().quoted(verb) && !governance.reportsInside(way, subject)) {
            return;
        }
        bring(verb, group, verbEnd, way, subject, found);
    }

    private void bring(int verb, int group, int verbEnd, Way way, Noun subject, List<Brought> found) {
        boolean behind = subject.begin() >= verbEnd && !subject.isLeftOut();
        int clause = behind || subject.isLeftOut() ? group : Math.min(group, subject.begin());
        if (way == Way.CONFIRM && between.confirmed(clause, verb, verbEnd, subject, found)) {
            return;
        }
        boolean beside = row.tag(verb, "VB") || row.tag(verb, "VBG");
        int after = contents.afterHearer(behind && !beside ? subject.end() : verbEnd, false);
        Contents.Taken taken = contents.of(subject, group, verbEnd, after);
        List<Range> content = taken.ranges();
        if (behind && beside) {
            content = content.stream()
                    .filter(range -> range.begin() < subject.begin() - 1)
                    .map(range -> new Range(range.begin(), Math.min(range.end(), subject.begin() - 1)))
                    .toList();
        }
        boolean governs = governance.governs(way, subject, verb, after, taken, group);
        if (!governs && (subject.isLeftOut() || way == Way.SHOW)) {
            return;
        }
        Brought brought = Brought.of(
                grammar.rule(subject.isLeftOut() ? "left-out" : behind ? "inverted" : "verb"),
                way,
                new Range(verb, verbEnd),
                subject,
                content,
                Relation.SAYS);
        found.add(governs ? brought : brought.ungoverning());
        if (governs) {
            between.media(verb, Math.max(verbEnd, behind ? subject.end() : after), content, found);
        }
        if (way == Way.SAY) {
            between.published(found.size() - 1, after, found);
        }
        if (way == Way.CITE) {
            between.cited(verb, row.sentenceEnd(row.sentenceOf(verb)), subject, found);
        }
    }

    /// Of a finite verb: who stands before it, behind it, or is left out.
    private @Nullable Noun subject(int verb, int group, int verbEnd, int begin, Way way, List<Brought> found) {
        int left = subjects.skipAdverbs(group - 1, begin);
        boolean relative = left >= begin && (row.tag(left, "WP") || row.tag(left, "WDT"));
        boolean opens = left < begin
                || row.isComma(left)
                || row.isDash(left)
                || row.isQuote(left)
                || row.is(left, FunctionWord.AS);
        boolean joined = left >= begin && row.is(left, FunctionWord.JOINS);
        Noun before = left < begin || joined ? null : subjects.before(group);
        if (before != null && !opens && !relative && !hangsInTheAir(before, begin)) {
            return before;
        }
        boolean loose = opens && left >= begin && (row.isQuote(left) || contents.tells(begin, left));
        Noun behind = way == Way.CITE ? null : turned.of(verb, verbEnd, loose);
        if (relative) {
            boolean body = behind != null && !words.nouns.isDocument(row.tokens[behind.head()].lemma());
            return body ? behind : before;
        }
        boolean across = before != null && loose && ahead.maySpeak(before) && !isProper(behind);
        if (behind != null && !across) {
            return behind;
        }
        if (before != null && opens && ahead.maySpeak(before)) {
            return before;
        }
        return leftOut(verb, group, verbEnd, way, left, joined, found);
    }

    private boolean isProper(@Nullable Noun noun) {
        return noun != null
                && (row.tokens[noun.head()].tag().startsWith("NNP")
                        || grammar.names().at(noun.head()) != null);
    }

    /// "En un comunicado informó …": a phrase with a preposition that hangs on nothing is no subject.
    private boolean hangsInTheAir(Noun before, int begin) {
        int preposition = before.begin() - 1;
        return preposition >= begin
                && row.tag(preposition, "IN")
                && !row.is(preposition, FunctionWord.THAT)
                && !words.isSubordinator(row.lower[preposition]);
    }

    /// "Añadió que …", "…», agregó.": the subject is the one who spoke before.
    private @Nullable Noun leftOut(
            int verb, int group, int verbEnd, Way way, int left, boolean joined, List<Brought> found) {
        boolean may = words.has(Habit.SILENT_SUBJECT)
                && (way == Way.SAY || way == Way.CONFIRM || way == Way.THINK)
                && row.isFinite(group)
                && !words.isOfSelf(row.lower[group])
                && !words.isOfSelf(row.lower[verb]);
        if (!may) {
            return null;
        }
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        for (int k = found.size() - 1; k >= 0 && joined; k--) {
            Brought earlier = found.get(k);
            if (earlier.governs() && earlier.listed() && earlier.relation() == Relation.SAYS) {
                return Noun.leftOut(verb, earlier.source());
            }
        }
        if (joined) {
            Noun same = subjects.ofEarlierVerb(left, begin);
            if (same != null && ahead.maySpeak(same)) {
                return same;
            }
        }
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int next = contents.afterHearer(verbEnd, false);
        boolean opens = contents.opensSpeech(next);
        boolean aside = left >= begin && (row.isComma(left) || row.isDash(left) || row.closesQuote(left));
        boolean closes = next >= end || row.isStop(next) || row.isComma(next) || row.isDash(next);
        return opens || aside && closes ? Noun.leftOut(verb, null) : null;
    }

    /// "Al informar que …, la Semar pidió", "…, informó la Semar, añadiendo que": whose clause the verb stands in.
    private @Nullable Noun beside(int verb, int begin, List<Brought> found) {
        boolean infinitive = row.tag(verb, "VB");
        int left = subjects.skipAdverbs(verb - 1, begin);
        if (infinitive && (left < begin || !stands(left, begin))) {
            return null;
        }
        for (int k = found.size() - 1; k >= 0; k--) {
            Brought earlier = found.get(k);
            if (earlier.governs() && earlier.listed() && earlier.relation() == Relation.SAYS) {
                return Noun.leftOut(verb, earlier.source());
            }
        }
        return subjects.ofParticiple(verb);
    }

    /// Whether the word before an infinitive is "al", "tras", or the second of "luego de", "después de".
    private boolean stands(int left, int begin) {
        return row.is(left, FunctionWord.WHILE)
                || row.is(left, FunctionWord.OF) && left > begin && row.is(left - 1, FunctionWord.WHILE);
    }
}
