package cotejo.reading.quantity;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around a number or range: currency before, unit and rate behind, hedges on both sides.
final class Surroundings {
    private final QuantityWords words;
    final List<Lexeme> all;
    final WrittenNumber low;
    final WrittenNumber high;
    int from;
    int to;
    final boolean negative;

    @Nullable
    Unit unit;

    final @Nullable String per;
    final Hedges.@Nullable Hedge hedge;
    final boolean average;
    final boolean currencyGlued;

    Surroundings(QuantityWords words, String text, List<Lexeme> all, WrittenNumber low, WrittenNumber high) {
        this.words = words;
        this.all = all;
        this.low = low;
        this.high = high;
        from = low.from();
        to = high.to();
        boolean minus = from > 0 && isMinus(all, from);
        int before = minus ? from - 2 : from - 1;
        Units.Found currency = words.units.currencyBefore(text, all, before);
        if (currency != null) {
            unit = currency.unit();
            from = currency.from();
        }
        currencyGlued = currency != null && all.get(low.from()).glued();
        negative = minus
                && (currency != null || from - 1 == 0 || !all.get(from - 1).glued() || before < 0);
        if (negative && currency == null) {
            from--;
        }
        Units.Found after = words.units.after(text, all, to);
        if (after == null && high.form() == Form.FRACTION) {
            after = words.units.parted(all, to);
        }
        Unit both = after == null ? null : joined(unit, after.unit());
        if (after != null && both != null) {
            unit = both;
            to = after.to();
            int age = unit.kind() == Unit.Kind.DURATION ? ageEnd(all, to) : to;
            if (age > to) {
                unit = new Unit(Unit.Kind.AGE, unit.name());
                to = age;
            }
        }
        if (unit == null && from > 0 && words.ages.contains(all.get(from - 1).lower())) {
            unit = new Unit(Unit.Kind.AGE, "year");
        }
        Units.Per rate = words.units.per(all, to);
        per = rate == null || unit != null && unit.kind() == Unit.Kind.DURATION ? null : rate.per();
        if (per != null && rate != null) {
            to = rate.to();
        }
        boolean few = low.value() != null && low.value().compareTo(Rational.of(20)) < 0;
        boolean amount = unit != null && (unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.MONEY);
        boolean lasts = unit != null && unit.kind() == Unit.Kind.DURATION;
        Hedges.Hedge found =
                words.hedges.before(all, from, lasts, unit == null && low.form() == Form.WORDS && few, amount);
        if (found != null && afterPercent(text, found.from())) {
            // "50 percent below 107,158" compares.
            found = null;
        }
        average = found != null && found.average() || words.hedges.averageBefore(all, from);
        if (found != null) {
            from = found.from();
        } else {
            found = words.hedges.after(all, to);
            if (found != null) {
                to = found.to();
            }
        }
        hedge = found;
    }

    /// The unit a number has that is signed with one and named with another; null when the name is none of its own.
    private @Nullable Unit joined(@Nullable Unit sign, Unit named) {
        if (sign == null) {
            return named;
        }
        return named.kind() == Unit.Kind.MONEY ? words.units.together(sign, named) : null;
    }

    private boolean afterPercent(String text, int at) {
        for (int i = at - 1; i >= Math.max(1, at - 2); i--) {
            Units.Found before = words.units.after(text, all, i);
            if (before != null && before.to() == at && before.unit().kind() == Unit.Kind.PERCENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMinus(List<Lexeme> all, int from) {
        Lexeme before = all.get(from - 1);
        return (before.is("-") || before.is("−"))
                && all.get(from).glued()
                && (from == 1
                        || !before.glued()
                        || all.get(from - 2).kind() == Lexeme.Kind.SYMBOL
                                && !all.get(from - 2).is(")"));
    }

    /// Index after the words that make a length of time an age ("-old", "de edad"); `at` when there are none.
    private int ageEnd(List<Lexeme> all, int at) {
        int word = at < all.size() && all.get(at).is("-") ? at + 1 : at;
        Phrases.Match<Boolean> age = words.ageAfter.startingAt(all, word);
        return age == null ? at : age.to();
    }

    Approximation approximation() {
        return hedge == null ? Approximation.EXACT : hedge.approximation();
    }

    boolean marked() {
        return hedge != null && words.hedges.marks(hedge);
    }

    void explain(List<Derivation> rules) {
        if (hedge != null) {
            rules.add(Derivation.of(
                    words.language + "/approx/" + hedge.phrase().replace(' ', '-'),
                    "“" + hedge.phrase() + "” makes it "
                            + hedge.approximation().word().replace('_', ' ')));
        }
        if (unit != null) {
            rules.add(Derivation.of(
                    words.language + "/unit/" + unit.name().replace(' ', '-'), "measured in " + unit.name()));
        }
    }

    Measured measured(@Nullable Quantity quantity, List<Derivation> rules, String why) {
        return new Measured(
                all.get(from).begin(),
                all.get(to - 1).end(),
                low.begin(),
                high.end(),
                quantity,
                unit,
                per,
                average,
                hedge != null && hedge.phrase().contains("estimated"),
                high.form() == Form.FRACTION && unit == null,
                low.form() == Form.WORDS,
                low.value(),
                rules,
                why);
    }

    static Scale scale(WrittenNumber number, @Nullable Unit unit, Rational value) {
        if (number.form() == Form.FRACTION && (unit == null || value.compareTo(Rational.ONE) < 0)) {
            return Scale.FRACTION;
        }
        if (unit == null) {
            return value.isWhole() && value.signum() >= 0 ? Scale.COUNT : Scale.AMOUNT;
        }
        return unit.kind() == Unit.Kind.PERCENT ? Scale.PERCENT : Scale.AMOUNT;
    }
}
