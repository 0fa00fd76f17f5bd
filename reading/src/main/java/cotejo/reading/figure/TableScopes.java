package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.when.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scopes of the numbers of one table laid side by side: the country where no heading tells it, and what sets apart
/// numbers that would else be said to count the same.
final class TableScopes {
    private final List<Draft> drafts;
    private final Map<Draft, List<Label>> headings;
    private final Map<Draft, List<Label>> rest;
    private final @Nullable String country;

    /// @param headings of each number
    /// @param rest those of them that say no part of its scope
    TableScopes(
            List<Draft> drafts,
            Map<Draft, List<Label>> headings,
            Map<Draft, List<Label>> rest,
            @Nullable String country) {
        this.drafts = drafts;
        this.headings = headings;
        this.rest = rest;
        this.country = country;
    }

    void settle() {
        country();
        for (Draft draft : drafts) {
            condition(draft, rest.getOrDefault(draft, List.of()));
        }
        apart();
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

    /// Words in quotation marks are a condition that no lexicon knows: it is a part of the whole, and how it stands to
    /// others is not known.
    private static void condition(Draft draft, List<Label> labels) {
        if (labels.isEmpty() || draft.condition != null) {
            return;
        }
        List<String> said = new ArrayList<>();
        labels.reversed().forEach(label -> said.add(label.words()));
        draft.condition = "“" + String.join(" · ", said) + "”";
        labels.forEach(label -> draft.rule(
                draft.sentence.particles().language() + "/table/" + label.role().rule(),
                "“" + label.words() + "” " + label.role().words() + ": under which condition, as it says"));
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

    /// "Quejas recibidas | Quejas concluidas": both are complaints of one place and year, and yet they are two. Their
    /// headings are what tells them apart.
    private void apart() {
        Map<Same, List<Draft>> alike = new HashMap<>();
        drafts.stream()
                .filter(draft -> !draft.total)
                .forEach(draft -> alike.computeIfAbsent(Same.of(draft), any -> new ArrayList<>())
                        .add(draft));
        alike.values().stream().filter(TableScopes::differ).forEach(same -> {
            Set<String> common = null;
            for (Draft draft : same) {
                Set<String> own = new HashSet<>();
                heads(draft).forEach(label -> own.add(label.words()));
                if (common == null) {
                    common = own;
                } else {
                    common.retainAll(own);
                }
            }
            Set<String> shared = common == null ? Set.of() : common;
            for (Draft draft : same) {
                List<Label> own = heads(draft).stream()
                        .filter(label -> !shared.contains(label.words()))
                        .toList();
                String before = draft.condition;
                draft.condition = null;
                condition(draft, own);
                draft.condition = before == null || draft.condition == null
                        ? (draft.condition == null ? before : draft.condition)
                        : before.startsWith("“") ? joined(before, draft.condition) : draft.condition;
            }
        });
    }

    private static String joined(String one, String other) {
        return one.equals(other) ? one : one.substring(0, one.length() - 1) + " · " + other.substring(1);
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
