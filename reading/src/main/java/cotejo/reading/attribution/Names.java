package cotejo.reading.attribution;

import cotejo.reading.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
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
            Set<Integer> bodies) {}

    private final Row row;
    private final ReportingWords words;
    private final List<Named> all = new ArrayList<>();
    private final Map<Integer, Named> byToken = new HashMap<>();
    private final Map<String, List<Named>> bySurname = new HashMap<>();
    private final Map<String, Named> shortForms = new HashMap<>();

    Names(Row row, ReportingWords words, VoiceBook book) {
        this.row = row;
        this.words = words;
        boolean[] taken = new boolean[row.size()];
        for (VoiceBook.Mention mention : book.mentions(row)) {
            if (insideLonger(mention)) {
                continue;
            }
            add(known(mention));
            java.util.Arrays.fill(taken, mention.begin(), mention.end(), true);
        }
        for (int i = 1; i + 2 < row.size(); i++) {
            if (row.opensParenthesis(i) && row.closesParenthesis(i + 2)) {
                shortForm(i, taken);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            String name = row.tokens[i].name();
            if (taken[i] || isBareBody(i) || !(name.equals("PERSON") || name.equals("ORGANIZATION"))) {
                continue;
            }
            int end = i + 1;
            int last = row.sentenceEnd(row.sentenceOf(i));
            while (end < last
                    && !taken[end]
                    && row.tokens[end].name().equals(name)
                    && !row.is(end, FunctionWord.MISTAKEN)) {
                end++;
            }
            boolean person = name.equals("PERSON");
            boolean outlet = !person && (besideOutlet(end) || besideOutlet(i - 1));
            boolean blog = outlet && (isBlog(end) || isBlog(i - 1));
            add(new Named(i, end, null, person, outlet, blog, person ? Set.of() : bodies(i, end)));
            i = end - 1;
        }
        all.sort(Comparator.comparingInt(Named::begin));
        for (Named named : all) {
            if (named.person() && named.end() - named.begin() > 1) {
                bySurname
                        .computeIfAbsent(row.lower[named.end() - 1], k -> new ArrayList<>())
                        .add(named);
            }
        }
    }

    /// "Grupo de Apoyo Mutuo (GAM)": the initials of the words before the bracket tell where the long form begins.
    private void shortForm(int open, boolean[] taken) {
        String letters = row.tokens[open + 1].word();
        if (letters.length() < 2
                || letters.length() > 10
                || !Character.isUpperCase(letters.charAt(0))
                || byToken.containsKey(open - 1)) {
            return;
        }
        int first = row.sentenceBegin(row.sentenceOf(open));
        int left = letters.length() - 1;
        for (int i = open - 1; i >= first && open - i <= 14 && !taken[i]; i--) {
            char initial = row.tokens[i].word().charAt(0);
            if (!Character.isUpperCase(initial)) {
                continue;
            }
            if (initial != Character.toUpperCase(letters.charAt(left))) {
                return;
            }
            if (left-- == 0) {
                Named whole = new Named(i, open, null, false, false, false, bodies(i, open));
                add(whole);
                shortForms.putIfAbsent(letters, whole);
                java.util.Arrays.fill(taken, i, open, true);
                return;
            }
        }
    }

    /// "United Nations" in "United Nations High Commissioner for Refugees" is another's name.
    private boolean insideLonger(VoiceBook.Mention mention) {
        int next = mention.end();
        return next < row.size()
                && row.sentenceOf(next) == row.sentenceOf(mention.begin())
                && row.tokens[mention.end() - 1].name().equals("ORGANIZATION")
                && row.tokens[next].name().equals("ORGANIZATION")
                && row.tokens[next].tag().startsWith("NNP")
                && !row.is(next, FunctionWord.MISTAKEN)
                && !words.isOutlet(row.lower[next]);
    }

    /// "the NGO": a kind of body, though written like a name.
    private boolean isBareBody(int i) {
        boolean alone = i + 1 >= row.size() || !row.tokens[i + 1].name().equals(row.tokens[i].name());
        return alone
                && i > 0
                && row.is(i - 1, FunctionWord.ARTICLE)
                && (words.body(row.lower[i]) != null || words.isDocument(row.lower[i]));
    }

    private void add(Named named) {
        all.add(named);
        for (int i = named.begin(); i < named.end(); i++) {
            byToken.put(i, named);
        }
    }

    private Named known(VoiceBook.Mention mention) {
        String kind = mention.known().kind();
        Set<Integer> groups = new HashSet<>(bodies(mention.begin(), mention.end()));
        Integer group = words.body(kind);
        if (group != null) {
            groups.add(group);
        }
        boolean blog = kind.equals("blog");
        boolean outlet = blog || kind.equals("outlet");
        return new Named(mention.begin(), mention.end(), mention.known(), false, outlet, blog, groups);
    }

    private Set<Integer> bodies(int begin, int end) {
        Set<Integer> groups = new HashSet<>();
        for (int i = begin; i < end; i++) {
            Integer group = words.body(row.lower[i]);
            if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    /// "the Gazette newspaper", "the magazine Gazette".
    private boolean besideOutlet(int i) {
        return i >= 0 && i < row.size() && words.isOutlet(row.tokens[i].lemma());
    }

    private boolean isBlog(int i) {
        return i >= 0 && i < row.size() && words.isBlog(row.tokens[i].lemma());
    }

    @Nullable
    Named at(int token) {
        return byToken.get(token);
    }

    /// The first name that lies inside these tokens, persons or others.
    @Nullable
    Named in(int begin, int end, boolean person) {
        for (int i = begin; i < end; i++) {
            Named named = byToken.get(i);
            if (named != null && named.person() == person && named.end() <= end) {
                return named;
            }
        }
        return null;
    }

    /// Whom a body's or an outlet's common noun goes back to: the last named before of that kind.
    @Nullable
    Named meantBy(String noun, int before) {
        Integer group = words.body(noun);
        boolean outlet = words.isOutlet(noun);
        boolean anybody = words.isAnyBody(noun);
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
            if (outlet && named.outlet() && named.blog() == words.isBlog(noun)
                    || group != null && named.bodies().contains(group)) {
                return named;
            }
        }
        return null;
    }

    /// The last few different names before of a kind, in the order of the text; none where there are fewer.
    List<Named> lastOfKind(String noun, int before, int count) {
        Integer group = words.body(noun);
        boolean outlet = words.isOutlet(noun);
        List<Named> found = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int steps = 0;
        for (int k = lastBefore(before); k >= 0 && steps < REACH && found.size() < count; k--, steps++) {
            Named named = all.get(k);
            boolean fits = outlet && named.outlet() && named.blog() == words.isBlog(noun)
                    || group != null && named.bodies().contains(group);
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
            int last = named.end() - 1;
            if (row.inPhrase(last)
                    && row.phraseEnd(last) > named.end()
                    && row.tokens[row.head(named.end(), row.phraseEnd(last))]
                            .lemma()
                            .equals(document)) {
                return named;
            }
        }
        return null;
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
        boolean whole = !row.inPhrase(named.begin()) || row.phraseEnd(named.begin()) == named.end();
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
        Named inside = brackets ? byToken.get(open + 1) : null;
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
            if (!before.tag().startsWith("NNP")
                    || byToken.containsKey(begin - 1)
                    || words.isTime(row.lower[begin - 1])) {
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
