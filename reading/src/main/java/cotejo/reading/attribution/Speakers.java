package cotejo.reading.attribution;

import cotejo.core.claim.Step;
import cotejo.core.claim.Step.Relation;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Name;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which voice the words of a source name. Read in the order of the text: "he" and "the report" go back to who
/// spoke before.
final class Speakers {
    private static final int LONGEST = 160;

    private final Row row;
    private final ReportingWords words;
    private final Names names;
    private final Spoken spoken;
    private @Nullable Voice lastCrowd;

    Speakers(Row row, ReportingWords words, Names names) {
        this.row = row;
        this.words = words;
        this.names = names;
        this.spoken = new Spoken(row, words, names, this::named);
    }

    /// @param steps one, or two where a voice passes on what it got from another ("documents obtained by the
    /// newspaper from …")
    /// @param how what was worked out on the way, for a person; may be empty
    record Read(List<Step> steps, String how) {}

    Read read(Noun noun, Relation relation) {
        Noun meant = noun.meant();
        List<Step> passedOn = passedOn(meant, relation);
        if (!passedOn.isEmpty()) {
            return new Read(passedOn, "passed on by " + row.text(meant.begin(), meant.end()));
        }
        List<Voice> voices = new ArrayList<>(several(meant));
        for (Range part : voices.isEmpty() ? parts(meant) : List.<Range>of()) {
            Voice voice = voice(part.begin(), part.end(), part.holds(meant.head()) ? meant.head() : headOf(part));
            if (voices.stream()
                    .noneMatch(other -> other.name().key().equals(voice.name().key()))) {
                voices.add(voice);
            }
        }
        String said = row.text(meant.begin(), meant.coreEnd());
        String first = voices.getFirst().name().shown();
        String how = said.contains(first) ? "" : "“" + shortened(said) + "” is " + first + ", named before";
        return new Read(List.of(new Step(voices, relation)), how);
    }

    /// "the two secretariats": the last two of that kind, in the order they were named.
    private List<Voice> several(Noun noun) {
        int head = noun.head();
        int phrase = row.inPhrase(head) ? row.phraseBegin(head) : head;
        int count = head - phrase < 1 || !row.tag(head, "NNS") ? 0 : words.small(row.lower[head - 1]);
        boolean definite = count > 0 && (isDefinite(phrase) || phrase == head - 1);
        return definite
                ? names.lastOfKind(row.tokens[head].lemma(), phrase, count).stream()
                        .map(named -> named(named, named.begin(), named.end()))
                        .toList()
                : List.of();
    }

    private int headOf(Range part) {
        int end = row.inPhrase(part.begin()) ? Math.min(part.end(), row.phraseEnd(part.begin())) : part.end();
        return row.head(part.begin(), end);
    }

    /// "documents obtained by the newspaper from IFAI": the newspaper says, citing IFAI.
    private List<Step> passedOn(Noun noun, Relation relation) {
        for (int i = noun.begin() + 1; i + 2 < noun.end(); i++) {
            if (!words.isObtaining(row.tokens[i].lemma())
                    || !row.tag(i, "VBN")
                    || !row.is(i + 1, FunctionWord.BY)
                    || !row.inPhrase(i + 2)) {
                continue;
            }
            int byEnd = row.phraseEnd(i + 2);
            if (byEnd + 1 < noun.end() && row.is(byEnd, FunctionWord.FROM) && row.inPhrase(byEnd + 1)) {
                int from = byEnd + 1;
                Voice medium = voice(i + 2, byEnd, row.head(i + 2, byEnd));
                Voice origin = voice(from, noun.end(), row.head(from, row.phraseEnd(from)));
                return List.of(new Step(List.of(medium), relation), new Step(List.of(origin), Relation.CITES));
            }
        }
        return List.of();
    }

