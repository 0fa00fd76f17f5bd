package cotejo.core.collate;

import cotejo.core.claim.FigureId;
import cotejo.core.quantity.Rational;
import cotejo.core.source.SourceId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What collation found and can prove: its figures, the arithmetic in full, the assumptions, and what would overturn
/// it.
///
/// @param id stable for the same figures and kind
/// @param figures in the order the arithmetic names them
/// @param arithmetic "49471 + 4671 + 987 = 55129", "10154 / 56886 = 17.8 %"; empty where there is none
/// @param difference what is left over; null where nothing is subtracted
/// @param chance for explanations, how often chance alone does as well; null otherwise
/// @param tried how many candidates were tried to find it; null otherwise
/// @param overturnedBy what would overturn it, in words
/// @param text one sentence for a person, saying what was found and never what is true; no person's name
public record Finding(
        String id,
        Kind kind,
        List<FigureId> figures,
        List<SourceId> documents,
        String arithmetic,
        @Nullable Rational difference,
        @Nullable Verdict verdict,
        @Nullable Double chance,
        @Nullable Integer tried,
        List<String> assumptions,
        List<String> baseDiffers,
        @Nullable String wouldHoldAs,
        String overturnedBy,
        String text) {
    public Finding {
        figures = List.copyOf(figures);
        documents = List.copyOf(documents);
        assumptions = List.copyOf(assumptions);
        baseDiffers = List.copyOf(baseDiffers);
    }

    public enum Kind {
        CONFLICT,
        FIGURES_DIFFER,
        PART_EXCEEDS_WHOLE,
        SUM,
        RATIO,
        AVERAGE,
        CHANGE,
        EXPLANATION,
        COINCIDENCE,
        SAME_ORIGIN,
        SAME_SERIES,
        VARIANT,
        UPDATE,
        SCOPE_DRIFT,
        COPY,
        MISPRINT,
        GAP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a finding comes to, in the order in which a reader wants to know.
    public enum Bearing {
        /// figures or arithmetic do not fit
        AGAINST,
        /// a number changed on its way, or its scope did
        CHANGED,
        /// arithmetic fits
        FITS,
        /// told, and proves nothing
        NEITHER
    }

    public Bearing bearing() {
        return bearing(kind, verdict);
    }

    static Bearing bearing(Kind kind, @Nullable Verdict verdict) {
        return switch (kind) {
            case CONFLICT, PART_EXCEEDS_WHOLE -> Bearing.AGAINST;
            case VARIANT, UPDATE, SCOPE_DRIFT, MISPRINT -> Bearing.CHANGED;
            case FIGURES_DIFFER, COINCIDENCE, GAP, COPY, SAME_ORIGIN, SAME_SERIES -> Bearing.NEITHER;
            case SUM, RATIO, AVERAGE, CHANGE, EXPLANATION -> bearing(verdict);
        };
    }

    private static Bearing bearing(@Nullable Verdict verdict) {
        if (verdict == null) {
            return Bearing.NEITHER;
        }
        return switch (verdict) {
            case FAILS, OVER -> Bearing.AGAINST;
            case SHORT -> Bearing.CHANGED;
            case HOLDS, HOLDS_LOOSELY, POSSIBLE -> Bearing.FITS;
        };
    }

    public enum Verdict {
        HOLDS,
        HOLDS_LOOSELY,
        FAILS,
        SHORT,
        OVER,
        POSSIBLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
