package cotejo.core.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two scopes, compared: as wholes, and dimension by dimension.
///
/// @param by how they stand in each dimension; all four are there
/// @param reason why they are not equal, for a person; empty where they are
/// @param equalIf the reading of time under which they are equal; null when none was chosen
/// @param assumptions all other choices made, in words
public record Compared(
        Standing standing,
        Map<Dimension, Standing> by,
        String reason,
        @Nullable String equalIf,
        List<String> assumptions) {
    public Compared {
        by = Collections.unmodifiableMap(new EnumMap<>(by));
        assumptions = List.copyOf(assumptions);
    }

    static Compared of(Map<Dimension, Part> parts) {
        Map<Dimension, Standing> by = new EnumMap<>(Dimension.class);
        List<String> reasons = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        List<String> assumptions = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Part part = parts.getOrDefault(dimension, Part.EQUAL);
            by.put(dimension, part.standing());
            if (!part.reason().isEmpty()) {
                reasons.add(part.reason());
            }
            if (part.equalIf() != null) {
                readings.add(part.equalIf());
            }
            assumptions.addAll(part.assumptions());
        }
        return new Compared(
                overall(by),
                by,
                String.join("; ", reasons),
                readings.isEmpty() ? null : String.join(", and ", readings),
                assumptions);
    }

    /// Disjoint only where one dimension parts them and all others are equal: else nothing can be said of the two.
    private static Standing overall(Map<Dimension, Standing> by) {
        int apart = count(by, Standing.DISJOINT);
        if (apart > 0) {
            return apart == 1 && count(by, Standing.EQUAL) == by.size() - 1 ? Standing.DISJOINT : Standing.UNKNOWN;
        }
        if (by.containsValue(Standing.UNKNOWN)) {
            return Standing.UNKNOWN;
        }
        if (by.containsValue(Standing.OVERLAPPING)) {
            return Standing.OVERLAPPING;
        }
        boolean inside = by.containsValue(Standing.INSIDE);
        boolean contains = by.containsValue(Standing.CONTAINS);
        if (inside && contains) {
            return Standing.CROSSING;
        }
        return inside ? Standing.INSIDE : contains ? Standing.CONTAINS : Standing.EQUAL;
    }

    private static int count(Map<Dimension, Standing> by, Standing standing) {
        int count = 0;
        for (Standing each : by.values()) {
            count += each == standing ? 1 : 0;
        }
        return count;
    }

    /// The same with more choices made.
    Compared assuming(List<String> more) {
        List<String> all = new ArrayList<>(assumptions);
        all.addAll(more);
        return more.isEmpty() ? this : new Compared(standing, by, reason, equalIf, all);
    }

    public Standing in(Dimension dimension) {
        return by.getOrDefault(dimension, Standing.EQUAL);
    }

    /// The one dimension in which the two are not equal; null where there is none, or several.
    public @Nullable Dimension differsIn() {
        Dimension only = null;
        for (Dimension dimension : Dimension.values()) {
            if (in(dimension) != Standing.EQUAL) {
                if (only != null) {
                    return null;
                }
                only = dimension;
            }
        }
        return only;
    }

    /// The same, seen from the other side.
    public Compared mirrored() {
        Map<Dimension, Standing> mirrored = new EnumMap<>(Dimension.class);
        by.forEach((dimension, standing) -> mirrored.put(dimension, standing.mirrored()));
        return new Compared(standing.mirrored(), mirrored, reason, equalIf, assumptions);
    }
}
