package cotejo.gate.throughput;

import cotejo.core.claim.Reading;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import cotejo.formats.Formats;
import cotejo.formats.Outcome;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What it gains that a passage which comes again is not tagged again: one stretch of the archive after the other, read
/// by the reader that remembers and by one that does not, in turns, in a process of its own. Prints lines
/// `repeats<TAB>what<TAB>figure`.
public final class Rereading {
    /// Documents before any count: as many as most reprints reach back.
    private static final int WARMING = 400;
    private static final int TURN = 100;
    private static final int TURNS = 15;

    private Rereading() {}

    /// @param arguments the archive's seed
    public static void main(String[] arguments) {
        Newsroom newsroom =
                new Newsroom(Long.parseLong(arguments[0]), Readers.standard().vocabulary());
        Reader remembers = Readers.standard();
        Reader forgets = Readers.forgetful();
        List<Double> gains = new ArrayList<>();
        double with = 0;
        double without = 0;
        for (int from = 0; from < WARMING + TURN * TURNS; from += TURN) {
            List<Document> documents = documents(newsroom, from);
            List<Reading> one = new ArrayList<>();
            List<Reading> other = new ArrayList<>();
            // Whoever reads second finds the processor's own memory warm: so they take turns at that as well.
            boolean first = from / TURN % 2 == 0;
            double remembering = first ? seconds(remembers, documents, one) : 0;
            double forgetting = seconds(forgets, documents, other);
            remembering = first ? remembering : seconds(remembers, documents, one);
            if (!one.equals(other)) {
                throw new IllegalStateException("what is remembered is read otherwise, documents " + from);
            }
            if (from >= WARMING) {
                gains.add(forgetting / remembering);
                with += remembering;
                without += forgetting;
            }
        }
        Collections.sort(gains);
        tell("with", TURN * TURNS / with);
        tell("without", TURN * TURNS / without);
        tell("gain", gains.get(gains.size() / 2));
    }

    /// Of processor time, since others may work on this machine.
    private static double seconds(Reader reader, List<Document> documents, List<Reading> into) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        documents.forEach(document -> into.add(reader.read(document)));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static List<Document> documents(Newsroom newsroom, int from) {
        Formats formats = new Formats();
        List<Document> documents = new ArrayList<>();
        for (int number = from; number < from + TURN; number++) {
            byte[] bytes = newsroom.article(number).text().getBytes(StandardCharsets.UTF_8);
            SourceId source = new SourceId(String.format(Locale.ROOT, "%064x", number));
            if (formats.read(source, number + ".txt", bytes, Description.NONE) instanceof Outcome.Read read) {
                documents.add(read.document());
            } else {
                throw new IllegalStateException("document " + number + " is not read as a plain text");
            }
        }
        return documents;
    }

    private static void tell(String what, double figure) {
        System.out.printf(Locale.ROOT, "repeats\t%s\t%.3f%n", what, figure);
    }
}
