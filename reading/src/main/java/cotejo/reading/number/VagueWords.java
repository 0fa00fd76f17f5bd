package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.number.WrittenNumber.VagueWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words for many and for a few: "dozens", "hundreds or thousands", "several thousand".
final class VagueWords {
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
            if (second != null && second.vague() != null) {
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

    private @Nullable WrittenNumber word(List<Lexeme> all, int i) {
        if (!all.get(i).isWord()) {
            return null;
        }
        for (int length = Math.min(3, all.size() - i); length >= 1; length--) {
            String phrase = NumberGrammar.phrase(all, i, i + length);
            VagueWord multiplier = words.vagueMultipliers.get(phrase);
            if (multiplier != null && i + length < all.size()) {
                Integer power = words.scale(all.get(i + length).lower());
                Integer group = words.groups.get(all.get(i + length).lower());
                Rational factor =
                        power != null ? Rational.powerOfTen(power) : group != null ? Rational.of(group) : null;
                if (factor != null) {
                    VagueWord scaled = scaled(multiplier, factor);
                    return new WrittenNumber(
                            all.get(i).begin(),
                            all.get(i + length).end(),
                            i,
                            i + length + 1,
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

    private static VagueWord scaled(VagueWord word, Rational by) {
        return new VagueWord(
                word.above() == null ? null : word.above().times(by),
                word.least() == null ? null : word.least().times(by),
                word.most() == null ? null : word.most().times(by),
                word.usualLow().times(by),
                word.usualHigh() == null ? null : word.usualHigh().times(by));
    }
}
