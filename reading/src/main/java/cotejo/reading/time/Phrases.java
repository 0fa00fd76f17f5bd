package cotejo.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A set of words and phrases of the lexicon, each with a value, found from a place in a sentence.
final class Phrases {
    /// One step further along a phrase, and the phrase that may end here.
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Caught.@Nullable Value value;
        private boolean capital;
    }

    private final Node root = new Node();

    /// @param capital the phrase counts only where its first letter is upper case
    void add(String phrase, Caught.Value value, boolean capital) {
        Node node = root;
        for (Piece piece : Piece.cut(phrase, 0, phrase.length())) {
            node = node.next.computeIfAbsent(piece.folded(), any -> new Node());
        }
        if (node == root) {
            throw new IllegalArgumentException("an empty phrase");
        }
        if (node.value == null) {
            node.value = value;
            node.capital = capital;
        }
    }

    Iterable<String> firstWords() {
        return root.next.keySet();
    }

    /// A phrase found: the piece after it, and its value.
    record Found(int next, Caught.Value value) {}

    /// The longest phrase that begins at a piece.
    @Nullable
    Found find(List<Piece> pieces, int at) {
        Node node = root;
        Found found = null;
        for (int i = at; i < pieces.size(); i++) {
            String word = pieces.get(i).folded();
            if (word.isEmpty()) {
                break;
            }
            node = node.next.get(word);
            if (node == null) {
                break;
            }
            if (node.value != null && (!node.capital || pieces.get(at).capital())) {
                found = new Found(i + 1, node.value);
            }
        }
        return found;
    }
}
