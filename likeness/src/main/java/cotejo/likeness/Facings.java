package cotejo.likeness;

import cotejo.core.source.Facing;
import cotejo.core.source.Facing.Changed;
import cotejo.core.source.Facing.Kind;
import cotejo.core.source.Facing.Row;
import cotejo.core.source.Facing.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays two bodies side by side for a person to read: what stands in both faces one another, in the order of the first;
/// what stands in one alone comes where it stands there.
public final class Facings {
    private final Body one;
    private final Body other;
    private final Alignment laid;
    private final boolean[] used;
    private final List<Row> rows = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private int sameNumbers;

    private Facings(Body one, Body other) {
        this.one = one;
        this.other = other;
        this.laid = Alignment.of(one, other);
        this.used = new boolean[other.length()];
        for (int partner : laid.partner()) {
            if (partner >= 0) {
                used[partner] = true;
            }
        }
    }

    public static Facing of(Body one, Body other) {
        return new Facings(one, other).facing();
    }

    private Facing facing() {
        Map<Alignment.Piece, Alignment.Piece> before = before();
        int at = 0;
        int furthest = 0;
        Alignment.Piece last = null;
        for (Alignment.Piece piece : laid.pieces()) {
            Alignment.Piece predecessor = before.get(piece);
            int otherFrom = predecessor == null ? 0 : Math.min(predecessor.inOtherTo(), piece.inOtherFrom());
            apart(at, piece.from(), otherFrom, piece.inOtherFrom());
            together(piece, predecessor != last);
            at = Math.max(at, piece.to());
            furthest = Math.max(furthest, piece.inOtherTo());
            last = piece;
        }
        apart(at, one.length(), furthest, other.length());
        return new Facing(rows, laid.shared(), one.length(), other.length(), sameNumbers, changed);
    }

    /// The piece that stands before each in the other body; none before the first there.
    private Map<Alignment.Piece, Alignment.Piece> before() {
        List<Alignment.Piece> inOther = laid.pieces().stream()
                .sorted(Comparator.comparingInt(Alignment.Piece::inOtherFrom))
                .toList();
        Map<Alignment.Piece, Alignment.Piece> before = new HashMap<>();
        for (int i = 1; i < inOther.size(); i++) {
            before.put(inOther.get(i), inOther.get(i - 1));
        }
        return before;
    }

    /// What stands in one body alone.
    private void apart(int from, int to, int otherFrom, int otherTo) {
        List<Run> here = runs(one, from, to, word -> false);
        List<Run> there = runs(other, otherFrom, otherTo, word -> false);
        if (!here.isEmpty() || !there.isEmpty()) {
            rows.add(new Row(here, there, false, false));
        }
    }

    private void together(Alignment.Piece piece, boolean moved) {
        numbers(piece);
        rows.add(new Row(
                runs(one, piece.from(), piece.to(), word -> laid.partner()[word] >= 0),
                runs(other, piece.inOtherFrom(), piece.inOtherTo(), word -> used[word]),
                true,
                moved));
    }

    /// Numbers of a piece that are the same, and those that are others between the same words.
    private void numbers(Alignment.Piece piece) {
        int lastPartner = piece.inOtherFrom() - 1;
        int sinceSame = 0;
        for (int word = piece.from(); word < piece.to(); word++) {
            int partner = laid.partner()[word];
            if (partner >= 0) {
                sameNumbers += one.number(word) ? 1 : 0;
                lastPartner = partner;
                sinceSame = 0;
                continue;
            }
            sinceSame++;
            int facing = lastPartner + sinceSame;
            if (one.number(word) && facing < piece.inOtherTo() && !used[facing] && other.number(facing)) {
                changed.add(new Changed(rows.size(), one.said(word), other.said(facing)));
            }
        }
    }

    private interface Also {
        boolean there(int word);
    }

    /// What stands between two runs goes with the one that is no number, so that a number stands by itself.
    private static List<Run> runs(Body body, int from, int to, Also also) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        @Nullable Kind kind = null;
        int count = 0;
        for (int word = from; word < to; word++) {
            Kind its = also.there(word) ? Kind.SAME : body.number(word) ? Kind.NUMBER : Kind.OTHER;
            String between = word == from ? "" : body.between(word - 1);
            if (kind != null && kind != its) {
                runs.add(new Run(kind == Kind.NUMBER ? words.toString() : words + between, count, kind));
                words.setLength(0);
                count = 0;
                between = kind == Kind.NUMBER ? between : "";
            }
            words.append(between).append(body.said(word));
            kind = its;
            count++;
        }
        if (kind != null) {
            runs.add(new Run(words + (to < body.length() ? body.between(to - 1) : ""), count, kind));
        }
        return runs;
    }
}
