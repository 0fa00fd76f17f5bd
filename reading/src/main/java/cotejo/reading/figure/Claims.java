package cotejo.reading.figure;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Proportion;
import cotejo.core.claim.Rejected;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Scope;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.source.Words;
import cotejo.reading.measure.Triggers;
import cotejo.reading.text.Patience;
import cotejo.reading.text.Tagged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Collects what one document yields — drafts, numbers without a value, rejected candidates — and writes it down as
/// claims, each under the id of its words.
final class Claims {
    /// A number without a value, before it has its id.
    private record Unreadable(Words words, int begin, PassageKind passage, String why) {}

    /// Characters of a passage that name it.
    private static final int NAMING = 80;

    private final Document document;
    private final Text text;
    private final String language;
    private final Triggers triggers;
    private final Occurrences occurrences;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Claims(Tagged tagged, String language, Triggers triggers) {
        document = tagged.document();
        text = document.text();
        this.language = language;
        this.triggers = triggers;
        occurrences = new Occurrences(tagged.string());
    }

    void reject(Rejected candidate) {
        rejected.add(candidate);
    }

    /// A passage that was not read to its end, named by its first words.
    void outOfTime(Passage passage) {
        Span span = passage.span();
        int end = Math.min(span.end(), span.start() + NAMING);
        String why = "reading this passage of " + span.length() + " characters took more than "
                + Patience.MOST.toSeconds() + " seconds: what was not read of it by then is missing";
        reject(new Rejected(text.words(new Span(span.start(), end)), language + Rejected.OUT_OF_TIME, why));
    }

    /// @param begin UTF-16 index of the words
    void malformed(Words words, int begin, PassageKind passage, String why) {
        unreadable.add(new Unreadable(words, begin, passage, why));
    }

    /// Everything in document order.
    FigureReader.Found write(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(d -> d.begin));
        unreadable.forEach(u -> occurrences.ask(u.words().said(), u.begin()));
        ordered.forEach(draft -> occurrences.ask(said(draft), draft.begin));
        Map<Draft, FigureId> ids = new HashMap<>();
        ordered.forEach(draft -> ids.put(draft, id(said(draft), draft.begin)));
        List<Claim> claims = ordered.stream().map(draft -> claim(draft, ids)).toList();
        List<Malformed> malformed = unreadable.stream()
                .map(u -> new Malformed(id(u.words().said(), u.begin()), u.words(), u.passage(), u.why()))
                .sorted(Comparator.comparing(m -> m.words().span()))
                .toList();
        rejected.sort(Comparator.comparing(r -> r.words().span()));
        return new FigureReader.Found(claims, malformed, List.copyOf(rejected));
    }

    private String said(Draft draft) {
        return text.string().substring(draft.begin, draft.end);
    }

    private FigureId id(String said, int begin) {
        return FigureId.of(document.source(), "", said, occurrences.before(said, begin));
    }

    private Claim claim(Draft draft, Map<Draft, FigureId> ids) {
        Proportion proportion = draft.part == null && draft.whole == null
                ? null
                : new Proportion(ids.get(draft.part), ids.get(draft.whole));
        Figure figure = new Figure(
                Objects.requireNonNull(ids.get(draft)),
                text.words(text.span(draft.begin, draft.end)),
                draft.sentence.passage(),
                draft.quantity,
                counted(draft),
                new Scope(draft.who, draft.where, draft.when, draft.whenSaid, draft.condition),
                draft.mood,
                draft.conduct,
                proportion,
                draft.parts.stream()
                        .map(part -> Objects.requireNonNull(ids.get(part)))
                        .toList());
        return new Claim(
                document.source(),
                document.description().publishedDate(),
                document.description().outletName(),
                figure,
                draft.attribution,
                new Derivation(language + "/figure", "“" + figure.words().said() + "” is a figure", draft.rules));
    }

    private Counted counted(Draft draft) {
        return new Counted(
                draft.unit.isEmpty() ? null : draft.unit,
                draft.unitClass,
                draft.countOf,
                draft.kind,
                timeKind(draft),
                draft.per,
                draft.change,
                draft.stage,
                draft.currency,
                draft.measure,
                draft.counted,
                draft.trigger,
                draft.concept);
    }

    private Counted.TimeKind timeKind(Draft draft) {
        if (draft.per != null) {
            return Counted.TimeKind.RATE;
        }
        Measure measure = triggers.measures().get(draft.measure == null ? "" : draft.measure);
        return measure == null ? Counted.TimeKind.UNKNOWN : measure.timeKind();
    }
}
