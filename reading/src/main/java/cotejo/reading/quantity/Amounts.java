package cotejo.reading.quantity;

import cotejo.core.quantity.Rational;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Sums of money and percentages as written, for the layer of numbers: the number with its sign or unit and nothing
/// around it. Takes more for money than figures do ("15 dollars 50", "75 USD million", "dollar" without a number).
public final class Amounts {
    private static final Map<String, Amounts> AMOUNTS = new ConcurrentHashMap<>();
    private static final Rational HUNDRED = Rational.of(100);

    private final Units units;
    private final Map<String, Integer> scales;
    private final Set<String> joiners;
    private final Set<String> of;
    private final Phrases<Unit> alone = new Phrases<>();

    private Amounts(String language) {
        units = new Units(language, true);
        LexiconFile numbers = LexiconFile.load(language + "/numbers.yaml");
        scales = new HashMap<>(numbers.map("scales", node -> node.asInt()));
        joiners = new HashSet<>(numbers.strings("fraction-joiners"));
        of = new HashSet<>(numbers.strings("of"));
        LexiconFile.strings(LexiconFile.load("units.yaml")
                        .at("percent")
                        .get("alone")
                        .get(language))
                .forEach(word -> alone.put(word, new Unit(Unit.Kind.PERCENT, "percent")));
        for (String word : LexiconFile.strings(
                LexiconFile.load("currencies.yaml").at("alone").get(language))) {
            List<Lexeme> lexemes = Lexer.lex("1 " + word, 0, word.length() + 2);
            Units.Found named = units.after("1 " + word, lexemes, 1);
            if (named != null) {
                alone.put(word, named.unit());
            }
        }
    }

    public static Amounts of(String language) {
        return AMOUNTS.computeIfAbsent(language, Amounts::new);
    }

    /// An amount; no value where a unit is named without a number.
    ///
    /// @param from index of its first lexeme
    /// @param to index after its last
    public record Amount(
            int from, int to, Unit unit, @Nullable Rational value) {}

