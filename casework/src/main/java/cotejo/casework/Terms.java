package cotejo.casework;

import cotejo.casework.search.Entry.Place;
import cotejo.casework.search.Entry.Term;
import cotejo.casework.search.Field;
import cotejo.casework.search.Folding;
import cotejo.core.collate.Line;
import cotejo.core.scope.Hierarchy;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Name;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ids of a scope with the words for them in both languages, and with all that contains them.
record Terms(Vocabulary vocabulary) {
    /// Between the parts of what a list is ordered by: before any letter.
    static final String BEFORE = " \u0001";

    void scope(
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

    Term name(Name name) {
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

    static void put(Field field, Stream<@Nullable String> values, Map<Field, List<Term>> names) {
        List<Term> terms =
                values.filter(Objects::nonNull).distinct().map(Term::of).toList();
        if (!terms.isEmpty()) {
            names.put(field, terms);
        }
    }

    static Stream<String> named(Map<Field, List<Term>> names) {
        return names.values().stream()
                .flatMap(List::stream)
                .flatMap(term -> Stream.concat(Stream.of(term.value()), term.called().stream()))
                .distinct();
    }

    /// Lines of a measure together, then by force and place.
    Place place(Line line) {
        return new Place(place(line, "en"), place(line, "es"));
    }

    private String place(Line line, String language) {
        Measure measure = line.measure() == null ? null : vocabulary.measure(line.measure());
        String called = line.measure() == null
                ? "\uffff"
                : measure == null ? line.measure() : measure.labels().getOrDefault(language, line.measure());
        return Stream.of(
                        called,
                        label(line.who(), language),
                        label(line.where(), language),
                        line.condition(),
                        line.unit(),
                        line.id())
                .map(part -> part == null ? "" : Folding.of(part))
                .collect(Collectors.joining(BEFORE));
    }

    private String label(@Nullable Name name, String language) {
        if (name == null) {
            return "";
        }
        return name.id() == null
                ? name.shown()
                : vocabulary.labels().getOrDefault(name.id(), Map.of()).getOrDefault(language, name.shown());
    }
}
