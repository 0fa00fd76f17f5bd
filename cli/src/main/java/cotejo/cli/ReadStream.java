package cotejo.cli;

import cotejo.casework.Abreast;
import cotejo.casework.ReadAlone;
import cotejo.cli.stream.GivenLine;
import cotejo.cli.stream.LineSource;
import cotejo.core.source.Description;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Texts as lines of JSON, a few underway at a time: no line is kept once it is printed, and no answer waits for the
/// next line to come.
final class ReadStream {
    private final Surroundings around;
    private final ReadPrinter printer;
    private final Description byPerson;
    private final int jobs;

    /// @param byPerson said of all lines; what a line says of itself goes before
    ReadStream(Surroundings around, ReadPrinter printer, Description byPerson, int jobs) {
        this.around = around;
        this.printer = printer;
        this.byPerson = byPerson;
        this.jobs = jobs;
    }

    /// @return what to exit with
    int run(LineSource lines) throws IOException {
        AtomicBoolean all = new AtomicBoolean(true);
        new Abreast<>(jobs, LineSource.Line::length, this::read).each(lines::next, read -> {
            read.print().run();
            all.compareAndSet(true, read.whole());
        });
        return all.get() ? Exit.DONE : Exit.NOT_ALL_READ;
    }

    private OneRead read(LineSource.Line line) {
        String place = "line " + line.number();
        @Nullable String id = null;
        try {
            return switch (GivenLine.of(line)) {
                case GivenLine.Bad bad ->
                    new OneRead(false, printer.unread(bad.id(), place, ReadPrinter.Failure.ERROR, bad.why()));
                case GivenLine.Text text -> {
                    id = text.id();
                    ReadAlone.Page page = around.rooms()
                            .alone()
                            .open(text.text(), text.byPerson().or(byPerson));
                    yield OneRead.of(printer, text.id(), place, page);
                }
            };
        } catch (OutOfMemoryError e) {
            return new OneRead(
                    false,
                    printer.unread(
                            id, place, ReadPrinter.Failure.ERROR, "reading the line needs more memory than there is"));
        }
    }
}
