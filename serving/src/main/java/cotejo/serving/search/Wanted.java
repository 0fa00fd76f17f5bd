package cotejo.serving.search;

import cotejo.casework.port.View;
import cotejo.casework.search.Asking;
import cotejo.casework.search.Asking.Order;
import cotejo.casework.search.Asking.Pick;
import cotejo.casework.search.Field;
import cotejo.casework.search.Kind;
import cotejo.serving.page.Visit;
import java.util.ArrayList;
import java.util.List;

/// What the address asks of a search.
///
/// @param page from 1
record Wanted(Kind kind, String query, List<Pick> picked, Order order, int page, View view, String language) {
    static final int ON_A_PAGE = 25;
    /// Later pages are not turned to: what is looked for so far back is found by narrowing, or in the whole list.
    static final int LAST_PAGE = 400;

    static Wanted of(Visit visit) {
        List<Pick> picked = new ArrayList<>();
        for (Field field : Field.FACETS) {
            String value = visit.choice(field.word());
            if (!value.isEmpty()) {
                picked.add(new Pick(field, value));
            }
        }
        return new Wanted(
                kind(visit.choice("for")),
                visit.choice("q"),
                picked,
                order(visit.choice("order")),
                page(visit),
                visit.view(),
                visit.words().tongue().language());
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return Kind.PASSAGES;
    }

    private static Order order(String word) {
        for (Order order : Order.values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        return Order.RELEVANCE;
    }

    private static int page(Visit visit) {
        String written = visit.choice("page");
        boolean plain =
                !written.isEmpty() && written.length() < 5 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Math.clamp(Integer.parseInt(written), 1, LAST_PAGE) : 1;
    }

    Asking asking() {
        return new Asking(kind, query, picked, order, (page - 1) * ON_A_PAGE, ON_A_PAGE).in(view, language);
    }

    /// Those picked that another kind of thing has as well stay.
    Wanted of(Kind other) {
        return new Wanted(
                other,
                query,
                picked.stream().filter(pick -> pick.field().of(other)).toList(),
                order,
                1,
                view,
                language);
    }

    Wanted by(Order other) {
        return new Wanted(kind, query, picked, other, 1, view, language);
    }

    Wanted at(int other) {
        return new Wanted(kind, query, picked, order, other, view, language);
    }

    Wanted with(Field field, String value) {
        List<Pick> more = new ArrayList<>(without(field).picked());
        more.add(new Pick(field, value));
        return new Wanted(kind, query, more, order, 1, view, language);
    }

    Wanted without(Field field) {
        return new Wanted(
                kind,
                query,
                picked.stream().filter(pick -> pick.field() != field).toList(),
                order,
                1,
                view,
                language);
    }

    boolean picks(Field field, String value) {
        return picked.contains(new Pick(field, value));
    }

    String address(Visit visit) {
        return address(visit, "/search");
    }

    String address(Visit visit, String target) {
        List<String> query = new ArrayList<>(List.of("q", this.query, "for", kind.word()));
        picked.forEach(pick -> {
            query.add(pick.field().word());
            query.add(pick.value());
        });
        query.addAll(List.of("order", order == Order.RELEVANCE ? "" : order.word()));
        query.addAll(List.of("page", page == 1 ? "" : Integer.toString(page)));
        return visit.to(target, query.toArray(String[]::new));
    }
}
