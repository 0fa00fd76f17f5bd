package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.number.WrittenNumber.VagueWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words for many and for a few: "dozens", "hundreds or thousands", "several thousand".
final class VagueWords {
    private static final int MOST_SCALES = 3;

    private final NumberWords words;

    VagueWords(NumberWords words) {
        this.words = words;
    }

    @Nullable
    WrittenNumber at(List<Lexeme> all, int i) {
        WrittenNumber first = word(all, i);
        if (first == null || first.vague() == null) {
            return first;
        }
        // "hundreds or thousands": at least the lower, at most the usual of the higher.
        int joiner = first.to();
        if (joiner + 1 < all.size()
                && words.vagueJoiners.contains(all.get(joiner).lower())) {
            WrittenNumber second = word(all, joiner + 1);
            if (second != null && second.vague() != null && more(second.vague(), first.vague())) {
                VagueWord low = first.vague();
                VagueWord both = new VagueWord(
                        low.above(),
                        low.least(),
                        second.vague().most(),
                        low.usualLow(),
                        second.vague().usualHigh());
                return new WrittenNumber(
                        first.begin(),
                        second.end(),
                        i,
                        second.to(),
                        Form.VAGUE,
                        low.usualLow(),
                        both,
                        false,
                        first.rule(),
                        "");
            }
        }
        return first;
    }

    /// Whether a word usually means more than another.
    private static boolean more(VagueWord word, VagueWord other) {
        Rational high = word.usualHigh();
        Rational otherHigh = other.usualHigh();
        Rational most = word.most();
        return word.usualLow().compareTo(other.usualLow()) > 0
                && (high == null || otherHigh == null || high.compareTo(otherHigh) > 0)
                && (most == null || most.compareTo(other.usualLow()) >= 0);
    }

    private @Nullable WrittenNumber word(List<Lexeme> all, int i) {
        if (!all.get(i).isWord()) {
            return null;
        }
        for (int length = Math.min(3, all.size() - i); length >= 1; length--) {
            String phrase = NumberGrammar.phrase(all, i, i + length);
            VagueWord multiplier = words.vagueMultipliers.get(phrase);
            if (multiplier != null && i + length < all.size()) {
                Rational factor = Rational.ONE;
                int to = i + length;
                // "a few hundred thousand", "varios cientos de miles"
                for (int scales = 0; scales < MOST_SCALES; scales++) {
                    int at = scales > 0
                                    && to + 1 < all.size()
                                    && words.of.contains(all.get(to).lower())
                            ? to + 1
                            : to;
                    Rational next = at < all.size() ? factor(all.get(at).lower(), at > to) : null;
                    if (next == null) {
                        break;
                    }
                    factor = factor.times(next);
                    to = at + 1;
                }
                if (to > i + length) {
                    VagueWord scaled = scaled(multiplier, factor);
                    return new WrittenNumber(
                            all.get(i).begin(),
                            all.get(to - 1).end(),
                            i,
                            to,
                            Form.VAGUE,
                            scaled.usualLow(),
                            scaled,
                            false,
                            words.language + "/number/vague",
                            "");
                }
            }
            VagueWord vague = words.vague.get(phrase);
            if (vague != null) {
                return new WrittenNumber(
                        all.get(i).begin(),
                        all.get(i + length - 1).end(),
                        i,
                        i + length,
                        Form.VAGUE,
                        vague.usualLow(),
                        vague,
                        false,
                        words.language + "/number/vague",
                        "");
            }
        }
        return null;
    }

    /// What a word for many multiplies by; behind "of" only plural ones do ("cientos de miles").
    private @Nullable Rational factor(String word, boolean plural) {
        Integer power = words.scale(word);
        if (power != null && !plural) {
            return Rational.powerOfTen(power);
        }
        Integer group = words.groups.get(word);
        if (group != null) {
            return plural && !words.vague.containsKey(word) ? null : Rational.of(group);
        }
        return power != null && words.vague.containsKey(word) ? Rational.powerOfTen(power) : null;
    }

    private static VagueWord scaled(VagueWord word, Rational by) {
        return new VagueWord(
                word.above() == null ? null : word.above().times(by),
                word.least() == null ? null : word.least().times(by),
                word.most() == null ? null : word.most().times(by),
                word.usualLow().times(by),
                word.usualHigh() == null ? null : word.usualHigh().times(by));
    }
}
