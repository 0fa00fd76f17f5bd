package cotejo.gate.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A stretch of a sentence: words, or a figure with what the sentence says of it.
sealed interface Piece {
    record Words(String said) implements Piece {}

    /// @param when the time words that govern it; empty where its sentence has none
    /// @param unit lemma of what is counted, a currency, percent or fraction
    /// @param root the body as named; null where nobody is
    /// @param via the paper it came through
    record Number(
            Telling telling,
            String said,
            String when,
            String unit,
            String unitClass,
            String countOf,
            @Nullable String root,
            @Nullable String via)
            implements Piece {
        Number voiced(@Nullable String rootSaid, @Nullable String viaSaid) {
            return new Number(telling, said, when, unit, unitClass, countOf, rootSaid, viaSaid);
        }

        Number reading(Telling other, String words) {
            return new Number(other, words, when, unit, unitClass, countOf, root, via);
        }
    }

    /// The pieces with neighbouring words joined, Spanish articles contracted and doubled spaces dropped.
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Words(String said) -> words.append(said);
                case Number number -> {
                    flush(words, joined);
                    joined.add(number);
                }
            }
        }
        flush(words, joined);
        return joined;
    }

    private static void flush(StringBuilder words, List<Piece> into) {
        String said = words.toString()
                .replaceAll("\\b([Dd])e el\\b", "$1el")
                .replaceAll("\\b([Aa]) el\\b", "$1l")
                .replaceAll(" {2,}", " ");
        words.setLength(0);
        if (!said.isEmpty()) {
            into.add(new Words(said));
        }
    }

    /// The pieces with their first letter upper case.
    static List<Piece> capitalised(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(joined(pieces));
        if (!all.isEmpty()) {
            all.set(
                    0,
                    switch (all.getFirst()) {
                        case Words(String said) -> new Words(capitalised(said));
                        case Number number -> number.reading(number.telling(), capitalised(number.said()));
                    });
        }
        return all;
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
