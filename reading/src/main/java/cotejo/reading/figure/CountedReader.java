package cotejo.reading.figure;

import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.UnitClass;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Text;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.Triggers;
import cotejo.reading.noun.NounPhrase;
import cotejo.reading.noun.NounPhrases;
import cotejo.reading.noun.Nouns;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.Unit;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a draft counts: the noun behind it, or before it for a number in parentheses, or the one its
/// text was counting.
final class CountedReader {
    private final String language;
    private final Triggers triggers;
    private final MovementWords movements;
    private final Nouns nouns;
    private final NounPhrases phrases;
    private final Currencies currencies;
    private final PerReader per;
    private final Ages ages;
    private final Amounting amounting;
    private final Set<String> times;
    private final Heads heads;

    CountedReader(String language, Triggers triggers, Heads heads, MovementWords movements) {
        this.language = language;
        this.triggers = triggers;
        this.movements = movements;
        nouns = new Nouns(language);
        phrases = NounPhrases.of(language, nouns);
        currencies = new Currencies(language);
        per = new PerReader(language, nouns, phrases);
        ages = new Ages(language, nouns);
        amounting = new Amounting(language);
        this.heads = heads;
        times = new HashSet<>(LexiconFile.load(language + "/clauses.yaml").strings("time-nouns"));
    }

    NounPhrases phrases() {
        return phrases;
    }

    /// @param before sentences before this one in the document, nearest last
    /// @param previous the draft before this one; null for the first
    void read(Draft draft, List<Sentence> before, @Nullable Draft previous, Background background) {
        Measured measured = draft.measured;
        Text text = background.text();
        String said = text.string().substring(draft.begin, draft.end);
        Unit unit = measured.unit() == null
                ? currencies.lettered(said)
                : currencies.settled(measured.unit(), said, background.money());
        draft.per = measured.per();
        if (unit != null) {
            measurement(draft, unit);
            draft.phrase = phrases.measured(draft.sentence, draft.to);
        } else if (measured.fraction()) {
            draft.kind = Kind.RATIO;
            draft.unitClass = UnitClass.RATIO;
            draft.unit = "fraction";
            draft.phrase = phrases.after(draft.sentence, shareOf(draft));
        } else {
            count(draft, before, previous, background.topic());
        }
        per.noun(draft, background);
        NounPhrase phrase = draft.phrase;
        if (phrase != null) {
            draft.counted = text.words(text.span(phrase.begin(), phrase.end()));
        }
    }

    /// "Half the condos", "two-thirds of the 4.3 million sales": where the noun begins that a share is
    /// taken of.
    private static int shareOf(Draft draft) {
        int at = draft.to;
        Sentence sentence = draft.sentence;
        if (sentence.is(at, Particle.OF)) {
            at++;
        }
        while (at < sentence.size() && sentence.token(at).tag().equals("DT")) {
            at++;
        }
        // "two-thirds of the combined 4.3M sales": the whole may be counted itself.
        int number = at;
        while (number < sentence.size() && number < at + 3 && describes(sentence.token(number))) {
            number++;
        }
        return number < sentence.size() && sentence.token(number).tag().equals("CD") ? number + 1 : at;
    }

    private static boolean describes(Token token) {
        return token.tag().startsWith("JJ") || token.tag().equals("VBN");
    }

    private static void measurement(Draft draft, Unit unit) {
        draft.measured(unit);
        if (unit.kind() == Unit.Kind.DURATION && Ages.aside(draft)) {
            draft.kind = Kind.AGE;
        }
    }

