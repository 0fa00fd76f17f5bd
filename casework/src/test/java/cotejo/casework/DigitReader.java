package cotejo.casework;

import cotejo.core.claim.Attribution;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.FigureId;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Mood;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Said;
import cotejo.core.quantity.Scale;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A simple reader for tests of what comes after reading: numbers in digits, the word behind as their unit, and of the
/// same
/// line a measure ("deserted", "killed"), a force ("army", "navy"), a year ("in 2010") and a voice ("according to
/// NAME").
public record DigitReader(ReaderVersion version, UnaryOperator<Claim> interpretation) implements Reader {
    public static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    "desertions",
                            new Measure(
                                    "desertions",
                                    Map.of("en", "desertions"),
                                    null,
                                    Counted.CountOf.PERSONS,
                                    Counted.TimeKind.FLOW,
                                    true,
                                    Map.of("punished", Map.of("en", "punished")),
                                    Set.of()),
                    "killed",
                            new Measure(
                                    "killed",
                                    Map.of("en", "killed"),
                                    null,
                                    Counted.CountOf.PERSONS,
                                    Counted.TimeKind.FLOW,
                                    true,
                                    Map.of(),
                                    Set.of())),
            Hierarchy.of(
                    Map.of("mx/army", List.of("mx/armed-forces"), "mx/navy", List.of("mx/armed-forces")),
                    Set.of(Set.of("mx/army", "mx/navy"))),
            Hierarchy.EMPTY,
            Set.of("mx/armed-forces"),
            Set.of("mx"),
            Set.of(),
            Map.of(
                    "mx/army", Map.of("en", "Mexican Army"),
                    "mx/navy", Map.of("en", "Mexican Navy"),
                    "mx", Map.of("en", "Mexico"),
                    "mx/sedena", Map.of("en", "Defense Secretariat")));

    public DigitReader() {
        this("digits-1");
    }

    public DigitReader(String version) {
        this(new ReaderVersion(version), claim -> claim);
    }

    @Override
    public Vocabulary vocabulary() {
        return VOCABULARY;
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

    @Override
    public Reading read(Document document) {
        List<Claim> claims = new ArrayList<>();
        List<Malformed> malformed = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        String language = Objects.requireNonNullElse(document.description().languageCode(), "en");
        if (!language.equals("en")) {
            return new Reading(
                    document.source(),
                    version,
                    Reading.Status.LANGUAGE_NOT_READ,
                    language,
                    claims,
                    malformed,
                    rejected);
        }
        Map<String, Integer> occurrences = new HashMap<>();
        String text = document.text().string();
        for (Passage passage : document.passages()) {
            int at = document.text().utf16(passage.span().start());
            int end = document.text().utf16(passage.span().end());
            while (at < end) {
                if (!digit(text.charAt(at))) {
                    at++;
                    continue;
                }
                int to = at;
                while (to < end
                        && (digit(text.charAt(to))
                                || text.charAt(to) == ',' && to + 1 < end && digit(text.charAt(to + 1)))) {
                    to++;
                }
                boolean some = at >= 5 && text.startsWith("Some ", at - 5);
                Span span = document.text().span(some ? at - 5 : at, to);
                Words words = document.text().words(span);
                FigureId id = FigureId.of(
                        document.source(), "", words.said(), occurrences.merge(words.said(), 1, Integer::sum) - 1);
                Rational value =
                        Rational.parse(text.substring(at, to).replace(",", "")).orElse(null);
                if (value == null) {
                    malformed.add(new Malformed(id, words, passage.kind(), "too many digits"));
                } else if (at >= 3 && text.startsWith("in ", at - 3)) {
                    rejected.add(new Rejected(words, "test/not/year", "a year"));
                } else {
                    Line line = new Line(text, at, to);
                    claims.add(interpretation.apply(line.claim(document, passage, id, words, value, some)));
                }
                at = to;
            }
        }
        return new Reading(document.source(), version, Reading.Status.READ, "en", claims, malformed, rejected);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The line a number stands in.
    private record Line(String text, int at, int to) {
        Claim claim(Document document, Passage passage, FigureId id, Words words, Rational value, boolean some) {
            boolean percent = after().startsWith("percent");
            Scale scale = percent ? Scale.PERCENT : Scale.COUNT;
            Quantity quantity = some
                    ? new Quantity.About(Said.of(value, scale), Quantity.About.Side.AROUND)
                    : new Quantity.Exactly(Said.of(value, scale), false);
            String measure = holds("deserted") ? "desertions" : holds("killed") ? "killed" : null;
            Counted counted = new Counted(
                    percent ? "percent" : after().isEmpty() ? null : after(),
                    percent ? Counted.UnitClass.RATIO : Counted.UnitClass.PERSON,
                    percent ? Counted.CountOf.NONE : Counted.CountOf.PERSONS,
                    percent ? Counted.Kind.RATIO : Counted.Kind.COUNT,
                    Counted.TimeKind.FLOW,
                    null,
                    Counted.Change.NONE,
                    Counted.Stage.UNSTATED,
                    null,
                    measure,
                    null,
                    null,
                    after());
            String who = holds("army") ? "army" : holds("navy") ? "navy" : null;
            String year = word("in ");
            Scope scope = new Scope(
                    who == null ? null : new Facet<>(new Name(who, "mx/" + who), Ground.CLAUSE, null),
                    new Facet<>(new Name(null, "mx"), Ground.IMPLIED, null),
                    PartialDate.parse(year)
                            .map(date -> new Facet<>(When.stated(date), Ground.SENTENCE, null))
                            .orElse(null),
                    year.isEmpty() ? null : "in " + year,
                    null);
            String voice = word("according to ");
            Attribution attribution = voice.isEmpty()
                    ? Attribution.OWN_VOICE
                    : new Attribution(List.of(
                            new Step(List.of(new Voice(new Name(voice, null), true, null)), Step.Relation.CITES)));
            return new Claim(
                    document.source(),
                    document.description().publishedDate(),
                    document.description().outletName(),
                    new Figure(id, words, passage.kind(), quantity, counted, scope, Mood.STATED, Mood.STATED, null),
                    attribution,
                    new Derivation("test/digits", words.said(), List.of()));
        }

        private String whole() {
            int from = text.lastIndexOf('\n', at) + 1;
            int end = text.indexOf('\n', to);
            return text.substring(from, end < 0 ? text.length() : end);
        }

        private boolean holds(String word) {
            return whole().contains(word);
        }

        private String after() {
            return to + 1 < text.length() && text.charAt(to) == ' ' ? letters(text, to + 1) : "";
        }

        private String word(String before) {
            int found = whole().indexOf(before);
            return found < 0 ? "" : letters(whole(), found + before.length());
        }

        private static String letters(String text, int from) {
            int end = from;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(from, end);
        }
    }

    /// This reader, with another interpretation of each figure.
    public DigitReader reading(String otherVersion, UnaryOperator<Claim> otherwise) {
        return new DigitReader(new ReaderVersion(otherVersion), otherwise);
    }

    /// The same claim with another value; its words stay.
    public static @Nullable Claim withValue(Claim claim, long value) {
        return new Corrections(VOCABULARY, List.of(claim))
                                .apply(claim, cotejo.core.decision.DecidedFacet.VALUE, Long.toString(value))
                        instanceof Corrected.To to
                ? to.claim()
                : null;
    }
}
