package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scopes of the numbers of one table laid side by side: the country where no heading tells it, and
/// what sets apart numbers that would else be said to count the same.
final class TableScopes {
    private final List<Draft> drafts;
    private final Map<Draft, List<Label>> headings;
    private final Map<Draft, List<Label>> rest;
    private final Map<Draft, Integer> rows;
    private final @Nullable String country;

    /// @param headings of each number
    /// @param rest those of them that say no part of its scope
    /// @param rows in which each stands
    TableScopes(
            List<Draft> drafts,
            Map<Draft, List<Label>> headings,
            Map<Draft, List<Label>> rest,
            Map<Draft, Integer> rows,
            @Nullable String country) {
        this.drafts = drafts;
        this.headings = headings;
        this.rest = rest;
        this.rows = rows;
        this.country = country;
    }

    void settle() {
        country();
        leaning();
        Set<Label.Key> telling = new HashSet<>();
        for (Draft draft : drafts) {
            rest.getOrDefault(draft, List.of()).forEach(label -> telling.add(label.key()));
        }
        // What stands over all numbers sets none of them apart.
        Set<Label.Key> common = spans(drafts.getFirst());
        drafts.forEach(draft -> common.retainAll(spans(draft)));
        telling.removeAll(common);
        telling.addAll(apart(telling));
        for (Draft draft : drafts) {
            condition(
                    draft,
                    heads(draft).stream()
                            .filter(label -> telling.contains(label.key()))
                            .toList());
        }
    }

    /// "Homicidios | % | Tasa por 100 mil habitantes": shares, changes and rates that name no measure
    /// are of what the column at their left counts.
    private void leaning() {
        Map<Integer, Draft> counts = new HashMap<>();
        for (Draft draft : drafts) {
            int row = rows.getOrDefault(draft, 0);
            boolean leans = draft.kind == Counted.Kind.RATIO || draft.per != null;
            Draft left = counts.get(row);
            if (leans && draft.measure == null && left != null) {
                draft.measure = left.measure;
                draft.trigger = left.trigger;
                if (draft.kind == Counted.Kind.COUNT) {
                    draft.unit = left.unit;
                    draft.unitClass = left.unitClass;
                    draft.countOf = left.countOf;
                    draft.counted = left.counted;
                }
                draft.rule(
                        draft.sentence.particles().language() + "/table/beside",
                        "of what the column at its left counts");
            } else if (!leans && draft.measure != null) {
                counts.put(row, draft);
            }
        }
    }

    /// The country that the document speaks of, unless the table tells of several.
    private void country() {
        Set<String> countries = new HashSet<>();
        drafts.forEach(draft -> {
            String id = draft.where == null ? null : draft.where.value().id();
            if (id != null) {
                countries.add(id.indexOf('/') < 0 ? id : id.substring(0, id.indexOf('/')));
            }
        });
        boolean one = countries.isEmpty() || countries.size() == 1 && countries.contains(country);
        for (Draft draft : drafts) {
            if (draft.where == null && country != null && one) {
                draft.where = new Facet<>(new Name(null, country), Ground.DOCUMENT, null);
            }
        }
    }

    /// Words in quotation marks are a condition that no lexicon knows: it is a part of the whole, and
    /// how it stands to others is not known.
    private static void condition(Draft draft, List<Label> labels) {
        if (labels.isEmpty()) {
            return;
        }
        List<String> said = new ArrayList<>();
        labels.reversed().forEach(label -> said.add(label.shown()));
        String words = Scope.AS_SAID + String.join(" · ", said) + "”";
        draft.condition = draft.condition == null ? words : words + " " + draft.condition;
        labels.forEach(label -> draft.rule(
                draft.sentence.particles().language() + "/table/" + label.role().rule(),
                label.told() + " " + label.role().words() + ": under which condition, as it says"));
    }

    /// What two numbers must differ in, or be one.
    private record Same(
            @Nullable String measure,
            Counted.Kind kind,
            String unit,
            Counted.CountOf countOf,
            @Nullable String per,
            Counted.Change change,
            @Nullable String who,
            @Nullable String where,
            @Nullable When when,
            @Nullable String condition) {
        static Same of(Draft draft) {
            return new Same(
                    draft.measure,
                    draft.kind,
                    draft.kind == Counted.Kind.COUNT ? "" : draft.unit,
                    draft.countOf,
                    draft.per,
                    draft.change,
                    draft.who == null ? null : draft.who.value().key(),
                    draft.where == null ? null : draft.where.value().key(),
                    draft.when == null ? null : draft.when.value(),
                    draft.condition);
        }
    }

    /// "Quejas recibidas | Quejas concluidas": both are complaints of one place and year, and yet they
    /// are two. Their headings are what tells them apart, wherever these stand over a number.
    ///
    /// @param telling headings that are told already
    private Set<Label.Key> apart(Set<Label.Key> telling) {
        Map<List<Object>, List<Draft>> alike = new HashMap<>();
        drafts.forEach(draft -> {
            List<Label.Key> told = heads(draft).stream()
                    .map(Label::key)
                    .filter(telling::contains)
                    .toList();
            alike.computeIfAbsent(List.of(Same.of(draft), told), any -> new ArrayList<>())
                    .add(draft);
        });
        Set<Label.Key> apart = new HashSet<>();
        alike.values().stream().filter(TableScopes::differ).forEach(same -> {
            Set<Label.Key> common = spans(same.getFirst());
            same.forEach(draft -> common.retainAll(spans(draft)));
            same.stream()
                    .flatMap(draft -> spans(draft).stream())
                    .filter(span -> !common.contains(span))
                    .forEach(apart::add);
        });
        return apart;
    }

    private Set<Label.Key> spans(Draft draft) {
        Set<Label.Key> spans = new HashSet<>();
        heads(draft).forEach(label -> spans.add(label.key()));
        return spans;
    }

    private List<Label> heads(Draft draft) {
        return headings.getOrDefault(draft, List.of()).stream()
                .filter(label -> label.role() == Label.Role.ABOVE || label.role() == Label.Role.BESIDE)
                .toList();
    }

    private static boolean differ(List<Draft> same) {
        Set<Rational> values = new HashSet<>();
        same.forEach(draft -> values.add(draft.quantity.low()));
        return values.size() > 1;
    }
}
