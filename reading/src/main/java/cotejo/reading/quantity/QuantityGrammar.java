package cotejo.reading.quantity;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.number.WrittenNumber.VagueWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds quantities: hedge + number or range + unit of measurement, in one pass over the lexemes of a sentence.
public final class QuantityGrammar {
    private static final Map<String, QuantityGrammar> GRAMMARS = new ConcurrentHashMap<>();

    private final String language;
    private final NumberGrammar numbers;
    private final Units units;
    private final Hedges hedges;
    private final Set<String> joiners;
    private final Set<String> rangeBefore;
    private final Set<String> rangeAnd;
    private final Set<String> rangeFrom;
    private final Set<String> rangeOr;
    private final Set<String> changeBy;
    private final Phrases<Boolean> ageAfter = new Phrases<>();
    private final Multiplicatives multiplicatives;
    private final Set<String> ages;

    private QuantityGrammar(String language) {
        this.language = language;
        LexiconFile file = LexiconFile.load(language + "/quantities.yaml");
        numbers = NumberGrammar.of(language);
        units = new Units(language);
        hedges = new Hedges(file);
        joiners = new HashSet<>(file.strings("range-joiners"));
        rangeBefore = new HashSet<>(file.strings("range-before"));
        rangeAnd = new HashSet<>(file.strings("range-and"));
        rangeFrom = new HashSet<>(file.strings("range-from"));
        rangeOr = new HashSet<>(file.strings("range-or"));
        changeBy = new HashSet<>(file.strings("change-by"));
        file.strings("age-after").forEach(phrase -> ageAfter.put(phrase, true));
        ages = new HashSet<>(file.strings("ages"));
        multiplicatives = new Multiplicatives(language, file, units);
    }

    public static QuantityGrammar of(String language) {
        return GRAMMARS.computeIfAbsent(language, QuantityGrammar::new);
    }

    public Units units() {
        return units;
    }

