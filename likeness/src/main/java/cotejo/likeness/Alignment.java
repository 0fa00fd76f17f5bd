package cotejo.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which words of one body stand in another, in the same order: the proof that one was copied from the other.
///
/// Words are laid on one another from left to right. A piece goes on past a few changed words; where it ends, the next
/// may begin anywhere in the other body, so moved paragraphs are found. No word is used twice. Single words and short
/// phrases that any two texts share make no piece.
///
/// @param pieces in the order of the first body
/// @param partner for each word of the first body its place in the second; -1 where it has none
public record Alignment(List<Piece> pieces, int[] partner) {
    /// So many words in a row begin or resume a piece.
    private static final int SEED = 3;
    /// So many changed words a piece may go past, on either side.
    private static final int BRIDGE = 6;
    /// A piece of fewer shared words proves nothing: a saying, a title.
    private static final int SHORTEST = 8;
    /// Of a sequence that stands in the second body more often, only so many places are looked at: a few words repeated
    /// without end would cost time without end.
    private static final int MOST_PLACES = 16;

    /// A stretch of both bodies that says the same, but for a few words.
    ///
    /// @param from where it begins in the first body, and `to` where it ends
    /// @param shared how many words of it are the same
    public record Piece(int from, int to, int inOtherFrom, int inOtherTo, int shared) {}

    /// How many words of the first body stand in the second.
    public int shared() {
        return pieces.stream().mapToInt(Piece::shared).sum();
    }

    /// How many words the longest piece shares.
    public int longest() {
        return pieces.stream().mapToInt(Piece::shared).max().orElse(0);
    }

    public static Alignment of(Body one, Body other) {
        return new Laying(one.keys(), other.keys()).all();
    }

    /// One body being laid on another.
    private static final class Laying {
        private final long[] one;
        private final long[] other;
        private final Places places;
        private final int[] partner;
        private final boolean[] used;
        private final List<Piece> pieces = new ArrayList<>();

        Laying(long[] one, long[] other) {
            this.one = one;
            this.other = other;
            this.places = new Places(other);
            this.partner = new int[one.length];
            this.used = new boolean[other.length];
            Arrays.fill(partner, -1);
        }

        Alignment all() {
            int at = 0;
            while (at + SEED <= one.length) {
                int begin = longestFrom(at);
                at = begin < 0 ? at + 1 : piece(at, begin);
            }
            return new Alignment(List.copyOf(pieces), partner);
        }

        /// The place in the other body from where the most words are the same; of equals the first.
        private int longestFrom(int at) {
            int best = -1;
            int most = SEED - 1;
            for (int place = places.first(one, at), seen = 0; place >= 0 && seen < MOST_PLACES; seen++) {
                int same = same(at, place);
                if (same > most) {
                    most = same;
                    best = place;
                }
                place = places.next(place);
            }
            return best;
        }

        private int same(int at, int place) {
            int length = 0;
            while (at + length < one.length
                    && place + length < other.length
                    && one[at + length] == other[place + length]
                    && !used[place + length]) {
                length++;
            }
            return length;
        }

        private boolean seeded(int at, int place) {
            for (int i = 0; i < SEED; i++) {
                if (at + i >= one.length
                        || place + i >= other.length
                        || one[at + i] != other[place + i]
                        || used[place + i]) {
                    return false;
                }
            }
            return true;
        }

        /// Lays a piece that begins here and tells where the next may begin.
        private int piece(int from, int inOther) {
            int at = from;
            int place = inOther;
            int shared = 0;
            int end = from;
            int otherEnd = inOther;
            while (true) {
                int same = same(at, place);
                for (int i = 0; i < same; i++) {
                    partner[at + i] = place + i;
                    used[place + i] = true;
                }
                shared += same;
                at += same;
                place += same;
                end = at;
                otherEnd = place;
                int resumed = resumed(at, place);
                if (resumed < 0) {
                    break;
                }
                int gap = resumed / (BRIDGE + 1);
                int otherGap = resumed % (BRIDGE + 1);
                if (gap == otherGap) {
                    shared += between(at, place, gap);
                }
                at += gap;
                place += otherGap;
            }
            if (shared < SHORTEST) {
                for (int i = from; i < end; i++) {
                    if (partner[i] >= 0) {
                        used[partner[i]] = false;
                        partner[i] = -1;
                    }
                }
                return from + 1;
            }
            pieces.add(new Piece(from, end, inOther, otherEnd, shared));
            return end;
        }

        /// The fewest words to go past on each side until they are the same again, as one number; negative where
        /// there are none.
        private int resumed(int at, int place) {
            for (int sum = 1; sum <= 2 * BRIDGE; sum++) {
                // words exchanged one for one come first
                for (int step = 0; step <= sum; step++) {
                    int gap = sum / 2 + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
                    int otherGap = sum - gap;
                    if (gap >= 0
                            && otherGap >= 0
                            && gap <= BRIDGE
                            && otherGap <= BRIDGE
                            && seeded(at + gap, place + otherGap)) {
                        return gap * (BRIDGE + 1) + otherGap;
                    }
                }
            }
            return -1;
        }

        /// Words that are the same among words exchanged one for one.
        private int between(int at, int place, int length) {
            int shared = 0;
            for (int i = 0; i < length; i++) {
                if (one[at + i] == other[place + i] && !used[place + i]) {
                    partner[at + i] = place + i;
                    used[place + i] = true;
                    shared++;
                }
            }
            return shared;
        }
    }

    /// Where each sequence of a body stands: chains through a table, the first place first.
    private static final class Places {
        private final int[] firsts;
        private final int[] nexts;

        Places(long[] words) {
            int size = Integer.highestOneBit(Math.max(words.length, 8)) * 2;
            firsts = new int[size];
            nexts = new int[words.length];
            Arrays.fill(firsts, -1);
            for (int i = words.length - SEED; i >= 0; i--) {
                int slot = slot(words, i);
                nexts[i] = firsts[slot];
                firsts[slot] = i;
            }
        }

        private int slot(long[] of, int at) {
            return (int) Mixing.gram(of, at, SEED) & firsts.length - 1;
        }

        int first(long[] of, int at) {
            return firsts[slot(of, at)];
        }

        int next(int place) {
            return nexts[place];
        }
    }
}
