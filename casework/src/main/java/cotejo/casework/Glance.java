package cotejo.casework;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.core.source.Transcript;
import cotejo.formats.Outcome;
import cotejo.formats.Part;
import cotejo.reading.Reader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is read in one document: bytes to text to figures, every failure an outcome.
///
/// @param status UNSUPPORTED, with a document and a reading, where the language is not read yet
/// @param reason for a person; empty where the status says all
/// @param document null where the bytes gave none
/// @param reading null exactly where the document is
/// @param parts what it holds, where it is a container
/// @param transcript what was read on its pictures just now, and is to be kept; null where nothing was
record Glance(
        Status status,
        String reason,
        @Nullable Document document,
        @Nullable Reading reading,
        List<Part> parts,
        @Nullable Transcript transcript) {

    private Glance(Status status, String reason, @Nullable Document document, @Nullable Reading reading) {
        this(status, reason, document, reading, List.of(), null);
    }

    /// @param outcome of its bytes
    static Glance of(Outcome outcome, Reader reader) {
        Glance glance = read(outcome, reader);
        return new Glance(
                glance.status, glance.reason, glance.document, glance.reading, glance.parts, outcome.transcript());
    }

    /// The name of bytes: their SHA-256.
    static SourceId sourceOf(byte[] bytes) {
        try {
            return new SourceId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static Glance read(Outcome outcome, Reader reader) {
        return switch (outcome) {
            case Outcome.Read read -> of(read.document(), Status.READ, read.remark(), reader);
            case Outcome.Partly partly -> of(partly.document(), Status.PARTLY, partly.missing(), reader);
            case Outcome.Opened opened -> opened(opened, reader);
            case Outcome.Refused refused -> new Glance(status(refused.status()), refused.reason(), null, null);
        };
    }

    private static Glance opened(Outcome.Opened opened, Reader reader) {
        Status status = opened.missing().isEmpty() ? Status.READ : Status.PARTLY;
        Document document = opened.document();
        String said = both(opened.missing(), opened.remark());
        Glance itself = document == null ? new Glance(status, said, null, null) : of(document, status, said, reader);
        int many = opened.parts().size();
        String parts = many == 0 ? "" : many == 1 ? "1 part" : many + " parts";
        return new Glance(
                itself.status, both(itself.reason, parts), itself.document, itself.reading, opened.parts(), null);
    }

    /// A reader that fails on one document does not keep the others from being read.
    static Glance of(Document document, Status status, String reason, Reader reader) {
        try {
            Reading reading = reader.read(document);
            return switch (reading.status()) {
                case READ -> {
                    String missing = reading.missing();
                    yield missing.isEmpty()
                            ? new Glance(status, reason, document, reading)
                            : new Glance(Status.PARTLY, both(reason, missing), document, reading);
                }
                case LANGUAGE_NOT_READ ->
                    new Glance(Status.UNSUPPORTED, "language not read yet: " + reading.language(), document, reading);
            };
        } catch (OutOfMemoryError e) {
            return new Glance(Status.OUT_OF_MEMORY, "reading it needs more memory than there is", null, null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Glance(
                    Status.REFUSED, "the reader failed on it (" + firstLine(e) + "): please report this", null, null);
        }
    }

    /// Two things to be told of one input, each of which may be empty.
    static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static String firstLine(Throwable e) {
        return e.toString().lines().findFirst().orElse("");
    }

    static Status status(cotejo.formats.Status status) {
        return switch (status) {
            case UNSUPPORTED -> Status.UNSUPPORTED;
            case ENCRYPTED -> Status.ENCRYPTED;
            case DAMAGED -> Status.DAMAGED;
            case TIMED_OUT -> Status.TIMED_OUT;
            case OUT_OF_MEMORY -> Status.OUT_OF_MEMORY;
            case REFUSED -> Status.REFUSED;
            case EMPTY -> Status.EMPTY;
        };
    }

    Optional<ReadDocument> read() {
        return document == null || reading == null
                ? Optional.empty()
                : Optional.of(new ReadDocument(document, reading));
    }

    /// What became of the input that held these bytes.
    Input input(Named name, SourceId source, int bytes) {
        return new Input(
                name.path(),
                name.part(),
                source,
                status,
                reason,
                bytes,
                reading == null ? 0 : reading.claims().size(),
                reading == null
                        ? 0
                        : reading.rejected().size() + reading.malformed().size());
    }
}
