package cotejo.cli;

import cotejo.casework.ReadAlone;
import cotejo.casework.port.Status;
import cotejo.core.claim.Reading;
import cotejo.core.source.Document;

/// One input of `read`, read, and not yet printed.
///
/// @param whole false where it could not be read, or only in part
/// @param print prints it
record OneRead(boolean whole, Runnable print) {

    /// What is to be told of an input beside what was read in it.
    ///
    /// @param words what is missing or odd, for a person; empty where nothing is
    /// @param whole whether all was read that can be
    record Told(String words, boolean whole) {

        /// What is to be told of a document and of its reading, together.
        Told with(Reading reading) {
            String more = reading.missing();
            String all = words.isEmpty() || more.isEmpty() ? words + more : words + "; " + more;
            return new Told(all, whole && reading.whole());
        }
    }

    static OneRead of(ReadPrinter printer, String source, String place, ReadAlone.Page page) {
        Document document = page.document();
        if (document != null) {
            return read(printer, source, place, document, new Told(page.reason(), page.status() == Status.READ));
        }
        if (!page.parts().isEmpty()) {
            // Of an archive there is nothing to be told but what it holds, and what it lacks.
            return page.status() == Status.READ
                    ? new OneRead(true, () -> {})
                    : new OneRead(false, printer.unread(source, place, ReadPrinter.Failure.ERROR, page.reason()));
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
    private static OneRead read(ReadPrinter printer, String source, String place, Document document, Told told) {
        try {
            return printer.read(source, document, told);
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
