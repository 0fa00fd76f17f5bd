package cotejo.gate.recognizers;

import cotejo.gate.score.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which of our units is the currency a spec names, by `units.tsv`.
final class Currencies {
    private final Map<String, List<String>> ours = new HashMap<>();

    Currencies() {
        for (List<String> row : Table.rows(Currencies.class, "units.tsv", 2)) {
            ours.put(
                    lower(row.getFirst()),
                    Arrays.stream(row.getLast().split(" = "))
                            .map(Currencies::lower)
                            .toList());
        }
    }

    boolean same(Resolved theirs, @Nullable String unit) {
        if (theirs.unit() == null || unit == null) {
            return theirs.unit() == null;
        }
        String given = lower(unit);
        return (theirs.iso() != null && lower(theirs.iso()).equals(given))
                || ours.getOrDefault(lower(theirs.unit()), List.of(lower(theirs.unit())))
                        .contains(given);
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
