package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.core.source.PassageKind;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Voices brought in without a verb: "SEDENA's estimate of 900", "PENCE: Well, …", "“…” — Jorge Falcón".
final class LabelCues {
    /// A name that labels a speech is no longer than this, in tokens.
    private static final int LABEL = 6;

    private final Grammar grammar;
    private final Row row;
    private final ReportingWords words;
    private final Quotations quotations;

    LabelCues(Grammar grammar) {
        this.grammar = grammar;
        row = grammar.row();
        words = grammar.words();
        quotations = grammar.quotations();
    }

    void at(int i, int begin, int end, List<Brought> found) {
        if (i <= begin + 1) {
            signature(i, begin, end, found);
            label(i, begin, end, found);
        }
        if (i > begin && i + 1 < end && row.word(i, ":")) {
            credited(i, begin, end, found);
        }
        if (row.tokens[i].isNoun() && words.nouns.isUtterance(row.tokens[i].lemma()) && !quotations.quoted(i)) {
            utterance(i, end, found);
        }
    }

    /// A speech in a transcript: the speaker's name, a colon, the words.
    private void label(int i, int begin, int end, List<Brought> found) {
        boolean first = i == begin ? !row.isQuote(i) : row.isQuote(begin);
        if (!first || !row.inPhrase(i)) {
            return;
        }
        int colon = row.phraseEnd(i);
        boolean labels = colon + 1 < end && row.word(colon, ":") && colon - i <= LABEL;
        int head = row.head(i, Math.min(colon, end));
        Names.Named named = grammar.names().at(head);
        boolean paper = (row.tokens[head].name().equals("ORGANIZATION") || named != null && named.known() != null)
                && row.sentence(row.sentenceOf(i)).passage() == PassageKind.HEADLINE;
        if (labels
                && (paper
                        || row.tokens[head].name().equals("PERSON")
                        || isUpper(row.tokens[head].word()) && row.tokens[head].isNoun())) {
            List<Range> content = List.of(new Range(colon + 1, end));
            found.add(Brought.of(
                    grammar.rule("label"),
                    Way.SAY,
                    new Range(colon, colon + 1),
                    Noun.of(i, colon, head),
                    content,
                    Relation.SAYS));
        }
    }

    /// A headline's end: "1,680 soldiers deserted: Defense Secretariat".
    private void credited(int colon, int begin, int end, List<Brought> found) {
        int to = row.isStop(end - 1) ? end - 1 : end;
        boolean fits = row.sentence(row.sentenceOf(begin)).passage() == PassageKind.HEADLINE
                && colon - begin > 2
                && to - colon <= LABEL + 2
                && colon + 1 < to
                && row.inPhrase(colon + 1);
        Noun source = fits ? grammar.ahead().after(colon + 1) : null;
        if (source == null
                || source.end() != to
                || row.tag(source.head(), "CD")
                || !grammar.ahead().maySpeak(source)) {
            return;
        }
        List<Range> content = List.of(new Range(begin, colon));
        found.add(Brought.of(
                grammar.rule("label"), Way.SAY, new Range(colon, colon + 1), source, content, Relation.SAYS));
    }

    private static boolean isUpper(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /// A line of its own: a dash and a name, under what was quoted.
    private void signature(int i, int begin, int end, List<Brought> found) {
        if (i != begin || begin == 0 || !row.isDash(i) || end - begin > LABEL + 2 || end - begin < 2) {
            return;
        }
        int last = row.inPhrase(i + 1) ? row.phraseEnd(i + 1) : i + 1;
        boolean name = last > i + 1
                && (last == end || row.isComma(last) || row.isStop(last) && last + 1 == end)
                && row.tokens[i + 1].tag().startsWith("NNP");
        boolean ownLine = row.paragraphOf(begin - 1) != row.paragraphOf(begin) || row.closesQuote(begin - 1);
        if (name && ownLine) {
            int sentence = row.sentenceOf(begin - 1);
            int from = sentence;
            while (from > 0
                    && row.sentence(from - 1).paragraph()
                            == row.sentence(sentence).paragraph()
                    && sentence - from < 20) {
                from--;
            }
            List<Range> content = List.of(new Range(row.sentenceBegin(from), row.sentenceEnd(sentence)));
            found.add(Brought.of(
                    grammar.rule("signature"),
                    Way.SAY,
                    new Range(i, i + 1),
                    Noun.of(i + 1, last, row.head(i + 1, last)),
                    content,
                    Relation.SAYS));
        }
    }

    /// "SEDENA's estimate of 900", "his claim that …", "an estimate by SEDENA of …".
    private void utterance(int i, int end, List<Brought> found) {
        if (!row.inPhrase(i) || row.head(row.phraseBegin(i), row.phraseEnd(i)) != i || i + 1 >= end) {
            return;
        }
        Noun owner = owner(row.phraseBegin(i), i);
        boolean opens = row.is(i + 1, FunctionWord.THAT) || row.is(i + 1, FunctionWord.OF);
        if (owner == null && row.is(i + 1, FunctionWord.BY) && i + 2 < end) {
            owner = grammar.ahead().after(i + 2);
            opens = true;
        }
        boolean continues = opens || row.is(i + 1, FunctionWord.ABOUT);
        if (owner == null || !continues) {
            return;
        }
        int from = Math.max(i + 1, owner.end());
        Brought b = Brought.of(
                grammar.rule("noun"),
                Way.SAY,
                new Range(i, i + 1),
                owner,
                List.of(new Range(from, grammar.contents().clauseEnd(from, i))),
                Relation.SAYS);
        found.add(opens ? b : b.ungoverning());
    }

    private @Nullable Noun owner(int begin, int noun) {
        if (row.tag(begin, "PRP$")) {
            return Noun.of(begin, begin + 1, begin);
        }
        for (int k = begin + 1; k < noun; k++) {
            if (row.tag(k, "POS")) {
                return Noun.of(begin, k, row.head(begin, k));
            }
        }
        return null;
    }
}
