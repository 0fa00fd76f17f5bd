package cotejo.reading.attribution;

import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of a document in order, so that "the newspaper", "the secretariat" and "Mr. Braun" find whom they
/// mean.
final class Names {
    /// How far back, in names, a word may reach.
    private static final int REACH = 250;

    /// @param outlet whether it is a paper, a broadcaster or a blog
    /// @param blog whether it is a blog: "the newspaper" is not one
    /// @param bodies groups of bodies its words belong to
    record Named(
            int begin,
            int end,
            VoiceBook.@Nullable Known known,
            boolean person,
            boolean outlet,
            boolean blog,
            Set<Integer> bodies) {
        boolean isOneOf(Set<Integer> groups) {
            return !groups.isEmpty() && bodies.stream().anyMatch(groups::contains);
        }
    }

    private final Row row;
    private final ReportingWords words;
    private final List<Named> all;
    private final @Nullable Named[] byToken;
    private final Map<String, List<Named>> bySurname = new HashMap<>();
    private final Map<String, Named> shortForms;

    Names(Row row, ReportingWords words, VoiceBook book) {
        this.row = row;
        this.words = words;
        NameScan scan = new NameScan(row, words, book);
        all = scan.all;
        byToken = scan.byToken;
        shortForms = scan.shortForms;
        for (Named named : all) {
            if (named.person() && named.end() - named.begin() > 1) {
                bySurname
                        .computeIfAbsent(row.lower[named.end() - 1], k -> new ArrayList<>())
                        .add(named);
            }
        }
    }

    @Nullable
    Named at(int token) {
        return byToken[token];
    }

    /// The first name that lies inside these tokens, persons or others.
    @Nullable
    Named in(int begin, int end, boolean person) {
        for (int i = begin; i < end; i++) {
            Named named = byToken[i];
            if (named != null && named.person() == person && named.end() <= end) {
                return named;
            }
        }
        return null;
    }

