package cotejo.cli;

import cotejo.casework.ReadAlone;
import cotejo.cli.stream.GivenLine;
import cotejo.cli.stream.LineSource;
import cotejo.cli.terminal.OutputClosed;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Texts as lines of JSON, read one at a time: no line is kept once it is printed.
final class ReadStream {
    private final Surroundings around;
    private final ReadPrinter printer;
    private final Description byPerson;

    /// @param byPerson said of all lines; what a line says of itself goes before
    ReadStream(Surroundings around, ReadPrinter printer, Description byPerson) {
        this.around = around;
        this.printer = printer;
        this.byPerson = byPerson;
    }

    /// @return what to exit with
    int run(LineSource lines) throws IOException {
        boolean all = true;
        for (LineSource.Line line = lines.next(); line != null; line = lines.next()) {
            all &= read(line);
        }
        return all ? Exit.DONE : Exit.NOT_ALL_READ;
    }

    private boolean read(LineSource.Line line) {
        String place = "line " + line.number();
        @Nullable String id = null;
        try {
            return switch (GivenLine.of(line)) {
                case GivenLine.Bad bad -> {
                    printer.unread(bad.id(), place, ReadPrinter.Failure.ERROR, bad.why());
                    yield false;
                }
                case GivenLine.Text text -> {
                    id = text.id();
                    ReadAlone.Page page = around.rooms()
                            .alone()
                            .open(text.text(), text.byPerson().or(byPerson));
                    yield print(printer, text.id(), place, page);
                }
            };
        } catch (OutOfMemoryError e) {
            printer.unread(id, place, ReadPrinter.Failure.ERROR, "reading the line needs more memory than there is");
            return false;
        }
    }

    /// @return false where the input could not be read, or only in part
    static boolean print(ReadPrinter printer, String source, String place, ReadAlone.Page page) {
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
        printer.unread(source, place, failure, page.reason());
        return failure == ReadPrinter.Failure.EMPTY;
    }

    /// A reader that fails on one document does not keep the others from being read.
    private static boolean read(ReadPrinter printer, String source, String place, Document document, String missing) {
        try {
            printer.read(source, document, missing);
            return missing.isEmpty();
        } catch (OutputClosed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            printer.unread(
                    source,
                    place,
                    ReadPrinter.Failure.ERROR,
                    "the reader failed on it (" + e + "): please report this");
            return false;
        }
    }
}
