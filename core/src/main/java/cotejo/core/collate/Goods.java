package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a measurement is of: tonnes of cocaine are not laid beside tonnes of marijuana.
final class Goods {
    /// Longer phrases are looked at no further.
    private static final int MOST_WORDS = 12;
    /// Words in the longest phrase the vocabulary may hold.
    private static final int LONGEST = 4;

    private Goods() {}

    /// The id of the one thing of the vocabulary that the counted words name, else the words; empty where nothing is
    /// said, and for what is no measurement.
    static String of(Claim claim, Vocabulary vocabulary) {
        Counted counted = claim.figure().counted();
        Words words = counted.counted();
        if (counted.kind() != Counted.Kind.DIMENSION || words == null) {
            return "";
        }
        String plain = Scopes.plain(words.said());
        Set<String> named = named(plain, vocabulary);
        return named.size() == 1 ? named.iterator().next() : plain;
    }

    /// What [#of] gives where it is an id: words of a document are in no line's name.
    static @Nullable String known(String goods, Vocabulary vocabulary) {
        return vocabulary.goods().containsValue(goods) ? goods : null;
    }

    /// The noun of a counted thing, by its English label where the vocabulary knows it in several languages: "fusil"
    /// and
    /// "rifle" are one.
    static @Nullable String thing(@Nullable String noun, Vocabulary vocabulary) {
        String id = noun == null ? null : vocabulary.goods().get(Scopes.plain(noun));
        return id == null ? noun : vocabulary.label(id, "en");
    }

    private static Set<String> named(String plain, Vocabulary vocabulary) {
        List<String> words = Arrays.stream(plain.split(" ")).limit(MOST_WORDS).toList();
        Set<String> ids = new TreeSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                String id = vocabulary.goods().get(String.join(" ", words.subList(from, to)));
                if (id != null) {
                    ids.add(Objects.requireNonNull(id));
                }
            }
        }
        return ids;
    }
}
