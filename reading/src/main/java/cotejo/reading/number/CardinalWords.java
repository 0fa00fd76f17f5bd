package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cardinal numbers in words, and words that go on after digits ("56 mil 886", "3 million 200 thousand").
///
/// The sum is kept as `total` (finished groups, each ended by a scale word) and `group` (what the next scale word will
/// multiply). A scale word larger than the groups so far multiplies all of them: "mil 400 millones" is 1,400 millions.
final class CardinalWords {
    private final NumberWords words;

    CardinalWords(NumberWords words) {
        this.words = words;
    }

    private final class Sum {
        Rational total = Rational.ZERO;
        Rational group = Rational.ZERO;
        int smallestScale = Integer.MAX_VALUE;
        /// What the last word was: decides what may follow.
        int room = Integer.MAX_VALUE;
        boolean any;
        boolean digits;

        boolean add(int value) {
            // A word may only fill places still empty: nothing below ten after a unit, only units after a ten.
            if (value >= room) {
                return false;
            }
            group = group.plus(Rational.of(value));
            room = value >= 100 ? 100 : value >= 20 && value % 10 == 0 ? 10 : 1;
            any = true;
            return true;
        }

        boolean addDigits(Rational value) {
            if (any
                    && !(smallestScale != Integer.MAX_VALUE
                            && room == Integer.MAX_VALUE
                            && value.compareTo(Rational.powerOfTen(smallestScale)) < 0)) {
                return false;
            }
            group = group.plus(value);
            room = 1;
            any = true;
            digits = true;
            return true;
        }

        boolean scale(int power) {
            Rational factor = Rational.powerOfTen(power);
            if (power == 2) {
                if (group.signum() <= 0 || group.compareTo(Rational.of(100)) >= 0) {
                    return false;
                }
                group = group.times(100);
                room = 100;
                return true;
            }
            if (power > smallestScale && total.signum() > 0) {
                total = total.plus(group).times(factor);
            } else if (power == smallestScale && group.signum() == 0) {
                return false;
            } else if (power >= smallestScale) {
                return false;
            } else {
                total = total.plus((group.signum() == 0 ? Rational.ONE : group).times(factor));
            }
            group = Rational.ZERO;
            smallestScale = power;
            room = Integer.MAX_VALUE;
            any = true;
            return true;
        }

        Rational value() {
            return total.plus(group);
        }
    }

    @Nullable
    WrittenNumber at(List<Lexeme> all, int i) {
        Sum sum = new Sum();
        int at = i;
        boolean negative = false;
        if (words.minus.contains(all.get(at).lower())) {
            if (at > 0 && words.notMinusAfter.contains(all.get(at - 1).lower())) {
                return null;
            }
            int next = at + 1 < all.size() && all.get(at + 1).is("-") ? at + 2 : at + 1;
            if (next >= all.size() || !startsNumber(all, next)) {
                return null;
            }
            negative = true;
            at = next;
            if (all.get(at).isDigits()) {
                DigitString digits = DigitString.read(all.get(at).lower(), words.decimals);
                return digits.value() == null
                        ? null
                        : number(all, i, at + 1, Form.MIXED, digits.value().negated(), "/number/minus");
            }
        }
        boolean article = words.articles.contains(all.get(at).lower());
        if (article
                && at + 1 < all.size()
                && words.groups.containsKey(all.get(at + 1).lower())) {
            // "a hundred", "a dozen", "an estimated" is no number
            Integer group = words.groups.get(all.get(at + 1).lower());
            return counts(all, at + 1) ? number(all, i, at + 2, Form.WORDS, Rational.of(group), "/number/group") : null;
        }
        if (article && !words.small.containsKey(all.get(at).lower())) {
            if (at + 1 >= all.size() || words.scale(all.get(at + 1).lower()) == null) {
                return null;
            }
            sum.group = Rational.ONE;
            sum.any = true;
            at++;
        }
        int end = walk(all, at, sum);
        if (end == at || !sum.any || end == i) {
            return null;
        }
        Rational value = sum.value();
        if (end == i + 1 && words.aloneNoNumber.contains(all.get(i).lower())) {
            return null;
        }
        Integer group = end < all.size() ? words.groups.get(all.get(end).lower()) : null;
        if (group != null) {
            value = value.times(group);
            end++;
        }
        return number(
                all,
                i,
                end,
                sum.digits ? Form.MIXED : Form.WORDS,
                negative ? value.negated() : value,
                group != null ? "/number/group" : "/number/words");
    }

