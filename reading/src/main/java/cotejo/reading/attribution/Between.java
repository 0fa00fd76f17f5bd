package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;

/// Voices between the page and the one a verb makes speak, or behind that one: "told Reuters", "citing …, which cited …".
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

    /// "told Reuters", "said in an interview with El Universal": the paper passes the words on.
    void medium(int verb, int after, Noun subject, List<Range> content, List<Brought> found) {
        int end = row.sentenceEnd(row.sentenceOf(verb));
        int from = -1;
        if (after > verb + 1 && row.inPhrase(verb + 1)) {
            from = verb + 1;
        }
        for (int i = verb + 1; from < 0 && i + 2 < end && i < verb + 8; i++) {
            int talk = words.talks().length(row, i, end);
            if (talk > 0 && i + talk < end) {
                from = i + talk;
            }
        }
        if (from < 0 || !row.inPhrase(from)) {
            return;
        }
        Noun noun = Noun.of(row.phraseBegin(from), row.phraseEnd(from), row.head(from, row.phraseEnd(from)));
        String lemma = row.tokens[noun.head()].lemma();
        for (int k = noun.begin(); k < noun.end(); k++) {
            if (words.nouns.isBody(row.lower[k])) {
                return;
            }
        }
        boolean named = row.tokens[noun.head()].name().equals("ORGANIZATION")
                || words.nouns.isOutlet(lemma) && !row.tag(noun.head(), "NNS");
        if (!named || words.nouns.isHearer(row.lower[noun.head()])) {
            return;
        }
        List<Range> all = new ArrayList<>(content);
        all.add(new Range(Math.min(subject.begin(), verb), verb + 1));
        found.add(Brought.of(grammar.rule("medium"), Way.SAY, new Range(verb, verb + 1), noun, all, Relation.SAYS)
                .unlisted());
    }

    /// "cited figures from Y showing …", "quoted Y as saying …".
    ///
    /// "citing Milenio, which cited SEDENA": the second stands behind the first for all the first is cited for.
    void cited(int verb, int end, Noun subject, List<Brought> found) {
        Noun source = verb + 1 < end ? ahead.after(verb + 1) : null;
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
            found.add(Brought.of(grammar.rule("cited"), Way.CITE, new Range(verb, verb + 1), source, content, Relation.CITES)
                    .unlisted());
        }
    }
}
