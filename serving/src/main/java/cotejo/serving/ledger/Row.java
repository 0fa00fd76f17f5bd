package cotejo.serving.ledger;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Gist;
import cotejo.core.collate.Line;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line as the ledger shows it: its name once, and under it a row for each stretch of time.
///
/// @param incomplete the word for a line that lacks something; else empty
/// @param comments how many figures of reader comments share its scope; counted apart
/// @param moreTimes how many stretches of time are not shown here
public record Row(LineName name, int comments, String incomplete, List<Stretch> stretches, int moreTimes) {
    private static final int MOST_TAGS = 3;

    /// @param low the least value stated; its words behind it
    /// @param high the greatest; null where it is the same
    /// @param open whether a figure has no upper end
    public record Stretch(String when, Value low, @Nullable Value high, boolean open, String origins, List<Tag> tags) {}

    /// @param href to the words of a figure with this value; where none says it by itself, to the line
    public record Value(String text, String href) {}

    static Row of(Gist gist, Holdings holdings, Visit visit) {
        Line line = gist.line();
        LineName name = LineName.of(line, visit);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < line.periods().size(); i++) {
            stretches.add(stretch(line, line.periods().get(i), gist.told().get(i), name, holdings, visit));
        }
        boolean incomplete = line.flags().contains(Line.Flag.INCOMPLETE);
        return new Row(
                name,
                gist.comments(),
                incomplete ? visit.words().word("flag", Line.Flag.INCOMPLETE) : "",
                List.copyOf(stretches),
                gist.stretches() - stretches.size());
    }

    private static Stretch stretch(
            Line line, Line.Stretch stretch, Gist.Told told, LineName name, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        Rational low = stretch.low();
        Rational high = stretch.high();
        return new Stretch(
                Times.label(stretch, told.when(), words),
                low == null ? new Value("–", "") : value(low, told.least(), line, name, visit),
                high == null || high.equals(low) ? null : value(high, told.greatest(), line, name, visit),
                stretch.openHigh(),
                stretch.origins() == 0 ? words.say("origins.none") : words.number(stretch.origins()),
                tags(stretch, told, name, holdings, visit));
    }

    private static Value value(Rational value, Gist.@Nullable Place said, Line line, LineName name, Visit visit) {
        return new Value(
                visit.words().amount(value, line.block().kind(), line.numbersUnit()),
                said == null ? name.href() : visit.toWords(said.source(), said.figure()));
    }

    private static List<Tag> tags(Line.Stretch stretch, Gist.Told told, LineName name, Holdings holdings, Visit visit) {
        Wording words = visit.words();
        List<Tag> tags = new ArrayList<>();
        // A difference that an unstated stage could explain is said as such, and is not red.
        tags.add(
                told.unstated()
                        ? Tag.of(words.say("figures.differ_unstated"), Tone.PLAIN)
                        : Standing.figures(stretch, words));
        told.notes().stream()
                .limit(MOST_TAGS)
                .map(note -> new Tag(
                        text(note, holdings, words),
                        Card.tone(note.bearing()),
                        note.alike() > 1 ? name.href() + "#findings" : Card.href(note.first(), visit)))
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    /// What was found, in two or three words.
    private static String text(Gist.Note note, Holdings holdings, Wording words) {
        String kind = words.word("finding", note.kind());
        return switch (note.kind()) {
            case VARIANT -> kind + values(note, holdings, words);
            case SUM, RATIO, AVERAGE, CHANGE ->
                note.verdict() == null
                        ? kind
                        : words.say("finding.judged", kind, words.word("verdict", note.verdict()));
            case CONFLICT,
                    FIGURES_DIFFER,
                    PART_EXCEEDS_WHOLE,
                    EXPLANATION,
                    COINCIDENCE,
                    SAME_ORIGIN,
                    SAME_SERIES,
                    UPDATE,
                    SCOPE_DRIFT,
                    COPY,
                    MISPRINT,
                    GAP -> kind;
        };
    }

    private static String values(Gist.Note note, Holdings holdings, Wording words) {
        Set<String> values = new LinkedHashSet<>();
        for (FigureId id : note.figures()) {
            Claim claim = holdings.claim(id);
            if (claim != null) {
                values.add(words.quantity(claim.figure()));
            }
        }
        return values.isEmpty() || values.size() > MOST_TAGS ? "" : " " + String.join(" · ", values);
    }
}
