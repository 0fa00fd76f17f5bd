package cotejo.gate.spanish;

import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Spelling;
import cotejo.gate.score.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When two names are one unit: without regard to case and accents, and by `units.tsv`, which holds the words a rate's
/// base has in both languages.
final class UnitNames {
    private static final Map<String, String> ONE = Table.rows(UnitNames.class, "units.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getLast, List::getFirst));

    private UnitNames() {}

    static boolean unit(String gold, ReadFigure read) {
        return switch (gold) {
            case "person", "event" -> gold.equals(read.unitClass()) || same(gold, read.unit());
            default -> same(gold, read.unit());
        };
    }

    static boolean same(@Nullable String gold, @Nullable String read) {
        return gold == null || read == null ? gold == read : plain(gold).equals(plain(read));
    }

    private static String plain(String unit) {
        return Spelling.plain(unit)
                .lines()
                .flatMap(words -> List.of(words.split(" ")).stream())
                .map(word -> ONE.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
