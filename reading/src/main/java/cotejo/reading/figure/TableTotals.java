package cotejo.reading.figure;

import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.when.When;
import cotejo.reading.scope.LabelScopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a total is of, where its own headings leave it open: all the times of its parts, the force that
/// theirs make together, what they all count.
final class TableTotals {
    private TableTotals() {}

    static void of(Draft total, List<Draft> parts, String language, LabelScopes scopes) {
        if (total.kind != Kind.COUNT && total.kind != Kind.MONEY) {
            return;
        }
        boolean alike = parts.stream()
                .allMatch(part -> part.kind == total.kind
                        && part.per == null
                        && Objects.equals(part.currency, total.currency)
                        && part.change == total.change);
        if (!alike || total.per != null) {
            return;
        }
        total.parts = List.copyOf(parts);
        total.rule(language + "/table/total", "the total of " + parts.size() + " numbers of its table");
        when(total, parts, language);
        who(total, parts, language, scopes);
        Draft first = parts.getFirst();
        if (total.measure == null && parts.stream().allMatch(part -> Objects.equals(part.measure, first.measure))) {
            total.measure = first.measure;
            total.trigger = first.trigger;
        }
        if (total.unit.isEmpty() && parts.stream().allMatch(part -> part.unit.equals(first.unit))) {
            total.unit = first.unit;
            total.unitClass = first.unitClass;
            total.countOf = first.countOf;
            total.counted = first.counted;
        }
        // Of several countries together it is of none of them.
        boolean countries = parts.stream()
                        .map(part ->
                                part.where == null ? null : part.where.value().id())
                        .distinct()
                        .count()
                > 1;
        if (countries && total.where != null && total.where.ground() == Ground.DOCUMENT && abroad(total.where, parts)) {
            total.where = null;
        }
    }

    private static boolean abroad(Facet<Name> whole, List<Draft> parts) {
        String id = whole.value().id();
        return parts.stream()
                .anyMatch(part -> part.where != null
                        && part.where.value().id() != null
                        && !part.where.value().id().equals(id)
                        && !part.where.value().id().startsWith(id + "/"));
    }

    /// "2007 | 2008 | … | 2012 | Total": of 2007 to 2012, whatever the title says.
    private static void when(Draft total, List<Draft> parts, String language) {
        List<@Nullable When> times = new ArrayList<>();
        parts.forEach(part -> times.add(part.when == null ? null : part.when.value()));
        When span = TableTimes.span(times);
        boolean own = total.when != null && total.when.ground() == Ground.CLAUSE;
        if (span != null && !own && (total.when == null || !total.when.value().equals(span))) {
            Facet<When> first = parts.getFirst().when;
            Facet<When> last = parts.getLast().when;
            total.when = new Facet<>(span, Ground.IMPLIED, first == null ? null : first.at());
            total.whenSaid = (first == null ? "" : parts.getFirst().whenSaid) + "–"
                    + (last == null ? "" : parts.getLast().whenSaid);
            total.rule(language + "/table/total", "when: all the times of its parts, " + total.whenSaid);
        }
    }

    private static void who(Draft total, List<Draft> parts, String language, LabelScopes scopes) {
        List<String> ids = new ArrayList<>();
        for (Draft part : parts) {
            String id = part.who == null ? null : part.who.value().id();
            if (id == null) {
                return;
            }
            ids.add(id);
        }
        String whole = total.who == null ? scopes.whole(ids) : null;
        if (whole != null) {
            total.who = new Facet<>(new Name(null, whole), Ground.IMPLIED, null);
            total.rule(language + "/table/total", "of whom: of all its parts together, " + whole);
        }
    }
}
