package cotejo.gate.seeds;

import cotejo.gate.score.Spelling;
import cotejo.gate.score.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which names are one voice, by `aliases.tsv`.
final class Voices {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "one", "some", "another", "el", "la", "los", "las", "un", "una");

    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> wires = new HashSet<>();

    Voices() {
        for (List<String> row : Table.rows(Voices.class, "aliases.tsv", 2)) {
            List<String> names =
                    Arrays.stream(row.getLast().split(" = ")).map(Voices::bare).toList();
            names.forEach(name -> canonical.put(name, names.getFirst()));
            switch (row.getFirst()) {
                case "voice" -> {}
                case "wire" -> wires.add(names.getFirst());
                default ->
                    throw new IllegalStateException("aliases.tsv: a row is voice or wire, not " + row.getFirst());
            }
        }
    }

    /// Is the root read one of those that are right? Parallel voices must all be right.
    boolean right(@Nullable String read, List<@Nullable String> accepted) {
        return accepted.stream().anyMatch(gold -> matches(read, gold));
    }

    private boolean matches(@Nullable String read, @Nullable String gold) {
        if (read == null) {
            return gold == null;
        }
        if (gold == null) {
            return wires.contains(one(read));
        }
        if (gold.startsWith("unnamed")) {
            return unnamed(read);
        }
        String wanted = one(gold);
        return one(read).equals(wanted)
                || Arrays.stream(read.split(" and ")).allMatch(part -> one(part).equals(wanted));
    }

    /// A voice without a name: no capital anywhere, but for a determiner that opens a sentence.
    private static boolean unnamed(String voice) {
        String[] words = voice.strip().split(" ", 2);
        boolean determined = words.length == 2 && DETERMINERS.contains(words[0].toLowerCase(Locale.ROOT));
        return (determined ? words[1] : voice).codePoints().noneMatch(Character::isUpperCase);
    }

    private String one(String name) {
        String bare = bare(name);
        return canonical.getOrDefault(bare, bare);
    }

    private static String bare(String name) {
        String plain = Spelling.plain(name);
        for (String article : new String[] {"the ", "el ", "la "}) {
            if (plain.startsWith(article)) {
                return plain.substring(article.length());
            }
        }
        return plain;
    }
}