    /// "SEDENA and SEMAR": voices side by side, where both sides have names; otherwise the words stay together.
    private List<Range> parts(Noun noun) {
        int to = noun.coreEnd();
        int from = noun.begin();
        boolean hanging = !row.tokens[noun.head()].tag().startsWith("NNP");
        int last = hanging && row.inPhrase(noun.head()) ? Math.min(to, row.phraseEnd(noun.head())) : to;
        List<Range> parts = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i + 1 < last; i++) {
            boolean joins = row.is(i, FunctionWord.AND)
                    && row.inPhrase(i + 1)
                    && (row.inPhrase(i - 1) || row.closesParenthesis(i - 1));
            if (!joins || names.at(i) != null || row.tokens[i].isName() || !isNamed(begin, i) || !isNamed(i + 1, to)) {
                continue;
            }
            boolean modifies = row.inPhrase(i)
                    && !row.tokens[row.head(i, row.phraseEnd(i))].tag().startsWith("NNP");
            if (!modifies) {
                parts.add(new Range(begin, i));
                begin = i + 1;
            }
        }
        parts.add(new Range(begin, to));
        return parts;
    }

    private boolean isNamed(int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean proper = row.tokens[i].tag().startsWith("NNP")
                    && !words.nouns.isTitle(row.lower[i])
                    && !words.nouns.isPerson(row.lower[i]);
            if (names.at(i) != null || proper) {
                return true;
            }
        }
        return false;
    }

    private Voice voice(int begin, int end, int head) {
        Voice voice = find(begin, end, head);
        spoken.remember(voice, begin, head);
        return voice;
    }

    private Voice find(int begin, int end, int head) {
        if (row.tag(head, "PRP") || row.tag(head, "WP") || row.tag(head, "PRP$")) {
            return pronoun(head);
        }
        String lemma = row.tokens[head].lemma();
        int phraseEnd = row.inPhrase(head) ? Math.min(end, row.phraseEnd(head)) : end;
        Names.Named atHead = names.at(head);
        if (atHead != null) {
            return named(atHead, begin, end);
        }
        Names.Named person = names.in(begin, phraseEnd, true);
        if (person != null && !words.nouns.isDocument(lemma)) {
            return named(person, begin, end);
        }
        boolean document = words.nouns.isDocument(lemma) || row.tag(head, "NNS") && words.nouns.isDocument(row.lower[head]);
        if (document || words.nouns.isSpokesperson(lemma)) {
            return owned(begin, end, head, document);
        }
        if (words.nouns.isOutlet(lemma)) {
            Names.Named outlet = names.in(begin, phraseEnd, false);
            if (outlet != null) {
                return named(outlet, begin, head + 1);
            }
            if (properBefore(begin, head)) {
                return plain(begin, head + 1, true);
            }
        }
        boolean common = phraseEnd - begin == 2 && isDefinite(begin) && words.nouns.isBody(row.lower[head]);
        if (common) {
            return body(begin, end, head, row.lower[head]);
        }
        boolean proper = row.tokens[head].tag().startsWith("NNP") || row.tokens[head].isName();
        if (!proper && (words.nouns.isBody(lemma) || words.nouns.isOutlet(lemma))) {
            return body(begin, end, head, lemma);
        }
        if (proper) {
            return plain(begin, phraseEnd, true);
        }
        if (words.nouns.isPerson(lemma) && isDefinite(begin) && row.tag(head, "NN")) {
            Names.Named called = names.personCalled(lemma, begin);
            if (called != null) {
                return named(called, called.begin(), called.end());
            }
        }
        return plain(begin, end, false);
    }

    /// "the ministry", "the newspaper": the last of that kind; "the Mexican government" is a name of its own.
    private Voice body(int begin, int end, int head, String lemma) {
        Names.Named inside = names.in(begin, head + 1, false);
        if (inside != null && inside.known() != null) {
            return named(inside, begin, head + 1);
        }
        if (properBefore(begin, head)) {
            return plain(begin, head + 1, row.tag(head, "NN") || row.tag(head, "NNP"));
        }
        if (isDefinite(begin) && (row.tag(head, "NN") || row.tag(head, "NNP"))) {
            Names.Named before = names.meantBy(lemma, begin);
            Voice called = spoken.called(lemma, before == null ? -1 : before.begin());
            if (called != null) {
                return called;
            }
            before = before == null && words.nouns.isOutlet(lemma) ? names.lastUnknownBody(begin) : before;
            if (before != null) {
                return named(before, before.begin(), before.end());
            }
        }
        return plain(begin, end, false);
    }

    private boolean properBefore(int begin, int head) {
        for (int i = begin; i < head; i++) {
            if (row.tokens[i].tag().startsWith("NNP")
                    || row.tokens[i].name().equals("MISC")
                    || row.tokens[i].name().equals("LOCATION")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int begin) {
        return row.is(begin, FunctionWord.DEFINITE);
    }

    /// A report, figures, a spokesman: the voice is whose they are.
    private Voice owned(int begin, int end, int head, boolean document) {
        Names.Named inside = names.in(begin, head + 1, false);
        if (inside != null) {
            return named(inside, inside.begin(), inside.end());
        }
        Names.Named person = names.in(begin, head, true);
        if (person != null) {
            return named(person, person.begin(), person.end());
        }
        for (int i = begin; i < head; i++) {
            if (row.tag(i, "POS") && i > begin) {
                return find(begin, i, row.head(begin, i));
            }
        }
        for (int i = head + 1; i + 1 < end && words.way(row.tokens[i].lemma()) != ReportingWords.Way.CITE; i++) {
            boolean owner = row.is(i, FunctionWord.OWNER);
            if (!owner || !row.inPhrase(i + 1)) {
                continue;
            }
            int inner = row.head(i + 1, Math.min(end, row.phraseEnd(i + 1)));
            if (names.at(inner) != null || names.in(i + 1, Math.min(end, row.phraseEnd(i + 1)), false) != null) {
                return find(i + 1, withOf(i + 1, end), inner);
            }
            String lemma = row.tokens[inner].lemma();
            if (!row.is(i, FunctionWord.PLACES)
                    && (words.nouns.isBody(lemma)
                            || words.nouns.isOutlet(lemma)
                            || row.tokens[inner].tag().startsWith("NNP"))) {
                return find(i + 1, withOf(i + 1, end), inner);
            }
        }
        int releaser = releaser(head);
        if (releaser >= 0) {
            return find(releaser, row.phraseEnd(releaser), row.head(releaser, row.phraseEnd(releaser)));
        }
        if (row.tag(begin, "PRP$")) {
            Voice owner = spoken.meantBy(row.lower[begin], begin);
            if (owner != null) {
                return owner;
            }
        }
        if (document && isDefinite(begin) && head - begin == 1) {
            Names.Named owner = names.ownerOf(row.tokens[head].lemma(), begin);
            Voice said = spoken.document(row.tokens[head].lemma(), owner == null ? -1 : owner.begin());
            if (said != null) {
                return said;
            }
            if (owner != null) {
                return named(owner, owner.begin(), owner.end());
            }
        }
        if (words.nouns.isOutlet(row.tokens[head].lemma())) {
            return body(begin, end, head, row.tokens[head].lemma());
        }
        return plain(begin, end, row.tokens[head].tag().startsWith("NNP"));
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
        if (next >= last || !row.inPhrase(next) || row.isTime(next)) {
            return -1;
        }
        int verb = row.phraseEnd(next);
        if (verb < last && row.opensParenthesis(verb)) {
            while (verb < last && !row.closesParenthesis(verb)) {
                verb++;
            }
            verb++;
        }
        return verb < last && row.isVerb(verb) && words.isObtaining(row.tokens[verb].lemma()) ? next : -1;
    }

    private Voice pronoun(int head) {
        Voice before = spoken.meantBy(row.lower[head], head);
        if (before != null) {
            return before;
        }
        Names.Named person = spoken.mayBePerson(row.lower[head]) ? names.lastPerson(head) : null;
        return person == null ? plain(head, head + 1, false) : named(person, person.begin(), person.end());
    }

    private Voice named(Names.Named named, int begin, int end) {
        if (named.person()) {
            Names.Named full = names.fullest(named);
            int from =
                    full == named ? Math.max(names.personBegin(named), Math.min(begin, named.begin())) : full.begin();
            return new Voice(new Name(row.text(from, full.end()), null), true, span(from, full.end()));
        }
        int from = named.begin();
        int to = named.end();
        while (to < end
                && to < row.size()
                && words.nouns.isOutlet(row.tokens[to].lemma())
                && !row.tokens[to].isName()
                && row.tag(to, "NN")) {
            to++;
        }
        if (named.known() == null) {
            Names.Named longer = names.spelledOut(named);
            if (longer != named) {
                return named(longer, longer.begin(), longer.end());
            }
            while (from > begin && (row.tokens[from - 1].tag().startsWith("NNP"))) {
                from--;
            }
            VoiceBook.Known inBrackets = names.knownInBrackets(to);
            String id = inBrackets == null ? null : inBrackets.id();
            return new Voice(new Name(row.text(from, to), id), true, span(from, to));
        }
        return new Voice(new Name(row.text(from, to), named.known().id()), true, span(from, to));
    }

    private Voice plain(int begin, int end, boolean named) {
        int from = named && begin + 1 < end && (row.tag(begin, "DT") || row.tag(begin, "PDT")) ? begin + 1 : begin;
        int to = end;
        while (to > from + 1 && (row.isComma(to - 1) || row.isDash(to - 1) || row.opensParenthesis(to - 1))) {
            to--;
        }
        return new Voice(new Name(shortened(row.text(from, to)), null), named, span(from, to));
    }

    private static String shortened(String said) {
        if (said.length() <= LONGEST) {
            return said;
        }
        int cut = Character.isHighSurrogate(said.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return said.substring(0, cut);
    }

    private Span span(int begin, int end) {
        return row.tagged.document().text().span(row.tokens[begin].begin(), row.tokens[end - 1].end());
    }
}
