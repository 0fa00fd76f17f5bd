package cotejo.reading.attribution;

import cotejo.reading.attribution.Names.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the names of a document: voices known by name, those a short form is given to, persons and organisations by
/// their labels.
final class NameScan {
    private final Row row;
    private final ReportingWords words;
    /// in the order of the text
    final List<Named> all = new ArrayList<>();
    /// the name each token belongs to, or null
    final @Nullable Named[] byToken;
    /// a short form in brackets, and the name before them
    final Map<String, Named> shortForms = new HashMap<>();

    NameScan(Row row, ReportingWords words, VoiceBook book) {
        this.row = row;
        this.words = words;
        byToken = new Named[row.size()];
        for (VoiceBook.Mention mention : book.mentions(row)) {
            if (!insideLonger(mention)) {
                add(known(mention));
            }
        }
        for (int i = 1; i + 2 < row.size(); i++) {
            if (row.opensParenthesis(i) && row.closesParenthesis(i + 2)) {
                shortForm(i);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            String name = row.tokens[i].name();
            boolean turned = row.isVerb(i) && i == row.sentenceBegin(row.sentenceOf(i));
            if (turned
                    || byToken[i] != null
                    || isBareBody(i)
                    || !(name.equals("PERSON") || name.equals("ORGANIZATION"))) {
                continue;
            }
            int end = i + 1;
            int last = row.sentenceEnd(row.sentenceOf(i));
            while (end < last
                    && byToken[end] == null
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
    }

    /// "Grupo de Apoyo Mutuo (GAM)": the initials of the words before the bracket tell where the long form begins.
    private void shortForm(int open) {
        String letters = row.tokens[open + 1].word();
        if (letters.length() < 2 || letters.length() > 10 || !Character.isUpperCase(letters.charAt(0))) {
            return;
        }
        Named before = byToken[open - 1];
        if (before != null) {
            shortForms.putIfAbsent(letters, before);
            return;
        }
        int first = row.sentenceBegin(row.sentenceOf(open));
        int left = letters.length() - 1;
        for (int i = open - 1; i >= first && open - i <= 14 && byToken[i] == null; i--) {
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
                && !words.nouns.isOutlet(row.lower[next]);
    }

    /// "the NGO": a kind of body, though written like a name.
    private boolean isBareBody(int i) {
        boolean alone = i + 1 >= row.size() || !row.tokens[i + 1].name().equals(row.tokens[i].name());
        return alone
                && i > 0
                && row.is(i - 1, FunctionWord.ARTICLE)
                && (words.nouns.isBody(row.lower[i]) || words.nouns.isDocument(row.lower[i]));
    }

    private void add(Named named) {
        all.add(named);
        for (int i = named.begin(); i < named.end(); i++) {
            byToken[i] = named;
        }
    }

    private Named known(VoiceBook.Mention mention) {
        String kind = mention.known().kind();
        Set<Integer> groups = new HashSet<>(bodies(mention.begin(), mention.end()));
        groups.addAll(words.nouns.bodiesOfKind(kind));
        boolean blog = kind.equals("blog");
        boolean outlet = blog || kind.equals("outlet");
        return new Named(mention.begin(), mention.end(), mention.known(), false, outlet, blog, groups);
    }

    private Set<Integer> bodies(int begin, int end) {
        Set<Integer> groups = new HashSet<>();
        for (int i = begin; i < end; i++) {
            groups.addAll(words.nouns.bodies(row.lower[i]));
        }
        return groups;
    }

    /// "the Gazette newspaper", "the magazine Gazette".
    private boolean besideOutlet(int i) {
        return i >= 0 && i < row.size() && words.nouns.isOutlet(row.tokens[i].lemma());
    }

    private boolean isBlog(int i) {
        return i >= 0 && i < row.size() && words.nouns.isBlog(row.tokens[i].lemma());
    }
}
