package cotejo.cli;

import cotejo.cli.terminal.Terminal;
import cotejo.core.claim.ReaderVersion;
import cotejo.core.claim.Reading;
import cotejo.core.scope.Vocabulary;
import cotejo.core.source.Document;
import cotejo.reading.AttributionSpan;
import cotejo.reading.NameSpan;
import cotejo.reading.NumberSpan;
import cotejo.reading.Reader;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/// The program in a process of its own, with a reader that takes as long for each document as the first argument says
/// in milliseconds, and says so on standard error when it begins.
final class AddingChild {
    private AddingChild() {}

    public static void main(String[] arguments) {
        long millis = Long.parseLong(arguments[0]);
        Surroundings around = new Surroundings(
                Terminal.standard(Map.of()),
                Told.rooms(new SlowReader(new DigitsReader(), millis)),
                InputStream.nullInputStream(),
                Map.of(),
                Told.CLOCK);
        System.exit(new Program(around)
                .run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new)));
    }

    private record SlowReader(Reader other, long millis) implements Reader {
        @Override
        public ReaderVersion version() {
            return other.version();
        }

        @Override
        public Vocabulary vocabulary() {
            return other.vocabulary();
        }

        @Override
        public Reading read(Document document) {
            System.err.println("reading");
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return other.read(document);
        }

        @Override
        public List<NumberSpan> numbers(Document document) {
            return other.numbers(document);
        }

        @Override
        public List<NameSpan> names(Document document) {
            return other.names(document);
        }

        @Override
        public List<AttributionSpan> attributions(Document document) {
            return other.attributions(document);
        }
    }
}
