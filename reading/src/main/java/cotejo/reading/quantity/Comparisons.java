package cotejo.reading.quantity;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.quantity.Comparators.Bound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Ranges as written, for the layer of numbers: "between 20 and 30", "1000–5000", "more than 10 but less than 20",
/// "equal to 5000 or less". Two bounds told together make one range.
public final class Comparisons {
    private static final Map<String, Comparisons> COMPARISONS = new ConcurrentHashMap<>();

    private final Comparators words;
    private final Units units;

    private Comparisons(String language) {
        words = new Comparators(language);
        units = new Units(language, true);
    }

    public static Comparisons of(String language) {
        return COMPARISONS.computeIfAbsent(language, Comparisons::new);
    }

    /// A range; an end that is null is open.
    ///
    /// @param from index of its first lexeme
    /// @param to index after its last
    public record Range(
            int from,
            int to,
            @Nullable Rational low,
            boolean lowOpen,
            @Nullable Rational high,
            boolean highOpen) {
        private static Range of(int from, int to, Bound bound, Rational value) {
            return switch (bound) {
                case ABOVE -> new Range(from, to, value, true, null, true);
                case FROM -> new Range(from, to, value, false, null, true);
                case BELOW -> new Range(from, to, null, true, value, true);
                case UP -> new Range(from, to, null, true, value, false);
                case EQUAL -> new Range(from, to, value, false, value, false);
            };
        }
    }

    /// All ranges among the lexemes, in order.
    ///
    /// @param numbers the numbers among them, in order, their signs with them
    public List<Range> find(String text, List<Lexeme> all, List<WrittenNumber> numbers) {
        List<Range> found = new ArrayList<>();
        Map<Integer, WrittenNumber> byStart = new HashMap<>();
        numbers.forEach(number -> byStart.put(number.from(), number));
        int used = 0;
        for (int i = 0; i < numbers.size(); i++) {
            WrittenNumber number = numbers.get(i);
            Rational value = number.value();
            if (value == null || number.vague() != null || number.from() < used) {
                continue;
            }
            WrittenNumber next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            Range range = next == null ? null : between(text, all, number, next, used);
            if (range != null) {
                found.add(range);
                used = range.to();
                i++;
                continue;
            }
            Range bounded = bounded(all, number, value, byStart, used);
            if (bounded != null) {
                found.add(bounded);
                used = bounded.to();
            }
        }
        return joined(all, found);
    }

    private @Nullable Range bounded(
            List<Lexeme> all, WrittenNumber number, Rational value, Map<Integer, WrittenNumber> byStart, int used) {
        int at = number.from() - 1;
        if (at > used && words.articles.contains(all.get(at).lower())) {
            at--;
        }
        Phrases.Match<Bound> before = before(all, at, used);
        int tailFrom = number.to();
        Phrases.Match<Boolean> equal = words.orEqual.startingAt(all, tailFrom);
        if (before != null && before.value() != Bound.EQUAL) {
            return equal != null && !byStart.containsKey(equal.to())
                    ? Range.of(before.from(), equal.to(), before.value().closed(), value)
                    : Range.of(before.from(), number.to(), before.value(), value);
        }
        Phrases.Match<Bound> behind = number.form() == Form.ORDINAL ? null : behind(all, tailFrom, byStart);
        if (behind != null) {
            return Range.of(before == null ? number.from() : before.from(), behind.to(), behind.value(), value);
        }
        return before == null ? null : Range.of(before.from(), number.to(), before.value(), value);
    }

    /// The words before a number; "<>" and "=>" bound nothing.
    private Phrases.@Nullable Match<Bound> before(List<Lexeme> all, int at, int used) {
        for (Phrases.Match<Bound> match : words.before.allEndingAt(all, at)) {
            boolean cut = match.from() > 0
                    && words.marks.contains(all.get(match.from()).lower())
                    && words.marks.contains(all.get(match.from() - 1).lower());
            if (match.from() >= used && !cut) {
                return match;
            }
            if (cut) {
                return null;
            }
        }
        return null;
    }

