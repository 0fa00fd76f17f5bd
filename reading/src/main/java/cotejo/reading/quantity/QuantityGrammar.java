package cotejo.reading.quantity;

import cotejo.core.claim.Derivation;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.Separators;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.number.WrittenNumber.VagueWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds quantities: hedge + number or range + unit of measurement, in one pass over the lexemes of a sentence.
public final class QuantityGrammar {
    private static final Map<String, QuantityGrammar> GRAMMARS = new ConcurrentHashMap<>();

    private final String language;
    private final NumberGrammar numbers;
    private final QuantityWords words;
    private final Ranges ranges;

    private QuantityGrammar(String language) {
        this.language = language;
        numbers = NumberGrammar.of(language);
        words = new QuantityWords(language);
        ranges = new Ranges(words);
    }

    public static QuantityGrammar of(String language) {
        return GRAMMARS.computeIfAbsent(language, QuantityGrammar::new);
    }

    public Units units() {
        return words.units;
    }

    /// All quantities among the lexemes of one sentence, in order; decimals parted as the language usually does.
    /// Ordinals are left out.
    public List<Measured> find(String text, List<Lexeme> all) {
        return find(text, all, numbers.usual());
    }

    /// All quantities among the lexemes of one sentence, in order. Ordinals are left out.
    ///
    /// @param separators as [NumberGrammar#settle] settled them for the whole document
    public List<Measured> find(String text, List<Lexeme> all, Separators separators) {
        List<WrittenNumber> written = words.multiples.with(all, numbers.find(text, all, separators));
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
            int end = beyondUnit(text, all, written, i);
            Measured range = end >= written.size() ? null : ranges.range(text, all, number, written.get(end));
            if (range != null) {
                found.add(range);
                i = end;
                continue;
            }
            Measured sum = next == null ? null : withChange(text, all, number, next);
            found.add(sum == null ? single(text, all, number, null) : sum);
            i = sum == null ? i : i + 1;
        }
        words.multiplicatives.add(text, all, found);
        return found;
    }

    /// Index of the number behind that at `at` and behind its unit, which may hold a digit ("A/cm2").
    private int beyondUnit(String text, List<Lexeme> all, List<WrittenNumber> written, int at) {
        Units.Found unit = words.units.after(text, all, written.get(at).to());
        int next = at + 1;
        while (unit != null && next < written.size() && written.get(next).from() < unit.to()) {
            next++;
        }
        return next;
    }

    /// "3 dollars 50 cents", "25 pesos con 50 centavos"; null when these two are no such sum.
    private @Nullable Measured withChange(String text, List<Lexeme> all, WrittenNumber number, WrittenNumber change) {
        Rational value = number.value();
        Rational small = change.value();
        Units.Found money = words.units.after(text, all, number.to());
        Units.Found coin = words.units.after(text, all, change.to());
        if (value == null
                || small == null
                || money == null
                || coin == null
                || money.unit().kind() != Unit.Kind.MONEY
                || money.unit().isCoin()
                || !coin.unit().isCoin()
                || number.vague() != null
                || change.vague() != null) {
            return null;
        }
        boolean joined = money.to() < all.size()
                && words.changeJoiners.contains(all.get(money.to()).lower());
        boolean follows = change.from() == money.to() + (joined ? 1 : 0);
        boolean fits = value.isWhole() && small.isWhole() && small.compareTo(Rational.of(100)) < 0;
        if (!follows || !fits) {
            return null;
        }
        WrittenNumber both = WrittenNumber.of(
                all, number.from(), change.to(), Form.MIXED, value.plus(small.over(100)), number.rule());
        return single(text, all, both, money.unit());
    }

    /// @param money the currency of a sum that ends with its small change; else null
    private Measured single(String text, List<Lexeme> all, WrittenNumber number, @Nullable Unit money) {
        Surroundings ends = new Surroundings(words, text, all, number, number);
        ends.unit = money == null ? ends.unit : money;
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
                        Said.of(value, Surroundings.scale(number, ends.unit, value)),
                        ends.approximation(),
                        number.rule().endsWith("/group"),
                        ends.marked());
        ends.explain(rules);
        return ends.measured(quantity, rules, "");
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
}
