package cotejo.cli;

import cotejo.casework.ReadAlone;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;

/// One input of `read`, read, and not yet printed.
///
/// @param whole false where it could not be read, or only in part
/// @param print prints it
record OneRead(boolean whole, Runnable print) {

    /// What is missing of a document and of its reading, together.
    static String missing(String ofDocument, Reading reading) {
        String ofReading = reading.missing();
        return ofDocument.isEmpty() || ofReading.isEmpty() ? ofDocument + ofReading : ofDocument + "; " + ofReading;
    }

    static OneRead of(ReadPrinter printer, String source, String place, ReadAlone.Page page) {
        Document document = page.document();
        if (document != null) {
            return read(printer, source, place, document, page.reason());
        }
        ReadPrinter.Failure failure = switch (page.status()) {
            case EMPTY -> ReadPrinter.Failure.EMPTY;
            case UNSUPPORTED -> ReadPrinter.Failure.UNSUPPORTED;
            case READ, PARTLY, DUPLICATE, ENCRYPTED, DAMAGED, TIMED_OUT, OUT_OF_MEMORY, REFUSED, WITHDRAWN, MISSING ->
                ReadPrinter.Failure.ERROR;
        };
        return new OneRead(failure == ReadPrinter.Failure.EMPTY, printer.unread(source, place, failure, page.reason()));
    }

    /// A reader that fails on one document does not keep the others from being read.
    private static OneRead read(ReadPrinter printer, String source, String place, Document document, String missing) {
        try {
            return printer.read(source, document, missing);
        } catch (RuntimeException | StackOverflowError e) {
            return new OneRead(
                    false,
                    printer.unread(
                            source,
                            place,
                            ReadPrinter.Failure.ERROR,
                            "the reader failed on it (" + e + "): please report this"));
        }
    }
}