    /// All quantities among the lexemes of one sentence, in order. Ordinals are left out.
    public List<Measured> find(String text, List<Lexeme> all) {
        List<WrittenNumber> written = numbers.find(text, all);
        List<Measured> found = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            WrittenNumber number = written.get(i);
            // A digit inside a unit ("A/cm2") is no number of its own.
            boolean inUnit =
                    !found.isEmpty() && number.begin() < found.getLast().end();
            if (number.form() == Form.ORDINAL || inUnit) {
                continue;
            }
            WrittenNumber next = i + 1 < written.size() ? written.get(i + 1) : null;
            Measured range = next == null ? null : range(text, all, number, next);
            if (range != null) {
                found.add(range);
                i++;
                continue;
            }
            found.add(single(text, all, number));
        }
        multiplicatives.add(text, all, found);
        return found;
    }

    private Measured single(String text, List<Lexeme> all, WrittenNumber number) {
        Ends ends = new Ends(text, all, number, number);
        List<Derivation> rules = new ArrayList<>();
        rules.add(Derivation.of(
                number.rule(), "“" + text.substring(number.begin(), number.end()) + "” is written as a number"));
        Rational value = number.value();
        if (number.form() == Form.MALFORMED || value == null) {
            return ends.measured(null, rules, number.why());
        }
        if (ends.negative) {
            value = value.negated();
        }
        if (number.ambiguous()) {
            rules.add(Derivation.of(language + "/number/ambiguous", number.why()));
        }
        VagueWord vague = number.vague();
        if (vague != null && ends.currencyGlued) {
            return ends.measured(null, rules, "a currency sign before a word that names no number");
        }
        Quantity quantity = vague != null
                ? vague(vague, ends.approximation())
                : hedged(
                        Said.of(value, scale(number, ends.unit, value)),
                        ends.approximation(),
                        number.rule().endsWith("/group"),
                        ends.marked());
        ends.explain(rules);
        return ends.measured(quantity, rules, "");
    }

    private @Nullable Measured range(String text, List<Lexeme> all, WrittenNumber low, WrittenNumber high) {
        if (low.value() == null
                || high.value() == null
                || low.vague() != null
                || high.vague() != null
                || low.form() == Form.ORDINAL
                || high.form() == Form.ORDINAL) {
            return null;
        }
        // Between the numbers: perhaps the first's unit, one joiner, perhaps the second's currency.
        int at = low.to();
        Units.Found lowUnit = units.after(text, all, at);
        if (lowUnit != null && lowUnit.to() < high.from()) {
            at = lowUnit.to();
        }
        boolean between = precededBy(all, low.from(), rangeBefore);
        boolean from = precededBy(all, low.from(), rangeFrom);
        if (at >= high.from()) {
            return null;
        }
        String joiner = all.get(at).lower();
        boolean joins = between && rangeAnd.contains(joiner) || !between && joiners.contains(joiner);
        if (!joins) {
            return null;
        }
        at++;
        // "200,000 to-260,000": a stray hyphen.
        if (at < high.from() && all.get(at).is("-")) {
            at++;
        }
        Units.Found currency = high.from() > at ? units.currencyBefore(text, all, high.from() - 1) : null;
        int highFrom = currency != null ? currency.from() : high.from();
        if (at != highFrom) {
            return null;
        }
        Units.Found highUnit = units.after(text, all, high.to());
        boolean ownUnits = lowUnit != null
                        && currency == null
                        && (highUnit == null || !highUnit.unit().equals(lowUnit.unit()))
                || lowUnit != null && currency != null && !currency.unit().equals(lowUnit.unit());
        boolean by = precededBy(all, low.from(), changeBy)
                && high.value().compareTo(low.value().times(5)) > 0;
        if (ownUnits || by) {
            // "rose 64 points to 4,577", "by $43 billion to $419 billion": a change and where it led, no range
            return null;
        }
        boolean dash = joiner.equals("-") || joiner.equals("–") || joiner.equals("—");
        Rational lowValue = low.value();
        Rational highValue = high.value();
        if (low.form() != Form.MIXED && high.form() == Form.MIXED && lowValue.compareTo(Rational.of(1000)) < 0) {
            // "1 to 2 thousand", "$200–300 million": the scale belongs to both.
            Rational scaled = scaledLike(lowValue, highValue);
            lowValue = scaled != null ? scaled : lowValue;
        }
        if (lowValue.compareTo(highValue) >= 0) {
            return null;
        }
        boolean or = rangeOr.contains(joiner);
        if (or && highValue.compareTo(lowValue.times(2)) > 0) {
            return null;
        }
        if (dash && (all.get(low.to() - 1).end() == high.begin())) {
            return null;
        }
        Ends ends = new Ends(text, all, low, high);
        if (between) {
            ends.from = Math.min(ends.from, startOf(all, low.from(), rangeBefore));
        } else if (from && !dash) {
            ends.from = Math.min(ends.from, startOf(all, low.from(), rangeFrom));
        }
        if (ends.unit == null && lowUnit != null) {
            ends.unit = lowUnit.unit();
        }
        List<Derivation> rules = new ArrayList<>();
        rules.add(Derivation.of(
                language + "/quantity/range",
                "“" + text.substring(low.begin(), low.end()) + "” to “" + text.substring(high.begin(), high.end())
                        + "” is a range"));
        ends.explain(rules);
        Approximation approximation =
                ends.approximation() == Approximation.EXACT ? Approximation.EXACT : Approximation.ABOUT;
        Quantity quantity = new Quantity.Between(
                Said.of(lowValue, scale(low, ends.unit, lowValue)),
                Said.of(highValue, scale(high, ends.unit, highValue)),
                approximation);
        return ends.measured(quantity, rules, "");
    }

    private static @Nullable Rational scaledLike(Rational low, Rational high) {
        for (int exponent : new int[] {3, 6, 9, 12}) {
            Rational factor = Rational.powerOfTen(exponent);
            Rational scaled = low.times(factor);
            if (high.compareTo(factor) >= 0 && high.compareTo(factor.times(1000)) < 0 && scaled.compareTo(high) < 0) {
                return scaled;
            }
        }
        return null;
    }

    private static boolean precededBy(List<Lexeme> all, int at, Set<String> words) {
        return startOf(all, at, words) < at;
    }

    /// Index of one of the words up to two lexemes before `at` (a currency or a hedge may stand between); else `at`.
    private static int startOf(List<Lexeme> all, int at, Set<String> words) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.contains(all.get(i).lower())) {
                return i;
            }
        }
        return at;
    }

    private static Scale scale(WrittenNumber number, @Nullable Unit unit, Rational value) {
        if (number.form() == Form.FRACTION && unit == null) {
            return Scale.FRACTION;
        }
        if (unit == null) {
            return value.isWhole() && value.signum() >= 0 ? Scale.COUNT : Scale.AMOUNT;
        }
        return unit.kind() == Unit.Kind.PERCENT ? Scale.PERCENT : Scale.AMOUNT;
    }

    private static Quantity hedged(Said said, Approximation approximation, boolean group, boolean marked) {
        return switch (approximation) {
            case EXACT ->
                group && !marked
                        ? new Quantity.About(said, Quantity.About.Side.AROUND)
                        : new Quantity.Exactly(said, marked);
            case ABOUT -> new Quantity.About(said, Quantity.About.Side.AROUND);
            case NEARLY -> new Quantity.About(said, Quantity.About.Side.BELOW);
            case JUST_OVER -> new Quantity.About(said, Quantity.About.Side.ABOVE);
            case MORE_THAN -> new Quantity.AtLeast(said, true);
            case AT_LEAST -> new Quantity.AtLeast(said, false);
            case LESS_THAN -> new Quantity.AtMost(said, true);
            case AT_MOST -> new Quantity.AtMost(said, false);
        };
    }

    private static Quantity vague(VagueWord word, Approximation approximation) {
        Rational above = word.above();
        Interval hard = above != null
                ? new Interval(above, true, null, true)
                : new Interval(word.least(), false, word.most(), false);
        return new Quantity.Vague(hard, new Interval(word.usualLow(), false, word.usualHigh(), false), approximation);
    }

    /// What stands around a number or range: currency before, unit and rate behind, hedges on both sides.
    private final class Ends {
        final String text;
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

        Ends(String text, List<Lexeme> all, WrittenNumber low, WrittenNumber high) {
            this.text = text;
            this.all = all;
            this.low = low;
            this.high = high;
            from = low.from();
            to = high.to();
            boolean minus = from > 0 && isMinus(all, from);
            int before = minus ? from - 2 : from - 1;
            Units.Found currency = units.currencyBefore(text, all, before);
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
            Units.Found after = units.after(text, all, to);
            if (after != null
                    && (unit == null
                            || unit.kind() == Unit.Kind.MONEY && after.unit().kind() == Unit.Kind.MONEY)) {
                if (unit == null || !after.unit().name().startsWith("X")) {
                    unit = unit == null ? after.unit() : unit;
                }
                to = after.to();
                int age = unit.kind() == Unit.Kind.DURATION ? ageEnd(all, to) : to;
                if (age > to) {
                    unit = new Unit(Unit.Kind.AGE, unit.name());
                    to = age;
                }
            }
            if (unit == null && from > 0 && ages.contains(all.get(from - 1).lower())) {
                unit = new Unit(Unit.Kind.AGE, "year");
            }
            Units.Per rate = units.per(all, to);
            per = rate == null || unit != null && unit.kind() == Unit.Kind.DURATION ? null : rate.per();
            if (per != null && rate != null) {
                to = rate.to();
            }
            Hedges.Hedge found = hedges.before(
                    all,
                    from,
                    unit != null && unit.kind() == Unit.Kind.DURATION,
                    unit == null
                            && low.form() == Form.WORDS
                            && low.value() != null
                            && low.value().compareTo(Rational.of(20)) < 0);
            if (found != null && afterPercent(found.from())) {
                // "50 percent below 107,158" compares.
                found = null;
            }
            average = found != null && found.average() || hedges.averageBefore(all, from);
            if (found != null) {
                from = found.from();
            } else {
                found = hedges.after(all, to);
                if (found != null) {
                    to = found.to();
                }
            }
            hedge = found;
        }

        private boolean afterPercent(int at) {
            for (int i = at - 1; i >= Math.max(1, at - 2); i--) {
                Units.Found before = units.after(text, all, i);
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
            Phrases.Match<Boolean> age = ageAfter.startingAt(all, word);
            return age == null ? at : age.to();
        }

        Approximation approximation() {
            return hedge == null ? Approximation.EXACT : hedge.approximation();
        }

        boolean marked() {
            return hedge != null && hedges.marks(hedge);
        }

        void explain(List<Derivation> rules) {
            if (hedge != null) {
                rules.add(Derivation.of(
                        language + "/approx/" + hedge.phrase().replace(' ', '-'),
                        "“" + hedge.phrase() + "” makes it "
                                + hedge.approximation().word().replace('_', ' ')));
            }
            if (unit != null) {
                rules.add(Derivation.of(
                        language + "/unit/" + unit.name().replace(' ', '-'), "measured in " + unit.name()));
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
                    low.form() == Form.FRACTION,
                    low.form() == Form.WORDS,
                    low.value(),
                    rules,
                    why);
        }
    }
}
