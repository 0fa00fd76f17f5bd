package cotejo.serving.finding;

import cotejo.core.collate.Finding;
import cotejo.core.quantity.Rational;
import cotejo.serving.page.Cited;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A finding as other pages show it.
///
/// @param kind "Sum", "Part exceeds whole"
/// @param verdict "holds", "fails"; null where nothing is judged
/// @param text one sentence
/// @param figures where there is no arithmetic to hold them, the figures themselves
/// @param difference what is left over, in words; null where nothing is
public record Card(
        String id,
        String href,
        Tone tone,
        String kind,
        @Nullable String verdict,
        List<Arithmetic.Piece> arithmetic,
        Retold text,
        @Nullable String difference,
        List<Retold> assumptions,
        List<Cited> figures) {
    private static final int MOST_FIGURES = 12;

    public static Card of(Finding finding, Holdings holdings, Visit visit) {
        var words = visit.words();
        return new Card(
                finding.id(),
                href(finding.id(), visit),
                tone(finding.bearing()),
                words.word("finding", finding.kind()),
                finding.verdict() == null ? null : words.word("verdict", finding.verdict()),
                Arithmetic.of(finding, holdings, visit),
                words.retold(finding.text()),
                difference(finding, holdings, words),
                finding.assumptions().stream().map(words::retold).toList(),
                finding.arithmetic().isEmpty()
                        ? holdings.cite(
                                finding.figures().stream().limit(MOST_FIGURES).toList(), visit)
                        : List.of());
    }

    /// Where whole numbers are compared; what a share or an average leaves over is said by its sentence.
    private static @Nullable String difference(Finding finding, Holdings holdings, Wording words) {
        Rational difference = finding.difference();
        if (difference == null || difference.signum() == 0) {
            return null;
        }
        return switch (finding.kind()) {
            case SUM, SAME_SERIES, EXPLANATION, COINCIDENCE ->
                words.say("finding.leftOver", holdings.amount(difference, finding.figures(), words));
            case CONFLICT, PART_EXCEEDS_WHOLE, VARIANT, UPDATE, SCOPE_DRIFT ->
                words.say("relation.gap", holdings.amount(difference.magnitude(), finding.figures(), words));
            case FIGURES_DIFFER, RATIO, AVERAGE, CHANGE, SAME_ORIGIN, COPY, MISPRINT, GAP -> null;
        };
    }

    /// @param id of the finding
    public static String href(String id, Visit visit) {
        return visit.to("/finding/" + Visit.part(id));
    }

    /// Red only where figures differ or arithmetic fails, amber where a number changed on its way, grey for what proves
    /// nothing, green for the rest.
    public static Tone tone(Finding.Bearing bearing) {
        return switch (bearing) {
            case AGAINST -> Tone.BAD;
            case CHANGED -> Tone.VAR;
            case FITS -> Tone.OK;
            case NEITHER -> Tone.PLAIN;
        };
    }
}
