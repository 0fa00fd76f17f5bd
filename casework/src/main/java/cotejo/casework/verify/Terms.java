package cotejo.casework.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Mood;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers, dates and scopes as [Telling] says them. Nothing of a document's words is repeated but through ids that the
/// vocabulary knows: what is told must not carry a person's name.
final class Terms {
    private static final int DIGITS = 12;
    private static final Rational MILLION = Rational.of(1_000_000);
    private static final Rational BILLION = Rational.of(1_000_000_000);

    private final Speech speech;
    private final Vocabulary vocabulary;

    Terms(Speech speech, Vocabulary vocabulary) {
        this.speech = speech;
        this.vocabulary = vocabulary;
    }

    /// "56,886", "49.8".
    static String number(Rational value) {
        BigDecimal decimal = value.toSignificant(DIGITS);
        String plain = decimal.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return (decimal.signum() < 0 ? "-" : "") + out;
    }

    /// "56,886", "USD 1.4 billion", "49.8 %", "1/5", "2.5 tonne".
    String amount(Rational value, Counted counted) {
        return switch (counted.kind()) {
            case COUNT -> number(value);
            case MONEY -> money(value, counted.currency() == null ? "" : counted.currency());
            case RATIO ->
                "fraction".equals(counted.unit())
                        ? value.isWhole() || value.denominator().bitLength() > 7 ? number(value) : value.toString()
                        : number(value) + " %";
            case DURATION, DIMENSION, AGE -> number(value) + (counted.unit() == null ? "" : " " + counted.unit());
        };
    }

    private String money(Rational value, String currency) {
        for (Rational scale : List.of(BILLION, MILLION)) {
            Rational scaled = value.over(scale);
            if (value.magnitude().compareTo(scale) >= 0 && scaled.times(1000).isWhole()) {
                return speech.say(scale.equals(BILLION) ? "billion" : "million", currency, number(scaled))
                        .strip();
            }
        }
        return (currency + " " + number(value)).strip();
    }

    /// How far two figures are apart: of shares in percentage points.
    String gap(Rational by, Counted counted, @Nullable String unit) {
        if (unit != null) {
            return number(by.magnitude()) + " " + unit;
        }
        if (counted.kind() != Counted.Kind.RATIO) {
            return amount(by.magnitude(), counted);
        }
        boolean fraction = "fraction".equals(counted.unit());
        return speech.say("points", number(fraction ? by.magnitude().times(100) : by.magnitude()));
    }

    /// "more than 56,000 (alleged)": what must travel with the number is there.
    String quantity(Figure figure) {
        Counted counted = figure.counted();
        Quantity quantity = figure.quantity();
        String low = amount(quantity.low(), counted);
        String body = switch (quantity) {
            case Quantity.Between between ->
                speech.say(
                        "quantity.range",
                        amount(between.from().value(), counted),
                        amount(between.to().value(), counted));
            case Quantity.Vague v -> speech.say("quantity.vague", low);
            case Quantity.Exactly e -> low;
            case Quantity.About a -> low;
            case Quantity.AtLeast a -> low;
            case Quantity.AtMost a -> low;
        };
        String hedged = speech.say("quantity." + figure.approximation().word(), body);
        String moved = switch (counted.change()) {
            case UP -> speech.say("quantity.up", hedged);
            case DOWN -> speech.say("quantity.down", hedged);
            case COURSE, NONE -> hedged;
        };
        String whole = counted.per() == null ? moved : speech.say("quantity.per", moved, per(counted.per()));
        String mood = mood(figure);
        return mood.isEmpty() ? whole : whole + " (" + mood + ")";
    }

    private String per(String per) {
        return speech.has("per." + per) ? speech.say("per." + per) : per;
    }

    private String mood(Figure figure) {
        List<String> words = new ArrayList<>();
        if (figure.mood() != Mood.STATED) {
            words.add(speech.say("mood." + figure.mood().word()));
        }
        if (figure.conduct() != Mood.STATED && figure.conduct() != figure.mood()) {
            words.add(speech.say("conduct." + figure.conduct().word()));
        }
        return String.join(", ", words);
    }

    /// "desertions (punished), Mexican Army, 2001 to 2010".
    String subject(Claim claim) {
        Figure figure = claim.figure();
        List<String> parts = new ArrayList<>();
        String condition = figure.scope().condition();
        String measure = figure.counted().measure();
        parts.add(measure(measure) + (condition == null ? "" : " (" + condition(condition, measure) + ")"));
        String who = known(figure.scope().whoName());
        if (who != null) {
            parts.add(who);
        }
        String where = known(figure.scope().whereName());
        if (where != null && (who == null || !who.contains(where))) {
            parts.add(where);
        }
        parts.add(time(claim));
        return String.join(", ", parts);
    }

    String measure(@Nullable String id) {
        Measure measure = vocabulary.measure(id);
        if (measure == null) {
            return speech.say("unmeasuredThing");
        }
        String label = measure.labels().get(speech.code());
        return label != null ? label : measure.labels().getOrDefault("en", measure.id());
    }

    /// From the measure or one it is a kind of, else the id with spaces.
    String condition(String id, @Nullable String measure) {
        Measure known = vocabulary.measure(measure);
        for (int i = 0; known != null && i < 8; i++) {
            var words = known.conditions().get(id);
            if (words != null) {
                String label = words.get(speech.code());
                return label != null ? label : words.getOrDefault("en", id);
            }
            known = vocabulary.measure(known.parent());
        }
        return id.replace('-', ' ');
    }

    /// A name the vocabulary knows; null for any other, since it may be a person's.
    @Nullable
    String known(@Nullable Name name) {
        String id = name == null ? null : name.id();
        return id == null || !vocabulary.labels().containsKey(id) ? null : vocabulary.label(id, speech.code());
    }

    /// A stock's date is the end of its period, else the day it was published.
    String time(Claim claim) {
        When when = claim.figure().scope().time();
        Measure measure = vocabulary.measure(claim.figure().counted().measure());
        Counted.TimeKind said = claim.figure().counted().timeKind();
        boolean stock = said == Counted.TimeKind.STOCK
                || said == Counted.TimeKind.UNKNOWN && measure != null && measure.timeKind() == Counted.TimeKind.STOCK;
        if (stock) {
            PartialDate end = when == null ? null : when.to().date();
            PartialDate date = end == null ? claim.published() : end;
            return date == null ? speech.say("when.unsaid") : speech.say("when.asOf", date(date));
        }
        return when == null ? speech.say("when.unsaid") : when(when);
    }

    private String when(When when) {
        PartialDate from = when.from().date();
        PartialDate to = when.to().date();
        if (to == null) {
            return from == null ? speech.say("when.unsaid") : speech.say("when.since", date(from));
        }
        if (when.to() instanceof End.Capped) {
            return from == null
                    ? speech.say("when.by", date(to))
                    : speech.say("when.sinceCapped", date(from), date(to));
        }
        if (from == null) {
            return speech.say("when.until", date(to));
        }
        return from.equals(to) ? date(from) : speech.say("when.span", date(from), date(to));
    }

    /// "8 March 2011", "March 2011", "2011".
    String date(PartialDate date) {
        Integer month = date.month();
        if (month == null) {
            return Integer.toString(date.year());
        }
        String name = speech.say("month." + month);
        return date.day() == null
                ? speech.say("date.month", name, date.year())
                : speech.say("date.day", date.day(), name, date.year());
    }

    String countOf(Counted counted) {
        return speech.say("count." + counted.countOf().name().toLowerCase(Locale.ROOT));
    }
}
