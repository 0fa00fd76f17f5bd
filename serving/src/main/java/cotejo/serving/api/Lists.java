package cotejo.serving.api;

import cotejo.casework.Case;
import cotejo.casework.DecisionJson;
import cotejo.casework.Json;
import cotejo.casework.Result;
import cotejo.casework.ResultJson;
import cotejo.casework.port.Status;
import cotejo.casework.search.Answer.Found;
import cotejo.casework.search.Answer.Unclear;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Grid;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Misread;
import cotejo.serving.page.Pages;
import cotejo.serving.page.Reply;
import cotejo.serving.page.Unacceptable;
import cotejo.serving.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists, a part at a time: with `q`, `order`, `from`, `most` and a value for each facet, as the page of the search
/// has.
@Controller
public final class Lists {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Case opened;
    private final Pages pages;

    Lists(Case opened, Pages pages) {
        this.opened = opened;
        this.pages = pages;
    }

    @GetMapping(Reply.ROOT + "/{kind:passages|figures|lines|findings|documents}")
    ResponseEntity<byte[]> found(@PathVariable String kind, HttpServletRequest request) {
        Visit visit = pages.visit(request);
        Lookup lookup = Lookup.of(opened, visit);
        Kind of = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        int from = Reply.from(request);
        int most = Reply.most(request);
        return switch (lookup.find(of, visit.choice("q"), picks(visit, of), order(visit), from, most)) {
            case Unclear unclear -> {
                Misread misread = Objects.requireNonNull(Misread.of(unclear, visit.words()));
                throw new Unacceptable(misread.what(), misread.mend());
            }
            case Found found -> {
                ObjectNode json = part(found.total(), from, most);
                json.put("behind", lookup.missing());
                json.set("items", Reply.array(lookup.results(found), Lists::told));
                json.set("facets", facets(found));
                yield Reply.of(json);
            }
        };
    }

    private static ObjectNode part(long total, int from, int most) {
        return Reply.object().put("total", total).put("from", from).put("most", most);
    }

    private static ObjectNode facets(Found found) {
        ObjectNode facets = Reply.object();
        found.facets().forEach(facet -> {
            ArrayNode values = facets.putArray(facet.field().word());
            facet.values()
                    .forEach(value ->
                            values.addObject().put("value", value.value()).put("count", value.count()));
        });
        return facets;
    }

    private static List<Pick> picks(Visit visit, Kind kind) {
        List<Pick> picks = new ArrayList<>();
        for (Field field : Field.FACETS) {
            String value = visit.choice(field.word());
            if (!value.isEmpty()) {
                if (!field.of(kind)) {
                    throw new Unacceptable(
                            kind.word() + " have no " + field.word(),
                            "they have " + String.join(", ", Field.words(kind, "en")));
                }
                picks.add(new Pick(field, value));
            }
        }
        return picks;
    }

    private static Order order(Visit visit) {
        String asked = visit.choice("order");
        return asked.isEmpty()
                ? Order.RELEVANCE
                : Arrays.stream(Order.values())
                        .filter(order -> order.word().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new Unacceptable(
                                "there is no order of that name",
                                "there are "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(Order.values())
                                                        .map(Order::word)
                                                        .toList())));
    }

    /// The newest first.
    private static ObjectNode told(Result result) {
        ObjectNode json = ResultJson.of(result);
        if (result instanceof Result.OfFinding of) {
            json.set("finding", Json.briefly(of.finding()));
        }
        return json;
    }

    @GetMapping(Reply.ROOT + "/decisions")
    ResponseEntity<byte[]> decisions(HttpServletRequest request) {
        int from = Reply.from(request);
        int most = Reply.most(request);
        ObjectNode json = part(opened.stacks().decisions(), from, most);
        json.put("broken", opened.stacks().brokenChain().orElse(null));
        json.set("items", Reply.array(opened.stacks().decisions(from, most), DecisionJson::of));
        return Reply.of(json);
    }

    @GetMapping(Reply.ROOT + "/inputs")
    ResponseEntity<byte[]> inputs(HttpServletRequest request) {
        int from = Reply.from(request);
        int most = Reply.most(request);
        String asked = pages.visit(request).choice("outcome");
        Set<Status> outcomes = EnumSet.allOf(Status.class);
        if (!asked.isEmpty()) {
            outcomes.removeIf(status -> !status.word().equals(asked));
            if (outcomes.isEmpty()) {
                throw new Unacceptable(
                        "there is no outcome of that name",
                        "there are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Status.values())
                                                .map(Status::word)
                                                .toList()));
            }
        }
        var counts = opened.stacks().outcomes();
        ObjectNode json = part(
                counts.entrySet().stream()
                        .filter(each -> outcomes.contains(each.getKey()))
                        .mapToLong(each -> each.getValue())
                        .sum(),
                from,
                most);
        ObjectNode told = json.putObject("outcomes");
        counts.forEach((status, count) -> told.put(status.word(), count));
        json.set("items", Reply.array(opened.stacks().inputs(outcomes, from, most), Json::input));
        return Reply.of(json);
    }

    /// How many figures of a measure speak of each year, by force.
    @GetMapping(Reply.ROOT + "/matrix")
    ResponseEntity<byte[]> matrix(HttpServletRequest request) {
        Visit visit = pages.visit(request);
        int first = Math.max(FIRST_YEAR, Reply.number(request, "first", FIRST_YEAR, LAST_YEAR));
        int last = Reply.number(request, "last", LAST_YEAR, LAST_YEAR);
        if (first > last) {
            throw new Unacceptable("the first year is after the last", "give them in order");
        }
        Grid grid = Lookup.of(opened, visit)
                .grid(
                        Lookup.MEASURED,
                        List.of(new Pick(Field.MEASURE, visit.choice(Field.MEASURE.word()))),
                        Field.FORCE,
                        first,
                        last);
        ObjectNode json = Reply.object().put("measure", visit.choice(Field.MEASURE.word()));
        ArrayNode rows = json.putArray("rows");
        for (Grid.Row row : grid.rows()) {
            ObjectNode each = rows.addObject()
                    .put("force", row.value().isEmpty() ? null : row.value())
                    .put("figures", row.figures());
            ArrayNode years = each.putArray("years");
            for (int i = 0; i < row.cells().size(); i++) {
                Grid.Cell cell = row.cells().get(i);
                if (cell.figures() > 0) {
                    years.addObject()
                            .put("year", first + i)
                            .put("figures", cell.figures())
                            .put("differing", cell.differing());
                }
            }
        }
        return Reply.of(json);
    }
}
