package cotejo.serving.wording;

import cotejo.casework.search.Field;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Mood;
import cotejo.core.collate.Line;
import cotejo.core.collate.Yardstick;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Everything a page says, in one language, with the vocabulary's own words for measures, forces and places.
public final class Wording {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Tongue tongue;
    private final Phrases phrases;
    private final Numbers numbers;
    private final Dates dates;
    private final Vocabulary vocabulary;
    private @Nullable Retelling retelling;

    public Wording(Tongue tongue, Vocabulary vocabulary) {
        this.tongue = tongue;
        this.phrases = Phrases.of(tongue);
        this.numbers = new Numbers(tongue, phrases);
        this.dates = new Dates(phrases);
        this.vocabulary = vocabulary;
    }

    public Tongue tongue() {
        return tongue;
    }

    /// The phrase, with {0} … filled.
    public String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /// Whether there is such a phrase.
    public boolean has(String key) {
        return phrases.has(key);
    }

    /// What a document calls a place in itself: "page 3", "line 12", "Hoja1!B7".
    public String place(String called) {
        int space = called.indexOf(' ');
        String number = Visible.onOneLine(called.substring(space + 1));
        return switch (space < 0 ? "" : called.substring(0, space)) {
            case "page" -> phrases.say("place.page", number);
            case "line" -> phrases.say("place.line", number);
            default -> Visible.onOneLine(called);
        };
    }

    /// A sentence that collation wrote, on one line, in this language as far as it can be told in it.
    public Retold retold(String english) {
        return retold(english, Retelling::finding);
    }

    /// Why an input became what it did, told as [#retold] tells a sentence.
    public Retold reason(String english) {
        return retold(english, Retelling::reason);
    }

    private Retold retold(String english, BiFunction<Retelling, String, @Nullable String> telling) {
        String plain = Visible.onOneLine(english);
        if (tongue == Tongue.ENGLISH || plain.isEmpty()) {
            return new Retold(plain, null);
        }
        Retelling known = retelling;
        if (known == null) {
            known = new Retelling(tongue, vocabulary);
            retelling = known;
        }
        String told = telling.apply(known, plain);
        return told == null ? new Retold(plain, Tongue.ENGLISH.language()) : new Retold(told, null);
    }

    /// The phrase for one or for many, {0} being the count.
    ///
    /// @param more {1} and what follows
    public String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = numbers.plain(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return phrases.say(key + (count == 1 ? ".one" : ".other"), arguments);
    }

