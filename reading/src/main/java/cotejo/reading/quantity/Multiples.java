package cotejo.reading.quantity;

import cotejo.core.quantity.Rational;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Spelling;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that say how many times as much: "doubled", "three times the average", "el doble de". They are ratios, and the
/// number in "three times" counts nothing.
final class Multiples {
    private final String language;
    private final Map<String, Rational> verbs = new HashMap<>();
    private final Map<String, Rational> nouns = new HashMap<>();
    private final Phrases<Boolean> nounFollowers = new Phrases<>();
    private final Set<String> nounAfter;
    private final Set<String> notBefore;
    private final Set<String> times;
    private final Phrases<Boolean> timesFollowers = new Phrases<>();

    Multiples(String language, LexiconFile file) {
        this.language = language;
        file.map("multiple-verbs", LexiconFile::rational).forEach((word, value) -> put(verbs, word, value));
        file.map("multiple-nouns", LexiconFile::rational).forEach((word, value) -> put(nouns, word, value));
        file.strings("multiple-noun-followers").forEach(phrase -> nounFollowers.put(phrase, true));
        notBefore = new HashSet<>(file.strings("multiple-not-before"));
        nounAfter = new HashSet<>(file.strings("multiple-noun-after"));
        times = new HashSet<>(file.strings("times"));
        file.strings("times-followers").forEach(phrase -> timesFollowers.put(phrase, true));
    }

    private static void put(Map<String, Rational> map, String word, Rational value) {
        map.put(word, value);
        map.put(Spelling.plain(word), value);
    }

    /// The numbers with the multiples among them, in order.
    List<WrittenNumber> with(List<Lexeme> all, List<WrittenNumber> numbers) {
        List<WrittenNumber> found = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < all.size()) {
            WrittenNumber number = next < numbers.size() && numbers.get(next).from() == at ? numbers.get(next) : null;
            if (number != null) {
                found.add(times(all, number));
                next++;
                at = number.to();
                continue;
            }
            Rational value = value(all, at);
            if (value != null) {
                found.add(multiple(all, at, at + 1, value));
            }
            at++;
        }
        return found;
    }

    private @Nullable Rational value(List<Lexeme> all, int at) {
        String word = all.get(at).lower();
        boolean glued = at + 1 < all.size()
                && all.get(at + 1).glued()
                && all.get(at + 1).is("-");
        Rational verb = verbs.get(word);
        if (verb != null) {
            boolean other =
                    at + 1 < all.size() && notBefore.contains(all.get(at + 1).lower());
            return glued || other ? null : verb;
        }
        Rational noun = nouns.get(word);
        boolean alone = !nounAfter.isEmpty()
                && (at == 0 || !nounAfter.contains(all.get(at - 1).lower()));
        return noun != null && !alone && nounFollowers.startingAt(all, at + 1) != null ? noun : null;
    }

    /// "three times more", but not "three times a week" or "three times in May".
    private WrittenNumber times(List<Lexeme> all, WrittenNumber number) {
        int at = number.to();
        Rational value = number.value();
        boolean multiple = value != null
                && value.signum() > 0
                && number.vague() == null
                && !number.ambiguous()
                && (number.form() == Form.DIGITS || number.form() == Form.WORDS || number.form() == Form.MIXED)
                && at + 1 < all.size()
                && times.contains(all.get(at).lower())
                && timesFollowers.startingAt(all, at + 1) != null;
        return multiple && value != null ? multiple(all, number.from(), at + 1, value) : number;
    }

    private WrittenNumber multiple(List<Lexeme> all, int from, int to, Rational value) {
        return WrittenNumber.of(all, from, to, Form.FRACTION, value, language + "/number/multiple");
    }
}
