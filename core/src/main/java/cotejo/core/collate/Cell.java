package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Figures of one line that say the same of the same time: they stand to others alike, whoever says so.
final class Cell {
    /// Beyond these, more speakers for one number change nothing about how it stands to another.
    private static final int MOST_SPEAKERS = 8;
    private static final int YEAR = 366;
    /// More days than any time is away.
    private static final long EVER = 1L << 40;

    private final LineKey line;
    private final String lineId;
    private final List<Claim> members;
    private final List<List<Claim>> voices;
    private final long firstDay;
    private final long lastDay;
    /// How many days either end may be off.
    private final int play;
    private final Vocabulary vocabulary;
    private final Interval hard;

    private Cell(
            LineKey line,
            String lineId,
            List<Claim> members,
            List<List<Claim>> voices,
            long firstDay,
            long lastDay,
            int play,
            Vocabulary vocabulary) {
        this.line = line;
        this.lineId = lineId;
        this.members = List.copyOf(members);
        this.voices = List.copyOf(voices);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.play = play;
        this.vocabulary = vocabulary;
        this.hard = members.getFirst().figure().quantity().hard();
    }

    LineKey line() {
        return line;
    }

    /// The line's id, which is long to work out.
    String lineId() {
        return lineId;
    }

    /// In order.
    List<Claim> members() {
        return members;
    }

    /// The members by who says so, in order; of very many, the first few.
    List<List<Claim>> voices() {
        return voices;
    }

    /// The members that stand in one document.
    List<Claim> in(SourceId document) {
        return members.stream()
                .filter(member -> member.source().equals(document))
                .toList();
    }

    /// The first day its text shows.
    long firstDay() {
        return firstDay;
    }

    /// The last day its text shows.
    long lastDay() {
        return lastDay;
    }

    /// What makes two figures of one line the same, speakers aside.
    private record Same(
            @Nullable When when,
            @Nullable End stockDate,
            @Nullable String unit,
            Interval hard,
            Interval soft,
            Rational low,
            @Nullable Rational high,
            boolean vague,
            Counted.Stage stage,
            Counted.CountOf countOf,
            TimeKind timeKind) {
        static Same of(Claim claim, Vocabulary vocabulary) {
            Quantity quantity = claim.figure().quantity();
            Counted counted = claim.figure().counted();
            TimeKind timeKind = Kinds.timeKind(claim, vocabulary);
            return new Same(
                    claim.figure().scope().time(),
                    timeKind == TimeKind.STOCK ? Times.stockDate(claim) : null,
                    Yardstick.converts(counted) ? counted.unit() : null,
                    quantity.hard(),
                    quantity.soft(),
                    quantity.low(),
                    quantity.high(),
                    quantity instanceof Quantity.Vague,
                    counted.stage(),
                    counted.countOf(),
                    timeKind);
        }
    }

    /// What makes two speakers one: the same named root through the same voices and papers in one month, else the
    /// document; and the same origin, where a person decided about it.
    private record Speaker(
            Set<String> root,
            Set<String> through,
            Origins.Papers papers,
            @Nullable PartialDate month,
            @Nullable SourceId document,
            @Nullable FigureId decided) {
        static Speaker of(Claim claim, Origins origins) {
            boolean named = Origins.named(claim);
            PartialDate published = claim.published();
            return new Speaker(
                    Origins.root(claim),
                    Origins.relays(claim),
                    origins.papers(claim),
                    published == null ? null : published.at(PartialDate.Precision.MONTH),
                    named ? null : origins.document(claim),
                    origins.unions().decided(claim));
        }
    }

    /// @param claims evidence of one line, in order
    static List<Cell> of(LineKey line, Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        Map<Same, Map<Speaker, List<Claim>>> grouped = new java.util.LinkedHashMap<>();
        for (Claim claim : claims) {
            grouped.computeIfAbsent(Same.of(claim, vocabulary), k -> new java.util.LinkedHashMap<>())
                    .computeIfAbsent(Speaker.of(claim, origins), k -> new ArrayList<>())
                    .add(claim);
        }
        List<Cell> cells = new ArrayList<>();
        String id = line.id();
        grouped.forEach((same, bySpeaker) -> {
            TreeMap<Claim, Claim> members = new TreeMap<>(Order.CLAIMS);
            bySpeaker.values().forEach(list -> list.forEach(claim -> members.put(claim, claim)));
            List<List<Claim>> voices = bySpeaker.values().stream()
                    .sorted(java.util.Comparator.comparing(List::getFirst, Order.CLAIMS))
                    .limit(MOST_SPEAKERS)
                    .toList();
            cells.add(new Cell(
                    line, id, List.copyOf(members.values()), voices, first(same), last(same), play(same), vocabulary));
        });
        return cells;
    }

    private static long first(Same same) {
        PartialDate date = same.stockDate() != null
                ? same.stockDate().date()
                : same.when() == null ? null : same.when().from().date();
        LocalDate day = date == null ? null : date.first();
        return day == null ? -EVER : day.toEpochDay();
    }

    private static long last(Same same) {
        PartialDate date = same.stockDate() != null
                ? same.stockDate().date()
                : same.when() == null ? null : same.when().to().date();
        LocalDate day = date == null ? null : date.last();
        return day == null ? EVER : day.toEpochDay();
    }

    /// A period whose ends are stated is read in one way only; any other time up to a year otherwise.
    private static int play(Same same) {
        When when = same.when();
        boolean fixed = same.stockDate() == null
                && when != null
                && when.readings().isEmpty()
                && when.from() instanceof End.Stated
                && when.to() instanceof End.Stated;
        return fixed ? 0 : YEAR;
    }

    /// The member that stands for all where it does not matter who says so.
    Claim first() {
        return members.getFirst();
    }

    /// As said.
    Interval hard() {
        return hard;
    }

    /// Whether some value is allowed by the words of both.
    boolean meets(Cell other) {
        if (sameUnit(other)) {
            return hard.meets(other.hard);
        }
        Yardstick yardstick = Yardstick.of(first(), other.first(), vocabulary);
        return yardstick
                .amount(first())
                .hard()
                .meets(yardstick.amount(other.first()).hard());
    }

    /// Whether it allows only values smaller than all the other allows.
    boolean isBelow(Cell other) {
        if (sameUnit(other)) {
            return hard.isBelow(other.hard);
        }
        Yardstick yardstick = Yardstick.of(first(), other.first(), vocabulary);
        return yardstick
                .amount(first())
                .hard()
                .isBelow(yardstick.amount(other.first()).hard());
    }

    /// As nearly all cells of a line are; then the intervals are at hand.
    private boolean sameUnit(Cell other) {
        return Objects.equals(
                first().figure().counted().unit(),
                other.first().figure().counted().unit());
    }

    boolean vague() {
        return first().figure().quantity() instanceof Quantity.Vague;
    }

    /// Whether the two times may be read as one: no reading moves an end by more than some two years.
    boolean nearlyAsLong(Cell other) {
        return Math.abs(firstDay - other.firstDay) <= 3 * YEAR && Math.abs(lastDay - other.lastDay) <= 3 * YEAR;
    }

    /// Whether the two times, each read as widely as it may be, share no day.
    boolean farFrom(Cell other) {
        return lastDay + play < other.firstDay - other.play || other.lastDay + other.play < firstDay - play;
    }
}
