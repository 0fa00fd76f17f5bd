package cotejo.gate.corpus;

import cotejo.gate.score.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words, and other lines, as often as they stand somewhere, compared with those that ought to stand there.
final class Bag {
    private static final int SHOWN = 6;

    private Bag() {}

    /// Letters and digits in a row, in small letters.
    static List<String> words(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            StringBuilder word = new StringBuilder();
            for (char c : (text + " ").toLowerCase(Locale.ROOT).toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    word.append(c);
                } else if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
        }
        return words;
    }

    static Measure.F1 score(List<String> expected, List<String> given) {
        int missing = less(expected, given).size();
        return new Measure.F1(expected.size() - missing, expected.size(), given.size());
    }

    /// Some of what is missing, and some of what is too much.
    static String difference(List<String> expected, List<String> given) {
        return "missing " + some(less(expected, given)) + ", too much " + some(less(given, expected));
    }

    private static String some(List<String> all) {
        return all.subList(0, Math.min(SHOWN, all.size())) + (all.size() > SHOWN ? " of " + all.size() : "");
    }

    private static List<String> less(List<String> all, List<String> without) {
        Map<String, Integer> left = new HashMap<>();
        without.forEach(each -> left.merge(each, 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        for (String each : all) {
            if (left.merge(each, -1, Integer::sum) < 0) {
                rest.add(each);
            }
        }
        return rest;
    }
}
