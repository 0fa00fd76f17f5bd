package cotejo.cli;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Mood;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Said;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import cotejo.reading.Reader;
import java.util.ArrayList;
import java.util.List;

/// A reader for tests of the commands: every run of digits is a figure; Spanish is not read.
final class DigitsReader implements Reader {
    @Override
    public ReaderVersion version() {
        return new ReaderVersion("digits");
    }

    @Override
    public Vocabulary vocabulary() {
        return Vocabulary.EMPTY;
    }

    @Override
    public Reading read(Document document) {
        String language = document.description().languageCode();
        boolean spanish = "es".equals(language);
        List<Claim> claims = new ArrayList<>();
        for (NumberSpan number : spanish ? List.<NumberSpan>of() : numbers(document)) {
            claims.add(claim(document, number, claims.size()));
        }
        return new Reading(
                document.source(),
                version(),
                spanish ? Reading.Status.LANGUAGE_NOT_READ : Reading.Status.READ,
                language == null ? "en" : language,
                claims,
                List.of(),
                List.of());
    }

    private static Claim claim(Document document, NumberSpan number, int occurrence) {
        Passage passage = document.passageAt(number.span().start());
        Counted counted = new Counted(
                null,
                Counted.UnitClass.UNKNOWN,
                Counted.CountOf.NONE,
                Counted.Kind.COUNT,
                Counted.TimeKind.UNKNOWN,
                null,
                Counted.Change.NONE,
                Counted.Stage.UNSTATED,
                null,
                null,
                null,
                null,
                "");
        Figure figure = new Figure(
                FigureId.of(document.source(), "", number.said(), occurrence),
                new Words(number.said(), number.span()),
                passage == null ? PassageKind.BODY : passage.kind(),
                new Quantity.Exactly(Said.count(Long.parseLong(number.said())), false),
                counted,
                Scope.NONE,
                Mood.STATED,
                Mood.STATED,
                null);
        return new Claim(
                document.source(),
                document.description().publishedDate(),
                document.description().outletName(),
                figure,
                Attribution.OWN_VOICE,
                Derivation.of("test/digits", "a run of digits"));
    }

    @Override
    public List<NumberSpan> numbers(Document document) {
        List<NumberSpan> numbers = new ArrayList<>();
        String text = document.text().string();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && end - at < 12 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                Span span = document.text().span(at, end);
                numbers.add(new NumberSpan(span, text.substring(at, end), "number", null, null, false, false, null));
            }
            at = Math.max(end, at + 1);
        }
        return numbers;
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
