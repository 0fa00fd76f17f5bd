package cotejo.gate.newsquant;

import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Spelling;
import cotejo.gate.score.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Our units in NewsQuant's names, by `units.tsv`.
final class Units {
    private static final String NONE = "-";

    private final Map<String, List<String>> names = new HashMap<>();

    Units() {
        for (List<String> row : Table.rows(Units.class, "units.tsv", 2)) {
            List<String> theirs = Arrays.stream(row.getLast().split(" = "))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (names.put(row.getFirst(), theirs) != null) {
                throw new IllegalStateException("units.tsv has " + row.getFirst() + " twice");
            }
        }
    }

    /// What NewsQuant may call the unit of a figure: the unit field alone.
    Set<String> ofUnit(ReadFigure read) {
        Set<String> called = new LinkedHashSet<>();
        if ("age".equals(read.kind())) {
            called.add((read.unit() == null ? "year" : singular(read.unit())) + " of age");
        }
        for (String name : named(read.unit())) {
            called.add(read.per() == null ? name : name + " per " + singular(read.per()));
        }
        return called;
    }

    /// The same, and for counted nouns the whole counted phrase too ("heart transplant" beside "transplant"): NewsQuant
    /// writes the phrase, our unit is its head. A fraction's unit there is "% " and the phrase.
    Set<String> of(ReadFigure read) {
        Set<String> called = ofUnit(read);
        if (read.counted() != null) {
            String counted = read.counted().strip().toLowerCase(Locale.ROOT);
            String sign = "fraction".equals(read.unit()) ? "% " : "";
            String per = read.per() == null ? "" : " per " + singular(read.per());
            called.add(sign + counted + per);
            called.add(sign + Spelling.singular(counted) + per);
            // NewsQuant writes a phrase without its small words ("digital and physical sales": digital physical sale).
            String bare = String.join(" ", Concepts.said(counted));
            called.add(sign + bare + per);
            called.add(sign + Spelling.singular(bare) + per);
        }
        return called;
    }

    /// The normalised unit, or the unit as written where one is.
    boolean right(GoldQuantity gold, Set<String> called) {
        return called.contains(gold.normalizedUnit()) || (!gold.unit().equals(NONE) && called.contains(gold.unit()));
    }

    private List<String> named(@Nullable String unit) {
        if (unit == null) {
            return List.of(NONE);
        }
        List<String> listed = names.get(unit);
        return listed != null ? listed : List.of(unit.toLowerCase(Locale.ROOT), singular(unit));
    }

    private static String singular(String unit) {
        return Spelling.singular(unit.toLowerCase(Locale.ROOT));
    }
}
