package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Figures of different blocks are never compared: the key of the fold.
///
/// @param measure id, or null for unmeasured figures
/// @param scale currency for money, unit for ratios and ages, base unit of the dimension for measurements, else empty
/// @param who topmost force that contains the who, else the who itself, else empty
/// @param where country, else the place itself, else empty
public record BlockKey(@Nullable String measure, Counted.Kind kind, String scale, String who, String where)
        implements Comparable<BlockKey> {

    public static BlockKey of(Claim claim, Vocabulary vocabulary) {
        Figure figure = claim.figure();
        Counted counted = figure.counted();
        String scale = switch (counted.kind()) {
            case MONEY -> counted.currency() == null ? "" : counted.currency();
            case RATIO, AGE -> counted.unit() == null ? "" : counted.unit();
            case DURATION, DIMENSION -> {
                String unit = Yardstick.dimension(counted, vocabulary);
                yield unit == null ? "" : unit;
            }
            case COUNT -> "";
        };
        return new BlockKey(
                counted.measure(),
                counted.kind(),
                scale,
                top(figure.scope().whoName(), vocabulary.forces(), vocabulary.topForces()),
                top(figure.scope().whereName(), vocabulary.places(), vocabulary.countries()));
    }

    private static String top(@Nullable Name name, cotejo.core.scope.Hierarchy hierarchy, java.util.Set<String> tops) {
        if (name == null) {
            return "";
        }
        String top = name.id() == null ? null : hierarchy.topOf(name.id(), tops);
        return top != null ? top : name.key();
    }

    /// One string for storing and ordering; parts are parted by U+001F, which no id holds.
    public String printed() {
        return String.join("\u001f", measure == null ? "" : measure, kind.name(), scale, who, where);
    }

    /// Reads what [#printed()] prints.
    public static BlockKey parse(String printed) {
        String[] parts = printed.split("\u001f", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a block key: " + printed);
        }
        return new BlockKey(
                parts[0].isEmpty() ? null : parts[0], Counted.Kind.valueOf(parts[1]), parts[2], parts[3], parts[4]);
    }

    @Override
    public int compareTo(BlockKey other) {
        return printed().compareTo(other.printed());
    }
}
