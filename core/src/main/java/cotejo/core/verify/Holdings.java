package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.quantity.Rational;
import cotejo.core.source.SourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a case holds to lay beside a draft: evidence, never readers' comments, and never the draft itself where it has
/// been added to the case before.
public final class Holdings {
    /// An accusation is no conviction: these are told from one another wherever the numbers are the same.
    static final Set<String> STATUSES = Set.of("accused", "detained", "charged", "tried", "convicted", "cleared");

    private final List<Claim> claims;
    private final Map<FigureId, Line> lines = new HashMap<>();

    /// @param claims those of the lines that are [#relevant]; others do no harm
    public Holdings(SourceId draft, Collection<Claim> claims, Collection<Line> lines) {
        this.claims = claims.stream()
                .filter(claim -> claim.figure().evidence())
                .filter(claim -> !claim.source().equals(draft))
                .sorted()
                .toList();
        for (Line line : lines) {
            line.figures().forEach(figure -> this.lines.put(figure, line));
        }
    }

    /// Whether a line may hold something to tell of one of these figures: the same measure, another status of persons,
    /// or the same long number.
    public static boolean relevant(Line line, Collection<Claim> draft) {
        return draft.stream().anyMatch(claim -> relevant(line, claim));
    }

    private static boolean relevant(Line line, Claim draft) {
        String measure = draft.figure().counted().measure();
        if (Objects.equals(line.measure(), measure)) {
            return true;
        }
        boolean statuses = measure != null
                && line.measure() != null
                && STATUSES.contains(measure)
                && STATUSES.contains(line.measure());
        Rational number = telling(draft);
        return statuses || number != null && line.periods().stream().anyMatch(period -> holds(period, number));
    }

    /// The number of a figure of a draft, where it is long enough to tell something by itself; else null.
    public static @Nullable Rational telling(Claim draft) {
        OneNumber number = OneNumber.of(draft);
        return number != null && number.telling() ? number.value() : null;
    }

    private static boolean holds(Line.Stretch period, Rational value) {
        Rational low = period.low();
        Rational high = period.high();
        return low != null && high != null && low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    List<Claim> claims() {
        return claims;
    }

    @Nullable
    Line line(Claim claim) {
        return lines.get(claim.id());
    }

    @Nullable
    String lineId(Claim claim) {
        Line line = line(claim);
        return line == null ? null : line.id();
    }

    /// The origins that these figures go back to, as the ledger tells them apart; null stands for those that state
    /// none.
    Set<@Nullable String> origins(Collection<Evidence> evidence) {
        Set<@Nullable String> keys = new LinkedHashSet<>();
        for (Evidence each : evidence) {
            Line line = line(each.claim());
            Line.Origin origin = line == null
                    ? null
                    : line.origins().stream()
                            .filter(of -> of.figures().contains(each.claim().id()))
                            .findFirst()
                            .orElse(null);
            keys.add(origin == null || origin.root() == null ? null : origin.key());
        }
        return keys;
    }
}
