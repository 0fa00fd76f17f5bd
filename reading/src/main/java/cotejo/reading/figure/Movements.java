package cotejo.reading.figure;

import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.reading.figure.MovementWords.Told;
import cotejo.reading.measure.MeasureReader;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether a figure is how far something rose or fell ("rose 12 percent", "a drop of 300 recruits", "12 percent
/// fewer"). Where a movement led and where it began ("to 40", "from 52") are no amounts of it.
final class Movements {
    /// In tokens: so far before "by" the verb may stand, and before a number without.
    private static final int BEFORE_BY = 8;

    private static final int BEFORE = 3;
    /// In tokens: what a verb acts on, between it and the ratio: "cut defence spending 12 percent".
    private static final int OBJECT = 4;

    private final String language;
    private final MovementWords words;

    Movements(String language, MovementWords words) {
        this.language = language;
        this.words = words;
    }

    /// Tells the draft whether it is an amount of movement, which way, and by which word.
    void read(Draft draft) {
        boolean range = draft.quantity instanceof Quantity.Between;
        boolean course = range && draft.sentence.is(draft.from, Particle.TARGET);
        Told told = told(draft, course);
        boolean went = course && (told != null || words.goes(draft.sentence, draft.from - 1));
        boolean falls = draft.quantity instanceof Quantity.Between between && between.falls();
        draft.moved = told != null
                && !draft.sentence.is(draft.from - 1, Particle.OF)
                && !draft.sentence.is(draft.to, Particle.OF)
                && isOpen(draft, told.at());
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

    /// Whether what moved is not named, or only as a number ("it fell 12 percent", "the figure fell"): then it is what
    /// the
    /// text was speaking of. "Production in Mexico fell" names it.
    private boolean isOpen(Draft draft, int verb) {
        Sentence sentence = draft.sentence;
        if (verb >= draft.from || !sentence.token(verb).isVerb()) {
            return true;
        }
        int at = verb - 1;
        while (at >= 0
                && (sentence.token(at).isVerb() || sentence.token(at).tag().startsWith("RB"))) {
            at--;
        }
        for (int i = at; i >= 0 && at - i < BEFORE_BY; i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("IN")
                    || token.tag().equals("DT")
                    || token.tag().startsWith("JJ")) {
                continue;
            }
            if (!token.isNoun()) {
                return true;
            }
            if (!token.tag().startsWith("NNP") && !isHanging(sentence, i)) {
                return words.isNumber(token.lemma());
            }
        }
        return true;
    }

    /// Whether a noun hangs on a preposition, an article between.
    private static boolean isHanging(Sentence sentence, int noun) {
        int before = noun > 0 && sentence.token(noun - 1).tag().equals("DT") ? noun - 2 : noun - 1;
        return before >= 0 && sentence.token(before).tag().equals("IN");
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
        if (sentence.is(part, Particle.TARGET)) {
            // "came in 17 percent below last year's"
            return compared(draft);
        }
        if (words.isLevel(sentence, draft.from)) {
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
            if (words.isPace(sentence.token(i).lemma())) {
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
        return !bare && !grows && !(draft.unitClass == UnitClass.THING && words.isVerb(sentence, before - 1));
    }

    /// "arrests were up 40", "1,200 fewer homicides", "1,200 more homicides than in 2010"
    private @Nullable Told count(Draft draft, int before) {
        Sentence sentence = draft.sentence;
        if (words.isApart(sentence, before)) {
            return words.adverb(sentence, before);
        }
        int end = draft.phraseEnd();
        Told less = words.fewer(sentence, draft.to);
        less = less == null && (words.compares(sentence, end + 1) || ends(sentence, end + 1))
                ? words.fewer(sentence, end)
                : less;
        if (less != null) {
            return less;
        }
        Told atOnce = words.compares(sentence, Math.max(end, draft.to + 1)) ? words.more(sentence, draft.to) : null;
        return atOnce == null && words.compares(sentence, end + 1) ? words.more(sentence, end) : atOnce;
    }

    /// "con 300 efectivos menos, …": no adjective that "less" could belong to.
    private static boolean ends(Sentence sentence, int at) {
        return at >= sentence.size()
                || !Character.isLetterOrDigit(sentence.token(at).word().charAt(0))
                || sentence.is(at, Particle.IN);
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
            Told near = i == before ? words.near(sentence, i) : null;
            if (near != null) {
                return near;
            }
            // "decrease by 1": before "by" a noun that could be the verb tells the same.
            Told verb = token.isVerb() || by && i == before
                    ? words.verbAt(draft, i, by)
                    : i == 0 ? words.head(sentence) : null;
            if (verb != null) {
                return verb;
            }
            if (token.isVerb() && i != before) {
                return null;
            }
            if (token.isNoun() && !by) {
                return draft.kind == Kind.RATIO || draft.kind == Kind.DIMENSION || words.isTime(sentence, i)
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
                return !against || words.isVerb(sentence, i) ? words.verbAt(draft, i, false) : null;
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
        if (words.isPace(lemma)) {
            // "rose at a rate of 5 percent"
            int verb = sentence.is(noun - 1, Particle.A) ? noun - 2 : noun - 1;
            return verb > 0 ? verb(draft, verb, false) : null;
        }
        if (draft.kind != Kind.COUNT) {
            return words.noun(sentence, noun, words.moves(draft));
        }
        boolean one = words.isSure(lemma) || sentence.is(past(sentence, noun - 1), Particle.A);
        return one ? words.noun(sentence, noun, false) : null;
    }

    /// The first token at or before `at`, a comma there stepped over ("el retroceso, de 5 %"), that is no adjective.
    private static int past(Sentence sentence, int at) {
        int i = at > 0 && sentence.token(at).is(",") ? at - 1 : at;
        while (i >= 0 && sentence.token(i).tag().startsWith("JJ")) {
            i--;
        }
        return i;
    }

    /// "12 percent below the level of 2010"
    private @Nullable Told compared(Draft draft) {
        WordPhrases.Match<Change> match =
                draft.kind == Kind.RATIO ? words.comparedWith(draft.sentence, draft.to) : null;
        return match == null || match.value() == Change.NONE ? null : new Told(match.value(), draft.to);
    }

    /// "a 12 percent monthly drop", "12 percent more", "12 percent below the level of 2010"
    private @Nullable Told behind(Draft draft) {
        Sentence sentence = draft.sentence;
        int to = draft.to;
        if (to < sentence.size()) {
            // "sales were 19.5 million, up 2": the next number's
            boolean next = to + 1 < sentence.size()
                    && (sentence.token(to + 1).tag().equals("CD")
                            || sentence.token(to + 1).is("$"));
            Told adverb = next ? null : words.adverb(sentence, to);
            Told compared = compared(draft);
            if (adverb != null) {
                return adverb;
            }
            if (compared != null) {
                return compared;
            }
        }
        for (int i = to; i < Math.min(sentence.size(), to + BEFORE); i++) {
            Token token = sentence.token(i);
            // "a 12 percent pay rise was", "a £250m cut": a verb as the tagger sees it, but no subject stands before
            // it.
            boolean bare = token.tag().equals("VB")
                    || token.tag().equals("VBP")
                    || i == to && token.isVerb() && sentence.is(draft.from - 1, Particle.A);
            Told noun = token.isNoun() || bare ? words.noun(sentence, i, draft.kind != Kind.MONEY) : null;
            if (noun != null) {
                return noun;
            }
            if (!token.tag().startsWith("JJ") && !token.isNoun()) {
                return null;
            }
        }
        return null;
    }
}
