package cotejo.formats;

import cotejo.core.source.Document;
import cotejo.core.source.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one source's bytes. Every source has exactly one outcome; none is dropped in silence.
public sealed interface Outcome {

    /// What was read on its pictures just now and is to be kept; null where nothing was, or what is kept was used.
    default @Nullable Transcript transcript() {
        return null;
    }

    /// This outcome with a transcript to be kept.
    Outcome with(Transcript made);

    /// The whole source was read.
    ///
    /// @param remark what is odd about its text, in words for a person; empty where nothing is
    record Read(
            Document document,
            String remark,
            @Override @Nullable Transcript transcript) implements Outcome {
        public Read(Document document, String remark) {
            this(document, remark, null);
        }

        @Override
        public Read with(Transcript made) {
            return new Read(document, remark, made);
        }
    }

    /// Some of it was read.
    ///
    /// @param missing what is not in the document, in words for a person
    record Partly(
            Document document,
            String missing,
            @Override @Nullable Transcript transcript) implements Outcome {
        public Partly(Document document, String missing) {
            this(document, missing, null);
        }

        @Override
        public Partly with(Transcript made) {
            return new Partly(document, missing, made);
        }
    }

    /// A container was opened: what it holds is to be read, each part by itself.
    ///
    /// @param document what it says itself, as a mail does; null where it says nothing, as an archive
    /// @param parts in order, each with a name of its own, what could not be had included
    /// @param missing what is neither in the document nor among the parts, in words for a person; empty where
    ///     nothing is
    /// @param remark what is odd about the document's text, in words for a person; empty where nothing is
    record Opened(
            @Nullable Document document,
            List<Part> parts,
            String missing,
            String remark,
            @Override @Nullable Transcript transcript)
            implements Outcome {
        public Opened {
            parts = List.copyOf(parts);
        }

        public Opened(@Nullable Document document, List<Part> parts, String missing) {
            this(document, parts, missing, "", null);
        }

        @Override
        public Opened with(Transcript made) {
            return new Opened(document, parts, missing, remark, made);
        }
    }

    /// Nothing was read.
    ///
    /// @param reason one line for a person, without a full stop; a limit that was passed is named in it
    record Refused(
            Status status,
            String reason,
            @Override @Nullable Transcript transcript) implements Outcome {
        public Refused(Status status, String reason) {
            this(status, reason, null);
        }

        @Override
        public Refused with(Transcript made) {
            return new Refused(status, reason, made);
        }
    }
}
