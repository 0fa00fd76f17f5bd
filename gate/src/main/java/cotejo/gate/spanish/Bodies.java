package cotejo.gate.spanish;

import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Spelling;
import cotejo.gate.score.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether somebody or some place read is the one a person wrote: by the ids a table gives for the name, by the last
/// part of the id, or by the words said.
enum Bodies {
    WHO("who.tsv"),
    WHERE("where.tsv");

    private static final String RANKS = "ranks";

    private final Map<String, List<String>> ids = new HashMap<>();

    Bodies(String table) {
        for (List<String> row : Table.rows(Bodies.class, table, 2)) {
            ids.put(Spelling.plain(row.getFirst()), List.of(row.getLast().split(", *")));
        }
    }

    /// @param country of the text, in which a bare "Ejército" is that country's
    boolean right(String gold, ReadFigure.Named read, String country) {
        String name = Spelling.plain(gold);
        String id = read.id() == null ? "" : read.id();
        boolean known = ids.getOrDefault(name, List.of()).stream()
                .map(one -> one.replace("{c}", country.toLowerCase(Locale.ROOT)))
                .anyMatch(one -> id.equals(one) || isRankOf(one, id));
        return known || lastPart(id).equals(name) || sameWords(name, read.said());
    }

    /// The generals of an army are in the army; the set does not tell ranks apart.
    private boolean isRankOf(String force, String id) {
        return id.startsWith(force + "/")
                && ids.getOrDefault(RANKS, List.of()).contains(id.substring(force.length() + 1));
    }

    private static String lastPart(String id) {
        return Spelling.plain(id.substring(id.lastIndexOf('/') + 1));
    }

    private static boolean sameWords(String gold, @Nullable String said) {
        return said != null && words(gold).equals(words(Spelling.plain(said)));
    }

    /// Its words without articles, and with plurals brought to one form.
    private static Set<String> words(String plain) {
        return List.of(plain.split(" ")).stream()
                .filter(word -> !Words.SMALL.contains(word))
                .map(Words::singular)
                .collect(Collectors.toSet());
    }
}
