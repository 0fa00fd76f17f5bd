package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Gist.Note;
import cotejo.core.collate.Gist.Place;
import cotejo.core.collate.Gist.Told;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes [Gist]s of lines.
///
/// @param claims the figures of the lines, by id
/// @param findings what was found about each figure
public record Gists(Map<FigureId, Claim> claims, Map<FigureId, List<Finding>> findings, Vocabulary vocabulary) {
    private static final int MOST_STRETCHES = 8;
    private static final int MOST_ORIGINS = 20;
    private static final int MOST_NOTES = 4;
    private static final int MOST_FIGURES = 4;

    /// @param findings by any of the figures they speak of
    public static Map<FigureId, List<Finding>> byFigure(Collection<Finding> findings) {
        Map<FigureId, List<Finding>> byFigure = new LinkedHashMap<>();
        findings.forEach(finding -> finding.figures()
                .forEach(figure -> byFigure.computeIfAbsent(figure, each -> new ArrayList<>())
                        .add(finding)));
        return byFigure;
    }

    public Gist of(Line line) {
        Set<FigureId> shown = new LinkedHashSet<>();
        List<Told> told = new ArrayList<>();
        List<Line.Stretch> stretches =
                line.periods().stream().limit(MOST_STRETCHES).toList();
        for (Line.Stretch stretch : stretches) {
            Told each = told(line, stretch);
            told.add(each);
            Stream.of(each.least(), each.greatest())
                    .filter(Objects::nonNull)
                    .map(Place::figure)
                    .forEach(shown::add);
        }
        return new Gist(
                line.only(shown, stretches, MOST_ORIGINS),
                line.figures().size(),
                line.comments().size(),
                line.statedOrigins(),
                line.periods().size(),
                told);
    }

    private Told told(Line line, Line.Stretch stretch) {
        List<Claim> here = stretch.figures().stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .toList();
        Yardstick yardstick = Yardstick.of(line, here, vocabulary);
        Set<Finding> found = new LinkedHashSet<>();
        stretch.figures().forEach(figure -> found.addAll(findings.getOrDefault(figure, List.of())));
        return new Told(
                when(stretch, here),
                saying(stretch.low(), here, yardstick),
                saying(stretch.high(), here, yardstick),
                unstated(stretch, found),
                notes(found));
    }

    private static @Nullable When when(Line.Stretch stretch, List<Claim> here) {
        return here.stream()
                .map(claim -> claim.figure().scope().time())
                .filter(Objects::nonNull)
                .filter(stretch::isOf)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Place saying(@Nullable Rational value, List<Claim> here, Yardstick yardstick) {
        if (value == null) {
            return null;
        }
        for (Claim claim : here) {
            Amount amount = yardstick.amount(claim);
            if (amount.low().equals(value) || value.equals(amount.high())) {
                return new Place(claim.id(), claim.source());
            }
        }
        return null;
    }

    private static boolean unstated(Line.Stretch stretch, Set<Finding> found) {
        return stretch.figuresWord() == Line.FiguresWord.DIFFER
                && found.stream().anyMatch(finding -> finding.kind() == Finding.Kind.FIGURES_DIFFER)
                && found.stream().noneMatch(finding -> finding.kind() == Finding.Kind.CONFLICT);
    }

    private record Words(Finding.Kind kind, Finding.@Nullable Verdict verdict, List<FigureId> figures) {}

    private static List<Note> notes(Set<Finding> found) {
        Map<Words, Note> notes = new LinkedHashMap<>();
        for (Finding finding : found) {
            if (tells(finding)) {
                List<FigureId> figures = finding.kind() == Finding.Kind.VARIANT
                                && finding.figures().size() <= MOST_FIGURES
                        ? finding.figures()
                        : List.of();
                notes.merge(
                        new Words(finding.kind(), finding.verdict(), figures),
                        new Note(finding.kind(), finding.verdict(), finding.id(), 1, figures),
                        (first, another) -> new Note(
                                first.kind(), first.verdict(), first.first(), first.alike() + 1, first.figures()));
            }
        }
        return notes.values().stream()
                .sorted(Comparator.comparing(Note::bearing))
                .limit(MOST_NOTES)
                .toList();
    }

    /// Whether it tells more than the standing of its figures does.
    private static boolean tells(Finding finding) {
        return switch (finding.kind()) {
            case CONFLICT, FIGURES_DIFFER, COINCIDENCE, GAP, COPY, SAME_ORIGIN, SAME_SERIES -> false;
            case VARIANT, PART_EXCEEDS_WHOLE, UPDATE, SCOPE_DRIFT, MISPRINT, EXPLANATION -> true;
            case SUM, RATIO, AVERAGE, CHANGE -> finding.verdict() != null;
        };
    }
}
