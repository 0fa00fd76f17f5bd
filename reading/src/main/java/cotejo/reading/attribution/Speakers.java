package cotejo.reading.attribution;

import cotejo.core.claim.Step;
import cotejo.core.claim.Step.Relation;
import cotejo.core.claim.Voice;
import cotejo.core.scope.Name;
import cotejo.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which voice the words of a source name. Read in the order of the text: "he" and "the report" go back
/// to who spoke before.
final class Speakers {
    private static final int LONGEST = 160;

    private final Row row;
    private final ReportingWords words;
    private final Names names;
    private final Spoken spoken;
    private final Owners owners;

    Speakers(Row row, ReportingWords words, Names names) {
        this.row = row;
        this.words = words;
        this.names = names;
        spoken = new Spoken(row, words, names, this::named);
        owners = new Owners(row, words, names, spoken, this::find);
    }

    /// @param steps one, or two where a voice passes on what it got from another ("documents obtained by
    /// the newspaper from …")
    /// @param how what was worked out on the way, for a person; may be empty
    record Read(List<Step> steps, String how) {}

    /// @param speaks whether who this is has spoken, so that "Añadió que" may go back to it
    /// @return null where a verb's subject is left out and nobody has spoken before
    @Nullable
    Read read(Noun noun, Relation relation, boolean speaks) {
        if (noun.isLeftOut() && noun.antecedent() == null) {
            List<Voice> before = spoken.leftOut(noun.begin());
            return before.isEmpty()
                    ? null
                    : new Read(
                            List.of(new Step(before, relation)),
                            "the subject is left out: "
                                    + before.getFirst().name().shown());
        }
        List<Step> passedOn = owners.passedOn(noun.meant(), relation);
        if (!passedOn.isEmpty()) {
            return new Read(
                    passedOn,
                    "passed on by "
                            + row.text(noun.meant().begin(), noun.meant().end()));
        }
        Noun together = owners.together(noun.meant());
        Noun meant = together == null ? noun.meant() : together;
        Noun apposed = apposed(meant);
        List<Voice> voices = new ArrayList<>(apposed == null ? several(meant) : List.of());
        if (apposed != null) {
            voices.add(voice(apposed.begin(), apposed.end(), apposed.head()));
        }
        for (Range part : voices.isEmpty() ? parts(meant) : List.<Range>of()) {
            Voice voice = voice(part.begin(), part.end(), part.holds(meant.head()) ? meant.head() : headOf(part));
            if (voices.stream()
                    .noneMatch(other -> other.name().key().equals(voice.name().key()))) {
                voices.add(voice);
            }
        }
        if (speaks) {
            spoken.spoke(voices, meant.head());
        }
        String said = row.text(meant.begin(), meant.coreEnd());
        String first = voices.getFirst().name().shown();
        String how = said.contains(first) ? "" : "“" + shortened(said) + "” is " + first;
        return new Read(List.of(new Step(voices, relation)), how);
    }

    /// "the director of the institute, Rosario Ibáñez": the name after the comma, where the words before
    /// it have none of a person.
    private @Nullable Noun apposed(Noun noun) {
        String lemma = row.tokens[noun.head()].lemma();
        boolean spokesperson = words.nouns.isSpokesperson(lemma);
        boolean office = (words.nouns.isPerson(lemma) || spokesperson) && !row.tag(noun.head(), "NNS");
        int comma = noun.coreEnd();
        if (!office
                || comma + 1 >= row.size()
                || !row.isComma(comma)
                || row.sentenceOf(comma + 1) != row.sentenceOf(comma)
                || names.in(noun.begin(), noun.coreEnd(), true) != null) {
            return null;
        }
        Voice owner = spokesperson ? owners.of(noun.begin(), comma, noun.head(), false) : null;
        if (owner != null && owner.named()) {
            return null;
        }
        int first = comma + 1;
        int end = row.inPhrase(first) ? row.phraseEnd(first) : first;
        Names.Named person = names.in(first, end, true);
        boolean whole = person != null && person.end() == end && row.head(first, end) == end - 1;
        return whole ? Noun.of(first, end, end - 1) : null;
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

    /// "SEDENA and SEMAR": voices side by side, where both sides have names; otherwise the words stay
    /// together.
    private List<Range> parts(Noun noun) {
        boolean document = words.nouns.isDocument(row.tokens[noun.head()].lemma());
        int to = document ? noun.end() : noun.coreEnd();
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
        boolean document =
                words.nouns.isDocument(lemma) || row.tag(head, "NNS") && words.nouns.isDocument(row.lower[head]);
        if (document || words.nouns.isSpokesperson(lemma)) {
            Voice owner = owners.of(begin, end, head, document);
            return owner != null
                    ? owner
                    : words.nouns.isOutlet(lemma)
                            ? body(begin, end, head, lemma)
                            : plain(begin, end, row.tokens[head].tag().startsWith("NNP"));
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
        String epithet = head + 1 < phraseEnd ? row.lower[head] + " " + row.lower[head + 1] : lemma;
        if (head + 1 < phraseEnd && words.nouns.isBody(epithet) && isDefinite(begin)) {
            return body(begin, end, head, epithet);
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
            Voice last = words.nouns.isAnyone(lemma) && phraseEnd - begin == 2 && end == phraseEnd
                    ? spoken.anyone(begin)
                    : null;
            if (last != null) {
                return last;
            }
        }
        return plain(begin, end, false);
    }

    /// "the ministry", "the newspaper": the last of that kind; "the Mexican government" is a name of its
    /// own.
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
                return teller(before, lemma, begin);
            }
        }
        return plain(begin, end, false);
    }

    /// "The navy had a budget of 300 million, the department said": whom a sentence tells of did not
    /// tell it, where one of that kind named before has spoken.
    private Voice teller(Names.Named named, String lemma, int begin) {
        Voice voice = named(named, named.begin(), named.end());
        int sentence = row.sentenceBegin(row.sentenceOf(begin));
        Names.Named before =
                named.begin() < sentence || spoken.hasSpoken(voice) ? null : names.meantBy(lemma, sentence);
        Voice earlier = before == null ? voice : named(before, before.begin(), before.end());
        return spoken.hasSpoken(earlier) ? earlier : voice;
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
        // An outlet may be named by its last word alone.
        int to = Math.max(end, from + 1);
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
