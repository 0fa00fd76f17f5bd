package cotejo.core.verify;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Mood;
import cotejo.core.collate.Finding;
import cotejo.core.collate.Relation;
import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Rational;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing to tell of a draft's figure: facts only, for others to put into words.
public sealed interface Remark {

    /// The nearest figure that contradicts.
    ///
    /// @param relation conflicts, figures differ, variant or update
    /// @param by how much it is more than the draft's, as said; below zero for less
    /// @param unit in which `by` is told, where the two were measured in several; null for the draft's own
    record Apart(
            Claim held,
            Relation relation,
            Rational by,
            @Nullable String unit) implements Remark {}

    /// A part is larger than what it is a part of.
    ///
    /// @param draftIsPart whether the draft's figure is the part
    record Exceeds(Claim held, boolean draftIsPart) implements Remark {}

    /// A figure of the same measure that may not be compared: what the draft's number may cover, or the nearest there
    /// is.
    ///
    /// @param differences never empty
    record Elsewhere(Claim held, Likeness likeness, List<Difference> differences) implements Remark {
        public Elsewhere {
            differences = List.copyOf(differences);
        }
    }

    /// How the number of a figure of another scope stands to the draft's.
    enum Likeness {
        SAME,
        NEAR,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The draft's number is the held one but for a slip of the pen or of a translation.
    record Slip(Claim held, Kind kind) implements Remark {
        public enum Kind {
            ONE_DIGIT,
            /// two neighbouring digits changed places
            SWAPPED,
            /// a zero too many or too few
            TEN,
            /// "mil" or "thousand" lost or added; a billion for a thousand millions
            THOUSAND;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /// Told the other way round the draft's number would fit.
    ///
    /// @param fits NEARLY or MORE_THAN
    record Hedged(Claim held, Approximation fits) implements Remark {}

    /// Parts that the case holds add up to the draft's number.
    record Parts(Finding sum) implements Remark {}

    /// The draft's own arithmetic, worked out again.
    record Worked(Finding finding) implements Remark {}

    /// All figures that agree hold the number, or the conduct it counts, less firmly than the draft does.
    record OnlyAs(Mood mood, boolean conduct) implements Remark {}

    /// Figures of the case that contradict one another, though some agree with the draft's.
    record Contested(List<Claim> held) implements Remark {
        public Contested {
            held = List.copyOf(held);
        }
    }

    /// A figure of the same scope that does not exclude the draft's number, and does not support it.
    record Allowed(Claim held) implements Remark {}

    /// The draft's number is held for another measure.
    record OtherMeasure(Claim held) implements Remark {}

    /// No measure is known for what the draft counts, and nothing of the same words and scope is held.
    record Unmeasured() implements Remark {}

    /// The case holds no figure of this measure.
    record Nothing() implements Remark {}
}
