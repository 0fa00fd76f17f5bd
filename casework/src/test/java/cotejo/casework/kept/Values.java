package cotejo.casework.kept;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Proportion;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.collate.BlockKey;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.decision.Anchor;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.Detail;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Mapping;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Places;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Text;
import cotejo.core.source.Words;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Values of every type that is kept, drawn at random: every sealed kind, every null, and text that is hard to keep.
public final class Values {
    private static final String[] TEXTS = {
        "", "Some 1,680", "año ½", "\u0000\u0001\n\"\\/", "𝟙𝟚", "\ud800 alone", "\u202Eneves", "mx/army", "a\u001fb"
    };

    private final Random random;

    public Values(Random random) {
        this.random = random;
    }

    public Claim claim() {
        return new Claim(
                source(), maybe(this::date), maybe(this::text), figure(), attribution(), derivation(random.nextInt(3)));
    }

    public Figure figure() {
        return new Figure(
                id(),
                words(),
                any(PassageKind.values()),
                quantity(),
                counted(),
                new Scope(
                        maybe(() -> facet(name())),
                        maybe(() -> facet(name())),
                        maybe(() -> facet(when())),
                        maybe(this::text),
                        maybe(this::text)),
                any(Mood.values()),
                any(Mood.values()),
                maybe(() -> new Proportion(maybe(this::id), maybe(this::id))));
    }

    public Quantity quantity() {
        return switch (random.nextInt(6)) {
            case 0 -> new Quantity.Exactly(said(), random.nextBoolean());
            case 1 -> new Quantity.About(said(), any(Quantity.About.Side.values()));
            case 2 -> {
                Said a = said();
                Said b = said();
                yield a.value().compareTo(b.value()) <= 0
                        ? new Quantity.Between(a, b, Approximation.ABOUT)
                        : new Quantity.Between(b, a, Approximation.EXACT);
            }
            case 3 -> new Quantity.AtLeast(said(), random.nextBoolean());
            case 4 -> new Quantity.AtMost(said(), random.nextBoolean());
            default ->
                new Quantity.Vague(
                        new Interval(rational(), true, null, true),
                        Interval.closed(Rational.of(24), Rational.of(99)),
                        any(Approximation.values()));
        };
    }

    private Said said() {
        return Said.of(rational(), any(Scale.values()));
    }

    private Rational rational() {
        return random.nextBoolean()
                ? Rational.of(1 + random.nextInt(100_000))
                : Rational.of(1 + random.nextInt(1000), 1 + random.nextInt(999));
    }

    private Counted counted() {
        return new Counted(
                maybe(this::text),
                any(Counted.UnitClass.values()),
                any(Counted.CountOf.values()),
                any(Counted.Kind.values()),
                any(Counted.TimeKind.values()),
                maybe(this::text),
                any(Counted.Change.values()),
                any(Counted.Stage.values()),
                maybe(this::text),
                maybe(this::text),
                maybe(this::words),
                maybe(this::words),
                text());
    }

    private When when() {
        PartialDate early = PartialDate.of(1990 + random.nextInt(10));
        PartialDate late = PartialDate.of(2005 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<Period> readings = random.nextBoolean() ? List.of() : List.of(new Period(early, late));
        return new When(end(early), end(late), readings);
    }

    private End end(PartialDate date) {
        return switch (random.nextInt(5)) {
            case 0 -> new End.Stated(date);
            case 1 -> new End.Implied(date);
            case 2 -> new End.Capped(date);
            case 3 -> new End.UnknownPublication(source().sha256());
            default -> new End.Unsaid();
        };
    }

    private Attribution attribution() {
        return new Attribution(list(() -> new Step(
                List.of(new Voice(name(), random.nextBoolean(), maybe(this::span))), any(Step.Relation.values()))));
    }

    private Derivation derivation(int depth) {
        return new Derivation(
                text(), text(), depth == 0 ? List.of() : List.of(derivation(depth - 1), derivation(depth - 1)));
    }

    public Reading reading() {
        return new Reading(
                source(),
                new ReaderVersion(text()),
                any(Reading.Status.values()),
                text(),
                list(this::claim),
                list(() -> new Malformed(id(), words(), any(PassageKind.values()), text())),
                list(() -> new Rejected(words(), text(), text())));
    }

    public Document document() {
        Text text = Text.of("Nearly 1,700 año 𝟙 " + text());
        return new Document(
                source(),
                text,
                List.of(
                        new Passage(any(PassageKind.values()), new Span(0, 6)),
                        new Passage(PassageKind.BODY, new Span(7, 9))),
                description(),
                random.nextBoolean() ? Places.LINES : places());
    }

    private Places places() {
        return new Places(
                list(() -> 3),
                List.of(new Table(
                        text(),
                        random.nextBoolean(),
                        List.of(
                                new Table.Cell(0, random.nextInt(9), 1, 2, random.nextBoolean(), new Span(0, 6)),
                                new Table.Cell(3, 1, 2, 1, random.nextBoolean(), new Span(7, 9))),
                        maybe(this::mapping))));
    }

    private Mapping mapping() {
        return new Mapping(
                maybe(() -> "x" + text()),
                new TreeMap<>(Map.of(random.nextInt(9), any(Mapping.Row.values()))),
                new TreeMap<>(Map.of(random.nextInt(9), any(Mapping.Column.values()))),
                random.nextBoolean() ? new TreeMap<>() : new TreeMap<>(Map.of(random.nextInt(9), "x" + text())));
    }

    public Description description() {
        return new Description(
                maybe(() -> described(date())),
                maybe(() -> described(text())),
                maybe(() -> described(text())),
                maybe(() -> described(text())),
                maybe(() -> described(text())),
                maybe(() -> described(text())),
                maybe(() -> described(text())));
    }

    private <T> Described<T> described(T value) {
        return new Described<>(value, any(Described.Basis.values()), maybe(this::span));
    }

    public Line line() {
        return new Line(
                text(),
                new BlockKey(maybe(this::text), any(Counted.Kind.values()), text(), text(), text()),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::name),
                maybe(this::name),
                maybe(this::text),
                any(Mood.MoodClass.values()),
                any(Counted.Change.values()),
                maybe(this::rational),
                maybe(this::rational),
                list(() -> new Line.Origin(maybe(this::text), text(), list(this::id))),
                any(Line.OriginsWord.values()),
                any(Line.FiguresWord.values()),
                random.nextBoolean() ? Set.of() : EnumSet.allOf(Line.Flag.class),
                list(() -> new Line.Stretch(
                        maybe(this::text),
                        maybe(this::text),
                        text(),
                        maybe(this::rational),
                        maybe(this::rational),
                        random.nextBoolean(),
                        any(Line.FiguresWord.values()),
                        random.nextInt(9),
                        random.nextInt(9),
                        list(this::id))),
                list(this::id),
                list(this::id),
                random.nextInt(9),
                random.nextLong(1L << 40));
    }

