package cotejo.formats;

import cotejo.core.source.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one source's bytes. Every source has exactly one outcome; none is dropped in silence.
public sealed interface Outcome {

    /// The whole source was read.
    ///
    /// @param remark what is odd about its text, in words for a person; empty where nothing is
    record Read(Document document, String remark) implements Outcome {}

    /// Some of it was read.
    ///
    /// @param missing what is not in the document, in words for a person
    record Partly(Document document, String missing) implements Outcome {}

    /// A container was opened: what it holds is to be read, each part by itself.
    ///
    /// @param document what it says itself, as a mail does; null where it says nothing, as an archive
    /// @param parts in order, each with a name of its own, what could not be had included
    /// @param missing what is neither in the document nor among the parts, in words for a person; empty where nothing is
    record Opened(@Nullable Document document, List<Part> parts, String missing) implements Outcome {
        public Opened {
            parts = List.copyOf(parts);
        }
    }

    /// Nothing was read.
    ///
    /// @param reason one line for a person, without a full stop; a limit that was passed is named in it
    record Refused(Status status, String reason) implements Outcome {}
}
