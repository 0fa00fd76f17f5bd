package cotejo.gate.newsquant;

import cotejo.gate.score.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of what a quantity is about, as a set: split at commas and spaces as the paper's script does, in lower
/// case,
/// without the words of `unsaid.tsv`.
final class Concepts {
    private static final Set<String> UNSAID = Table.rows(Concepts.class, "unsaid.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private Concepts() {}

    /// The words; none at all for null and for "-", which NewsQuant writes where there is no concept.
    static Set<String> words(@Nullable String concept) {
        return concept == null ? Set.of() : new TreeSet<>(said(concept));
    }

    /// The words in their order.
    static List<String> said(String phrase) {
        return Arrays.stream(phrase.replace(',', ' ').split("\\s"))
                .map(Concepts::bare)
                .filter(word -> !word.isEmpty() && !UNSAID.contains(word))
                .toList();
    }

    /// Any word shared; or none on either side.
    static boolean partial(Set<String> gold, Set<String> read) {
        return gold.isEmpty() ? read.isEmpty() : gold.stream().anyMatch(read::contains);
    }

    /// Lower case, punctuation and a possessive taken off the ends.
    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int from = 0;
        int to = lower.length();
        while (from < to && !Character.isLetterOrDigit(lower.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(lower.charAt(to - 1))) {
            to--;
        }
        String bare = lower.substring(from, to);
        return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