    /// "or more", where neither a number ("200 or more than 190") nor a longer word for a size ("y más baja") follows.
    private Phrases.@Nullable Match<Bound> behind(List<Lexeme> all, int at, Map<Integer, WrittenNumber> byStart) {
        Phrases.Match<Bound> match = words.behind.startingAt(all, at);
        if (match == null || byStart.containsKey(match.to())) {
            return null;
        }
        int last = match.to() - 1;
        Phrases.Match<Boolean> size = words.sizes.startingAt(all, last);
        boolean longer = size != null && size.to() > match.to();
        Phrases.Match<Bound> another = words.before.startingAt(all, last);
        boolean opens = another != null && another.to() > match.to() && byStart.containsKey(another.to());
        return longer || opens ? null : match;
    }

    private @Nullable Range between(String text, List<Lexeme> all, WrittenNumber low, WrittenNumber high, int used) {
        Rational from = low.value();
        Rational to = high.value();
        if (from == null || to == null || high.vague() != null || from.compareTo(to) >= 0) {
            return null;
        }
        boolean ordinals = low.form() == Form.ORDINAL || high.form() == Form.ORDINAL;
        int joiner = low.to();
        Units.Found unit = units.after(text, all, joiner);
        joiner = unit != null && unit.to() < high.from() ? unit.to() : joiner;
        if (joiner >= high.from()) {
            return null;
        }
        int second = joiner + 1;
        second = second < high.from() && words.articles.contains(all.get(second).lower()) ? second + 1 : second;
        Units.Found sign = second < high.from() ? units.currencyBefore(text, all, high.from() - 1) : null;
        boolean next = second == high.from() || sign != null && sign.from() == second;
        if (!next) {
            return null;
        }
        String word = all.get(joiner).lower();
        int first = low.from() - 1;
        first = first > used && words.articles.contains(all.get(first).lower()) ? first - 1 : first;
        String opening = first >= used ? all.get(first).lower() : "";
        if (words.between.contains(opening) && words.betweenAnd.contains(word)) {
            return new Range(first, high.to(), from, false, to, false);
        }
        if (ordinals) {
            return null;
        }
        if (words.since.contains(opening) && words.until.contains(word)) {
            return new Range(first, high.to(), from, false, to, false);
        }
        boolean dash = words.dashes.contains(word);
        boolean plain = words.until.contains(word) && second == joiner + 1;
        boolean chain = dash && (chained(all, low.from(), -1) || chained(all, high.to() - 1, 1));
        return (dash || plain) && !chain ? new Range(low.from(), high.to(), from, false, to, false) : null;
    }

    /// Whether dashes and strokes go on: a telephone number, a date.
    private static boolean chained(List<Lexeme> all, int at, int step) {
        int mark = at + step;
        if (mark < 0 || mark >= all.size()) {
            return false;
        }
        boolean glued = step > 0 ? all.get(mark).glued() : all.get(at).glued();
        Lexeme lexeme = all.get(mark);
        return glued && (lexeme.is("-") || lexeme.is("/") || lexeme.is("+") || lexeme.is("–"));
    }

    /// "more than 10 and less than 20": a lower and an upper bound told together.
    private List<Range> joined(List<Lexeme> all, List<Range> ranges) {
        List<Range> found = new ArrayList<>();
        for (Range range : ranges) {
            Range last = found.isEmpty() ? null : found.getLast();
            Range both = last == null || !joins(all, last.to(), range.from()) ? null : both(last, range);
            if (both != null) {
                found.removeLast();
            }
            found.add(both == null ? range : both);
        }
        return found;
    }

    private boolean joins(List<Lexeme> all, int from, int to) {
        Phrases.Match<Boolean> join = words.joins.startingAt(all, from);
        return join != null && join.to() == to;
    }

    private static @Nullable Range both(Range a, Range b) {
        Range low = a.low() != null && a.high() == null ? a : b;
        Range high = low == a ? b : a;
        Rational from = low.low();
        Rational to = high.high();
        if (from == null || to == null || low.high() != null || high.low() != null || from.compareTo(to) >= 0) {
            return null;
        }
        return new Range(a.from(), b.to(), from, low.lowOpen(), to, high.highOpen());
    }
}
