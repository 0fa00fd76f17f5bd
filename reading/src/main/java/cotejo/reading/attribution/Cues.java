package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;

/// Finds, sentence by sentence, the words that bring voices in.
final class Cues {
    private final Grammar grammar;
    private final Row row;
    private final ReportingWords words;
    private final Quotations quotations;
    private final Subjects subjects;
    private final NounsAhead ahead;
    private final Contents contents;
    private final VerbCues verbs;
    private final SourceClauses clauses;
    private final LabelCues labels;

    Cues(Grammar grammar) {
        this.grammar = grammar;
        row = grammar.row();
        words = grammar.words();
        quotations = grammar.quotations();
        subjects = grammar.subjects();
        ahead = grammar.ahead();
        contents = grammar.contents();
        Between between = new Between(grammar);
        verbs = new VerbCues(grammar, between);
        labels = new LabelCues(grammar);
        clauses = new SourceClauses(grammar, between);
    }

    List<Brought> in(int sentence) {
        List<Brought> found = new ArrayList<>();
        int begin = row.sentenceBegin(sentence);
        int end = row.sentenceEnd(sentence);
        for (int i = begin; i < end; i++) {
            int length = words.according().length(row, i, end);
            if (length > 0) {
                according(i, i + length, found);
                i += length - 1;
                continue;
            }
            length = words.citing().length(row, i, end);
            if (length > 0) {
                citing(i, i + length, found);
                i += length - 1;
                continue;
            }
            if (i == begin && row.is(i, FunctionWord.FOR) && inTheView(i, end, found)) {
                continue;
            }
            if (row.is(i, FunctionWord.AS) && clauses.asSaid(i, end, found)) {
                continue;
            }
            if (!taken(found, i)) {
                verbs.at(i, begin, end, found);
                labels.at(i, begin, end, found);
            }
        }
        return found;
    }

    private static boolean taken(List<Brought> found, int token) {
        for (int k = found.size() - 1; k >= 0 && k >= found.size() - 3; k--) {
            if (found.get(k).cue().holds(token)) {
                return true;
            }
        }
        return false;
    }

    private void according(int cue, int cueEnd, List<Brought> found) {
        int end = row.sentenceEnd(row.sentenceOf(cue));
        if (cue > row.sentenceBegin(row.sentenceOf(cue)) && row.is(cue - 1, FunctionWord.NOT)) {
            // "no consta en los registros": not said there.
            return;
        }
        int verb = clauses.verbAfter(cueEnd, end);
        if (verb >= 0) {
            clauses.clause(cue, verb, found);
            return;
        }
        Noun source = cueEnd < end ? clauses.relative(cue, cueEnd, end) : null;
        if (source == null && cueEnd < end) {
            source = ahead.after(cueEnd);
        }
        if (source == null || !mayBeSource(source)) {
            return;
        }
        List<Range> content = contents.around(cue, source.end());
        found.add(
                Brought.of(grammar.rule("according"), Way.SAY, new Range(cue, cueEnd), source, content, Relation.SAYS));
        confirmation(source.end(), found, content);
    }

    /// "Para la CNDH, hay 24 mil desaparecidos": at the head of a sentence, a name, and a comma.
    private boolean inTheView(int cue, int end, List<Brought> found) {
        Noun source = cue + 1 < end ? ahead.after(cue + 1) : null;
        Names.Named named = source == null ? null : grammar.names().at(source.head());
        if (source == null || named == null || source.end() >= end || !row.isComma(source.end())) {
            return false;
        }
        List<Range> content = contents.around(cue, source.end());
        found.add(Brought.of(
                grammar.rule("according"), Way.SAY, new Range(cue, cue + 1), source, content, Relation.SAYS));
        return true;
    }

    /// Not "according to their size": what is written small and cannot speak.
    private boolean mayBeSource(Noun source) {
        int head = source.meant().head();
        boolean small = Character.isLowerCase(row.tokens[head].word().charAt(0));
        return !small || !words.nouns.isThing(row.tokens[head].lemma());
    }

    /// "reports confirmed by SEDENA": the confirmation speaks to what the first voice says.
    private void confirmation(int from, List<Brought> found, List<Range> content) {
        int end = row.sentenceEnd(row.sentenceOf(from - 1));
        for (int i = Math.max(from - 3, 0); i + 2 < end && i <= from; i++) {
            if (words.way(row.tokens[i].lemma()) == Way.CONFIRM && row.is(i + 1, FunctionWord.BY)) {
                Noun source = ahead.after(i + 2);
                if (source != null) {
                    found.add(Brought.of(
                            grammar.rule("confirmed"),
                            Way.CONFIRM,
                            new Range(i, i + 2),
                            source,
                            content,
                            Relation.CONFIRMS));
                }
                return;
            }
        }
    }

    private void citing(int cue, int cueEnd, List<Brought> found) {
        if (cueEnd >= row.sentenceEnd(row.sentenceOf(cue)) || quotations.quoted(cue)) {
            return;
        }
        Noun source = ahead.after(cueEnd);
        if (source == null || !ahead.maySpeak(source)) {
            return;
        }
        List<Range> content = contents.everythingBut(cue, source.end());
        found.add(
                Brought.of(grammar.rule("citing"), Way.CITE, new Range(cue, cueEnd), source, content, Relation.CITES));
        if (row.tag(cue, "VBG")) {
            Noun subject = subjects.ofParticiple(cue);
            if (subject != null) {
                found.add(Brought.of(
                                grammar.rule("participle"),
                                Way.CITE,
                                new Range(cue, cueEnd),
                                subject,
                                List.of(new Range(cueEnd, source.end())),
                                Relation.SAYS)
                        .ungoverning());
            }
        }
    }
}
