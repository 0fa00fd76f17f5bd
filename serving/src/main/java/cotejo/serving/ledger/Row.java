package cotejo.serving.ledger;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Yardstick;
import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Rational;
import cotejo.serving.finding.Card;
import cotejo.serving.line.Standing;
import cotejo.serving.line.Times;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line as the ledger shows it: its name once, and under it a row for each stretch of time.
///
/// @param incomplete the word for a line that lacks something; else empty
/// @param comments how many figures of reader comments share its scope; counted apart
/// @param moreTimes how many stretches of time are not shown here
public record Row(LineName name, int figures, int comments, String incomplete, List<Stretch> stretches, int moreTimes) {
    private static final int MOST_TAGS = 3;
    private static final int MOST_STRETCHES = 8;
    /// Of so many figures is asked which says a number; where none of them does, it leads to the line.
    private static final int MOST_ASKED = 8;

    /// @param low the least value stated; its words behind it
    /// @param high the greatest; null where it is the same
    /// @param open whether a figure has no upper end
    public record Stretch(String when, Value low, @Nullable Value high, boolean open, String origins, List<Tag> tags) {}

    /// @param href to the words of a figure with this value; empty where none is held
    public record Value(String text, String href) {}

    static Row of(Line line, Map<FigureId, List<Finding>> findings, Holdings holdings, Visit visit) {
        List<Stretch> stretches = new ArrayList<>();
        line.periods().stream()
                .limit(MOST_STRETCHES)
                .forEach(stretch -> stretches.add(stretch(line, stretch, findings, holdings, visit)));
        boolean incomplete = line.flags().contains(Line.Flag.INCOMPLETE);
        return new Row(
                LineName.of(line, visit),
                line.figures().size(),
                line.comments().size(),
                incomplete ? visit.words().word("flag", Line.Flag.INCOMPLETE) : "",
                List.copyOf(stretches),
                Math.max(0, line.periods().size() - MOST_STRETCHES));
    }

    private static Stretch stretch(
            Line line, Line.Stretch stretch, Map<FigureId, List<Finding>> findings, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Rational low = stretch.low();
        Rational high = stretch.high();
        Value least = low == null ? new Value("–", "") : value(low, line, stretch, holdings, visit);
        return new Stretch(
                Times.label(stretch, holdings, words),
                least,
                high == null || high.equals(low) ? null : value(high, line, stretch, holdings, visit),
                stretch.openHigh(),
                stretch.origins() == 0 ? words.say("origins.none") : words.number(stretch.origins()),
                tags(line, stretch, findings, holdings, visit));
    }

    private static Value value(Rational value, Line line, Line.Stretch stretch, Holdings holdings, Visit visit) {
        String text = visit.words().amount(value, line.block().kind(), line.numbersUnit());
        List<Claim> claims = stretch.figures().stream()
                .limit(MOST_ASKED)
                .map(holdings::claim)
                .filter(Objects::nonNull)
                .toList();
        Yardstick yardstick = visit.words().yardstick(line, claims);
        for (Claim claim : claims) {
            if (says(yardstick.amount(claim), value)) {
                return new Value(text, visit.toWords(claim.source(), claim.id()));
            }
        }
        return new Value(text, LineName.of(line, visit).href());
    }

    private static boolean says(Amount amount, Rational value) {
        return amount.low().equals(value) || value.equals(amount.high());
    }

    private static List<Tag> tags(
            Line line, Line.Stretch stretch, Map<FigureId, List<Finding>> findings, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Set<Finding> ours = new LinkedHashSet<>();
        stretch.figures().forEach(id -> ours.addAll(findings.getOrDefault(id, List.of())));
        List<Tag> tags = new ArrayList<>();
        tags.add(standing(stretch, ours, words));
        Map<String, Tag> byText = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (Finding finding : ours) {
            String text = text(finding, holdings, words);
            if (!text.isEmpty()
                    && byText.putIfAbsent(text, new Tag(text, Card.toneFor(finding), Card.href(finding, visit)))
                            != null) {
                repeated.add(text);
            }
        }
        String lineHref = LineName.of(line, visit).href() + "#findings";
        byText.values().stream()
                .sorted(java.util.Comparator.comparing(Tag::tone))
                .limit(MOST_TAGS)
                .map(tag -> repeated.contains(tag.text()) ? new Tag(tag.text(), tag.tone(), lineHref) : tag)
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    /// A difference that an unstated stage could explain is said as such, and is not red.
    private static Tag standing(Line.Stretch stretch, Set<Finding> findings, Wording words) {
        boolean conflict = findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.CONFLICT);
        boolean unstated = findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.FIGURES_DIFFER);
        return stretch.figuresWord() == Line.FiguresWord.DIFFER && unstated && !conflict
                ? Tag.of(words.say("figures.differ_unstated"), Tone.PLAIN)
                : Standing.figures(stretch, words);
    }

    /// What a finding says in two or three words; empty where the standing says it already, or it proves nothing.
    private static String text(Finding finding, Holdings holdings, Wording words) {
        return switch (finding.kind()) {
            case CONFLICT, FIGURES_DIFFER, COINCIDENCE, GAP, COPY, SAME_ORIGIN, SAME_SERIES -> "";
            case VARIANT -> words.word("finding", finding.kind()) + values(finding, holdings, words);
            case PART_EXCEEDS_WHOLE, UPDATE, SCOPE_DRIFT, MISPRINT, EXPLANATION ->
                words.word("finding", finding.kind());
            case SUM, RATIO, AVERAGE, CHANGE ->
                finding.verdict() == null
                        ? ""
                        : words.say(
                                "finding.judged",
                                words.word("finding", finding.kind()),
                                words.word("verdict", finding.verdict()));
        };
    }

    private static String values(Finding finding, Holdings holdings, Wording words) {
        Set<String> values = new LinkedHashSet<>();
        for (FigureId id : finding.figures()) {
            Claim claim = holdings.claim(id);
            if (claim != null) {
                values.add(words.quantity(claim.figure()));
            }
        }
        return values.isEmpty() || values.size() > MOST_TAGS ? "" : " " + String.join(" · ", values);
    }
}