    /// All amounts among the lexemes, in order.
    ///
    /// @param numbers the numbers among them, in order
    public List<Amount> find(String text, List<Lexeme> all, List<WrittenNumber> numbers) {
        List<Amount> found = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < numbers.size(); i++) {
            WrittenNumber number = numbers.get(i);
            boolean counts = number.from() >= used && number.vague() == null && number.form() != Form.ORDINAL;
            WrittenNumber next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            Amount amount = counts ? amount(text, all, number, next, used) : null;
            if (amount != null) {
                found.add(amount);
                used = amount.to();
            }
        }
        named(all, numbers, found);
        return found;
    }

    private @Nullable Amount amount(
            String text, List<Lexeme> all, WrittenNumber number, @Nullable WrittenNumber next, int used) {
        Rational value = number.value();
        if (value == null) {
            return null;
        }
        boolean minus = number.from() > used
                && all.get(number.from() - 1).is("-")
                && all.get(number.from()).glued();
        Units.Found sign = units.currencyBefore(text, all, number.from() - (minus ? 2 : 1));
        if (sign != null && sign.from() >= used) {
            Rational signed = minus ? value.negated() : value;
            return withChange(text, all, new Amount(sign.from(), number.to(), sign.unit(), signed), next);
        }
        Amount before = named(text, all, number, value, used);
        if (before != null) {
            return before;
        }
        int at = number.to();
        Unit millions = at < all.size() ? units.millionsOf(all.get(at).word()) : null;
        if (millions != null) {
            return new Amount(number.from(), at + 1, millions, value.times(Rational.powerOfTen(6)));
        }
        Units.Found unit = units.after(text, all, at);
        if (unit == null || opensAnother(all, unit)) {
            return null;
        }
        if (unit.unit().kind() == Unit.Kind.PERCENT) {
            return new Amount(number.from(), unit.to(), unit.unit(), value);
        }
        if (unit.unit().kind() != Unit.Kind.MONEY) {
            return null;
        }
        // "75 USD million"
        Integer scale = unit.to() < all.size() ? scales.get(all.get(unit.to()).lower()) : null;
        if (scale != null && scale > 2 && value.compareTo(Rational.of(1000)) < 0) {
            return new Amount(number.from(), unit.to() + 1, unit.unit(), value.times(Rational.powerOfTen(scale)));
        }
        return withChange(text, all, new Amount(number.from(), unit.to(), unit.unit(), value), next);
    }

    /// "dólar 22,5 millones", "rmb 10", "MAUD 60".
    private @Nullable Amount named(String text, List<Lexeme> all, WrittenNumber number, Rational value, int used) {
        boolean digits = number.form() == Form.DIGITS || number.form() == Form.MIXED;
        if (!digits || number.from() <= used) {
            return null;
        }
        Unit millions = units.millionsOf(all.get(number.from() - 1).word());
        if (millions != null) {
            return new Amount(number.from() - 1, number.to(), millions, value.times(Rational.powerOfTen(6)));
        }
        Units.Found name = units.nameBefore(all, number.from());
        boolean plural = name == null || all.get(name.to() - 1).lower().endsWith("s");
        boolean counted =
                name != null && name.from() > 0 && all.get(name.from() - 1).isDigits();
        if (name == null || plural || counted || name.from() < used || units.after(text, all, number.to()) != null) {
            return null;
        }
        return new Amount(name.from(), number.to(), name.unit(), value);
    }

    /// "3 USD50 cards": the code belongs to the number it is glued to. "10 $5 bills": so does the sign.
    private static boolean opensAnother(List<Lexeme> all, Units.Found unit) {
        int next = unit.to();
        return next < all.size() && all.get(next).isDigits() && all.get(next).glued();
    }

    /// "3 dollars 50 cents", "15 dollars and 50", "25 euros con 50".
    private Amount withChange(String text, List<Lexeme> all, Amount amount, @Nullable WrittenNumber next) {
        Rational value = amount.value();
        if (next == null || value == null || !value.isWhole() || amount.unit().isCoin()) {
            return amount;
        }
        boolean joined = amount.to() < all.size()
                && joiners.contains(all.get(amount.to()).lower());
        Rational change = next.value();
        boolean follows = next.from() == amount.to() + (joined ? 1 : 0)
                && (next.form() == Form.DIGITS || next.form() == Form.WORDS)
                && next.vague() == null;
        if (!follows || change == null || !change.isWhole() || change.signum() <= 0 || change.compareTo(HUNDRED) >= 0) {
            return amount;
        }
        Rational sum = value.plus(change.over(HUNDRED));
        Units.Found coin = units.after(text, all, next.to());
        if (coin != null) {
            return coin.unit().isCoin() ? new Amount(amount.from(), coin.to(), amount.unit(), sum) : amount;
        }
        if (next.to() < all.size()
                && all.get(next.to()).isWord()
                && all.get(next.to()).glued()) {
            return amount;
        }
        boolean tens = change.compareTo(Rational.of(10)) >= 0;
        boolean ends = next.to() >= all.size()
                || all.get(next.to()).kind() == Lexeme.Kind.SYMBOL
                || joiners.contains(all.get(next.to()).lower());
        return joined
                ? ends ? new Amount(amount.from(), next.to(), amount.unit(), sum) : amount
                : tens ? new Amount(amount.from(), next.to(), amount.unit(), sum) : amount;
    }

    /// Units without a number: "only a small percent", "the dollar"; and "percent of 20".
    private void named(List<Lexeme> all, List<WrittenNumber> numbers, List<Amount> found) {
        boolean[] taken = new boolean[all.size()];
        for (Amount amount : found) {
            Arrays.fill(taken, amount.from(), amount.to(), true);
        }
        Map<Integer, WrittenNumber> byStart = new HashMap<>();
        numbers.forEach(number -> byStart.put(number.from(), number));
        for (int i = 0; i < all.size(); i++) {
            Phrases.Match<Unit> match = taken[i] ? null : alone.startingAt(all, i);
            if (match == null) {
                continue;
            }
            boolean ofNumber = match.value().kind() == Unit.Kind.PERCENT
                    && match.to() + 1 < all.size()
                    && of.contains(all.get(match.to()).lower());
            WrittenNumber number = ofNumber ? byStart.get(match.to() + 1) : null;
            Rational value = number == null || number.vague() != null ? null : number.value();
            int to = value == null || number == null ? match.to() : number.to();
            found.add(new Amount(match.from(), to, match.value(), value));
            i = to - 1;
        }
        found.sort(Comparator.comparingInt(Amount::from));
    }
}