    /// "A dozen" counts anywhere, "a score" only where words for what it counts follow ("a score of men"; not "a score
    /// of 5").
    private boolean counts(List<Lexeme> all, int at) {
        return !words.groupsBeforeOf.contains(all.get(at).lower())
                || at + 2 < all.size()
                        && words.of.contains(all.get(at + 1).lower())
                        && all.get(at + 2).isWord();
    }

    /// A number that began with digits (and their scale, if any) and may go on: "56 mil 886". Null when it does not.
    @Nullable
    WrittenNumber continueFrom(List<Lexeme> all, int from, int to, Rational digits, int exponent) {
        if (exponent == 0 || to >= all.size() || !digits.isWhole()) {
            return null;
        }
        Sum sum = new Sum();
        sum.addDigits(digits);
        sum.room = Integer.MAX_VALUE;
        sum.total = digits.times(Rational.powerOfTen(exponent));
        sum.group = Rational.ZERO;
        sum.smallestScale = exponent;
        int end = walk(all, to, sum);
        return end == to ? null : number(all, from, end, Form.MIXED, sum.value(), "/number/digits-and-words");
    }

    /// Takes as many words as fit; returns the index after the last one.
    private int walk(List<Lexeme> all, int from, Sum sum) {
        int limit = NumberGrammar.limit(all, from);
        int end = from;
        int at = from;
        while (at < limit) {
            Lexeme lexeme = all.get(at);
            if (lexeme.is("-")
                    && lexeme.glued()
                    && end > from
                    && at + 1 < limit
                    && all.get(at + 1).glued()) {
                at++;
                continue;
            }
            if (words.joiners.contains(lexeme.lower())
                    && end > from
                    && (words.joinsTens ? sum.room == 10 : sum.room > 1)
                    && sum.group.signum() + sum.total.signum() > 0) {
                at++;
                if (at < limit
                        && isSmallWord(all.get(at).lower())
                        && fits(sum, all.get(at).lower())) {
                    continue;
                }
                break;
            }
            if (!take(lexeme, sum, end > from)) {
                break;
            }
            at++;
            end = at;
        }
        return end;
    }

    private boolean take(Lexeme lexeme, Sum sum, boolean started) {
        String word = lexeme.lower();
        if (lexeme.isDigits()) {
            if (!words.digitsAfterScale
                    || !started && !sum.any
                    || !lexeme.lower().chars().allMatch(c -> c >= '0' && c <= '9')
                    || lexeme.lower().length() > 3) {
                return false;
            }
            return sum.addDigits(Rational.of(Long.parseLong(lexeme.lower())));
        }
        Integer small = words.small.get(word);
        if (small == null) {
            small = words.tens.get(word);
        }
        if (small == null) {
            small = words.hundreds.get(word);
        }
        if (small != null) {
            return sum.add(small);
        }
        Integer scale = words.scale(word);
        return scale != null && (started || sum.any || words.bareScales.contains(word)) && sum.scale(scale);
    }

    private boolean fits(Sum sum, String word) {
        Integer value = words.small.get(word);
        if (value == null) {
            value = words.tens.get(word);
        }
        return value != null && value < sum.room && (sum.room != 10 || words.joinsTens);
    }

    private boolean isSmallWord(String word) {
        return words.small.containsKey(word) || words.tens.containsKey(word);
    }

    private boolean startsNumber(List<Lexeme> all, int at) {
        return all.get(at).isDigits()
                || isSmallWord(all.get(at).lower())
                || words.articles.contains(all.get(at).lower());
    }

    private WrittenNumber number(List<Lexeme> all, int from, int to, Form form, Rational value, String rule) {
        return new WrittenNumber(
                all.get(from).begin(),
                all.get(to - 1).end(),
                from,
                to,
                form,
                value,
                null,
                false,
                words.language + rule,
                "");
    }
}
