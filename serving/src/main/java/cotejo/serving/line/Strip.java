package cotejo.serving.line;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Line;
import cotejo.core.collate.Related;
import cotejo.core.collate.Yardstick;
import cotejo.core.quantity.Quantity;
import cotejo.core.scope.Counted;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The strip of a line: its figures in stretches of time, inside them by origin, each with a bar on one scale.
///
/// It is a table with a drawing in its middle column, so that it reads without the drawing, prints, and folds on a
/// phone.
///
/// @param axis SVG
public record Strip(String axis, boolean logarithmic, List<Time> times) {
    /// @param label empty where the line has one stretch only and the page's head says it
    public record Time(String label, List<Origin> origins) {}

    /// @param root who is behind these figures; null for "origin not stated"
    public record Origin(@Nullable String root, int figures, List<Row> rows) {}

    /// @param style "bad" where the figure differs from another of one scope, "var" where its origin gave another
    /// number,
    ///     else empty
    /// @param bar SVG
    public record Row(Cited figure, String style, String bar) {}

    static Strip of(Line line, List<Related> relations, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        List<Claim> claims = line.figures().stream()
                .map(holdings::claim)
                .filter(Objects::nonNull)
                .toList();
        Yardstick yardstick = words.yardstick(line, claims);
        Scale scale = Scale.of(claims.stream().map(yardstick::amount).toList());
        Counted.Kind kind = line.block().kind();
        List<String> labels = scale.ticks().stream()
                .map(tick -> words.amount(tick, kind, line.numbersUnit()))
                .toList();
        Map<FigureId, String> styles = styles(line, relations);
        List<Time> times = new ArrayList<>();
        for (Line.Stretch stretch : line.periods()) {
            String label = line.periods().size() == 1 ? "" : Times.label(stretch, holdings, words);
            times.add(new Time(label, origins(line, stretch.figures(), styles, scale, yardstick, holdings, visit)));
        }
        return new Strip(Bar.axis(scale, labels), scale.logarithmic(), List.copyOf(times));
    }

    private static List<Origin> origins(
            Line line,
            List<FigureId> figures,
            Map<FigureId, String> styles,
            Scale scale,
            Yardstick yardstick,
            Holdings holdings,
            Visit visit) {
        List<Origin> origins = new ArrayList<>();
        Set<FigureId> placed = new HashSet<>();
        for (Line.Origin origin : line.origins()) {
            List<FigureId> here = figures.stream()
                    .filter(figure -> origin.figures().contains(figure) && placed.add(figure))
                    .toList();
            if (origin.root() == null) {
                here.forEach(placed::remove);
            } else if (!here.isEmpty()) {
                String root = Visible.onOneLine(origin.root());
                origins.add(new Origin(root, here.size(), rows(here, styles, scale, yardstick, holdings, visit)));
            }
        }
        // Documents that name nobody each stand for themselves: they are shown together, without a bracket's claim.
        List<FigureId> rest =
                figures.stream().filter(figure -> !placed.contains(figure)).toList();
        if (!rest.isEmpty()) {
            origins.add(new Origin(null, rest.size(), rows(rest, styles, scale, yardstick, holdings, visit)));
        }
        return List.copyOf(origins);
    }

    private static List<Row> rows(
            List<FigureId> figures,
            Map<FigureId, String> styles,
            Scale scale,
            Yardstick yardstick,
            Holdings holdings,
            Visit visit) {
        List<Row> rows = new ArrayList<>();
        for (FigureId id : figures) {
            Claim claim = holdings.claim(id);
            if (claim != null) {
                Quantity quantity = claim.figure().quantity();
                Counted counted = claim.figure().counted();
                String label = visit.words()
                        .say(
                                "strip.bar",
                                visit.words().interval(quantity.hard(), counted),
                                visit.words().interval(quantity.soft(), counted));
                rows.add(new Row(
                        holdings.cite(id, visit),
                        styles.getOrDefault(id, ""),
                        Bar.draw(scale, yardstick.amount(claim), label)));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<FigureId, String> styles(Line line, List<Related> relations) {
        Set<FigureId> here = new HashSet<>(line.figures());
        Map<FigureId, String> styles = new LinkedHashMap<>();
        for (Related related : relations) {
            String style = switch (related.relation()) {
                case CONFLICTS -> "bad";
                case VARIANT, UPDATE -> "var";
                case INCOMPARABLE,
                        DISJOINT,
                        SERIES,
                        FIGURES_DIFFER,
                        REFINES,
                        AGREES,
                        COMPATIBLE,
                        SAME_NUMBER_OTHER_SCOPE,
                        PART_OF -> "";
            };
            for (FigureId id : List.of(related.a(), related.b())) {
                if (!style.isEmpty() && here.contains(id) && !"bad".equals(styles.get(id))) {
                    styles.put(id, style);
                }
            }
        }
        return styles;
    }
}
