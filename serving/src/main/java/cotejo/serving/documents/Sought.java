package cotejo.serving.documents;

import cotejo.casework.search.Asking.Order;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import java.util.List;

/// Which documents the address asks for.
///
/// @param page from 1
record Sought(String words, Order order, int page) {
    static final int ON_A_PAGE = 100;
    static final List<Order> ORDERS = List.of(Order.NAME, Order.NEWEST, Order.OLDEST, Order.FULLEST);

    static Sought of(Visit visit) {
        String asked = visit.choice("order");
        return new Sought(
                visit.choice("q"),
                ORDERS.stream()
                        .filter(order -> order.word().equals(asked))
                        .findFirst()
                        .orElse(Order.NAME),
                Turning.page(visit.choice("page")));
    }

    String address(Order by, int other, Visit visit) {
        return visit.to(
                "/documents",
                "q",
                words,
                "order",
                by == Order.NAME ? "" : by.word(),
                "page",
                other == 1 ? "" : Integer.toString(other));
    }
}
