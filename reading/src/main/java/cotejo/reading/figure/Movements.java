package cotejo.reading.figure;

import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Whether a figure is how far something rose or fell ("rose 12 percent", "a drop of 300 recruits", "12 percent
/// fewer"). Where a movement led and where it began ("to 40", "from 52") are no amounts of it.
final class Movements {
    /// In tokens: so far before "by" the verb may stand, and before a number without.
    private static final int BEFORE_BY = 8;

    private static final int BEFORE = 3;
    /// In tokens: what a verb acts on, between it and the ratio: "cut defence spending 12 percent".
    private static final int OBJECT = 4;

    /// Words of one direction.
    ///
    /// @param heads forms of theirs that the tagger takes for nouns at the head of a sentence ("Baja 12% el robo")
    /// @param by verbs that tell one only with "by" behind: "exceeds last year's by 12 percent"
    /// @param also verbs that tell a movement of ratios and points, and of money only where it is a price
    /// @param results nouns of which the same holds
    private record Words(
            Set<String> verbs,
            Set<String> heads,
            Set<String> by,
            Set<String> also,
            Set<String> nouns,
            Set<String> results,
            Set<String> adverbs) {
        static Words of(JsonNode node) {
            return new Words(
                    set(node, "verbs"),
                    set(node, "heads"),
                    set(node, "by"),
                    set(node, "also"),
                    set(node, "nouns"),
                    set(node, "results"),
                    set(node, "adverbs"));
        }

        private static Set<String> set(JsonNode node, String key) {
            return Set.copyOf(LexiconFile.strings(node.get(key)));
        }
    }

    /// @param at the token that tells it
    private record Told(Change change, int at) {}

    private final String language;
    private final Map<Change, Words> directions = new EnumMap<>(Change.class);
    private final WordPhrases<Change> phrases = new WordPhrases<>();
    private final WordPhrases<Change> than = new WordPhrases<>();
    private final Set<String> fewer;
    private final Set<String> more;
    private final Set<String> thanWords;
    private final Set<String> apart;
    private final Set<String> apartVerbs;
    private final Set<String> phrasal;
    private final Set<String> courses;
    private final Set<String> smallCoins;
    private final Set<String> priced;
    private final Set<String> times;
    /// nouns that tell a movement of things counted whatever article they have: "the increase of 300 officers"
    private final Set<String> sure;
    private final Set<String> paces;
    private final Set<String> pricedEach;

    Movements(String language) {
        this.language = language;
        LexiconFile file = LexiconFile.load(language + "/movements.yaml");
        directions.put(Change.UP, Words.of(file.at("up")));
        directions.put(Change.DOWN, Words.of(file.at("down")));
        for (Change change : directions.keySet()) {
            String key = change.name().toLowerCase(Locale.ROOT);
            LexiconFile.strings(file.at(key).get("phrases")).forEach(words -> phrases.put(words, change));
        }
        // Of equal phrases the first stands: a word with a direction before the same word without.
        file.strings("than-down").forEach(words -> than.put(words, Change.DOWN));
        file.strings("than-up").forEach(words -> than.put(words, Change.UP));
        file.strings("than").forEach(words -> than.put(words, Change.NONE));
        fewer = new HashSet<>(file.strings("fewer"));
        more = new HashSet<>(file.strings("more"));
        thanWords = new HashSet<>(file.strings("than-words"));
        apart = new HashSet<>(file.strings("apart"));
        apartVerbs = new HashSet<>(file.strings("apart-verbs"));
        phrasal = new HashSet<>(file.strings("phrasal"));
        courses = new HashSet<>(file.strings("courses"));
        smallCoins = new HashSet<>(file.strings("small-coins"));
        times = new HashSet<>(LexiconFile.load(language + "/clauses.yaml").strings("time-nouns"));
        sure = new HashSet<>(file.strings("sure-nouns"));
        paces = new HashSet<>(file.strings("paces"));
        priced = new HashSet<>(file.strings("priced"));
        pricedEach = new HashSet<>(file.strings("priced-each"));
    }

    /// Tells the draft whether it is an amount of movement, which way, and by which word.
    void read(Draft draft) {
        boolean range = draft.quantity instanceof Quantity.Between;
        boolean course = range && draft.sentence.is(draft.from, Particle.TARGET);
        Told told = told(draft, course);
        boolean went = course && (told != null || goes(draft.sentence, draft.from - 1));
        boolean falls = draft.quantity instanceof Quantity.Between between && between.falls();
        draft.change = went || falls ? Change.COURSE : told == null ? Change.NONE : told.change();
        if (told != null) {
            String word = draft.sentence.token(told.at()).word();
            draft.rule(
                    language + "/change/" + draft.change.name().toLowerCase(Locale.ROOT),
                    "“" + word + "” tells " + (told.change() == Change.UP ? "a rise" : "a fall"));
        }
    }

    /// Whether it goes on with the movement of the figure before it, the verb not said again: "the Dow lost 190 points,
    /// the S&P 0.9 percent".
    static boolean goesOn(Draft before, Draft draft) {
        boolean moved = before.change == Change.UP || before.change == Change.DOWN;
        boolean amounts = before.kind != Kind.COUNT && draft.kind != Kind.COUNT;
        boolean money = before.kind == Kind.MONEY;
        return moved && amounts && money == (draft.kind == Kind.MONEY) && Lists.inRow(before, draft);
    }

    /// "going from 1,000 to 2,000"
    private boolean goes(Sentence sentence, int at) {
        return at >= 0 && courses.contains(sentence.token(at).lemma());
    }

    /// The words of comparison that begin at token `at` ("below", "less than"), or null.
    WordPhrases.@Nullable Match<Change> comparedWith(Sentence sentence, int at) {
        return at < sentence.size() ? than.at(sentence, at) : null;
    }

    /// @param course whether it is a range that begins with "from"
    private @Nullable Told told(Draft draft, boolean course) {
        Sentence sentence = draft.sentence;
        Rational value = draft.measured.first();
        if (Multiples.is(draft.measured) && value != null) {
            Told behind = behind(draft);
            boolean less = value.compareTo(Rational.ONE) <= 0 || behind != null && behind.change() == Change.DOWN;
            return new Told(less ? Change.DOWN : Change.UP, draft.from);
        }
        // "another 12 percent", "otros 2 mil 400"
        int before = sentence.is(draft.from - 1, Particle.OTHER) ? draft.from - 2 : draft.from - 1;
        if (sentence.is(before, Particle.BY)) {
            return isWhere(draft, before) ? null : verb(draft, before - 1, true);
        }
        int part = sentence.is(before, Particle.THE) ? before - 1 : before;
        boolean inHalf = draft.to == draft.from + 1 && sentence.is(part, Particle.IN);
        if (draft.measured.fraction() && (sentence.is(part, Particle.TO_PART) || inHalf)) {
            // "fell to half", "se redujo a la mitad", "was cut in half"
            return verb(draft, part - 1, false);
        }
        boolean article = sentence.is(before, Particle.A);
        if (sentence.is(article ? before - 1 : before, Particle.OF)) {
            Told owned = owned(draft, article ? before - 2 : before - 1);
            // "seized 30 percent less", "se incautó de un 30 % menos"
            return owned != null || draft.kind == Kind.COUNT ? owned : behind(draft);
        }
        if (sentence.is(sentence.is(before, Particle.THE) ? before - 1 : before, Particle.TARGET)) {
            return null;
        }
        if (draft.kind == Kind.COUNT && !course) {
            return count(draft, before);
        }
        Told behind = behind(draft);
        if (behind != null) {
            return behind;
        }
        boolean aside = before > 0 && sentence.token(before).is(",");
        boolean told = sentence.is(before, Particle.ARE)
                || aside
                        && draft.to < sentence.size()
                        && sentence.token(draft.to).is(",");
        Told owned = draft.kind == Kind.RATIO && told ? owned(draft, before - 1) : null;
        return owned != null ? owned : verb(draft, isPace(draft, before) ? before - 2 : before, false);
    }

    /// "at a 12 percent annual rate"
    private boolean isPace(Draft draft, int before) {
        Sentence sentence = draft.sentence;
        if (!sentence.is(before, Particle.A) || !sentence.is(before - 1, Particle.TARGET)) {
            return false;
        }
        for (int i = draft.to; i < Math.min(sentence.size(), draft.to + BEFORE); i++) {
            if (paces.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /// "Disminuye la violencia en cuatro estados", "subió en siete de cada diez mercados": the same word tells where.
    private boolean isWhere(Draft draft, int before) {
        Sentence sentence = draft.sentence;
        boolean things = draft.kind == Kind.COUNT || draft.measured.fraction() && draft.phrase != null;
        if (!things || !sentence.is(before, Particle.IN)) {
            return false;
        }
        boolean grows = draft.unitClass == UnitClass.PERSON || draft.unitClass == UnitClass.EVENT;
        boolean bare = draft.kind == Kind.COUNT && draft.phraseEnd() == draft.to;
        return !bare && !grows && !(draft.unitClass == UnitClass.THING && isVerb(sentence, before - 1));
    }

    /// "arrests were up 40", "1,200 fewer homicides", "1,200 more homicides than in 2010"
    private @Nullable Told count(Draft draft, int before) {
        Sentence sentence = draft.sentence;
        if (before > 0 && apart.contains(lower(sentence, before))) {
            Token earlier = sentence.token(before - 1);
            boolean apartFrom = earlier.is(",") || earlier.isVerb() && apartVerbs.contains(earlier.lemma());
            return apartFrom ? adverb(sentence, before) : null;
        }
        int end = draft.phraseEnd();
        Told less = oneOf(fewer, sentence, draft.to, Change.DOWN);
        less = less == null && (compares(sentence, end + 1) || ends(sentence, end + 1))
                ? oneOf(fewer, sentence, end, Change.DOWN)
                : less;
        if (less != null) {
            return less;
        }
        Told atOnce =
                compares(sentence, Math.max(end, draft.to + 1)) ? oneOf(more, sentence, draft.to, Change.UP) : null;
        return atOnce == null && compares(sentence, end + 1) ? oneOf(more, sentence, end, Change.UP) : atOnce;
    }

    private static @Nullable Told oneOf(Set<String> words, Sentence sentence, int at, Change change) {
        return at < sentence.size() && words.contains(lower(sentence, at)) ? new Told(change, at) : null;
    }

    /// "con 300 efectivos menos, …": no adjective that "less" could belong to.
    private static boolean ends(Sentence sentence, int at) {
        return at >= sentence.size()
                || !Character.isLetterOrDigit(sentence.token(at).word().charAt(0))
                || sentence.is(at, Particle.IN);
    }

    private boolean compares(Sentence sentence, int at) {
        return at < sentence.size() && thanWords.contains(lower(sentence, at));
    }

    /// A verb before token `before + 1`, or an adverb right before it.
    private @Nullable Told verb(Draft draft, int before, boolean by) {
        Sentence sentence = draft.sentence;
        for (int i = before; i >= Math.max(0, before - (by ? BEFORE_BY : BEFORE)); i--) {
            Token token = sentence.token(i);
            if (MeasureReader.isBoundary(sentence, i)
                    || sentence.is(i, Particle.AND) && !by
                    || token.tag().equals("IN") && !by && i != before
                    || token.tag().equals("TO")
                    || token.tag().equals("CD")) {
                return null;
            }
            Told near = i == before ? near(sentence, i) : null;
            if (near != null) {
                return near;
            }
            // "decrease by 1": before "by" a noun that could be the verb tells the same.
            Told verb = token.isVerb() || by && i == before ? verbAt(draft, i, by) : i == 0 ? head(sentence) : null;
            if (verb != null) {
                return verb;
            }
            if (token.isVerb() && i != before) {
                return null;
            }
            if (token.isNoun() && !by) {
                return draft.kind == Kind.RATIO || draft.kind == Kind.DIMENSION || isTime(sentence, i)
                        ? acting(draft, i)
                        : null;
            }
        }
        return null;
    }

    /// "cut defence spending 12 percent", "rose in May 12 percent", "crecerá el próximo año 300 millones": a verb, and
    /// between it and the number what it acts on or when and where, which ends at token `at`.
    private @Nullable Told acting(Draft draft, int at) {
        Sentence sentence = draft.sentence;
        boolean ends = draft.to >= sentence.size();
        boolean more = !ends
                && (sentence.is(draft.to, Particle.OF)
                        || sentence.token(draft.to).isNoun());
        // "lost the vote 52 percent to 48"
        boolean against = !ends && sentence.is(draft.to, Particle.TARGET) && !sentence.is(draft.to, Particle.IN);
        for (int i = at; !more && i >= Math.max(0, at - OBJECT); i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return !against || isVerb(sentence, i) ? verbAt(draft, i, false) : null;
            }
            String tag = token.tag();
            boolean describes = tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD");
            boolean tied = tag.equals("IN") && !sentence.is(i, Particle.BY) && !sentence.is(i, Particle.TARGET)
                    || sentence.is(i, Particle.IN)
                    || sentence.is(i, Particle.OF);
            if (!token.isNoun() && !describes && !tied) {
                return null;
            }
        }
        return null;
    }

    private boolean isTime(Sentence sentence, int at) {
        return times.contains(sentence.token(at).lemma());
    }

    /// Whether the word is a verb that tells a movement.
    boolean isVerb(Sentence sentence, int at) {
        return at >= 0
                && sentence.token(at).isVerb()
                && directions.values().stream()
                        .anyMatch(words ->
                                words.verbs().contains(sentence.token(at).lemma()));
    }

    private @Nullable Told head(Sentence sentence) {
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            if (entry.getValue().heads().contains(lower(sentence, 0))) {
                return new Told(entry.getKey(), 0);
            }
        }
        return null;
    }

    private @Nullable Told verbAt(Draft draft, int at, boolean by) {
        String lemma = draft.sentence.token(at).lemma();
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            Words words = entry.getValue();
            if (words.verbs().contains(lemma)
                    || by && words.by().contains(lemma)
                    || words.also().contains(lemma) && (by || moves(draft))) {
                return new Told(entry.getKey(), at);
            }
        }
        return null;
    }

    /// A phrase such as "picked up" that ends at token `at`, or an adverb there.
    private @Nullable Told near(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            WordPhrases.Match<Change> phrase = phrases.at(sentence, i);
            if (phrase != null && phrase.to() == at + 1) {
                return new Told(phrase.value(), i);
            }
        }
        return adverb(sentence, at);
    }

    private @Nullable Told adverb(Sentence sentence, int at) {
        boolean otherwise = at > 0 && phrasal.contains(sentence.token(at - 1).lemma());
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            if (entry.getValue().adverbs().contains(lower(sentence, at)) && !otherwise) {
                return new Told(entry.getKey(), at);
            }
        }
        return null;
    }

    /// Whether it can only be an amount of movement where a verb such as "gain" governs it: it is no sum of money, or a
    /// price ("gained 12 cents", "lost $3 a share", "added $2 to $70").
    private boolean moves(Draft draft) {
        if (draft.kind != Kind.MONEY) {
            return true;
        }
        Sentence sentence = draft.sentence;
        boolean coin = smallCoins.contains(lower(sentence, draft.to - 1));
        boolean each = draft.per != null && pricedEach.contains(draft.per);
        return coin || each || draft.to < sentence.size() && priced.contains(lower(sentence, draft.to));
    }

    /// A noun of change that owns the number: "a drop of 12 percent", "un aumento anual de mil 200", "the drop in
    /// prices of 12 percent". Things counted are a movement only where it is one among others ("a drop of 300", but
    /// "the rise of 12 gangs").
    ///
    /// @param at the token that stands before "of"
    private @Nullable Told owned(Draft draft, int at) {
        Sentence sentence = draft.sentence;
        Told nearest = owner(draft, at);
        if (nearest != null || draft.kind != Kind.RATIO) {
            return nearest;
        }
        for (int i = at; i > Math.max(0, at - OBJECT); i--) {
            Token token = sentence.token(i);
            if (sentence.is(i, Particle.IN)) {
                return owner(draft, i - 1);
            }
            if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.tag().equals("DT")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Told owner(Draft draft, int at) {
        Sentence sentence = draft.sentence;
        // "el aumento fue de 12 por ciento"
        int noun = past(sentence, sentence.is(at, Particle.ARE) ? at - 1 : at);
        if (noun < 0 || !sentence.token(noun).isNoun()) {
            return null;
        }
        String lemma = sentence.token(noun).lemma();
        if (paces.contains(lemma)) {
            // "rose at a rate of 5 percent"
            int verb = sentence.is(noun - 1, Particle.A) ? noun - 2 : noun - 1;
            return verb > 0 ? verb(draft, verb, false) : null;
        }
        for (Map.Entry<Change, Words> entry : directions.entrySet()) {
            boolean result = entry.getValue().results().contains(lemma);
            boolean tells = entry.getValue().nouns().contains(lemma) || result && moves(draft);
            boolean counts = draft.kind == Kind.COUNT;
            boolean one = sure.contains(lemma) || sentence.is(past(sentence, noun - 1), Particle.A);
            if (tells && !(counts && (result || !one))) {
                return new Told(entry.getKey(), noun);
            }
        }
        return null;
    }

    /// The first token at or before `at`, a comma there stepped over ("el retroceso, de 5 %"), that is no adjective.
    private static int past(Sentence sentence, int at) {
        int i = at > 0 && sentence.token(at).is(",") ? at - 1 : at;
        while (i >= 0 && sentence.token(i).tag().startsWith("JJ")) {
            i--;
        }
        return i;
    }

    /// "a 12 percent monthly drop", "12 percent more", "12 percent below the level of 2010"
    private @Nullable Told behind(Draft draft) {
        Sentence sentence = draft.sentence;
        int to = draft.to;
        if (to < sentence.size()) {
            Told adverb = adverb(sentence, to);
            WordPhrases.Match<Change> compared = draft.kind == Kind.RATIO ? comparedWith(sentence, to) : null;
            if (adverb != null) {
                return adverb;
            }
            if (compared != null && compared.value() != Change.NONE) {
                return new Told(compared.value(), to);
            }
        }
        for (int i = to; i < Math.min(sentence.size(), to + BEFORE); i++) {
            Token token = sentence.token(i);
            for (Map.Entry<Change, Words> entry : directions.entrySet()) {
                boolean noun = entry.getValue().nouns().contains(token.lemma())
                        || entry.getValue().results().contains(token.lemma()) && draft.kind != Kind.MONEY;
                // "a 12 percent pay rise was": a verb as the tagger sees it, but no subject stands before it.
                boolean bare = token.tag().equals("VB") || token.tag().equals("VBP");
                if ((token.isNoun() || bare) && noun) {
                    return new Told(entry.getKey(), i);
                }
            }
            if (!token.tag().startsWith("JJ") && !token.isNoun()) {
                return null;
            }
        }
        return null;
    }

    private static String lower(Sentence sentence, int at) {
        return at < 0 ? "" : sentence.token(at).word().toLowerCase(Locale.ROOT);
    }
}
