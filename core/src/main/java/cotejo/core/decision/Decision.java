package cotejo.core.decision;

import cotejo.core.claim.FigureId;
import java.util.Map;

/// What a person judged. Kinds this version does not know are kept whole and shown: [Unknown].
public sealed interface Decision {
    /// "accept", "reject", …: the word in the log and on the command line.
    String kind();

    /// A decision about one figure.
    sealed interface AboutFigure extends Decision {
        FigureId figure();

        Anchor anchor();

        /// What the person saw, facet by facet, in words: where the machine now reads something else the decision is
        /// stale, kept in force and queued for review.
        Map<String, String> seen();
    }

    /// The figure was read rightly.
    record Accept(FigureId figure, Anchor anchor, Map<String, String> seen) implements AboutFigure {
        public Accept {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "accept";
        }
    }

    /// No figure, or no evidence: out of the ledger as decided.
    record Reject(FigureId figure, Anchor anchor, Map<String, String> seen) implements AboutFigure {
        public Reject {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "reject";
        }
    }

    /// One facet was read wrongly.
    ///
    /// @param value the right value as the command line and the JSON write it ("1680", "desertions",
    ///     "2006-12/2012-04"); empty for "none"
    record Correct(FigureId figure, Anchor anchor, Map<String, String> seen, DecidedFacet facet, String value)
            implements AboutFigure {
        public Correct {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "correct";
        }
    }

    /// Something worth saying about a figure; changes nothing.
    record Note(FigureId figure, Anchor anchor, Map<String, String> seen, String text) implements AboutFigure {
        public Note {
            seen = Map.copyOf(seen);
        }

        @Override
        public String kind() {
            return "note";
        }
    }

    /// Takes back an earlier decision, which stays in the log.
    ///
    /// @param entry the hash of the entry taken back
    record Retract(String entry) implements Decision {
        @Override
        public String kind() {
            return "retract";
        }
    }

    /// A kind of a later version: kept byte for byte, shown, without effect.
    ///
    /// @param kind the word it carries
    /// @param payload the entry's payload as it stands in the log
    record Unknown(String kind, String payload) implements Decision {}
}
