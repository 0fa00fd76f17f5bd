package cotejo.reading.figure;

import java.util.HashMap;
import java.util.Map;

/// How often words stand earlier in a text; asked in ascending order it looks at each stretch once per words.
final class Occurrences {
    private record Seen(int upTo, int count) {}

    private final String string;
    private final Map<String, Seen> seen = new HashMap<>();

    Occurrences(String string) {
        this.string = string;
    }

    /// @param begin UTF-16 index where the words in question stand
    int before(String words, int begin) {
        Seen last = seen.get(words);
        int from = last == null || last.upTo() > begin ? 0 : last.upTo();
        int count = last == null || last.upTo() > begin ? 0 : last.count();
        for (int at = string.indexOf(words, from); at >= 0 && at < begin; at = string.indexOf(words, at + 1)) {
            count++;
        }
        seen.put(words, new Seen(begin, count));
        return count;
    }
}
