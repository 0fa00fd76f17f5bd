package cotejo.likeness;

/// The hash all fingerprints are made with. It is written down here, and not taken from a library, because fingerprints
/// are kept from one version of the program to the next.
final class Mixing {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long ODD = 0x9e3779b97f4a7c15L;
    private static final long ODD_INVERSE = inverse(ODD);

    private Mixing() {}

    /// FNV-1a over the 16-bit units of a word, 64 bits wide, then stirred.
    static long word(CharSequence word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return stir(hash);
    }

    /// The hash of some neighbouring words, in their order.
    static long gram(long[] words, int from, int count) {
        long hash = OFFSET;
        for (int i = from; i < from + count; i++) {
            hash = stir(hash ^ words[i]) * PRIME;
        }
        return stir(hash);
    }

    /// The last step of SplitMix64: every bit of the input changes about half of the output's.
    static long stir(long value) {
        long mixed = value;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /// A document's place in the row of those that hold one fingerprint: another order for each fingerprint, and the
    /// same wherever and whenever it is worked out.
    static long rank(long gram, long number) {
        long place = (number ^ gram) * ODD;
        place = (place ^ place >>> 32) * ODD;
        return place ^ place >>> 32;
    }

    /// The document that has this place.
    static long numberAt(long gram, long rank) {
        long place = rank ^ rank >>> 32;
        place *= ODD_INVERSE;
        place = place ^ place >>> 32;
        return place * ODD_INVERSE ^ gram;
    }

    /// Of an odd number, modulo two to the sixty-fourth, by Newton's steps.
    private static long inverse(long odd) {
        long inverse = odd;
        for (int i = 0; i < 6; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
