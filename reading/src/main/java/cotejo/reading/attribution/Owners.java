package cotejo.reading.attribution;

import cotejo.core.claim.Step;
import cotejo.core.claim.Step.Relation;
import cotejo.core.claim.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose a report, figures or a spokesman are, and through whose hands they came.
final class Owners {
    /// How far behind the words that name a document the paper that saw it may stand, in tokens.
    private static final int REACH = 10;

    private final Row row;
    private final ReportingWords words;
    private final Names names;
    private final Spoken spoken;
    private final Finding finding;

    /// Makes a voice of a noun phrase.
    interface Finding {
        Voice find(int begin, int end, int head);
    }

    Owners(Row row, ReportingWords words, Names names, Spoken spoken, Finding finding) {
        this.row = row;
        this.words = words;
        this.names = names;
        this.spoken = spoken;
        this.finding = finding;
    }

    /// "documents obtained by the newspaper from IFAI", "cifras de la Sedena citadas por Milenio": the newspaper says,
    /// citing the other; empty where nobody passes anything on.
    List<Step> passedOn(Noun noun, Relation relation) {
        int last = row.sentenceEnd(row.sentenceOf(noun.begin()));
        for (int i = noun.begin() + 1; i + 1 < Math.min(last, noun.end() + REACH); i++) {
            int medium = i < noun.end() ? passedOnBy(i, noun.end()) : -1;
            if (medium < 0) {
                medium = seenBy(i, last);
            }
            if (medium >= 0) {
                List<Step> steps =
                        steps(noun, i, medium, last, relation, i >= noun.end() || passedOnBy(i, noun.end()) < 0);
                if (!steps.isEmpty()) {
                    return steps;
                }
            }
        }
        return List.of();
    }

    /// "figures from SEDENA and SEMAR": the owners of a document, where there are several; null otherwise.
    @Nullable
    Noun together(Noun noun) {
        if (!words.nouns.isDocument(row.tokens[noun.head()].lemma())) {
            return null;
        }
        for (int i = noun.head() + 1; i + 1 < noun.end(); i++) {
            if (!row.is(i, FunctionWord.OWNER) || !isNamedPhrase(i + 1, noun.end())) {
                continue;
            }
            int to = withOf(i + 1, noun.end());
            int one = to;
            while (to + 1 < noun.end() && row.is(to, FunctionWord.AND) && isNamedPhrase(to + 1, noun.end())) {
                to = withOf(to + 1, noun.end());
            }
            return to > one ? Noun.of(i + 1, to, row.head(i + 1, row.phraseEnd(i + 1))) : null;
        }
        return null;
    }

    private boolean isNamedPhrase(int i, int end) {
        return row.inPhrase(i) && names.in(i, Math.min(end, row.phraseEnd(i)), false) != null;
    }

    /// Where the one begins who "obtained by" names; -1 where nobody is named.
    private int passedOnBy(int participle, int end) {
        if (!row.tag(participle, "VBN")) {
            return -1;
        }
        String lemma = row.tokens[participle].lemma();
        ReportingWords.Way way = words.way(lemma);
        if (!words.isObtaining(lemma) && way != ReportingWords.Way.SAY && way != ReportingWords.Way.CITE) {
            return -1;
        }
        for (int by = participle + 1; by + 1 < end && by <= participle + 3; by++) {
            if (row.is(by, FunctionWord.BY) && row.inPhrase(by + 1)) {
                return by + 1;
            }
        }
        return -1;
    }

    /// "a los que tuvo acceso Milenio": where the paper begins that saw a document; -1 where none is named.
    private int seenBy(int i, int end) {
        int length = words.access().length(row, i, end);
        Names.Named named = length > 0 && i + length < end && row.inPhrase(i + length)
                ? names.in(i + length, row.phraseEnd(i + length), false)
                : null;
        return named != null && named.outlet() ? i + length : -1;
    }

    /// @param seen whether the paper only saw a document nobody else is named for: then it alone answers for it
    private List<Step> steps(Noun noun, int participle, int medium, int last, Relation relation, boolean seen) {
        int mediumEnd = Math.min(last, withOf(medium, noun.end()));
        Names.Named press = names.in(medium, mediumEnd, false);
        mediumEnd = press == null ? row.phraseEnd(medium) : Math.max(row.phraseEnd(medium), press.end());
        int origin = ownerBefore(noun, participle);
        int originEnd = participle;
        if (origin < 0
                && mediumEnd + 1 < noun.end()
                && row.is(mediumEnd, FunctionWord.FROM)
                && !row.tokens[mediumEnd].isName()
                && row.inPhrase(mediumEnd + 1)
                && !row.tokens[mediumEnd + 1].name().equals("LOCATION")) {
            origin = mediumEnd + 1;
            originEnd = noun.end();
        }
        int channel = channel(mediumEnd, last);
        boolean person = press != null && press.outlet() && words.nouns.isPerson(row.tokens[noun.head()].lemma());
        if (origin < 0 && channel < 0 && !person && !seen) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(step(medium, mediumEnd, relation));
        if (channel >= 0) {
            steps.add(step(channel, row.phraseEnd(channel), Relation.VIA));
        }
        if (person) {
            Voice source = finding.find(noun.begin(), participle, noun.head());
            steps.add(new Step(List.of(source), Relation.SAYS));
        } else if (origin >= 0) {
            steps.add(step(origin, originEnd, Relation.CITES));
        }
        return steps;
    }

