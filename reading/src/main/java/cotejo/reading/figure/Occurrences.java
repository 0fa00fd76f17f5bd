package cotejo.reading.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often words stand earlier in a text, for all figures of a document at once: the text is walked through one time,
/// whatever the number of figures (after Aho and Corasick, 1975). Words may overlap themselves.
public final class Occurrences {
    /// Words and where they stand, a UTF-16 index.
    private record Asked(String words, int begin) {}

    private final String string;
    private final Map<String, List<Integer>> asked = new HashMap<>();
    private final Map<Asked, Integer> answers = new HashMap<>();

    public Occurrences(String string) {
        this.string = string;
    }

    /// Words that will be asked for; all must be told before the first answer.
    public void ask(String words, int begin) {
        if (!words.isEmpty()) {
            asked.computeIfAbsent(words, any -> new ArrayList<>()).add(begin);
        }
    }

    /// How many times `words` stand before `begin`.
    public int before(String words, int begin) {
        if (answers.isEmpty() && !asked.isEmpty()) {
            count();
        }
        return answers.getOrDefault(new Asked(words, begin), 0);
    }

    private void count() {
        Tree tree = new Tree();
        List<Counter> counters = new ArrayList<>();
        asked.forEach((words, begins) -> {
            begins.sort(null);
            tree.add(words, counters.size());
            counters.add(new Counter(words, begins));
        });
        tree.link();
        int at = 0;
        for (int i = 0; i < string.length(); i++) {
            at = tree.step(at, string.charAt(i));
            for (int node = at; node > 0; node = tree.shorter(node)) {
                int ends = tree.ends(node);
                if (ends >= 0) {
                    counters.get(ends).stands(i + 1);
                }
            }
        }
        counters.forEach(Counter::finish);
    }

    /// Counts one phrase from left to right and answers as it goes.
    private final class Counter {
        final String words;
        final List<Integer> begins;
        int count;
        int answered;

        Counter(String words, List<Integer> begins) {
            this.words = words;
            this.begins = begins;
        }

        void stands(int end) {
            answerUpTo(end - words.length());
            count++;
        }

        void finish() {
            answerUpTo(Integer.MAX_VALUE);
        }

        private void answerUpTo(int begin) {
            while (answered < begins.size() && begins.get(answered) <= begin) {
                answers.put(new Asked(words, begins.get(answered)), count);
                answered++;
            }
        }
    }

    /// All phrases as one tree of characters; node 0 is its root, and 0 in a list means "none".
    private static final class Tree {
        private char[] letter = new char[64];
        private int[] child = new int[64];
        private int[] sibling = new int[64];
        private int[] ends = new int[64];
        /// where to go on when the text goes on otherwise: the longest other beginning that ends here
        private int[] other = new int[0];
        /// the next shorter phrase that ends here
        private int[] shorter = new int[0];

        private int size = 1;

        Tree() {
            ends[0] = -1;
        }

        void add(String words, int phrase) {
            int at = 0;
            for (int i = 0; i < words.length(); i++) {
                int next = childOf(at, words.charAt(i));
                at = next > 0 ? next : grow(at, words.charAt(i));
            }
            ends[at] = phrase;
        }

        private int grow(int parent, char c) {
            if (size == letter.length) {
                letter = Arrays.copyOf(letter, size * 2);
                child = Arrays.copyOf(child, size * 2);
                sibling = Arrays.copyOf(sibling, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            letter[size] = c;
            ends[size] = -1;
            sibling[size] = child[parent];
            child[parent] = size;
            return size++;
        }

        private int childOf(int node, char c) {
            int at = child[node];
            while (at > 0 && letter[at] != c) {
                at = sibling[at];
            }
            return at;
        }

        void link() {
            other = new int[size];
            shorter = new int[size];
            Deque<Integer> queue = new ArrayDeque<>();
            queue.add(0);
            while (!queue.isEmpty()) {
                int node = queue.remove();
                for (int next = child[node]; next > 0; next = sibling[next]) {
                    other[next] = node == 0 ? 0 : step(other[node], letter[next]);
                    int end = other[next];
                    shorter[next] = ends[end] >= 0 ? end : shorter[end];
                    queue.add(next);
                }
            }
        }

        int step(int from, char c) {
            int at = from;
            while (true) {
                int next = childOf(at, c);
                if (next > 0 || at == 0) {
                    return next;
                }
                at = other[at];
            }
        }

        int ends(int node) {
            return ends[node];
        }

        int shorter(int node) {
            return shorter[node];
        }
    }
}
