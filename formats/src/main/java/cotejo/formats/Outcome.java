package cotejo.formats;

import cotejo.core.source.Document;

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

    /// Nothing was read.
    ///
    /// @param reason one line for a person, without a full stop; a limit that was passed is named in it
    record Refused(Status status, String reason) implements Outcome {}
}
