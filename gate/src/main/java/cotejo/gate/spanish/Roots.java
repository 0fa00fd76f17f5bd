package cotejo.gate.spanish;

import cotejo.gate.score.Spelling;
import cotejo.gate.score.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the root read is the voice a person wrote. Voices are compared by the names of `voices.tsv`, else by their
/// head and the words around it: "jefe del Corah" is "el jefe del Corah, en entrevista", and is not "Corah".
final class Roots {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Set<String> WIRES = new HashSet<>();
    private static final Set<String> BACKWARD = new HashSet<>();
    private static final Set<String> CARRIERS = new HashSet<>();
    private static final String UNNAMED = "unnamed ";

    static {
        List<List<String>> rows = Table.rows(Roots.class, "voices.tsv", 2);
        // What carries a voice is set aside in the names of voices too, so it is read before them.
        rows.stream().filter(row -> row.getFirst().equals("carrier")).forEach(row -> CARRIERS.addAll(plain(row)));
        for (List<String> row : rows) {
            List<String> names =
                    Arrays.stream(row.getLast().split(" = ")).map(Roots::joined).toList();
            switch (row.getFirst()) {
                case "voice" -> names.forEach(name -> NAMES.put(name, names.getFirst()));
                case "wire" -> WIRES.addAll(names);
                case "backward" -> BACKWARD.addAll(names);
                case "carrier" -> {}
                default -> throw new IllegalStateException("voices.tsv: no such row: " + row.getFirst());
            }
        }
    }

    private static List<String> plain(List<String> row) {
        return Arrays.stream(row.getLast().split(" = ")).map(Spelling::plain).toList();
    }

    private static String joined(String name) {
        return String.join(" ", words(name));
    }

    private Roots() {}

    static boolean right(@Nullable String gold, @Nullable String read, String text) {
        if (read == null) {
            return gold == null;
        }
        if (gold == null) {
            return WIRES.contains(joined(read));
        }
        if (gold.startsWith(UNNAMED)) {
            return nameless(read) || one(gold.substring(UNNAMED.length()), read);
        }
        boolean parallel = gold.contains(" y ") || read.contains(" and ");
        return (parallel ? each(gold, read) : one(gold, read)) || goesBack(gold, read, text);
    }

    /// Parallel voices: every one that is expected is read, and no other.
    private static boolean each(String gold, String read) {
        List<String> expected = List.of(gold.split(" (?:y|and) "));
        List<String> given = List.of(read.split(" (?:y|and) "));
        return given.stream().allMatch(voice -> expected.stream().anyMatch(name -> one(name, voice)))
                && expected.stream().allMatch(name -> given.stream().anyMatch(voice -> one(name, voice)));
    }

    private static boolean one(String gold, String read) {
        return names(gold).anyMatch(name -> names(read).anyMatch(voice -> same(words(name), words(voice))));
    }

    /// One head, and one of the two says all the other says.
    private static boolean same(List<String> gold, List<String> read) {
        String canonical = NAMES.get(String.join(" ", gold));
        if (canonical != null && canonical.equals(NAMES.get(String.join(" ", read)))) {
            return true;
        }
        return !gold.isEmpty()
                && !read.isEmpty()
                && gold.getFirst().equals(read.getFirst())
                && (read.containsAll(gold) || gold.containsAll(read));
    }

    /// A name and, where it carries a shorter one in brackets, both.
    private static Stream<String> names(String said) {
        int open = said.indexOf('(');
        int close = said.indexOf(')', Math.max(open, 0));
        return open < 0 || close < 0
                ? Stream.of(said)
                : Stream.of(said.substring(0, open), said.substring(open + 1, close), said);
    }

    /// "la dependencia" is right for a body the text has named.
    private static boolean goesBack(String gold, String read, String text) {
        List<String> voice = words(read);
        return voice.size() == 1
                && BACKWARD.contains(voice.getFirst())
                && new HashSet<>(words(text)).containsAll(words(gold));
    }

    /// Its words from the head on: without articles, and without what only carries a voice ("informe de la Sedena").
    private static List<String> words(String said) {
        List<String> all = new ArrayList<>(List.of(Spelling.plain(said).split(" ")));
        while (all.size() > 1 && Words.SMALL.contains(all.getFirst())) {
            all.removeFirst();
        }
        while (all.size() > 2
                && CARRIERS.contains(all.getFirst())
                && Set.of("de", "del").contains(all.get(1))) {
            all.removeFirst();
        }
        all.removeIf(Words.SMALL::contains);
        return all.stream().map(Words::singular).toList();
    }

    /// No capital but that of a sentence's first word.
    private static boolean nameless(String voice) {
        String stripped = voice.strip();
        return stripped.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }
}
