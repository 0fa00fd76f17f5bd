package cotejo.casework;

import cotejo.casework.port.View;
import cotejo.casework.search.Entry;
import cotejo.casework.search.Entry.Place;
import cotejo.casework.search.Entry.Range;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Folding;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Line;
import cotejo.core.collate.Lines;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Description;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a figure, a line or a document is found by: ids with the words for them in both languages, and with all that
/// contains them, so that who asks for the armed forces finds the army.
record EntryWords(Vocabulary vocabulary, Terms terms) {
    EntryWords(Vocabulary vocabulary) {
        this(vocabulary, new Terms(vocabulary));
    }

    static final Set<View> BOTH = Set.of(View.values());
    private static final List<Locale> TONGUES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    /// A document, by its file and what is known of it.
    Entry document(Held held) {
        Map<Field, List<Term>> names = new HashMap<>();
        Map<Field, Range> ranges = new HashMap<>();
        Description known = held.description();
        document(known, held.language(), names, ranges);
        String file = held.path().substring(held.path().lastIndexOf('/') + 1);
        names.put(Field.FILE, List.of(Term.of(file, held.path())));
        names.put(Field.CALLED, List.of(Term.of(held.called())));
        ranges.put(Field.FIGURES, new Range(held.figures(), held.figures()));
        String text = Stream.of(
                        held.path(),
                        known.outletName(),
                        known.title() == null ? null : known.title().value())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new Entry(
                Kind.DOCUMENTS,
                held.source().sha256(),
                held.language(),
                text,
                false,
                BOTH,
                Place.of(Folding.of(held.path()) + Terms.BEFORE + held.source().sha256()),
                names,
                ranges);
    }

    /// @param claims those it speaks of, in its order, as far as they are there
    Entry finding(Finding finding, List<Claim> claims) {
        Map<Field, List<Term>> names = new HashMap<>();
        Map<Field, Range> ranges = new HashMap<>();
        if (!claims.isEmpty()) {
            Scope scope = claims.getFirst().figure().scope();
            terms.scope(
                    claims.getFirst().figure().counted().measure(),
                    scope.condition(),
                    scope.whoName(),
                    scope.whereName(),
                    names);
            names.remove(Field.CONDITION);
        }
        Terms.put(Field.FINDING, Stream.of(finding.kind().word()), names);
        Terms.put(
                Field.VERDICT,
                Stream.of(finding.verdict() == null ? null : finding.verdict().word()),
                names);
        Terms.put(Field.LINE, claims.stream().map(claim -> Lines.idOf(claim, vocabulary)), names);
        int soon = finding.bearing().ordinal() + 1;
        ranges.put(Field.REVIEW, new Range(soon, soon));
        String text =
                Stream.concat(Stream.of(finding.text()), Terms.named(names)).collect(Collectors.joining("\n"));
        return new Entry(
                Kind.FINDINGS,
                finding.id(),
                "",
                text,
                false,
                BOTH,
                Place.of(String.format(
                                Locale.ROOT, "%d %02d ", soon, finding.kind().ordinal())
                        + finding.id()),
                names,
                ranges);
    }

    void document(Description known, String language, Map<Field, List<Term>> names, Map<Field, Range> ranges) {
        published(known.outletName(), known.publishedDate(), language, names, ranges);
    }

    private void published(
            @Nullable String outlet,
            @Nullable PartialDate published,
            String language,
            Map<Field, List<Term>> names,
            Map<Field, Range> ranges) {
        if (outlet != null) {
            names.put(Field.OUTLET, List.of(Term.of(outlet)));
        }
        if (!language.isEmpty()) {
            names.put(Field.LANGUAGE, List.of(language(language)));
        }
        if (published != null) {
            names.put(Field.YEAR, List.of(Term.of(Integer.toString(published.year()))));
            ranges.put(Field.YEAR, new Range(published.year(), published.year()));
            ranges.put(
                    Field.PUBLISHED,
                    new Range(published.first().toEpochDay(), published.last().toEpochDay()));
        }
    }

    private static Term language(String code) {
        return new Term(
                code,
                TONGUES.stream()
                        .map(tongue -> Locale.of(code).getDisplayLanguage(tongue))
                        .toList());
    }

    Term passage(PassageKind kind) {
        return Term.of(kind.word());
    }

    /// @param line in which it stands; null for none
    Entry figure(Claim claim, @Nullable Line line, String language) {
        Figure figure = claim.figure();
        var counted = figure.counted();
        Map<Field, List<Term>> names = new HashMap<>();
        Map<Field, Range> ranges = new HashMap<>();
        published(claim.outlet(), claim.published(), language, names, ranges);
        Scope scope = figure.scope();
        names.put(Field.PASSAGE, List.of(passage(figure.passage())));
        terms.scope(counted.measure(), scope.condition(), scope.whoName(), scope.whereName(), names);
        Terms.put(Field.UNIT, Stream.of(counted.unit(), counted.countOf().name().toLowerCase(Locale.ROOT)), names);
        names.put(
                Field.MOOD,
                Stream.of(figure.mood(), figure.conduct())
                        .map(mood -> Term.of(mood.word()))
                        .distinct()
                        .toList());
        List<Name> voices = claim.attribution().steps().stream()
                .map(Step::voices)
                .flatMap(Collection::stream)
                .map(Voice::name)
                .toList();
        names.put(Field.VOICE, voices.stream().map(terms::name).toList());
        if (line != null) {
            names.put(Field.STANDING, List.of(standing(line)));
            names.put(Field.LINE, List.of(Term.of(line.id())));
        }
        if (figure.evidence()) {
            double soon = urgency(figure, line);
            ranges.put(Field.REVIEW, new Range(soon, soon));
        }
        ranges.put(Field.VALUE, value(figure.quantity()));
        When time = scope.time();
        if (time != null) {
            ranges.put(Field.PERIOD, period(time.from().date(), time.to().date()));
        }
        String text = Stream.concat(
                        said(claim),
                        Stream.concat(
                                Stream.of(scope.whenSaid(), claim.outlet()).filter(Objects::nonNull),
                                Terms.named(names)))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Entry(
                Kind.FIGURES,
                claim.id().id(),
                "",
                text,
                false,
                BOTH,
                Place.of(claim.id().id()),
                names,
                ranges);
    }

