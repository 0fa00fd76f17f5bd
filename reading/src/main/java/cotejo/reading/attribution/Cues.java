package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.ArrayList;
import java.util.List;

/// Finds, sentence by sentence, the words that bring voices in.
final class Cues {
    private final Row row;
    private final ReportingWords words;
    private final Subjects subjects;
    private final Quotations quotations;
    private final Contents contents;
    private final VerbCues verbs;
    private final LabelCues labels;
    private final String language;

    Cues(Row row, ReportingWords words, Quotations quotations) {
        this.row = row;
        this.words = words;
        this.quotations = quotations;
        this.subjects = new Subjects(row, words);
        this.contents = new Contents(row, words, quotations, subjects);
        this.language = row.tagged.language();
        this.verbs = new VerbCues(row, words, quotations, subjects, contents);
        this.labels = new LabelCues(row, words, quotations, subjects, contents);
    }

    private String rule(String name) {
        return language + "/attribution/" + name;
    }

    List<Brought> in(int sentence) {
        List<Brought> found = new ArrayList<>();
        int begin = row.sentenceBegin(sentence);
        int end = row.sentenceEnd(sentence);
        for (int i = begin; i < end; i++) {
            int length = matches(words.according(), i, end);
            if (length > 0) {
                according(i, i + length, found);
                i += length - 1;
                continue;
            }
            length = matches(words.citing(), i, end);
            if (length > 0) {
                citing(i, i + length, found);
                i += length - 1;
                continue;
            }
            if (!taken(found, i)) {
                verbs.at(i, begin, end, found);
                labels.at(i, begin, end, found);
            }
        }
        return found.stream().map(b -> nested(b, found) ? b.unlisted() : b).toList();
    }

    private static boolean taken(List<Brought> found, int token) {
        for (int k = found.size() - 1; k >= 0 && k >= found.size() - 3; k--) {
            if (found.get(k).cue().holds(token)) {
                return true;
            }
        }
        return false;
    }

    /// What somebody else says that a person wants is that somebody's word, not the person's.
    private static boolean nested(Brought weak, List<Brought> found) {
        if (weak.way() != Way.STANCE) {
            return false;
        }
        for (Brought other : found) {
            if (other != weak
                    && other.governs()
                    && other.way() != Way.THINK
                    && other.holds(weak.cue().begin())) {
                return true;
            }
        }
        return false;
    }

    private int matches(List<List<String>> phrases, int i, int end) {
        for (List<String> phrase : phrases) {
            int k = 0;
            while (k < phrase.size() && i + k < end && row.word(i + k, phrase.get(k))) {
                k++;
            }
            if (k == phrase.size()) {
                return k;
            }
        }
        return 0;
    }

    private void according(int cue, int cueEnd, List<Brought> found) {
        Noun source =
                cueEnd < row.size() && row.sentenceOf(cueEnd) == row.sentenceOf(cue) ? subjects.after(cueEnd) : null;
        if (source == null) {
            return;
        }
        List<Range> content = contents.around(cue, source.end());
        found.add(Brought.of(rule("according"), Way.SAY, new Range(cue, cueEnd), source, content, Relation.SAYS));
        confirmation(source.end(), found, content);
    }

    /// "reports confirmed by SEDENA": the confirmation speaks to what the first voice says.
    private void confirmation(int from, List<Brought> found, List<Range> content) {
        int end = row.sentenceEnd(row.sentenceOf(from - 1));
        for (int i = Math.max(from - 3, 0); i + 2 < end && i <= from; i++) {
            if (words.way(row.tokens[i].lemma()) == Way.CONFIRM && row.is(i + 1, FunctionWord.BY)) {
                Noun source = subjects.after(i + 2);
                if (source != null) {
                    found.add(Brought.of(
                            rule("confirmed"), Way.CONFIRM, new Range(i, i + 2), source, content, Relation.CONFIRMS));
                }
                return;
            }
        }
    }

    private void citing(int cue, int cueEnd, List<Brought> found) {
        if (cueEnd >= row.sentenceEnd(row.sentenceOf(cue)) || quotations.quoted(cue)) {
            return;
        }
        Noun source = subjects.after(cueEnd);
        if (source == null || !subjects.maySpeak(source)) {
            return;
        }
        List<Range> content = contents.everythingBut(cue, source.end());
        found.add(Brought.of(rule("citing"), Way.CITE, new Range(cue, cueEnd), source, content, Relation.CITES));
        if (row.tag(cue, "VBG")) {
            Noun subject = subjects.ofParticiple(cue);
            if (subject != null) {
                found.add(Brought.of(
                                rule("participle"),
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
