package cotejo.formats.html;

import cotejo.core.source.PassageKind;
import cotejo.core.source.Text;
import cotejo.formats.html.Areas.Area;
import cotejo.formats.html.Piece.Place;
import cotejo.formats.layout.DateLine;
import cotejo.formats.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says of each piece of a page what it is: by its area, by where the article begins and ends, by its elements, and
/// for the article's own lines by what they look like, as in a plain text.
final class Kinds {
    /// A date may stand so many pieces above the headline.
    private static final int ABOVE = 3;

    private final List<Piece> pieces;
    private final int headline;
    private int from;
    private int to;
    private final int opened;

    private Kinds(List<Piece> pieces) {
        this.pieces = pieces;
        this.headline = first(Place.HEADLINE);
        this.from = pieces.size();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kept() && pieces.get(i).area() == null) {
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        if (headline >= 0) {
            from = Math.min(from, headline);
        }
        opened = opened(pieces, to);
    }

    static List<PassageKind> of(List<Piece> pieces) {
        return new Kinds(pieces).kinds();
    }

    private List<PassageKind> kinds() {
        List<@Nullable PassageKind> byMarkup = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            PassageKind kind = byMarkup(i);
            byMarkup.add(kind);
            if (kind == null) {
                own.append(own.isEmpty() ? "" : own(pieces.get(i).between()))
                        .append(pieces.get(i).words());
            }
        }
        var lines = Layout.article(Text.of(own.toString())).iterator();
        List<PassageKind> kinds = new ArrayList<>();
        for (PassageKind kind : byMarkup) {
            kinds.add(kind != null ? kind : lines.next().kind());
        }
        return kinds;
    }

    /// The cells of a row stand in one line; here each piece needs a line of its own.
    private static String own(String between) {
        return between.indexOf('\n') < 0 ? "\n" : between;
    }

    /// Null for a line of the article's own text.
    private @Nullable PassageKind byMarkup(int i) {
        Piece piece = pieces.get(i);
        if (piece.place() == Place.HEADLINE) {
            return PassageKind.HEADLINE;
        }
        if (piece.area() == Area.COMMENTS) {
            return piece.place() == Place.HEADING ? PassageKind.BOILERPLATE : PassageKind.COMMENT;
        }
        if (piece.area() == Area.FIXED) {
            return PassageKind.BOILERPLATE;
        }
        if (i < from || i >= to) {
            boolean date = headline >= 0
                    && i < headline
                    && i >= headline - ABOVE
                    && DateLine.of(piece.words()).isPresent();
            return date ? PassageKind.DATELINE : below(i) ? PassageKind.COMMENT : PassageKind.BOILERPLATE;
        }
        boolean about = piece.mostly(piece.dated() + piece.signed() + piece.linked())
                && piece.words().length() <= 200;
        if (about && piece.signed() > 0 && piece.dated() > 0) {
            return PassageKind.BYLINE;
        }
        if (piece.mostly(piece.dated()) && piece.words().length() <= 120) {
            return PassageKind.DATELINE;
        }
        if (piece.mostly(piece.signed()) && piece.words().length() <= 300) {
            return PassageKind.BYLINE;
        }
        return switch (piece.place()) {
            case HEADLINE -> PassageKind.HEADLINE;
            case CAPTION -> PassageKind.CAPTION;
            case CELL -> PassageKind.TABLE_CELL;
            case HEADING, TEXT, LOOSE -> piece.kept() || !piece.mostly(piece.linked()) ? null : PassageKind.BOILERPLATE;
        };
    }

    /// Whether it stands under the article and under a heading that opens readers' comments.
    private boolean below(int i) {
        return i > opened && !pieces.get(i).mostly(pieces.get(i).linked());
    }

    /// The piece under the article that opens comments no element marks as such.
    private static int opened(List<Piece> pieces, int to) {
        for (int i = to; i < pieces.size(); i++) {
            if (pieces.get(i).area() == null
                    && Layout.opensComments(pieces.get(i).words())) {
                return i;
            }
        }
        return pieces.size();
    }

    private int first(Place place) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).place() == place) {
                return i;
            }
        }
        return -1;
    }
}