    /// @param block in which it is collated
    /// @param said what its figures say: words it is found by
    Entry line(Line line, String block, Stream<String> said) {
        Map<Field, List<Term>> names = new HashMap<>();
        Map<Field, Range> ranges = new HashMap<>();
        terms.scope(line.measure(), line.condition(), line.who(), line.where(), names);
        Terms.put(Field.UNIT, Stream.of(line.unit()), names);
        names.put(Field.MOOD, List.of(Term.of(line.mood().name().toLowerCase(Locale.ROOT))));
        Terms.put(Field.VOICE, line.origins().stream().map(Line.Origin::root), names);
        names.put(Field.STANDING, List.of(standing(line)));
        ranges.put(Field.ORIGINS, new Range(line.statedOrigins(), line.statedOrigins()));
        Rational low = line.low();
        Rational high = line.high();
        if (low != null && high != null) {
            ranges.put(Field.VALUE, range(low.doubleValue(), high.doubleValue()));
        }
        Set<String> ends = new TreeSet<>();
        line.periods().stream()
                .flatMap(stretch -> Stream.of(stretch.from(), stretch.to()))
                .filter(Objects::nonNull)
                .forEach(ends::add);
        List<PartialDate> dates =
                ends.stream().map(PartialDate::parse).flatMap(Optional::stream).toList();
        if (!dates.isEmpty()) {
            double from = dates.stream()
                    .mapToLong(date -> date.first().toEpochDay())
                    .min()
                    .orElseThrow();
            double to = dates.stream()
                    .mapToLong(date -> date.last().toEpochDay())
                    .max()
                    .orElseThrow();
            ranges.put(Field.PERIOD, range(from, to));
        }
        String text = Stream.concat(Terms.named(names), said).distinct().collect(Collectors.joining("\n"));
        int soon = urgency(line);
        ranges.put(Field.REVIEW, new Range(soon, soon));
        ranges.put(
                Field.FIGURES, new Range(line.figures().size(), line.figures().size()));
        return new Entry(
                Kind.LINES, Hit.OfLine.id(line.id(), block), "", text, false, BOTH, terms.place(line), names, ranges);
    }

    /// How soon somebody should look at a figure: what is disputed before what rests on one origin, and that before
    /// what may have been read otherwise; what has no measure comes last.
    private static int urgency(Figure figure, @Nullable Line line) {
        int soon = line == null ? 6 : urgency(line);
        When time = figure.scope().time();
        boolean unsure = time == null || time.readings().size() > 1;
        return unsure && (soon == 3 || soon == 5) ? 4 : soon;
    }

    /// The same of a line, as far as it tells.
    private static int urgency(Line line) {
        if (line.measure() == null) {
            return 6;
        }
        if (line.figuresWord() == Line.FiguresWord.DIFFER) {
            return 1;
        }
        if (line.figuresWord() == Line.FiguresWord.DIFFER_EXPLAINED
                || line.flags().contains(Line.Flag.VARIANTS)) {
            return 2;
        }
        if (line.flags().contains(Line.Flag.INCOMPLETE)) {
            return 4;
        }
        return line.statedOrigins() <= 1 ? 3 : 5;
    }

    private static Term standing(Line line) {
        return switch (line.figuresWord()) {
            case DIFFER -> Term.of("differ");
            case DIFFER_EXPLAINED -> Term.of("differ", "explained");
            case AGREE -> Term.of("agree");
            case REVISED -> Term.of("revised");
            case ALONE -> Term.of("alone");
        };
    }

    /// The numbers said, approximators set aside; of vague words, what they are held to mean.
    private static Range value(Quantity quantity) {
        Rational high = quantity.high();
        if (high != null) {
            return range(quantity.low().doubleValue(), high.doubleValue());
        }
        Interval soft = quantity.soft();
        return new Range(
                soft.low() == null ? Double.NEGATIVE_INFINITY : soft.low().doubleValue(),
                soft.high() == null ? Double.POSITIVE_INFINITY : soft.high().doubleValue());
    }

    /// An end that is not known has no end.
    private static Range period(@Nullable PartialDate from, @Nullable PartialDate to) {
        return new Range(
                from == null ? Double.NEGATIVE_INFINITY : from.first().toEpochDay(),
                to == null ? Double.POSITIVE_INFINITY : to.last().toEpochDay());
    }

    /// What falls has its higher end first.
    private static Range range(double one, double other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /// What a figure is found by of its own words.
    static Stream<String> said(Claim claim) {
        Figure figure = claim.figure();
        var counted = figure.counted();
        return Stream.of(figure.words().said(), said(counted.counted()), said(counted.trigger()), counted.concept())
                .filter(Objects::nonNull);
    }

    private static @Nullable String said(@Nullable Words words) {
        return words == null ? null : words.said();
    }
}
