package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;

/// Voices between the page and the one a verb makes speak, or behind that one: "told Reuters", "citing …, which cited
/// …".
final class Between {
    private final Grammar grammar;
    private final Row row;
    private final ReportingWords words;
    private final NounsAhead ahead;
    private final Contents contents;

    Between(Grammar grammar) {
        this.grammar = grammar;
        row = grammar.row();
        words = grammar.words();
        ahead = grammar.ahead();
        contents = grammar.contents();
    }

    /// "told Reuters", "dijo a Reforma", "in an interview with El Universal, X said": the paper passes the words on.
    ///
    /// @param to where the verb with its subject and the person told ends
    void media(int verb, int to, List<Range> content, List<Brought> found) {
        if (words.way(row.tokens[verb].lemma()) == Way.CITE) {
            return;
        }
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int paper = -1;
        if (to > verb + 1 && row.inPhrase(verb + 1) && words.isTold(row.tokens[verb].lemma())) {
            paper = verb + 1;
        }
        for (int i = verb + 1; paper < 0 && i + 1 < end && i < to + 6; i++) {
            int talk = words.talks().length(row, i, end);
            boolean told = i <= to && row.is(i, FunctionWord.HEARER) && isPaper(i + 1);
            paper = talk > 0 && i + talk < end ? i + talk : told ? i + 1 : -1;
        }
        for (int i = begin; paper < 0 && i + 1 < verb && i < begin + 20; i++) {
            int talk = words.talks().length(row, i, end);
            paper = talk > 0 && i + talk < end ? i + talk : -1;
        }
        if (paper < 0 || !isPaper(paper)) {
            return;
        }
        Noun noun = Noun.of(row.phraseBegin(paper), row.phraseEnd(paper), row.head(paper, row.phraseEnd(paper)));
        List<Range> all = new ArrayList<>(content);
        all.add(new Range(verb, verb + 1));
        found.add(Brought.of(grammar.rule("medium"), Way.SAY, new Range(verb, verb + 1), noun, all, Relation.SAYS)
                .unlisted());
    }

    /// Whether the phrase at a token names a paper, an agency, a broadcaster, or may.
    private boolean isPaper(int i) {
        if (!row.inPhrase(i)) {
            return false;
        }
        int head = row.head(i, row.phraseEnd(i));
        Names.Named named = grammar.names().at(head);
        if (named != null && named.known() != null) {
            return named.known().isPress();
        }
        for (int k = row.phraseBegin(i); k < row.phraseEnd(i); k++) {
            if (words.nouns.isBody(row.lower[k])) {
                return false;
            }
        }
        boolean paper = row.tokens[head].name().equals("ORGANIZATION")
                || words.nouns.isOutlet(row.tokens[head].lemma()) && !row.tag(head, "NNS");
        return paper && !words.nouns.isHearer(row.lower[head]);
    }

    /// "cited figures from Y showing …", "quoted Y as saying …".
    ///
    /// "citing Milenio, which cited SEDENA": the second stands behind the first for all the first is cited for.
    void cited(int verb, int end, Noun subject, List<Brought> found) {
        int from = verb + 1 < end && row.is(verb + 1, FunctionWord.HEARER) ? verb + 2 : verb + 1;
        Noun source = from < end ? ahead.after(from) : null;
        if (source != null && ahead.maySpeak(source)) {
            List<Range> content = List.of(new Range(source.end(), contents.clauseEnd(source.end(), verb)));
            for (Brought earlier : found) {
                if (subject.isRelative()
                        && earlier.governs()
                        && earlier.source().begin() <= subject.meant().head()
                        && subject.meant().head() < earlier.source().end()) {
                    content = earlier.content();
                }
            }
            found.add(Brought.of(
                            grammar.rule("cited"), Way.CITE, new Range(verb, verb + 1), source, content, Relation.CITES)
                    .unlisted());
        }
    }

    /// "Milenio published SEDENA figures showing …": what a paper publishes of another's is that other's behind it.
    ///
    /// @param said index in `found` of the voice that publishes
    void published(int said, int from, List<Brought> found) {
        Brought brought = found.get(said);
        int verb = brought.cue().begin();
        int end = row.sentenceEnd(row.sentenceOf(verb));
        if (from >= end || !row.inPhrase(from) || from < brought.cue().end()) {
            return;
        }
        Noun object = ahead.after(from);
        if (object == null || !words.nouns.isDocument(row.tokens[object.head()].lemma()) || !isOwned(object)) {
            return;
        }
        List<Range> content = List.of(new Range(object.end(), contents.clauseEnd(object.end(), verb)));
        if (content.getFirst().isEmpty()) {
            return;
        }
        found.set(said, brought.governing(content));
        found.add(Brought.of(grammar.rule("published"), Way.CITE, brought.cue(), object, content, Relation.CITES)
                .unlisted());
    }

    /// "datos de la Sedena", "SEDENA figures": whether a name stands with a document.
    private boolean isOwned(Noun document) {
        for (int i = document.begin(); i < document.end(); i++) {
            Names.Named named = grammar.names().at(i);
            if (named != null && !named.person()) {
                return true;
            }
        }
        return false;
    }

    /// "…, a figure that SEDENA confirmed", "…, lo que corroboró la Sedena": the confirmation speaks to all before it.
    ///
    /// @param clause where the subject or the verb's group begins, whichever is first
    boolean confirmed(int clause, int verb, int verbEnd, Noun subject, List<Brought> found) {
        int begin = row.sentenceBegin(row.sentenceOf(verb));
        boolean that = clause > begin && (row.is(clause - 1, FunctionWord.THAT) || row.tag(clause - 1, "WDT"));
        if (!that && !words.has(Habit.BARE_CLAUSE)) {
            return false;
        }
        int comma = that ? clause - 2 : clause - 1;
        if (comma > begin && row.inPhrase(comma)) {
            int first = row.phraseBegin(comma);
            String lemma = row.tokens[row.head(first, comma + 1)].lemma();
            boolean said = words.nouns.isDocument(lemma)
                    || words.nouns.isUtterance(lemma)
                    || comma == first && row.tag(first, "DT");
            comma = said ? first - 1 : begin;
        } else if (!that) {
            return false;
        }
        if (comma <= begin || !row.isComma(comma)) {
            return false;
        }
        List<Range> content = List.of(contents.before(comma));
        found.add(Brought.of(
                grammar.rule("confirmed"), Way.CONFIRM, new Range(verb, verbEnd), subject, content, Relation.CONFIRMS));
        return true;
    }
}
