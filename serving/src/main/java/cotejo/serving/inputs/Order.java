package cotejo.serving.inputs;

import java.util.Locale;

/// What the list goes by. Each begins with what a reader looks for.
enum Order {
    /// From A.
    PATH,
    /// What needs a look first.
    OUTCOME,
    /// The largest first.
    SIZE,
    /// The most first.
    FIGURES;

    /// As the address says it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads what [#word] writes; by path for a word that is none.
    static Order of(String word) {
        for (Order order : values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        return PATH;
    }
}
