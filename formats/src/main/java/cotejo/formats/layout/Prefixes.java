package cotejo.formats.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Beginnings of lines, found by their first character; the longest that fits counts.
final class Prefixes {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    Prefixes(List<String> prefixes) {
        for (String prefix : prefixes) {
            byFirst.computeIfAbsent(prefix.charAt(0), c -> new ArrayList<>()).add(prefix);
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /// Length of the prefix this folded line begins with, 0 when it begins with none. A prefix ends with its word.
    int at(String folded) {
        if (folded.isEmpty()) {
            return 0;
        }
        for (String prefix : byFirst.getOrDefault(folded.charAt(0), List.of())) {
            if (folded.startsWith(prefix)) {
                boolean whole = folded.length() == prefix.length()
                        || !Character.isLetter(prefix.charAt(prefix.length() - 1))
                        || !Character.isLetterOrDigit(folded.charAt(prefix.length()));
                if (whole) {
                    return prefix.length();
                }
            }
        }
        return 0;
    }
}
