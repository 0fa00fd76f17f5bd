package cotejo.gate.planted;

import cotejo.gate.score.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The templates of one language, read once.
final class Wording {
    /// One template and the noun its figure counts.
    ///
    /// @param noun `lemma:gender:count of`, or "@" for a force's people, "@thing" for what is seized
    record Clause(String noun, String words) {}

    private final Language language;
    private final Map<String, List<Clause>> clauses = new HashMap<>();
    private final Map<String, List<Clause>> headlines = new HashMap<>();
    private final Map<String, List<String>> sayings = new HashMap<>();
    private final Map<String, List<String>> times = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, List<String>> ratios = new HashMap<>();
    private final Map<String, List<String>> rest = new HashMap<>();
    private final List<String> fillers = new ArrayList<>();
    private final List<List<String>> edits;

    Wording(Language language) {
        this.language = language;
        rows("clauses", 3).forEach(row -> add(clauses, row.get(0), new Clause(row.get(1), row.get(2))));
        rows("headlines", 3).forEach(row -> add(headlines, row.get(0), new Clause(row.get(1), row.get(2))));
        rows("sayings", 2).forEach(row -> add(sayings, row.get(0), row.get(1)));
        rows("times", 2).forEach(row -> add(times, row.get(0), row.get(1)));
        rows("parts", 3).forEach(row -> add(parts, row.get(0) + " " + row.get(1), row.get(2)));
        rows("ratios", 2).forEach(row -> add(ratios, row.get(0), row.get(1)));
        rows("rest", 2).forEach(row -> add(rest, row.get(0), row.get(1)));
        rows("fillers", 1).forEach(row -> fillers.add(row.getFirst()));
        edits = rows("edits", 2);
    }

    Language language() {
        return language;
    }

    List<Clause> clauses(String family) {
        return of(clauses, family);
    }

    List<Clause> headlines(String family) {
        return of(headlines, family);
    }

    List<String> sayings(String kind) {
        return of(sayings, kind);
    }

    List<String> times(String kind) {
        return of(times, kind);
    }

    List<String> parts(String family, String parting) {
        return of(parts, family + " " + parting);
    }

    List<String> ratios(String parting) {
        return of(ratios, parting);
    }

    String rest(String family) {
        return of(rest, family).getFirst();
    }

    List<String> fillers() {
        return List.copyOf(fillers);
    }

    List<List<String>> edits() {
        return edits;
    }

    private List<List<String>> rows(String table, int columns) {
        return Table.rows(Wording.class, language.code() + "/" + table + ".tsv", columns);
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private <T> List<T> of(Map<String, List<T>> map, String key) {
        List<T> found = map.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no template in " + language + " for " + key);
        }
        return found;
    }
}
