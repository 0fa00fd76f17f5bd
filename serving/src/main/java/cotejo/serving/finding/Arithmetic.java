package cotejo.serving.finding;

import cotejo.core.claim.Claim;
import cotejo.core.claim.FigureId;
import cotejo.core.collate.Finding;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A finding's arithmetic cut into pieces, so that each number that is a figure of the finding leads to its words.
public final class Arithmetic {
    /// Longer runs of digits are no number of ours.
    private static final int LONGEST_NUMBER = 60;

    private Arithmetic() {}

    /// A piece of the arithmetic as written, numbers in the reader's language.
    ///
    /// @param href to the words of the figure this number is; null for results and signs
    /// @param title the figure's words, for a hint; empty without href
    public record Piece(String text, @Nullable String href, String title) {}

    static List<Piece> of(Finding finding, Holdings holdings, Visit visit) {
        List<FigureId> open = new ArrayList<>(finding.figures());
        List<Piece> pieces = new ArrayList<>();
        String written = Visible.onOneLine(finding.arithmetic());
        int at = 0;
        while (at < written.length()) {
            int end = numberEnd(written, at);
            if (end > at) {
                pieces.add(number(written.substring(at, end), finding.figures(), open, holdings, visit));
            } else {
                end = at + 1;
                while (end < written.length() && numberEnd(written, end) == end) {
                    end++;
                }
                pieces.add(new Piece(written.substring(at, end), null, ""));
            }
            at = end;
        }
        return List.copyOf(pieces);
    }

    private static Piece number(
            String digits, List<FigureId> figures, List<FigureId> open, Holdings holdings, Visit visit) {
        Rational value = digits.length() > LONGEST_NUMBER
                ? null
                : Rational.parse(digits.replace(",", "")).orElse(null);
        if (value == null) {
            return new Piece(digits, null, "");
        }
        String shown = visit.words().number(value);
        FigureId figure = named(value, open, holdings);
        if (figure != null) {
            open.remove(figure);
        } else {
            figure = named(value, figures, holdings);
        }
        if (figure == null) {
            return new Piece(shown, null, "");
        }
        var cited = holdings.cite(figure, visit);
        return new Piece(shown, cited.href(), cited.said() + " · " + cited.document());
    }

    private static @Nullable FigureId named(Rational value, List<FigureId> figures, Holdings holdings) {
        for (FigureId id : figures) {
            Claim claim = holdings.claim(id);
            if (claim != null) {
                Quantity quantity = claim.figure().quantity();
                if (quantity.low().equals(value) || value.equals(quantity.high())) {
                    return id;
                }
            }
        }
        return null;
    }

    /// Where the number that begins at `at` ends; `at` itself when none begins there.
    private static int numberEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isPartOfNumber(text, end, at)) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfNumber(String text, int i, int start) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
            return i > start || start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        }
        boolean inside = i > start && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return inside && (c == '.' || c == ',');
    }
}
