package cotejo.serving.ledger;

import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Lookup;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import java.util.ArrayList;
import java.util.List;

/// What the address asks of the ledger.
///
/// @param period as it is written: "2010", "2007..2011"
/// @param page from 1
public record Filter(
        String measure,
        String force,
        String place,
        String standing,
        String period,
        String words,
        Order order,
        int page) {
    static final int ON_A_PAGE = 36;

    /// In which the ledger can be put.
    static final List<Order> ORDERS = List.of(Order.NAME, Order.REVIEW, Order.FULLEST, Order.GREATEST);

    static Filter of(Visit visit) {
        String asked = visit.choice("order");
        return new Filter(
                visit.choice(Field.MEASURE.word()),
                visit.choice(Field.FORCE.word()),
                visit.choice(Field.PLACE.word()),
                visit.choice(Field.STANDING.word()),
                visit.choice(Field.PERIOD.word()).replace(" ", ""),
                visit.choice("q"),
                ORDERS.stream()
                        .filter(order -> order.word().equals(asked))
                        .findFirst()
                        .orElse(Order.NAME),
                Turning.page(visit.choice("page")));
    }

    /// Whether anything is left out.
    public boolean any() {
        return !picks().isEmpty() || !query().isEmpty();
    }

    /// What the words and the period ask of the index.
    String query() {
        return period.isEmpty()
                ? words
                : (words.isEmpty() ? "" : "(" + words + ") ") + Field.PERIOD.word() + ":" + period;
    }

    List<Pick> picks() {
        List<Pick> picks = new ArrayList<>();
        pick(picks, Field.MEASURE, measure);
        pick(picks, Field.FORCE, force);
        pick(picks, Field.PLACE, place);
        pick(picks, Field.STANDING, standing);
        return picks;
    }

    private static void pick(List<Pick> picks, Field field, String value) {
        if (!value.isEmpty()) {
            picks.add(new Pick(field, value));
        }
    }

    /// All its lines as a table, or one to a line.
    ///
    /// @param ending "csv", "jsonl"
    String all(String ending, Visit visit) {
        return address(
                "/search." + ending,
                visit,
                "for",
                Kind.LINES.word(),
                "q",
                (Lookup.LINES + " " + query()).strip(),
                "order",
                order.word());
    }

    String address(int other, Visit visit) {
        return address(order, other, visit);
    }

    String address(Order by, int other, Visit visit) {
        return address(
                "/ledger",
                visit,
                Field.PERIOD.word(),
                period,
                "q",
                words,
                "order",
                by == Order.NAME ? "" : by.word(),
                "page",
                other == 1 ? "" : Integer.toString(other));
    }

    /// With what was picked, and more.
    private String address(String target, Visit visit, String... more) {
        List<String> said = new ArrayList<>();
        picks().forEach(pick -> said.addAll(List.of(pick.field().word(), pick.value())));
        said.addAll(List.of(more));
        return visit.to(target, said.toArray(String[]::new));
    }
}
