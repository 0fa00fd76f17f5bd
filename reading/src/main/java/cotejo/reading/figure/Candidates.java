package cotejo.reading.figure;

import cotejo.reading.number.Lexer;
import cotejo.reading.number.Separators;
import cotejo.reading.quantity.Measured;
import cotejo.reading.quantity.QuantityGrammar;
import cotejo.reading.text.Repeats;
import java.util.Comparator;
import java.util.List;

/// What may be figures in a sentence, before anything around it is looked at: its quantities as written. They depend on
/// its words and on what parts decimals in its document; a sentence that comes again is not searched again.
final class Candidates {
    /// In bytes, about: a quantity with the rules that read it.
    private static final int QUANTITY = 800;

    private final QuantityGrammar grammar;
    private final Repeats<Searched, List<Measured>> seen;

    /// @param memory the bytes they may take which are kept in case their sentences come again
    Candidates(QuantityGrammar grammar, long memory) {
        this.grammar = grammar;
        seen = Repeats.upTo(memory, (searched, found) -> Repeats.weight(searched.words()) + QUANTITY * found.size());
    }

    private record Searched(String words, Separators separators) implements Comparable<Searched> {
        private static final Comparator<Searched> ORDER = Comparator.comparing(Searched::words)
                .thenComparing(searched -> searched.separators().decimals())
                .thenComparing(searched -> searched.separators().told());

        @Override
        public int compareTo(Searched that) {
            return ORDER.compare(this, that);
        }
    }

    /// The quantities between two UTF-16 indexes of a text, in order.
    List<Measured> in(String text, int begin, int end, Separators separators) {
        Searched searched = new Searched(text.substring(begin, end), separators);
        List<Measured> found = seen.of(searched);
        if (found == null) {
            String words = searched.words();
            found = List.copyOf(grammar.find(words, Lexer.lex(words, 0, words.length()), separators));
            seen.put(searched, found);
        }
        return found.stream().map(measured -> measured.movedBy(begin)).toList();
    }
}
