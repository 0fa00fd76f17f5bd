package cotejo.serving.ledger;

import cotejo.casework.port.Input;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Field;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Gist;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Misread;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of the ledger, filtered as the address says.
///
/// @param choices what it may be narrowed by
/// @param orders ways to put it, each with its address
/// @param total how many lines the filter leaves
/// @param rows those of this page
/// @param turning null where one page holds all
/// @param misread what is wrong with the words of the filter; null where nothing is
/// @param behind that not all is there yet; empty where all is
/// @param reportHref a report of the first lines of this page
/// @param csv all its lines as a table; `jsonl` one to a line
/// @param unmeasured the first figures whose measure was not recognised; none where the ledger is narrowed
/// @param unmeasuredHref all of them
/// @param notRead the first inputs about which something is left to be done, with the reason
public record LedgerView(
        Filter filter,
        Counts counts,
        List<Choice> choices,
        List<Way> orders,
        long total,
        List<Row> rows,
        @Nullable Turning turning,
        @Nullable Misread misread,
        String behind,
        String reportHref,
        String csv,
        String jsonl,
        List<Cited> unmeasured,
        String unmeasuredHref,
        List<NotRead> notRead) {

    private static final int MOST_REPORTED = 10;

    /// How many there are of what, whatever the filter says.
    ///
    /// @param measures how many lines each has
    /// @param lines with a measure
    /// @param differ how many of them differ
    /// @param explained how many of these have a possible explanation
    /// @param comments figures in reader comments
    /// @param read inputs that were read
    public record Counts(
            Map<String, Long> measures,
            long lines,
            long differ,
            long explained,
            long unmeasured,
            long comments,
            long documents,
            long read) {}

    /// A field of the filter with the values it may have.
    public record Choice(String name, String label, List<Value> values) {}

    /// @param count how many lines; empty where it is not counted
    public record Value(String id, String label, String count, boolean chosen) {}

    public record Way(String label, String href, boolean current) {}

    public record NotRead(String path, String status, Retold reason) {}

    /// What was found of the ledger.
    record Part(Found found, List<Gist> lines) {}

    static LedgerView of(
            Filter filter,
            Counts counts,
            Part part,
            @Nullable Unclear unclear,
            List<FigureId> unmeasured,
            List<Input> notRead,
            String behind,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        long total = part.found().total();
        return new LedgerView(
                filter,
                counts,
                choices(filter, counts, part.found(), words),
                Filter.ORDERS.stream()
                        .map(order -> new Way(
                                words.word("search.order", order),
                                filter.address(order, 1, visit),
                                order == filter.order()))
                        .toList(),
                total,
                part.lines().stream().map(line -> Row.of(line, holdings, visit)).toList(),
                Turning.of(total, Filter.ON_A_PAGE, filter.page(), page -> filter.address(page, visit), words),
                Misread.of(unclear, words),
                behind,
                visit.to(
                        "/report",
                        "lines",
                        part.lines().stream()
                                .limit(MOST_REPORTED)
                                .map(gist -> gist.line().id())
                                .collect(Collectors.joining(","))),
                filter.all("csv", visit),
                filter.all("jsonl", visit),
                holdings.cite(unmeasured, visit),
                visit.to("/search", "for", "figures", "q", Lookup.UNMEASURED),
                notRead.stream().map(input -> notRead(input, words)).toList());
    }

    private static List<Choice> choices(Filter filter, Counts counts, Found found, Wording words) {
        return List.of(
                choice(Field.MEASURE, filter.measure(), counts.measures(), words),
                choice(Field.FORCE, filter.force(), values(found, Field.FORCE), words),
                choice(Field.PLACE, filter.place(), values(found, Field.PLACE), words),
                choice(Field.STANDING, filter.standing(), values(found, Field.STANDING), words));
    }

    /// The values there are, in the order of their names; what was chosen is there even where nothing has it.
    private static Choice choice(Field field, String chosen, Map<String, Long> counts, Wording words) {
        List<Value> values = new ArrayList<>();
        counts.forEach((value, count) ->
                values.add(new Value(value, words.facet(field, value), words.number(count), value.equals(chosen))));
        if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
            values.add(new Value(chosen, words.facet(field, chosen), "", true));
        }
        values.sort(Comparator.comparing(Value::label));
        return new Choice(field.word(), words.word("search.field", field), List.copyOf(values));
    }

    /// How often each value of a field was found.
    static Map<String, Long> values(Found found, Field field) {
        Map<String, Long> counts = new LinkedHashMap<>();
        found.facets().stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    private static NotRead notRead(Input input, Wording words) {
        return new NotRead(
                Holdings.fileName(input.path()), words.word("status", input.status()), words.reason(input.reason()));
    }
}
