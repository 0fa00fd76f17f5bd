package cotejo.serving.line;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.serving.finding.Card;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a line over time: a bar over the period each speaks of, and under them sums that hold, whose parts
/// lie side by side under the whole.
///
/// @param axis SVG
/// @param rows in the order of time
public record TimeChart(String axis, List<Row> rows, List<Sum> sums) {
    /// So many numbers of one time are named.
    private static final int MOST_NAMED = 6;

    private static final int MOST_SUMS = 6;

    /// @param label the time
    /// @param style "bad" where its figures differ; else empty
    /// @param bar SVG
    /// @param more how many numbers are not named
    public record Row(String label, String style, List<Said> numbers, int more, String bar) {}

    /// @param times how many figures say it
    public record Said(String number, String href, int times) {}

    /// @param arithmetic "22,205 + 15,870 = 38,075"
    public record Sum(String arithmetic, String href, String whole, String parts) {}

    /// Days from one to another; an end that is not known is null.
    private record Extent(@Nullable Long from, @Nullable Long to) {
        static Extent of(When when) {
            PartialDate from = when.from().date();
            PartialDate to = when.to().date();
            return new Extent(
                    from == null ? null : from.first().toEpochDay(),
                    to == null ? null : to.last().toEpochDay());
        }

        boolean known() {
            return from != null || to != null;
        }

        LongStream ends() {
            return Stream.of(from, to).filter(Objects::nonNull).mapToLong(Long::longValue);
        }
    }

    /// @return null where there is no course of time to be seen: fewer than two times are known
    static @Nullable TimeChart of(Line line, List<Finding> findings, Holdings holdings, Visit visit) {
        Map<Line.Stretch, Extent> extents = new LinkedHashMap<>();
        for (Line.Stretch stretch : line.periods()) {
            extent(stretch, holdings).filter(Extent::known).ifPresent(extent -> extents.put(stretch, extent));
        }
        if (extents.values().stream().distinct().count() < 2) {
            return null;
        }
        Years years = Years.of(
                extents.values().stream().flatMapToLong(Extent::ends).min().orElseThrow(),
                extents.values().stream().flatMapToLong(Extent::ends).max().orElseThrow());
        List<Row> rows = new ArrayList<>();
        extents.forEach((stretch, extent) -> rows.add(row(stretch, extent, years, holdings, visit)));
        return new TimeChart(axis(years), rows, sums(line, findings, years, holdings, visit));
    }

    /// The time of a stretch, as a figure of it tells it.
    private static Optional<Extent> extent(Line.Stretch stretch, Holdings holdings) {
        return stretch.figures().stream()
                .map(holdings::claim)
                .filter(Objects::nonNull)
                .map(TimeChart::when)
                .filter(Objects::nonNull)
                .filter(stretch::isOf)
                .map(Extent::of)
                .findFirst();
    }

    private static @Nullable When when(Claim claim) {
        return claim.figure().scope().time();
    }

    private static Row row(Line.Stretch stretch, Extent extent, Years years, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        String label = Times.label(stretch, holdings, words);
        boolean differ = stretch.figuresWord() == Line.FiguresWord.DIFFER;
        Map<String, Said> said = new LinkedHashMap<>();
        for (Cited figure : holdings.cite(stretch.figures(), visit)) {
            said.merge(
                    figure.number(),
                    new Said(figure.number(), figure.href(), 1),
                    (first, another) -> new Said(first.number(), first.href(), first.times() + 1));
        }
        return new Row(
                label,
                differ ? "bad" : "",
                said.values().stream().limit(MOST_NAMED).toList(),
                Math.max(0, said.size() - MOST_NAMED),
                svg(years, label, drawing -> bar(drawing, years, extent, "soft")));
    }

    private static List<Sum> sums(Line line, List<Finding> findings, Years years, Holdings holdings, Visit visit) {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.SUM
                        && finding.bearing() == Finding.Bearing.FITS
                        && finding.figures().size() > 2
                        && line.figures().containsAll(finding.figures()))
                .map(finding -> sum(finding, years, holdings, visit))
                .filter(Objects::nonNull)
                .limit(MOST_SUMS)
                .toList();
    }

    /// Null where a part speaks of no time of its own: then nothing lies beside anything.
    private static @Nullable Sum sum(Finding finding, Years years, Holdings holdings, Visit visit) {
        List<Extent> extents = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (FigureId id : finding.figures()) {
            Claim claim = holdings.claim(id);
            When when = claim == null ? null : when(claim);
            Extent extent = when == null ? null : Extent.of(when);
            if (claim == null || extent == null || extent.from() == null || extent.to() == null) {
                return null;
            }
            extents.add(extent);
            numbers.add(visit.words().quantity(claim.figure()));
        }
        List<Extent> parts = extents.subList(0, extents.size() - 1);
        if (parts.stream().distinct().count() != parts.size()) {
            return null;
        }
        String arithmetic = String.join(" + ", numbers.subList(0, parts.size())) + " = " + numbers.getLast();
        return new Sum(
                arithmetic,
                Card.href(finding.id(), visit),
                svg(years, numbers.getLast(), drawing -> bar(drawing, years, extents.getLast(), "soft")),
                svg(years, arithmetic, drawing -> {
                    for (int i = 0; i < parts.size(); i++) {
                        bar(drawing, years, parts.get(i), i % 2 == 0 ? "hard" : "part");
                    }
                }));
    }

    private interface Drawn {
        void on(Bar.Drawing drawing);
    }

    private static String svg(Years years, String label, Drawn drawn) {
        Bar.Drawing drawing = new Bar.Drawing(label);
        years.ticks().forEach(year -> drawing.grid(years.at(year)));
        drawing.begin();
        drawn.on(drawing);
        return drawing.end();
    }

    private static void bar(Bar.Drawing drawing, Years years, Extent extent, String style) {
        Long from = extent.from();
        Long to = extent.to();
        drawing.rect(
                from == null ? Scale.LEFT : years.at(from.longValue()),
                to == null ? Scale.RIGHT : years.at(to + 1),
                from == null,
                to == null,
                style);
    }

    private static String axis(Years years) {
        return Bar.axis(
                years.ticks().stream().map(years::at).toList(),
                years.ticks().stream().map(String::valueOf).toList());
    }
}
