package cotejo.reading.attribution;

import cotejo.core.claim.Voice;
import cotejo.core.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in a document, for the words that go back to them: "he", "it", "they", "the
/// report".
final class Spoken {
    private final Row row;
    private final ReportingWords words;
    private final Names names;
    private final Naming naming;
    private @Nullable Voice person;
    private int personAt = -1;
    private @Nullable Voice body;
    private int bodyAt = -1;
    private @Nullable Voice crowd;
    private List<Voice> last = List.of();
    private int lastAt = -1;
    private @Nullable Voice document;
    private String documentNoun = "";
    private int documentAt = -1;
    private final Map<String, Voice> outlets = new HashMap<>();
    private final Map<String, Integer> outletsAt = new HashMap<>();
    /// keys of all who have spoken
    private final Set<String> speakers = new HashSet<>();

    /// Makes a voice of a name.
    interface Naming {
        Voice voice(Names.Named named, int begin, int end);
    }

    Spoken(Row row, ReportingWords words, Names names, Naming naming) {
        this.row = row;
        this.words = words;
        this.names = names;
        this.naming = naming;
    }

    boolean mayBePerson(String pronoun) {
        return words.pronoun(pronoun) == ReportingWords.Pronoun.PERSON;
    }

    /// Whom a pronoun at a token means: who spoke last, or who a sentence has begun with since.
    @Nullable
    Voice meantBy(String pronoun, int at) {
        return switch (words.pronoun(pronoun)) {
            case PERSON -> later(person, personAt, at, true);
            case BODY -> later(body, bodyAt, at, false);
            case CROWD -> crowd != null ? crowd : body;
            case NONE -> null;
        };
    }

    private @Nullable Voice later(@Nullable Voice spoke, int spokeAt, int at, boolean aPerson) {
        Names.Named subject = names.lastSubject(aPerson, at);
        if (subject != null && subject.begin() > spokeAt) {
            return naming.voice(subject, subject.begin(), subject.end());
        }
        return spoke;
    }

    void spoke(List<Voice> voices, int at) {
        last = List.copyOf(voices);
        lastAt = at;
        voices.forEach(voice -> speakers.add(voice.name().key()));
    }

    /// Whether this voice has spoken before.
    boolean hasSpoken(Voice voice) {
        return speakers.contains(voice.name().key());
    }

    /// Who a verb's missing subject is: who spoke last, or the name a sentence has begun with since.
    List<Voice> leftOut(int verb) {
        Names.Named someone = names.lastSubject(true, verb);
        Names.Named body = names.lastSubject(false, verb);
        Names.Named subject = someone == null || body != null && body.begin() > someone.begin() ? body : someone;
        return subject != null && subject.begin() > lastAt
                ? List.of(naming.voice(subject, subject.begin(), subject.end()))
                : last;
    }

    /// "el funcionario": the person who spoke last, or the last one named since.
    @Nullable
    Voice anyone(int at) {
        Names.Named named = names.lastPerson(at);
        return named != null && named.begin() > personAt ? naming.voice(named, named.begin(), named.end()) : person;
    }

    /// The voice of the last document so called, where it was named after `after`.
    @Nullable
    Voice document(String noun, int after) {
        return (noun.equals(documentNoun) || words.isAnyDocument(noun)) && documentAt > after ? document : null;
    }

    /// The voice of a paper named after `after` together with this noun: "the Spanish blog Los
    /// Lavaderos" for "the blog".
    @Nullable
    Voice called(String noun, int after) {
        return outlets.containsKey(noun) && outletsAt.getOrDefault(noun, -1) > after ? outlets.get(noun) : null;
    }

    void remember(Voice voice, int begin, int head) {
        String lemma = row.tokens[head].lemma();
        for (int i = begin; i < head && voice.named(); i++) {
            String noun = row.tokens[i].lemma();
            if (words.nouns.isOutlet(noun)) {
                outlets.put(noun, voice);
                outletsAt.put(noun, i);
            }
        }
        if (words.nouns.isDocument(lemma)) {
            document = voice;
            documentNoun = lemma;
            documentAt = head;
        }
        Span at = voice.at();
        int first = at == null ? -1 : row.tokenAt(row.tagged.document().text().utf16(at.start()));
        Names.Named named = first < 0 ? null : names.at(first);
        boolean isPerson = named != null && named.person()
                || named == null && row.tokens[head].name().equals("PERSON");
        if (isPerson || !voice.named() && words.nouns.isPerson(lemma) && row.tag(head, "NN")) {
            person = voice;
            personAt = head;
        } else if (voice.named() || words.nouns.isBody(lemma)) {
            body = voice;
            bodyAt = head;
            crowd = row.tag(head, "NNS") ? voice : crowd;
        } else if (row.tag(head, "NNS") || row.tag(head, "NNPS")) {
            crowd = voice;
        }
    }
}
