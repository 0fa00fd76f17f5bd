package cotejo.gate.planted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a hidden table is about; its numbers stand in [Release]s, since every body counts for itself.
///
/// @param who the whole force, such as `mx/armed-forces`; null where the measure asks of nobody
/// @param parts ids of forces, ranks or conditions that together are the whole and share nobody; empty for none
/// @param from the first year, `to` the last
/// @param term whether its years are those of a Mexican presidential term
record TrueTable(
        String id,
        Setting.Measure measure,
        Setting.Country country,
        Setting.Place place,
        @Nullable String who,
        Parting parting,
        List<String> parts,
        int from,
        int to,
        boolean term) {

    enum Parting {
        NONE,
        FORCES,
        RANKS,
        CONDITIONS;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    TrueTable {
        parts = List.copyOf(parts);
    }

    /// All of it, over all its years.
    Extent whole() {
        return new Extent(who, place.id(), null, run(from, to));
    }

    Years run(int first, int last) {
        return first == last ? Years.year(first) : new Years(Years.Saying.RUN, first, last);
    }

    /// One of its parts.
    Extent part(int index, Years years) {
        return switch (parting) {
            case FORCES, RANKS -> new Extent(parts.get(index), place.id(), null, years);
            case CONDITIONS -> new Extent(who, place.id(), parts.get(index), years);
            case NONE -> throw new IllegalStateException(id + " has no parts");
        };
    }

    Whole summed() {
        return new Whole(who, parts, measure.adds());
    }

    int length() {
        return to - from + 1;
    }

    String currency() {
        return measure.family().equals("aid") ? "USD" : "MXN";
    }
}