    /// The word for a constant of a closed type: `mood.alleged`.
    public String word(String family, Enum<?> constant) {
        return phrases.say(family + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    public String number(long value) {
        return numbers.plain(value);
    }

    /// How large a file is: "650 bytes", "12 kB", "3.4 MB".
    public String size(long bytes) {
        return numbers.size(bytes);
    }

    public String number(Rational value) {
        return numbers.plain(value);
    }

    /// A value of a line's or figure's unit: "56,886", "25%", "US$1.4 billion".
    public String amount(Rational value, Counted.Kind kind, @Nullable String unit) {
        return numbers.of(value, unit, kind == Counted.Kind.MONEY, measured(kind));
    }

    /// A value in the unit of what a figure counts.
    public String amount(Rational value, Counted counted) {
        return amount(value, counted.kind(), scale(counted));
    }

    public String interval(Interval interval, Counted counted) {
        return numbers.interval(
                interval, scale(counted), counted.kind() == Counted.Kind.MONEY, measured(counted.kind()));
    }

    /// The number as a reader would say it in a margin: "≈ 1,680", "> 56,000", "nearly 1,700", "4 – 5".
    public String quantity(Figure figure) {
        Counted counted = figure.counted();
        Quantity quantity = figure.quantity();
        String number = amount(quantity.low(), counted.kind(), scale(counted));
        String said = switch (quantity) {
            case Quantity.Between between ->
                hedged(
                        between.approximation(),
                        amount(between.from().value(), counted.kind(), scale(counted))
                                + "\u00a0– "
                                + amount(between.to().value(), counted.kind(), scale(counted)));
            case Quantity.Vague vague -> phrases.say("quantity.vague", interval(vague.soft(), counted));
            case Quantity.Exactly e -> number;
            case Quantity.About about -> hedged(about.approximation(), number);
            case Quantity.AtLeast atLeast -> hedged(atLeast.approximation(), number);
            case Quantity.AtMost atMost -> hedged(atMost.approximation(), number);
        };
        String moved = switch (counted.change()) {
            case UP -> phrases.say("quantity.up", said);
            case DOWN -> phrases.say("quantity.down", said);
            case COURSE, NONE -> said;
        };
        return counted.per() == null ? moved : phrases.say("quantity.per", moved, per(counted.per()));
    }

    private String hedged(Approximation approximation, String number) {
        return phrases.say("quantity." + approximation.word(), number);
    }

    private static @Nullable String scale(Counted counted) {
        return counted.kind() == Counted.Kind.MONEY ? counted.currency() : counted.unit();
    }

    private static boolean measured(Counted.Kind kind) {
        return switch (kind) {
            case DURATION, DIMENSION, AGE -> true;
            case COUNT, MONEY, RATIO -> false;
        };
    }

    public String date(PartialDate date) {
        return dates.date(date);
    }

    public String when(When when) {
        return dates.when(when);
    }

    public String period(Period period) {
        return dates.period(period);
    }

    public String ground(End end) {
        return dates.ground(end);
    }

    /// To the minute, in UTC.
    public String moment(Instant at) {
        return MINUTE.format(at);
    }

    /// The vocabulary's words for a force, place or voice it knows, else the words said. Null is "not stated".
    public String name(@Nullable Name name) {
        if (name == null) {
            return phrases.say("notStated");
        }
        String id = name.id();
        if (id != null && vocabulary.labels().containsKey(id)) {
            return vocabulary.label(id, tongue.language());
        }
        return Visible.onOneLine(name.shown());
    }

    /// Whether the vocabulary knows this name: then it is a force, a place, an office or an outlet.
    public boolean known(@Nullable Name name) {
        return name != null && name.id() != null && vocabulary.labels().containsKey(name.id());
    }

    /// "desertions"; null is *unmeasured*.
    public String measure(@Nullable String id) {
        Measure measure = vocabulary.measure(id);
        if (measure == null) {
            return id == null ? phrases.say("unmeasured") : Visible.onOneLine(id);
        }
        String label = measure.labels().get(tongue.language());
        return label != null ? label : measure.labels().getOrDefault("en", measure.id());
    }

    /// A line's unit: "persons", "files a year", "percent"; what has no word here stays as it is.
    public String unit(String unit) {
        int slash = unit.indexOf('/');
        String counted = slash < 0 ? unit : unit.substring(0, slash);
        String word = phrases.has("unit." + counted) ? phrases.say("unit." + counted) : Visible.onOneLine(counted);
        return slash < 0 ? word : phrases.say("quantity.per", word, per(unit.substring(slash + 1)));
    }

    /// What a rate is taken over: "year", "100,000 inhabitants".
    public String per(String per) {
        return phrases.has("per." + per) ? phrases.say("per." + per) : Visible.onOneLine(per);
    }

    /// "whereabouts unknown", from the measure or one it is a kind of, else the id with its hyphens as spaces.
    public String condition(@Nullable String measureId, String condition) {
        Measure measure = vocabulary.measure(measureId);
        for (int i = 0; measure != null && i < 8; i++) {
            var words = measure.conditions().get(condition);
            if (words != null) {
                String word = words.get(tongue.language());
                return word != null ? word : words.getOrDefault("en", condition);
            }
            measure = vocabulary.measure(measure.parent());
        }
        return Visible.onOneLine(condition.startsWith(Scope.AS_SAID) ? condition : condition.replace('-', ' '));
    }

    /// How the figures of a line are told in one unit.
    public Yardstick yardstick(Line line, Collection<Claim> figures) {
        return Yardstick.of(line, figures, vocabulary);
    }

    /// The vocabulary's words for an id.
    public String label(String id) {
        return vocabulary.label(id, tongue.language());
    }

    /// The mood of the number, and that of the conduct where it differs: they travel with the number. Empty where both
    /// are plainly stated.
    public String mood(Figure figure) {
        List<String> moods = new ArrayList<>();
        if (figure.mood() != Mood.STATED) {
            moods.add(word("mood", figure.mood()));
        }
        if (figure.conduct() != Mood.STATED && figure.conduct() != figure.mood()) {
            moods.add(say("mood.conduct", word("mood", figure.conduct())));
        }
        return String.join(", ", moods);
    }

    /// A value that what is found is counted by.
    public String facet(Field field, String value) {
        return switch (field) {
            case MEASURE -> measure(value);
            case FORCE, PLACE -> label(value);
            case LANGUAGE -> language(value);
            case PASSAGE, MOOD, FINDING, VERDICT -> orAsItIs(field.word() + "." + value, value);
            case STANDING -> orAsItIs("search.standing." + value, value);
            case OUTLET,
                    YEAR,
                    PUBLISHED,
                    FILE,
                    CONDITION,
                    UNIT,
                    VOICE,
                    VALUE,
                    PERIOD,
                    LINE,
                    REVIEW,
                    CALLED,
                    FIGURES,
                    ORIGINS -> Visible.onOneLine(value);
        };
    }

    private String orAsItIs(String key, String value) {
        return has(key) ? say(key) : Visible.onOneLine(value);
    }

    /// With its first letter as a capital: "Desertions".
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /// ISO 639-1 as a word: "Spanish".
    public String language(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return phrases.say("notKnown");
        }
        String name = Locale.of(code).getDisplayLanguage(Locale.forLanguageTag(tongue.tag()));
        return Visible.onOneLine(name);
    }
}