    public Finding finding() {
        return new Finding(
                text(),
                any(Finding.Kind.values()),
                list(this::id),
                list(this::source),
                text(),
                maybe(this::rational),
                maybe(() -> any(Finding.Verdict.values())),
                maybe(random::nextDouble),
                maybe(() -> random.nextInt(1000)),
                list(this::text),
                list(this::text),
                maybe(this::text),
                text(),
                text());
    }

    public Decision decision() {
        Anchor anchor = new Anchor(source(), "1,680" + text(), text(), text(), text(), random.nextInt(999));
        Map<String, String> seen = Map.of("value", text(), "who", text());
        return switch (random.nextInt(13)) {
            case 0 -> new Decision.Accept(id(), anchor, seen);
            case 1 -> new Decision.Reject(id(), anchor, seen);
            case 2 -> new Decision.Correct(id(), anchor, seen, any(DecidedFacet.values()), text());
            case 3 -> new Decision.Note(id(), anchor, seen, text());
            case 4 -> new Decision.Unsure(id(), anchor, seen);
            case 5 ->
                new Decision.Add(id(), anchor, Map.of(DecidedFacet.VALUE, "7" + text(), any(ADDED), "x" + text()));
            case 6 -> new Decision.Describe(source(), any(Detail.values()), text());
            case 7 -> new Decision.DescribePassage(anchor, any(PassageKind.values()));
            case 8 -> new Decision.Same(two(anchor));
            case 9 -> new Decision.Different(two(anchor));
            case 10 -> new Decision.Withdraw(source());
            case 11 -> new Decision.MapTable(anchor, 9, 9, mapping());
            default -> new Decision.Retract("0".repeat(64));
        };
    }

    private static final DecidedFacet[] ADDED = {DecidedFacet.UNIT, DecidedFacet.WHO, DecidedFacet.ROOT};

    private Two two(Anchor anchor) {
        return switch (random.nextInt(4)) {
            case 0 -> new Two.Figures(new Marked(id(), anchor), new Marked(id(), anchor));
            case 1 -> new Two.Roots(text(), text());
            case 2 -> new Two.Documents(source(), source());
            default ->
                new Two.Lines(
                        new LineMark(text(), text(), text(), text(), text()),
                        new LineMark(text(), text(), text(), text(), text()));
        };
    }

    private <T> Facet<T> facet(T value) {
        return new Facet<>(value, any(Ground.values()), maybe(this::span));
    }

    private Name name() {
        return random.nextBoolean() ? new Name(text(), maybe(this::text)) : new Name(null, text());
    }

    private PartialDate date() {
        return random.nextBoolean() ? PartialDate.of(2011) : PartialDate.of(2011, 3, 1 + random.nextInt(28));
    }

    private FigureId id() {
        return new FigureId("f" + random.nextInt(1000));
    }

    private SourceId source() {
        return new SourceId("%064x".formatted(random.nextLong() & Long.MAX_VALUE));
    }

    private Words words() {
        return new Words(text(), span());
    }

    private Span span() {
        int start = random.nextInt(1000);
        return new Span(start, start + random.nextInt(50));
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(each.get());
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }
}
