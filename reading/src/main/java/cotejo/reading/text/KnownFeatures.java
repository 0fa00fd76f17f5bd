package cotejo.reading.text;

import edu.stanford.nlp.util.Index;
import java.io.Serial;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Which number a names model gives a feature of a word ("east-PW|C"). Some eighty are looked up for every word read,
/// in
/// a table far larger than a core's own cache. In the library's own, of a hundred and forty thousand objects of four
/// kinds, that was a fifth of all reading time, spent in waiting for memory that all cores share. Here a feature that
/// is
/// not known costs one look into memory, another two.
///
/// It is filled once and answers from then on; nothing of an [Index] but [#size], [#indexOf] and [#contains] is done.
final class KnownFeatures implements Index<String> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int NONE = -1;
    /// Bytes before a feature's letters: its number, and how many letters.
    private static final int HEAD = 5;
    private static final int LONGEST = 255;
    private static final int LAST_NARROW = 0xff;
    private static final int BYTE = 8;
    private static final long LOW = 0xffff_ffffL;
    private static final int HALF = 32;
    /// 2^64 over the golden ratio: scatters hash codes that lie side by side.
    private static final long SCATTER = 0x9e37_79b9_7f4a_7c15L;

    private final int size;
    /// Of each feature its hash code, and below it where it stands in `letters`, counted from one; 0 where none is.
    private final long[] slots;

    private final int shift;
    private final byte[] letters;
    /// What does not fit above: letters beyond Latin-1, hundreds of letters.
    private final Map<String, Integer> others = new HashMap<>();

    /// @param features in the order of their numbers
    KnownFeatures(Collection<String> features) {
        size = features.size();
        int bits = HALF - Integer.numberOfLeadingZeros(Math.max(size, 1) * 3 / 2);
        slots = new long[1 << bits];
        shift = Long.SIZE - bits;
        letters = new byte
                [features.stream().mapToInt(feature -> HEAD + feature.length()).sum()];
        int number = 0;
        int at = 0;
        for (String feature : features) {
            if (isNarrow(feature)) {
                put(feature, at);
                at = write(feature, number, at);
            } else {
                others.put(feature, number);
            }
            number++;
        }
    }

    private static boolean isNarrow(String feature) {
        return feature.length() <= LONGEST && feature.chars().allMatch(letter -> letter <= LAST_NARROW);
    }

    private void put(String feature, int at) {
        int hash = feature.hashCode();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << HALF | at + 1;
    }

    private int write(String feature, int number, int from) {
        int at = from;
        for (int bits = 0; bits < Integer.SIZE; bits += BYTE) {
            letters[at++] = (byte) (number >>> bits);
        }
        letters[at++] = (byte) feature.length();
        for (int i = 0; i < feature.length(); i++) {
            letters[at++] = (byte) feature.charAt(i);
        }
        return at;
    }

    private int slot(int hash) {
        return (int) (hash * SCATTER >>> shift);
    }

    @Override
    public int size() {
        return size;
    }

    /// The feature's number; -1 of one the model does not know.
    @Override
    public int indexOf(String feature) {
        int hash = feature.hashCode();
        int slot = slot(hash);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int at = (int) (entry & LOW) - 1;
            if ((int) (entry >>> HALF) == hash && stands(feature, at)) {
                return number(at);
            }
            slot = slot + 1 & slots.length - 1;
        }
        return others.isEmpty() ? NONE : others.getOrDefault(feature, NONE);
    }

    private boolean stands(String feature, int at) {
        int length = feature.length();
        if ((letters[at + HEAD - 1] & LAST_NARROW) != length) {
            return false;
        }
        int from = at + HEAD;
        for (int i = 0; i < length; i++) {
            if ((letters[from + i] & LAST_NARROW) != feature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number |= (letters[at + i] & LAST_NARROW) << i * BYTE;
        }
        return number;
    }

    @Override
    public int indexOf(String feature, boolean add) {
        return add ? addToIndex(feature) : indexOf(feature);
    }

    @Override
    public boolean contains(Object feature) {
        return feature instanceof String string && indexOf(string) != NONE;
    }

    @Override
    public boolean isLocked() {
        return true;
    }

    @Override
    public void lock() {
        // It always is.
    }

    @Override
    public int addToIndex(String feature) {
        throw onlyAnswers();
    }

    @Override
    public String get(int number) {
        throw onlyAnswers();
    }

    @Override
    public List<String> objectsList() {
        throw onlyAnswers();
    }

    @Override
    public Collection<String> objects(int[] numbers) {
        throw onlyAnswers();
    }

    @Override
    public void unlock() {
        throw onlyAnswers();
    }

    @Override
    public void saveToWriter(Writer out) {
        throw onlyAnswers();
    }

    @Override
    public void saveToFilename(String file) {
        throw onlyAnswers();
    }

    @Override
    public boolean add(String feature) {
        throw onlyAnswers();
    }

    @Override
    public boolean addAll(Collection<? extends String> features) {
        throw onlyAnswers();
    }

    @Override
    public void clear() {
        throw onlyAnswers();
    }

    @Override
    public Iterator<String> iterator() {
        throw onlyAnswers();
    }

    private static UnsupportedOperationException onlyAnswers() {
        return new UnsupportedOperationException("a model's features are looked up and not listed or changed");
    }
}
