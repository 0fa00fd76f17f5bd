package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a line by the time they speak of: one stretch for each time, equal times together.
final class Stretches {
    private Stretches() {}

    /// The cells of one stretch; the first one's time stands for all.
    record Group(List<Cell> cells) {
        Claim first() {
            return cells.getFirst().first();
        }
    }

    private static final Comparator<Cell> BY_TIME = Comparator.<Cell>comparingLong(
                    cell -> cell.reach().first())
            .thenComparingLong(cell -> cell.reach().last())
            .thenComparing(Cell::first, Order.CLAIMS);

    /// Times that are stated outright come first, so that looser ones are read as they are and not the other way round.
    private static final Comparator<Cell> FIRMEST =
            Comparator.comparingInt(Stretches::looseness).thenComparing(BY_TIME);

    static List<Group> group(List<Cell> cells, Vocabulary vocabulary, Origins origins) {
        List<List<Cell>> groups = new ArrayList<>();
        // Of a time that is stated outright only groups that begin near it can be the home, and those read loosely.
        NavigableMap<Long, List<Integer>> outright = new TreeMap<>();
        List<Integer> loose = new ArrayList<>();
        for (Cell cell : cells.stream().sorted(FIRMEST).toList()) {
            long first = cell.reach().first();
            long play = cell.reach().single() ? 0 : Reach.YEAR;
            PrimitiveIterator.OfInt tried = cell.reach().outright()
                    ? Stream.concat(
                                    outright.subMap(first - play, true, first + play, true).values().stream(),
                                    Stream.of(loose))
                            .flatMap(List::stream)
                            .mapToInt(i -> i)
                            .sorted()
                            .iterator()
                    : IntStream.range(0, groups.size()).iterator();
            List<Cell> home = home(cell, groups, tried, vocabulary, origins);
            if (home == null) {
                home = new ArrayList<>();
                if (cell.reach().outright()) {
                    outright.computeIfAbsent(first, k -> new ArrayList<>()).add(groups.size());
                } else {
                    loose.add(groups.size());
                }
                groups.add(home);
            }
            home.add(cell);
        }
        return groups.stream()
                .sorted(Comparator.comparing(List::getFirst, BY_TIME))
                .map(Group::new)
                .toList();
    }

    /// The first group of the cell's time outright, else the first that may be read so.
    private static @Nullable List<Cell> home(
            Cell cell, List<List<Cell>> groups, PrimitiveIterator.OfInt tried, Vocabulary vocabulary, Origins origins) {
        List<Cell> home = null;
        while (tried.hasNext()) {
            List<Cell> group = groups.get(tried.nextInt());
            Cell first = group.getFirst();
            boolean mayBe = first.reach().mayEqual(cell.reach()) && stock(first, vocabulary) == stock(cell, vocabulary);
            if (mayBe && outright(first, cell, vocabulary)) {
                return group;
            }
            if (mayBe && home == null && read(first, cell, vocabulary, origins)) {
                home = group;
            }
        }
        return home;
    }

    private static boolean outright(Cell a, Cell b, Vocabulary vocabulary) {
        return Scopes.in(Dimension.WHEN, a.first(), b.first(), vocabulary, false)
                        .standing()
                == Standing.EQUAL;
    }

    /// Equal under a reading that relating the two would choose.
    private static boolean read(Cell a, Cell b, Vocabulary vocabulary, Origins origins) {
        return Relations.scopes(a.first(), b.first(), vocabulary, origins).in(Dimension.WHEN) == Standing.EQUAL;
    }

    private static boolean stock(Cell cell, Vocabulary vocabulary) {
        return Kinds.timeKind(cell.first(), vocabulary) == TimeKind.STOCK;
    }

    private static int looseness(Cell cell) {
        When when = cell.first().figure().scope().time();
        if (when == null) {
            return 3;
        }
        int ends = switch (when.to()) {
            case End.Stated s -> 0;
            case End.Implied i -> 1;
            case End.Capped c -> 2;
            case End.UnknownPublication u -> 3;
            case End.Unsaid u -> 3;
        };
        return when.readings().isEmpty() ? ends : Math.max(ends, 1);
    }

    static Line.Stretch shown(
            Group group, Line.FiguresWord word, Yardstick yardstick, Vocabulary vocabulary, Origins origins) {
        List<Claim> claims = members(group.cells());
        Claim first = group.first();
        boolean stock = Kinds.timeKind(first, vocabulary) == TimeKind.STOCK;
        When when = first.figure().scope().time();
        End from = stock ? Times.stockDate(first) : when == null ? new End.Unsaid() : when.from();
        End to = stock ? from : when == null ? new End.Unsaid() : when.to();
        String label = stock && from.date() != null ? "as of " + Shown.date(from.date()) : Shown.when(from, to);
        return new Line.Stretch(
                printed(from.date()),
                printed(to.date()),
                label,
                low(claims, yardstick),
                high(claims, yardstick),
                openHigh(claims),
                word,
                Bodies.stated(Bodies.of(claims, vocabulary, origins)),
                agreeing(claims, Yardstick.of(claims, vocabulary)),
                claims.stream().map(Claim::id).toList());
    }

    private static @Nullable String printed(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static List<Claim> members(Collection<Cell> cells) {
        return Order.sorted(
                cells.stream().flatMap(cell -> cell.members().stream()).toList());
    }

    static @Nullable Rational low(List<Claim> claims, Yardstick yardstick) {
        return claims.stream()
                .map(claim -> yardstick.amount(claim).low())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static @Nullable Rational high(List<Claim> claims, Yardstick yardstick) {
        return claims.stream()
                .map(claim -> {
                    Amount amount = yardstick.amount(claim);
                    Rational high = amount.high();
                    return high == null ? amount.low() : high;
                })
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static boolean openHigh(List<Claim> claims) {
        return claims.stream()
                .anyMatch(claim -> claim.figure().quantity().hard().high() == null);
    }

    private record Edge(@Nullable Rational at, boolean open, boolean starts) {}

    /// The largest number of soft intervals that share a point. Low ends come before high ends at one value, unless
    /// either leaves the value out.
    static int agreeing(List<Claim> claims, Yardstick yardstick) {
        List<Edge> edges = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.figure().quantity() instanceof Quantity.Vague) {
                continue;
            }
            Interval soft = yardstick.amount(claim).soft();
            edges.add(new Edge(soft.low(), soft.lowOpen(), true));
            edges.add(new Edge(soft.high(), soft.highOpen(), false));
        }
        edges.sort(Stretches::compare);
        int most = 0;
        int now = 0;
        for (Edge edge : edges) {
            now += edge.starts() ? 1 : -1;
            most = Math.max(most, now);
        }
        return most;
    }

    private static int compare(Edge a, Edge b) {
        if (a.at() == null || b.at() == null) {
            return Integer.compare(beyond(a), beyond(b));
        }
        int byValue = a.at().compareTo(b.at());
        return byValue != 0 ? byValue : Integer.compare(rank(a), rank(b));
    }

    private static int beyond(Edge edge) {
        return edge.at() != null ? 0 : edge.starts() ? -1 : 1;
    }

    /// At one value: an end that leaves it out, a start that takes it in, an end that takes it in, a start that leaves
    /// it out.
    private static int rank(Edge edge) {
        return edge.starts() ? (edge.open() ? 3 : 1) : (edge.open() ? 0 : 2);
    }
}
