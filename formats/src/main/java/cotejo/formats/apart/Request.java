package cotejo.formats.apart;

import cotejo.core.source.Description;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.scan.Facsimile;
import org.jspecify.annotations.Nullable;

/// What is asked of a process: a [cotejo.formats.DocumentMaker] to read, or to draw.
///
/// @param spot what is to be drawn; null where a document is to be read
record Request(
        SourceId source,
        String name,
        byte[] bytes,
        Description byPerson,
        @Nullable Transcript transcript,
        Facsimile.@Nullable Spot spot) {
    /// To read.
    Request(SourceId source, String name, byte[] bytes, Description byPerson, @Nullable Transcript transcript) {
        this(source, name, bytes, byPerson, transcript, null);
    }

    /// To draw.
    static Request of(byte[] bytes, Transcript transcript, Facsimile.Spot spot) {
        return new Request(new SourceId("0".repeat(64)), "", bytes, Description.NONE, transcript, spot);
    }
}
