package cotejo.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fixed sequences of words ("de acuerdo con"), found by their first; the longest that matches wins.
final class WordSequences {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    WordSequences(List<List<String>> sequences) {
        for (List<String> sequence : sequences) {
            byFirst.computeIfAbsent(sequence.getFirst(), first -> new ArrayList<>(1))
                    .add(sequence);
        }
        byFirst.values()
                .forEach(same -> same.sort(
                        Comparator.<List<String>>comparingInt(List::size).reversed()));
    }

    /// How many tokens of the row from `i` on are one of these; 0 where none is.
    int length(Row row, int i, int end) {
        return length(row, row.lower[i], i, end);
    }

    /// The same, the first word given as a lemma.
    int lengthByLemma(Row row, int i, int end) {
        return length(row, row.tokens[i].lemma(), i, end);
    }

    private int length(Row row, String first, int i, int end) {
        List<List<String>> same = byFirst.get(first);
        if (same == null) {
            return 0;
        }
        for (List<String> sequence : same) {
            int k = 1;
            while (k < sequence.size() && i + k < end && row.word(i + k, sequence.get(k))) {
                k++;
            }
            if (k == sequence.size()) {
                return k;
            }
        }
        return 0;
    }
}
