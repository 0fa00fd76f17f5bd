package cotejo.gate.scale;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Said;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One figure that a document of the archive tells.
///
/// @param approximation the words before the number; empty where it is told exactly
/// @param from first month, year or day; null where no time is said
/// @param root who says so; null where the text speaks in its own voice
record Told(
        Topic topic,
        long value,
        String approximation,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String root) {
    static final List<String> APPROXIMATIONS = List.of("", "", "", "about ", "more than ", "nearly ");
    private static final int WORDS_APART = 120;

    /// The figure as a reader reads it.
    ///
    /// @param place the how-manieth of its document it is
    Claim claim(SourceId source, PartialDate published, String outlet, int place) {
        String said = approximation + String.format(Locale.ROOT, "%,d", value);
        int start = 40 + place * WORDS_APART;
        Span at = new Span(start, start + said.length());
        Beat beat = topic.beat();
        Figure figure = new Figure(
                FigureId.of(source, "", said, place),
                new Words(said, at),
                place == 0 ? PassageKind.HEADLINE : PassageKind.BODY,
                quantity(),
                new Counted(
                        beat.unit(),
                        beat.ofPersons() ? Counted.UnitClass.PERSON : Counted.UnitClass.EVENT,
                        beat.countOf(),
                        Counted.Kind.COUNT,
                        Counted.TimeKind.FLOW,
                        null,
                        Counted.Change.NONE,
                        Counted.Stage.UNSTATED,
                        null,
                        beat.measure(),
                        new Words(
                                beat.counted(),
                                new Span(
                                        at.end() + 1,
                                        at.end() + 1 + beat.counted().length())),
                        new Words(
                                beat.deed(),
                                new Span(
                                        at.end() + 20,
                                        at.end() + 20 + beat.deed().length())),
                        beat.counted()),
                scope(at),
                Mood.STATED,
                Mood.STATED,
                null);
        return new Claim(source, published, outlet, figure, attribution(), derivation(said));
    }

    private Quantity quantity() {
        Said number = Said.count(value);
        return switch (approximation) {
            case "about " -> new Quantity.About(number, Quantity.About.Side.AROUND);
            case "nearly " -> new Quantity.About(number, Quantity.About.Side.BELOW);
            case "more than " -> new Quantity.AtLeast(number, true);
            default -> new Quantity.Exactly(number, false);
        };
    }

    private Scope scope(Span at) {
        return new Scope(
                new Facet<>(new Name(topic.said(), topic.who()), Ground.CLAUSE, at),
                new Facet<>(new Name(null, topic.where()), Ground.CLAUSE, at),
                from == null || to == null ? null : new Facet<>(When.stated(from, to), Ground.CLAUSE, at),
                from == null ? null : "in " + from,
                null);
    }

    private Attribution attribution() {
        return root == null
                ? Attribution.OWN_VOICE
                : new Attribution(List.of(
                        new Step(List.of(new Voice(new Name(root, null), true, null)), Step.Relation.SAYS)));
    }

    /// As long as those of read figures are.
    private static Derivation derivation(String said) {
        return new Derivation(
                "en/figure",
                "“" + said + "” is a figure",
                List.of(
                        Derivation.of("en/number/digits", "“" + said + "” is written as a number"),
                        Derivation.of("en/measure/verb", "the verb beside it names the measure"),
                        Derivation.of("en/who/clause", "the subject of its clause is a force"),
                        Derivation.of("en/time/clause", "the time beside its verb"),
                        Derivation.of("en/voice/said", "the speaker of its sentence")));
    }

    /// The figure as a sentence.
    String sentence(Vocabulary vocabulary) {
        String who = Optional.ofNullable(topic.who())
                .map(id -> vocabulary.label(id, "en"))
                .orElse(String.valueOf(topic.said()));
        String time = from == null
                ? ""
                : from.equals(to)
                        ? " in " + english(from)
                        : " from " + english(from) + " to " + english(java.util.Objects.requireNonNull(to));
        return approximation + String.format(Locale.ROOT, "%,d", value) + " "
                + topic.beat().counted() + " of the "
                + who + " " + topic.beat().deed() + " in " + vocabulary.label(topic.where(), "en") + time
                + (root == null ? "" : ", according to the " + root) + ".";
    }

    private static String english(PartialDate date) {
        String month = date.first().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> month + " " + date.year();
            case DAY -> month + " " + date.first().getDayOfMonth() + ", " + date.year();
        };
    }
}
