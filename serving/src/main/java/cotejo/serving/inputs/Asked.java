package cotejo.serving.inputs;

import cotejo.serving.page.Visit;
import cotejo.serving.wording.Folded;
import cotejo.serving.wording.Visible;

/// What the address asks of the list of inputs.
///
/// @param words sought in paths as they are shown; empty for none
/// @param turned whether the order is turned round
/// @param page from 1
public record Asked(String words, Which which, Order order, boolean turned, int page) {
    private static final String TURNED = "turned";

    static Asked of(Visit visit) {
        return new Asked(
                Visible.onOneLine(visit.choice("q")),
                Which.of(visit.choice("outcome")),
                Order.of(visit.choice("sort")),
                visit.choice("order").equals(TURNED),
                number(visit.choice("page")));
    }

    private static int number(String written) {
        boolean plain =
                !written.isEmpty() && written.length() < 9 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Math.max(1, Integer.parseInt(written)) : 1;
    }

    /// Whether the list is all there is, from its beginning.
    public boolean nothing() {
        return !filters() && page == 1;
    }

    /// Whether only some of the inputs are asked for.
    public boolean filters() {
        return !words.isEmpty() || !which.word().isEmpty();
    }

    public String outcome() {
        return which.word();
    }

    /// As the address says it; empty for the usual.
    public String sort() {
        return order == Order.PATH ? "" : order.word();
    }

    /// As the address says it; empty for the usual.
    public String turn() {
        return turned ? TURNED : "";
    }

    /// What is compared with paths.
    String folded() {
        return Folded.of(words);
    }

    Asked about(Which other) {
        return new Asked(words, other, order, turned, 1);
    }

    Asked about(String path) {
        return new Asked(Visible.onOneLine(path), new Which.All(), Order.PATH, false, 1);
    }

    /// By another order; the same order again is turned round.
    Asked by(Order other) {
        return new Asked(words, which, other, other == order && !turned, 1);
    }

    Asked at(int other) {
        return new Asked(words, which, order, turned, other);
    }

    String address(Visit visit) {
        return visit.to(
                "/inputs",
                "outcome",
                outcome(),
                "q",
                words,
                "sort",
                sort(),
                "order",
                turn(),
                "page",
                page == 1 ? "" : Integer.toString(page));
    }
}