    private Step step(int begin, int end, Relation relation) {
        int phraseEnd = Math.min(end, row.phraseEnd(begin));
        return new Step(List.of(finding.find(begin, end, row.head(begin, phraseEnd))), relation);
    }

    /// "cifras **de la Sedena** citadas por", "**SEDENA** figures cited by": where the owner begins; -1 where nobody
    /// stands there.
    private int ownerBefore(Noun noun, int participle) {
        for (int k = noun.begin(); k < participle; k++) {
            Names.Named named = names.at(k);
            if (named == null || named.begin() != k || named.person() || named.end() > participle) {
                continue;
            }
            int first = row.inPhrase(k) ? row.phraseBegin(k) : k;
            boolean beforeNoun = first <= noun.head() && k < noun.head();
            boolean hanging = first > noun.begin() && row.is(first - 1, FunctionWord.OWNER);
            if (beforeNoun || hanging) {
                return k;
            }
        }
        return -1;
    }

    /// Where the body begins a document was got through: "a través del **IFAI**"; -1 where none is named.
    private int channel(int from, int last) {
        for (int i = from; i < Math.min(last, from + 4); i++) {
            int length = words.channels().length(row, i, last);
            if (length > 0 && i + length < last && row.inPhrase(i + length)) {
                Names.Named named = names.in(i + length, row.phraseEnd(i + length), false);
                return named == null || named.known() == null ? -1 : i + length;
            }
        }
        return -1;
    }

    /// A report, figures, a spokesman: the voice is whose they are.
    @Nullable
    Voice of(int begin, int end, int head, boolean document) {
        Names.Named inside = names.in(begin, head + 1, false);
        if (inside != null) {
            return voice(inside);
        }
        Names.Named person = names.in(begin, head, true);
        if (person != null) {
            return voice(person);
        }
        for (int i = begin; i < head; i++) {
            if (row.tag(i, "POS") && i > begin) {
                return finding.find(begin, i, row.head(begin, i));
            }
        }
        for (int i = head + 1; i + 1 < end && words.way(row.tokens[i].lemma()) != ReportingWords.Way.CITE; i++) {
            boolean owner = row.is(i, FunctionWord.OWNER);
            if (!owner || !row.inPhrase(i + 1)) {
                continue;
            }
            int inner = row.head(i + 1, Math.min(end, row.phraseEnd(i + 1)));
            if (names.at(inner) != null || names.in(i + 1, Math.min(end, row.phraseEnd(i + 1)), false) != null) {
                return finding.find(i + 1, withOf(i + 1, end), inner);
            }
            String lemma = row.tokens[inner].lemma();
            boolean body = words.nouns.isBody(lemma)
                    || words.nouns.isOutlet(lemma)
                    || row.tokens[inner].tag().startsWith("NNP");
            if (row.is(i, FunctionWord.PLACES) ? isNamedBody(i + 1) : body) {
                return finding.find(i + 1, withOf(i + 1, end), inner);
            }
        }
        int releaser = releaser(head);
        if (releaser >= 0) {
            return finding.find(releaser, row.phraseEnd(releaser), row.head(releaser, row.phraseEnd(releaser)));
        }
        if (row.tag(begin, "PRP$")) {
            Voice owner = spoken.meantBy(row.lower[begin], begin);
            if (owner != null) {
                return owner;
            }
        }
        if (document && row.is(begin, FunctionWord.DEFINITE) && head - begin == 1) {
            Names.Named owner = names.ownerOf(row.tokens[head].lemma(), begin);
            Voice said = spoken.document(row.tokens[head].lemma(), owner == null ? -1 : owner.begin());
            if (said != null) {
                return said;
            }
            if (owner != null) {
                return voice(owner);
            }
        }
        return null;
    }

    /// "del Centro Ceiba": a kind of body with a name of its own behind it, known or not.
    private boolean isNamedBody(int phrase) {
        int first = row.is(phrase, FunctionWord.ARTICLE) ? phrase + 1 : phrase;
        int end = row.phraseEnd(phrase);
        return first + 1 < end
                && words.nouns.isBody(row.lower[first])
                && row.tokens[first].tag().startsWith("NNP")
                && row.tokens[first + 1].tag().startsWith("NNP");
    }

    /// Where a phrase ends with the "of …" that hangs on it.
    private int withOf(int phrase, int end) {
        int to = Math.min(end, row.phraseEnd(phrase));
        while (to + 1 < end && row.is(to, FunctionWord.OF) && row.inPhrase(to + 1)) {
            to = Math.min(end, row.phraseEnd(to + 1));
        }
        return to;
    }

    /// "documents the ministry (SEDENA) released": who stands between the document and its release; -1 where nobody.
    private int releaser(int head) {
        int last = row.sentenceEnd(row.sentenceOf(head));
        int next = row.inPhrase(head) ? row.phraseEnd(head) : last;
        if (next < last && row.is(next, FunctionWord.THAT)) {
            next++;
        }
        if (next >= last || !row.inPhrase(next) || row.isTime(next)) {
            return -1;
        }
        Names.Named named = names.at(row.head(next, row.phraseEnd(next)));
        int verb = named == null ? row.phraseEnd(next) : Math.max(row.phraseEnd(next), named.end());
        if (verb < last && row.opensParenthesis(verb)) {
            while (verb < last && !row.closesParenthesis(verb)) {
                verb++;
            }
            verb++;
        }
        return verb < last && row.isVerb(verb) && words.isObtaining(row.tokens[verb].lemma()) ? next : -1;
    }

    private Voice voice(Names.Named named) {
        return finding.find(named.begin(), named.end(), named.end() - 1);
    }
}
