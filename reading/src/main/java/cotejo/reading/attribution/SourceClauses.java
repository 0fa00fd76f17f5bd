package cotejo.reading.attribution;

import cotejo.core.claim.Step.Relation;
import cotejo.reading.attribution.ReportingWords.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Clauses that only say who says so: "según informó la Semar", "como reconoció Ruiz en mayo", "según los cuales".
final class SourceClauses {
    private final Grammar grammar;
    private final Row row;
    private final ReportingWords words;
    private final Between between;

    SourceClauses(Grammar grammar, Between between) {
        this.grammar = grammar;
        this.between = between;
        row = grammar.row();
        words = grammar.words();
    }

    /// The reporting verb that stands right behind a preposition, helping verbs and "se" aside; -1 where none does.
    int verbAfter(int from, int end) {
        for (int i = from; i < end && i < from + 5; i++) {
            if (row.isVerb(i) && words.way(row.tokens[i].lemma()) != null && !row.inPhrase(i)) {
                return row.tag(i, "VB") ? -1 : i;
            }
            boolean helps = row.is(i, FunctionWord.CLITIC) || grammar.subjects().isAuxiliary(i) || row.tag(i, "RB");
            if (!helps) {
                return -1;
            }
        }
        return -1;
    }

    /// "como reconoció la Semar": brings the voice in, if the words are that.
    boolean asSaid(int as, int end, List<Brought> found) {
        int verb = verbAfter(as + 1, end);
        Noun source = verb < 0 ? null : grammar.turned().of(verb, verb + 1, false);
        if (source == null) {
            return false;
        }
        bring(as, verb, source, found);
        return true;
    }

    /// "según informó la Semar", "según lo reportado por la Semar", "según se informó" (nobody).
    void clause(int cue, int verb, List<Brought> found) {
        Governance governance = grammar.governance();
        int end = row.sentenceEnd(row.sentenceOf(verb));
        if (row.tag(verb, "VBN") && !governance.has(cue, verb, FunctionWord.HAVE)) {
            int by = verb + 1;
            while (by < end && by < verb + 4 && !row.is(by, FunctionWord.BY)) {
                by++;
            }
            Noun source = by + 1 < end && row.is(by, FunctionWord.BY)
                    ? grammar.ahead().after(by + 1)
                    : null;
            if (source != null) {
                bring(cue, verb, source, found);
            }
            return;
        }
        Noun source = grammar.turned().of(verb, verb + 1, true);
        boolean oneself = governance.has(cue, verb, FunctionWord.ONESELF);
        if (source != null && !oneself) {
            bring(cue, verb, source, found);
        } else if (oneself) {
            disclosed(cue, verb, end, found);
        } else if (words.has(Habit.SILENT_SUBJECT) && row.isFinite(verb) && !words.isOfSelf(row.lower[verb])) {
            bring(cue, verb, Noun.leftOut(verb, null), found);
        }
    }

    /// "según se desprende de un informe de la Semar", "según se lee en documentos oficiales".
    private void disclosed(int cue, int verb, int end, List<Brought> found) {
        int preposition = verb + 1;
        boolean stands = preposition + 1 < end
                && (row.is(preposition, FunctionWord.OF) || row.is(preposition, FunctionWord.PLACES));
        Noun source = stands ? grammar.ahead().after(preposition + 1) : null;
        if (source != null
                && (words.nouns.isDocument(row.tokens[source.head()].lemma())
                        || grammar.names().at(source.head()) != null)) {
            bring(cue, verb, source, found);
        }
    }

    private void bring(int cue, int verb, Noun source, List<Brought> found) {
        int end = grammar.contents().afterAdverbials(Math.max(source.end(), verb + 1));
        List<Range> content = grammar.contents().around(cue, end);
        found.add(Brought.of(
                grammar.rule("according"), Way.SAY, new Range(cue, verb + 1), source, content, Relation.SAYS));
        between.media(verb, end, content, found);
    }

    /// "datos de la Sedena según los cuales …": the noun before; null where no relative stands behind the cue.
    @Nullable
    Noun relative(int cue, int from, int end) {
        int relative = -1;
        for (int i = from; i < end && i < from + 2 && relative < 0; i++) {
            relative = row.tag(i, "WP") || row.tag(i, "WDT") ? i : -1;
        }
        int before = cue - 1;
        int begin = row.sentenceBegin(row.sentenceOf(cue));
        if (before >= begin && row.isComma(before)) {
            before--;
        }
        if (relative < 0 || before < begin || !row.inPhrase(before)) {
            return null;
        }
        return new Noun(
                from, relative + 1, relative, relative + 1, grammar.subjects().endingAt(before));
    }
}
