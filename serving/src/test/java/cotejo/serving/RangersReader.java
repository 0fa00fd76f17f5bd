package cotejo.serving;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
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
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import cotejo.reading.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A reader that knows one thing: a number before the word "rangers" is so many deserted in 2010, says the Defence
/// Office.
public final class RangersReader implements Reader {
    private static final String NOUN = " rangers";
    private final Vocabulary vocabulary = new SmallCase().vocabulary;

    @Override
    public ReaderVersion version() {
        return new ReaderVersion("rangers");
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Reading read(Document document) {
        Text text = document.text();
        String all = text.string();
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int noun = all.indexOf(NOUN); noun >= 0; noun = all.indexOf(NOUN, noun + 1)) {
            int start = noun;
            while (start > 0 && Character.isDigit(all.charAt(start - 1))) {
                start--;
            }
            Span span = text.span(start, noun);
            Passage passage = document.passageAt(span.start());
            if (start < noun && passage != null) {
                int occurrence = seen.merge(all.substring(start, noun), 1, Integer::sum) - 1;
                claims.add(claim(document, passage, span, occurrence));
            }
        }
        return new Reading(document.source(), version(), Reading.Status.READ, "en", claims, List.of(), List.of());
    }

    private static Claim claim(Document document, Passage passage, Span span, int occurrence) {
        Text text = document.text();
        String said = text.slice(span);
        Figure figure = new Figure(
                FigureId.of(document.source(), "", said, occurrence),
                text.words(span),
                passage.kind(),
                new Quantity.Exactly(Said.count(Long.parseLong(said)), false),
                new Counted(
                        "ranger",
                        Counted.UnitClass.PERSON,
                        Counted.CountOf.PERSONS,
                        Counted.Kind.COUNT,
                        Counted.TimeKind.FLOW,
                        null,
                        Counted.Change.NONE,
                        Counted.Stage.UNSTATED,
                        null,
                        "desertions",
                        text.words(new Span(span.end() + 1, span.end() + NOUN.length())),
                        null,
                        "rangers"),
                new Scope(
                        new Facet<>(new Name("rangers", "xx/rangers"), Ground.CLAUSE, null),
                        new Facet<>(new Name(null, "xx"), Ground.IMPLIED, null),
                        new Facet<>(When.stated(PartialDate.of(2010)), Ground.CLAUSE, null),
                        null,
                        null),
                Mood.STATED,
                Mood.STATED,
                null);
        return new Claim(
                document.source(),
                document.description().publishedDate(),
                document.description().outletName(),
                figure,
                new Attribution(List.of(new Step(
                        List.of(new Voice(new Name("Office of " + said, null), true, null)), Step.Relation.SAYS))),
                Derivation.of("en/number/digits", said));
    }

    @Override
    public List<NumberSpan> numbers(Document document) {
        return List.of();
    }

    @Override
    public List<NameSpan> names(Document document) {
        return List.of();
    }

    @Override
    public List<AttributionSpan> attributions(Document document) {
        return List.of();
    }
}
