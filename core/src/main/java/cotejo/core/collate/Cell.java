package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.SourceId;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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

    private final LineKey line;
    private final String lineId;
    private final List<Claim> members;
    private final List<List<Claim>> voices;
    private final Reach reach;
    private final Vocabulary vocabulary;
    private final Amount amount;
    private final Interval hard;
    private final Set<SourceId> sources;
    /// The ends of that, rounded: where these show that two do not stand one below the other, neither do those.
    private final double least;
    private final double most;
    private final boolean converts;
    private final @Nullable Rational stated;
    private final boolean telling;

    private Cell(
            LineKey line,
            String lineId,
            List<Claim> members,
            List<List<Claim>> voices,
            Reach reach,
            Vocabulary vocabulary) {
        this.line = line;
        this.lineId = lineId;
        this.members = List.copyOf(members);
        this.voices = List.copyOf(voices);
        this.reach = reach;
        this.vocabulary = vocabulary;
        this.amount = Amount.of(first().figure().quantity());
        this.hard = amount.hard();
        Set<SourceId> said = new LinkedHashSet<>();
        members.forEach(member -> said.add(member.source()));
        this.sources = Collections.unmodifiableSet(said);
        this.least = hard.low() == null ? Double.NEGATIVE_INFINITY : hard.low().doubleValue();
        this.most = hard.high() == null ? Double.POSITIVE_INFINITY : hard.high().doubleValue();
        this.converts = Yardstick.converts(first().figure().counted());
        Said number = Relations.stated(first());
        this.stated = number == null ? null : number.value();
        this.telling = number != null && Relations.telling(number);
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

    /// The documents of its members, in order.
    Set<SourceId> sources() {
        return sources;
    }

    /// What its numbers allow, as said.
    Amount amount() {
        return amount;
    }

    /// The members that stand in one document.
    List<Claim> in(SourceId document) {
        return members.stream()
                .filter(member -> member.source().equals(document))
                .toList();
    }

    /// The days it may speak of.
    Reach reach() {
        return reach;
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
        static Speaker of(Claim claim, Origins origins, Vocabulary vocabulary) {
            Origins.Speakers speakers = origins.speakers(claim, vocabulary);
            PartialDate published = claim.published();
            return new Speaker(
                    speakers.root(),
                    speakers.relays(),
                    origins.papers(claim),
                    published == null ? null : published.at(PartialDate.Precision.MONTH),
                    speakers.named() ? null : origins.document(claim),
                    origins.unions().decided(claim));
        }
    }

    /// @param claims evidence of one line, in order
    static List<Cell> of(LineKey line, Collection<Claim> claims, Vocabulary vocabulary, Origins origins) {
        Map<Same, Map<Speaker, List<Claim>>> grouped = new java.util.LinkedHashMap<>();
        for (Claim claim : claims) {
            grouped.computeIfAbsent(Same.of(claim, vocabulary), k -> new java.util.LinkedHashMap<>())
                    .computeIfAbsent(Speaker.of(claim, origins, vocabulary), k -> new ArrayList<>())
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
                    line,
                    id,
                    List.copyOf(members.values()),
                    voices,
                    Reach.of(same.when(), same.stockDate()),
                    vocabulary));
        });
        return cells;
    }

    /// Whether it is made of the very claims another one is.
    boolean isMadeAs(Cell other) {
        boolean same = line.equals(other.line) && members.size() == other.members.size();
        for (int i = 0; same && i < members.size(); i++) {
            same = members.get(i) == other.members.get(i);
        }
        return same;
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
        if (!converts || sameUnit(other)) {
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
        if (!converts || sameUnit(other)) {
            return most <= other.least && hard.isBelow(other.hard);
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

    /// Whether it states one number, with digits enough to prove something.
    boolean telling() {
        return telling;
    }

    /// Whether this states the number the other does, with digits enough to prove something.
    boolean repeats(Cell other) {
        return telling && stated != null && stated.equals(other.stated);
    }

    /// Whether laying the two, of one line, side by side can show more than that one is a part of the other, or that
    /// nothing can be said of them: their times may be one, or the part is larger than the whole or repeats it.
    boolean mayTell(Cell other) {
        return reach.mayEqual(other.reach) || mayContradict(other) || other.mayContradict(this);
    }

    /// Whether this may be a part of the other, in time, that is larger than it or repeats its number.
    boolean mayContradict(Cell whole) {
        return (whole.isBelow(this) || repeats(whole)) && reach.mayLieIn(whole.reach);
    }
}
