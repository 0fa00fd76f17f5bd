package cotejo.casework;

import cotejo.casework.port.Status;
import cotejo.core.claim.Reading;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.reading.Reader;
import org.jspecify.annotations.Nullable;

/// What is read in one document, with or without a case: bytes to text to figures, every failure an outcome.
///
/// @param reason for a person; empty where the status says all
/// @param document null where the bytes gave none
/// @param reading null exactly where the document is
public record Glance(
        Status status,
        String reason,
        @Nullable Document document,
        @Nullable Reading reading) {

    /// @param name the file's name, for its extension; never trusted for more
    public static Glance at(String name, byte[] bytes, Description byPerson, Reader reader) {
        throw new UnsupportedOperationException("formats are not there yet");
    }
}
