package cotejo.casework;

import cotejo.casework.search.Entry;
import cotejo.casework.search.Entry.Range;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Hit;
import cotejo.casework.search.Kind;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Step;
import cotejo.core.claim.Voice;
import cotejo.core.collate.Line;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Description;
import cotejo.core.source.PassageKind;
import cotejo.core.source.Words;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
record EntryWords(Vocabulary vocabulary) {
    private static final List<Locale> TONGUES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

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
        scope(counted.measure(), scope.condition(), scope.whoName(), scope.whereName(), names);
        put(Field.UNIT, Stream.of(counted.unit(), counted.countOf().name().toLowerCase(Locale.ROOT)), names);
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
        names.put(Field.VOICE, voices.stream().map(this::name).toList());
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
                        Stream.of(
                                figure.words().said(),
                                said(counted.counted()),
                                said(counted.trigger()),
                                counted.concept(),
                                scope.whenSaid(),
                                claim.outlet()),
                        names.values().stream()
                                .flatMap(List::stream)
                                .flatMap(term -> Stream.concat(Stream.of(term.value()), term.called().stream())))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Entry(Kind.FIGURES, claim.id().id(), "", text, false, names, ranges);
    }

    /// @param block in which it is collated
    Entry line(Line line, String block) {
        Map<Field, List<Term>> names = new HashMap<>();
        Map<Field, Range> ranges = new HashMap<>();
        scope(line.measure(), line.condition(), line.who(), line.where(), names);
        put(Field.UNIT, Stream.of(line.unit()), names);
        names.put(Field.MOOD, List.of(Term.of(line.mood().name().toLowerCase(Locale.ROOT))));
        put(Field.VOICE, line.origins().stream().map(Line.Origin::root), names);
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
        String text = names.values().stream()
                .flatMap(List::stream)
                .flatMap(term -> Stream.concat(Stream.of(term.value()), term.called().stream()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Entry(Kind.LINES, Hit.OfLine.id(line.id(), block), "", text, false, names, ranges);
    }

    private void scope(
            @Nullable String measure,
            @Nullable String condition,
            @Nullable Name who,
            @Nullable Name where,
            Map<Field, List<Term>> names) {
        if (measure != null) {
            names.put(Field.MEASURE, measures(measure));
            if (condition != null) {
                names.put(Field.CONDITION, List.of(condition(measure, condition)));
            }
        }
        if (who != null) {
            names.put(Field.FORCE, within(who, vocabulary.forces()));
        }
        if (where != null) {
            names.put(Field.PLACE, within(where, vocabulary.places()));
        }
    }

    /// The measure, and those it is a kind of.
    private List<Term> measures(String id) {
        List<Term> terms = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String at = id; at != null && seen.add(at); ) {
            Measure measure = vocabulary.measure(at);
            terms.add(new Term(
                    at,
                    measure == null ? List.of() : List.copyOf(measure.labels().values())));
            at = measure == null ? null : measure.parent();
        }
        return terms;
    }

    private Term condition(String measureId, String condition) {
        Measure measure = vocabulary.measure(measureId);
        for (int i = 0; measure != null && i < 8; i++) {
            Map<String, String> words = measure.conditions().get(condition);
            if (words != null) {
                return new Term(condition, List.copyOf(words.values()));
            }
            measure = vocabulary.measure(measure.parent());
        }
        return Term.of(condition);
    }

    /// The name, and all that contains it.
    private List<Term> within(Name name, Hierarchy hierarchy) {
        List<Term> terms = new ArrayList<>();
        terms.add(name(name));
        if (name.id() != null) {
            hierarchy.wholesOf(name.id()).stream().sorted().map(this::id).forEach(terms::add);
        }
        return terms;
    }

    private Term name(Name name) {
        if (name.id() == null) {
            return Term.of(name.shown());
        }
        Term known = id(name.id());
        return name.said() == null
                ? known
                : new Term(
                        known.value(),
                        Stream.concat(known.called().stream(), Stream.of(name.said()))
                                .distinct()
                                .toList());
    }

    private Term id(String id) {
        return new Term(
                id, List.copyOf(vocabulary.labels().getOrDefault(id, Map.of()).values()));
    }

    /// How soon somebody should look at a figure: what is disputed before what rests on one origin, and that before
    /// what may have been read otherwise; what has no measure comes last.
    private static int urgency(Figure figure, @Nullable Line line) {
        if (line == null || line.measure() == null) {
            return 6;
        }
        if (line.figuresWord() == Line.FiguresWord.DIFFER) {
            return 1;
        }
        if (line.figuresWord() == Line.FiguresWord.DIFFER_EXPLAINED
                || line.flags().contains(Line.Flag.VARIANTS)) {
            return 2;
        }
        When time = figure.scope().time();
        if (time == null || time.readings().size() > 1 || line.flags().contains(Line.Flag.INCOMPLETE)) {
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

    private static void put(Field field, Stream<@Nullable String> values, Map<Field, List<Term>> names) {
        List<Term> terms =
                values.filter(Objects::nonNull).distinct().map(Term::of).toList();
        if (!terms.isEmpty()) {
            names.put(field, terms);
        }
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

    private static @Nullable String said(@Nullable Words words) {
        return words == null ? null : words.said();
    }
}
