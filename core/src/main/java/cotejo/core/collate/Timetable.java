package cotejo.core.collate;

import cotejo.core.scope.Vocabulary;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The cells of a block by line and time: in which stretch of its line each stands.
final class Timetable {
    private final Map<LineKey, List<Stretches.Group>> stretches = new HashMap<>();
    private final Map<Cell, Place> places = new IdentityHashMap<>();

    /// @param stretch its number in the line
    /// @param name what that stretch is known by in the block
    private record Place(int stretch, String name) {}

    /// @param past which knows the stretches of lines that are as they were
    Timetable(Map<LineKey, List<Cell>> cells, Vocabulary vocabulary, Origins origins, Past past) {
        cells.forEach((line, of) -> {
            List<Stretches.Group> held = past.stretches(line);
            List<Stretches.Group> groups = held == null ? Stretches.group(of, vocabulary, origins) : held;
            stretches.put(line, groups);
            for (int i = 0; i < groups.size(); i++) {
                Place place = new Place(i, name(groups.get(i), i));
                groups.get(i).cells().forEach(cell -> places.put(cell, place));
            }
        });
    }

    private static String name(Stretches.Group group, int number) {
        String digits = String.valueOf(number);
        // Zeros before the number keep the order of strings that of numbers.
        return group.cells().getFirst().lineId() + "#" + "0".repeat(6 - Math.min(6, digits.length())) + digits;
    }

    /// In order of time.
    List<Stretches.Group> of(LineKey line) {
        return stretches.getOrDefault(line, List.of());
    }

    int stretch(Cell cell) {
        return place(cell).stretch();
    }

    String name(Cell cell) {
        return place(cell).name();
    }

    private Place place(Cell cell) {
        return Objects.requireNonNull(places.get(cell), "every cell stands in a stretch of its line");
    }
}