    private void count(Draft draft, List<Sentence> before, @Nullable Draft previous, Topic topic) {
        Sentence sentence = draft.sentence;
        if (draft.measured.rules().getFirst().rule().endsWith("/times")) {
            draft.unit = "event";
            draft.unitClass = UnitClass.EVENT;
            draft.countOf = CountOf.EVENTS;
            return;
        }
        if (heads.isStrength(draft) || phrases.after(sentence, draft.to) == null && heads.isToll(draft)) {
            draft.unit = "person";
            draft.unitClass = UnitClass.PERSON;
            draft.countOf = CountOf.PERSONS;
            return;
        }
        boolean enclosed = enclosed(draft);
        NounPhrase phrase = enclosed ? null : counts(beforeVerb(phrases.after(sentence, draft.to)));
        if (phrase != null && phrase.to() + 1 < sentence.size()) {
            phrase = pastOwner(phrase);
        }
        if (phrase == null && appositive(draft)) {
            phrase = phrases.phrase(sentence, draft.to + 2);
        }
        if (phrase == null
                && enclosed
                && previous != null
                && previous.sentence == sentence
                && previous.kind == Kind.RATIO
                && draft.from - previous.to <= 1) {
            // "less than one fifth (10,154)" repeats the fifth: both count what the text was counting.
            draft.leaning = true;
            draft.repeats = previous;
            Draft total = topic.lastCount(previous.measure);
            phrase = total == null ? null : total.phrase;
        } else if (phrase == null && enclosed) {
            phrase = phrases.before(sentence, draft.from - 1);
        }
        if (phrase != null
                && phrase.sentence().is(phrase.head(), Particle.OTHER)
                && previous != null
                && previous.sentence == sentence
                && previous.phrase != null) {
            // "killed 14 guards and wounded nine others"
            phrase = previous.phrase;
            draft.leaning = true;
        }
        boolean glossed = draft.to < sentence.size() && isOpening(sentence.token(draft.to));
        if (phrase == null && draft.repeats == null && goesOnInPercent(draft, previous)) {
            draft.unit = "percent";
            draft.kind = Kind.RATIO;
            draft.unitClass = UnitClass.RATIO;
            return;
        }
        Unit money = phrase == null && draft.repeats == null ? goesOnInMoney(draft, previous) : null;
        Unit same = money == null && phrase == null && draft.repeats == null ? ledTo(draft, previous) : money;
        if (same != null) {
            measurement(draft, same);
            return;
        }
        if (phrase == null && draft.repeats == null && ages.tells(draft)) {
            measurement(draft, new Unit(Unit.Kind.AGE, "year"));
            return;
        }
        int suffered = phrase == null && draft.repeats == null ? suffered(draft, previous) : -1;
        if (suffered >= 0) {
            draft.unit = "person";
            draft.unitClass = UnitClass.PERSON;
            draft.countOf = CountOf.PERSONS;
            draft.rule(
                    language + "/counted/participle",
                    "what “" + sentence.token(suffered).word() + "” is said of");
            return;
        }
        if (phrase == null && draft.repeats == null && !glossed) {
            phrase = leaningOn(draft, before, previous, topic);
            draft.leaning = true;
            if (phrase != null && nouns.isMeasured(nouns.lemma(phrase.headToken()))) {
                // "prices rose by 1500": a price is not counted.
                phrase = null;
            }
        }
        draft.phrase = phrase;
        if (phrase == null) {
            if (draft.repeats != null) {
                draft.unitClass = UnitClass.PERSON;
                draft.countOf = CountOf.PERSONS;
                draft.unit = "person";
            }
            return;
        }
        Token head = phrase.headToken();
        draft.unit = nouns.lemma(head);
        draft.unitClass = nouns.classOf(draft.unit);
        draft.countOf = nouns.countOf(draft.unit, draft.unitClass);
        draft.rule(
                language + "/counted/" + (draft.leaning ? "ellipsis" : enclosed ? "parenthesis" : "noun"),
                "counts “" + head.word() + "”");
        if (draft.measured.rules().getFirst().rule().endsWith("/article") && !draft.leaning) {
            draft.end = phrase.end();
        }
        per.behind(draft);
        per.whole(draft);
    }

