package cotejo.core.when;

import org.jspecify.annotations.Nullable;

/// One end of a period and how it is known.
public sealed interface End {
    /// The date, or null where the end is unknown.
    @Nullable
    PartialDate date();

    /// As the JSON writes it: stated, implied, capped, unknown.
    String word();

    /// The text names the date ("since December 2006", "as of May 2012").
    record Stated(PartialDate date) implements End {
        @Override
        public String word() {
            return "stated";
        }
    }

    /// Worked out from the text and the publication date ("in the past decade").
    record Implied(PartialDate date) implements End {
        @Override
        public String word() {
            return "implied";
        }
    }

    /// An open end, or one later than publication: the text cannot know past the day it was published.
    /// A cap is no end: it says "some date up to this one".
    record Capped(PartialDate date) implements End {
        @Override
        public String word() {
            return "capped";
        }
    }

    /// Open to the publication of a document whose date is not known. Equal to itself inside that document only.
    ///
    /// @param source SHA-256 of the document
    record UnknownPublication(String source) implements End {
        @Override
        public @Nullable PartialDate date() {
            return null;
        }

        @Override
        public String word() {
            return "unknown";
        }
    }

    /// Nothing is said of this end ("until 2005" has no start).
    record Unsaid() implements End {
        @Override
        public @Nullable PartialDate date() {
            return null;
        }

        @Override
        public String word() {
            return "unknown";
        }
    }
}
