package cotejo.core.source;

import java.util.Arrays;

/// Characters that know where in an original they come from: each UTF-16 unit with the range of units it stands for.
/// Ranges begin in ascending order. Filled from left to right.
final class Traced implements CharSequence {
    private final StringBuilder characters = new StringBuilder();
    private int[] begins = new int[64];
    private int[] ends = new int[64];

    /// Adds characters that all stand for one range of the original.
    void add(CharSequence added, int begin, int end) {
        for (int i = 0; i < added.length(); i++) {
            add(added.charAt(i), begin, end);
        }
    }

    void add(char added, int begin, int end) {
        int at = characters.length();
        if (at == begins.length) {
            begins = Arrays.copyOf(begins, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        begins[at] = begin;
        ends[at] = end;
        characters.append(added);
    }

    /// Adds a character of another, with its range.
    void add(Traced other, int at) {
        add(other.charAt(at), other.begins[at], other.ends[at]);
    }

    void removeLast() {
        characters.setLength(characters.length() - 1);
    }

    int begin(int at) {
        return begins[at];
    }

    int end(int at) {
        return ends[at];
    }

    /// Index of the first character that comes from `original` or from behind it.
    int from(int original) {
        int low = 0;
        int high = characters.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int length() {
        return characters.length();
    }

    @Override
    public char charAt(int index) {
        return characters.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return characters.substring(start, end);
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}