    /// "fell to 300 last year": a time behind the number is not counted; "451 complaints last year" are
    /// complaints.
    private @Nullable NounPhrase counts(@Nullable NounPhrase phrase) {
        if (phrase == null || !times.contains(phrase.headToken().lemma())) {
            return phrase;
        }
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Token token = phrase.sentence().token(i);
            if (token.tag().equals("NNS") && !times.contains(token.lemma())) {
                return new NounPhrase(phrase.sentence(), phrase.from(), i, i + 1);
            }
        }
        return null;
    }

    /// "The DAX rose by 2 percent, but the Dow fell by 1", "theft fell 12 percent, kidnapping 8".
    private boolean goesOnInPercent(Draft draft, @Nullable Draft previous) {
        return previous != null
                && previous.sentence == draft.sentence
                && previous.unit.equals("percent")
                && (draft.sentence.is(draft.from - 1, Particle.BY)
                        || movements.isVerb(draft.sentence, draft.from - 1)
                        || Lists.bareInRow(previous, draft));
    }

    /// "pasó de 26 mil millones de pesos en 2006 a 50 mil millones en 2011": the same word for many, the
    /// same money.
    private static @Nullable Unit goesOnInMoney(Draft draft, @Nullable Draft previous) {
        if (previous == null || previous.sentence != draft.sentence || previous.kind != Kind.MONEY) {
            return null;
        }
        Token many = draft.sentence.token(draft.to - 1);
        boolean same = !Character.isDigit(many.word().charAt(0))
                && draft.sentence.tokens().subList(previous.from, previous.to).stream()
                        .anyMatch(token -> token.lemma().equals(many.lemma()));
        return same ? new Unit(Unit.Kind.MONEY, previous.unit) : null;
    }

    /// "rose 64.06 points to 4,577.10": where a measurement led is in its unit.
    private static @Nullable Unit ledTo(Draft draft, @Nullable Draft previous) {
        if (previous == null || previous.sentence != draft.sentence || previous.to != draft.from - 1) {
            return null;
        }
        Unit unit = previous.measured.unit();
        boolean measures = unit != null && unit.kind() == Unit.Kind.DIMENSION;
        return measures && draft.sentence.is(draft.from - 1, Particle.TARGET) ? unit : null;
    }

    /// In a headline the verb may look like a noun: the phrase ends before it.
    private @Nullable NounPhrase beforeVerb(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return null;
        }
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (triggers.headlineVerb(phrase.sentence(), i)) {
                return new NounPhrase(phrase.sentence(), phrase.from(), i - 1, i);
            }
        }
        return phrase;
    }

    /// "22 of Colombia's 32 departments": departments are counted, of an owner that is named.
    private NounPhrase pastOwner(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int number = phrase.to() + 1;
        boolean owner = sentence.token(phrase.to()).tag().equals("POS")
                && sentence.token(number).tag().equals("CD");
        NounPhrase owned = owner ? phrases.phrase(sentence, number + 1) : null;
        return owned == null ? phrase : owned;
    }

    private static boolean enclosed(Draft draft) {
        return draft.from > 0
                && isOpening(draft.sentence.token(draft.from - 1))
                && draft.to < draft.sentence.size()
                && isClosing(draft.sentence.token(draft.to));
    }

    static boolean isOpening(Token token) {
        return token.is("(") || token.is("-LRB-") || token.is("[");
    }

    static boolean isClosing(Token token) {
        return token.is(")") || token.is("-RRB-") || token.is("]");
    }

    /// "one, a general, was …": the noun stands beside the number; not "reached 300, the general said".
    private static boolean appositive(Draft draft) {
        return draft.to + 2 < draft.sentence.size()
                && draft.sentence.token(draft.to).is(",")
                && draft.sentence.is(draft.to + 1, Particle.A);
    }

    /// Whether the figure before counts persons of a kind, of whom an elliptical number tells more: "of
    /// the 300 soldiers attacked, 12 were killed and 30 wounded".
    /// The word of [Heads#sufferedAt]; behind words that help it, only where nothing else is counted that the
    /// number could go on with ("11 aircraft crashed and seven were detained").
    private int suffered(Draft draft, @Nullable Draft previous) {
        int word = countsOn(draft, previous) ? -1 : heads.sufferedAt(draft.sentence, draft.to);
        boolean goesOn = previous != null && previous.sentence == draft.sentence && previous.phrase != null;
        return word == draft.to || !goesOn ? word : -1;
    }

    private static boolean countsOn(Draft draft, @Nullable Draft previous) {
        return previous != null
                && previous.sentence == draft.sentence
                && previous.phrase != null
                && previous.unitClass == UnitClass.PERSON;
    }

    /// An elliptical number goes on counting the last plural before it, in its sentence or the one
    /// before.
    private @Nullable NounPhrase leaningOn(Draft draft, List<Sentence> before, @Nullable Draft previous, Topic topic) {
        if (previous != null
                && previous.sentence == draft.sentence
                && previous.kind == Kind.COUNT
                && previous.phrase != null
                && draft.from - previous.phraseEnd() < 12
                && !previous.unit.isEmpty()) {
            return previous.phrase;
        }
        // "for two years and 95,800 …": what a measurement is told in is not counted.
        boolean measured = previous != null && previous.sentence == draft.sentence && previous.measured.unit() != null;
        NounPhrase own = phrases.lastPlural(draft.sentence, measured && previous != null ? previous.from : draft.from);
        if (own != null && times.contains(own.headToken().lemma())) {
            // "dismissed over the years from 2008 to 2012, 502": not the years.
            own = phrases.lastPlural(draft.sentence, own.from());
        }
        if (own != null && previous != null && previous.sentence == draft.sentence && previous.kind == Kind.RATIO) {
            // "99,000 guns …; 70 percent, or 68,000, were bought": the share says of what.
            return own;
        }
        if (own != null && amounting.tells(own, draft)) {
            // "1,900 officers were dismissed. Complaints against the army reached 300.": not the officers.
            return own;
        }
        Draft counting = topic.lastCount(topic.measure());
        boolean recent = counting != null
                && counting.phrase != null
                && draft.sentence.number() - counting.sentence.number() <= 2
                && draft.sentence.number() > counting.sentence.number();
        if (recent
                && counting != null
                && (own == null || nouns.classOf(nouns.lemma(own.headToken())) != counting.unitClass)) {
            return counting.phrase;
        }
        if (own != null) {
            return own;
        }
        if (before.isEmpty() || draft.sentence.passage() == PassageKind.HEADLINE) {
            return null;
        }
        Sentence last = before.getLast();
        return last.paragraph() == draft.sentence.paragraph() || last.number() == draft.sentence.number() - 1
                ? phrases.lastPlural(last, last.size())
                : null;
    }

    /// The head noun as written, in lower case; null when there is none.
    static @Nullable String head(Draft draft) {
        return draft.phrase == null ? null : draft.phrase.headToken().word().toLowerCase(Locale.ROOT);
    }
}