    /// Whom a body's or an outlet's common noun goes back to: the last named before of that kind.
    @Nullable
    Named meantBy(String noun, int before) {
        Set<Integer> groups = words.nouns.bodies(noun);
        boolean outlet = words.nouns.isOutlet(noun);
        boolean anybody = words.nouns.isAnyBody(noun);
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH; k--, steps++) {
            Named named = all.get(k);
            if (named.person()) {
                continue;
            }
            if (anybody
                    && named.known() == null
                    && !named.outlet()
                    && named.bodies().isEmpty()) {
                return named;
            }
            if (outlet && named.outlet() && named.blog() == words.nouns.isBlog(noun) || named.isOneOf(groups)) {
                return named;
            }
        }
        return null;
    }

    /// The last few different names before of a kind, in the order of the text; none where there are fewer.
    List<Named> lastOfKind(String noun, int before, int count) {
        Set<Integer> groups = words.nouns.bodies(noun);
        boolean outlet = words.nouns.isOutlet(noun);
        List<Named> found = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH && found.size() < count; k--, steps++) {
            Named named = all.get(k);
            boolean fits =
                    outlet && named.outlet() && named.blog() == words.nouns.isBlog(noun) || named.isOneOf(groups);
            VoiceBook.Known known = named.known();
            if (!named.person()
                    && fits
                    && keys.add(known == null ? row.text(named.begin(), named.end()) : known.id())) {
                found.addFirst(named);
            }
        }
        return found.size() == count ? found : List.of();
    }

    /// Whose the last document of this kind was ("a State Department report" for "the report").
    @Nullable
    Named ownerOf(String document, int before) {
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH; k--, steps++) {
            Named named = all.get(k);
            if (isOwner(named, document)) {
                return named;
            }
        }
        return null;
    }

    /// "a State Department report", "un informe del Departamento de Estado".
    private boolean isOwner(Named named, String document) {
        int last = named.end() - 1;
        if (row.inPhrase(last) && row.phraseEnd(last) > named.end()) {
            return isDocument(row.head(named.end(), row.phraseEnd(last)), document);
        }
        int first = row.inPhrase(named.begin()) ? row.phraseBegin(named.begin()) : named.begin();
        int before = first - 2;
        return before >= row.sentenceBegin(row.sentenceOf(first))
                && row.is(first - 1, FunctionWord.OF)
                && row.inPhrase(before)
                && isDocument(row.head(row.phraseBegin(before), before + 1), document);
    }

    private boolean isDocument(int token, String document) {
        String lemma = row.tokens[token].lemma();
        return lemma.equals(document) || words.isAnyDocument(document) && words.nouns.isDocument(lemma);
    }

    /// The last person before who stands beside this title or trade ("Ambassador Carlos Pascual" for "the
    /// ambassador").
    @Nullable
    Named personCalled(String noun, int before) {
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH; k--, steps++) {
            Named named = all.get(k);
            if (named.person() && (titled(named, noun) || apposed(named, noun))) {
                return named;
            }
        }
        return null;
    }

    /// "Ambassador Carlos Pascual": the noun stands before the name in its phrase.
    private boolean titled(Named person, String noun) {
        int from = row.inPhrase(person.begin()) ? row.phraseBegin(person.begin()) : person.begin();
        return holds(from, person.begin(), noun);
    }

    /// "Carlos Pascual, the ambassador": the noun is in the phrase after the comma.
    private boolean apposed(Named person, String noun) {
        int next = person.end() + 1;
        return next < row.size()
                && row.isComma(person.end())
                && row.inPhrase(next)
                && holds(next, row.phraseEnd(next), noun);
    }

    private boolean holds(int from, int to, String noun) {
        for (int i = from; i < to; i++) {
            if (row.tokens[i].lemma().equals(noun)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Named lastPerson(int before) {
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH; k--, steps++) {
            if (all.get(k).person()) {
                return all.get(k);
            }
        }
        return null;
    }

    /// The last name before that a sentence begins with, or begins with after an introduction and a comma.
    @Nullable
    Named lastSubject(boolean person, int before) {
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH / 5; k--, steps++) {
            Named named = all.get(k);
            if (named.person() == person && opensSentence(named)) {
                return named;
            }
        }
        return null;
    }

    private boolean opensSentence(Named named) {
        int from = row.inPhrase(named.begin()) ? row.phraseBegin(named.begin()) : named.begin();
        int begin = row.sentenceBegin(row.sentenceOf(from));
        boolean whole = !row.inPhrase(named.end() - 1) || row.phraseEnd(named.end() - 1) == named.end();
        boolean introduced = from > begin + 1 && row.isComma(from - 1) && row.tag(begin, "IN");
        return whole && (from == begin || introduced);
    }

    /// The last organisation before of which nothing is known.
    @Nullable
    Named lastUnknownBody(int before) {
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH / 5; k--, steps++) {
            Named named = all.get(k);
            if (!named.person() && named.known() == null && named.bodies().isEmpty()) {
                return named;
            }
        }
        return null;
    }

    /// The voice known by the name in brackets that begin at a token: "… of National Defense (SEDENA)".
    VoiceBook.@Nullable Known knownInBrackets(int open) {
        boolean brackets = open + 1 < row.size() && row.opensParenthesis(open);
        Named inside = brackets ? byToken[open + 1] : null;
        return inside == null || inside.begin() != open + 1 ? null : inside.known();
    }

    /// The name a short form was given to in brackets: "Grupo de Apoyo Mutuo (GAM)" for "GAM".
    Named spelledOut(Named name) {
        Named longer = shortForms.get(row.text(name.begin(), name.end()));
        return longer == null || longer.begin() >= name.begin() ? name : longer;
    }

    /// The fullest earlier mention of a person given by surname.
    Named fullest(Named person) {
        List<Named> same = bySurname.getOrDefault(row.lower[person.end() - 1], List.of());
        Named best = person;
        for (Named named : same) {
            if (named.begin() < person.begin() && person.end() - person.begin() == 1) {
                best = named;
                break;
            }
        }
        return best;
    }

    /// A person's name with the proper nouns around it that the labels missed, titles aside.
    int personBegin(Named person) {
        int begin = person.begin();
        int first = row.sentenceBegin(row.sentenceOf(begin));
        while (begin > first) {
            Token before = row.tokens[begin - 1];
            if (row.word(begin - 1, "-")
                    && begin - 2 >= first
                    && row.tokens[begin - 2].tag().startsWith("NNP")) {
                begin -= 2;
                continue;
            }
            if (!before.tag().startsWith("NNP") || byToken[begin - 1] != null || words.isTime(row.lower[begin - 1])) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
