package cotejo.gate;

import cotejo.gate.floors.Floor;
import cotejo.gate.floors.Floors;
import cotejo.gate.reader.CommandReader;
import cotejo.gate.reader.InProcessReader;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import cotejo.reading.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The gate on the command line: measures, prints one table, exits 1 where a row does not pass, 2 for wrong usage.
public final class Main {
    private final Options options;
    private final PrintStream out;
    private final LocalDate today;

    private Main(Options options, PrintStream out, LocalDate today) {
        this.options = options;
        this.out = out;
        this.today = today;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out, LocalDate.now(ZoneId.systemDefault())));
    }

    /// @param today the date a floor or a result is given
    static int run(String[] arguments, PrintStream out, LocalDate today) throws IOException {
        try {
            Options options = Options.parse(arguments);
            return new Main(options, out, today).run();
        } catch (Options.Wrong e) {
            out.println(e.getMessage());
            out.println(Options.USAGE);
            return 2;
        }
    }

    private int run() throws IOException {
        Floors floors = Floors.read(options.floorsFile());
        if (!floors.faults().isEmpty()) {
            out.println("The floors file is not as it was appended to; its history stands in version control.");
            floors.faults().forEach(out::println);
            return 1;
        }
        Gate gate = new Gate(options.root(), options.shared(), floors);
        String word = options.words().getFirst();
        return switch (word) {
            case "sample" -> measure(gate, sampled(), Tier.SAMPLE, null);
            case "full" -> measure(gate, Gate.SUITES, Tier.FULL, results());
            case "first" -> first(gate);
            case "pin" -> pin(gate);
            case "repin" -> repin(gate);
            default -> {
                Suite suite = Gate.suite(word).orElseThrow(() -> new Options.Wrong("no such suite: " + word));
                yield measure(gate, List.of(suite), Tier.FULL, null);
            }
        };
    }

    /// The suites that are named, else those there is always time for.
    private List<Suite> sampled() {
        List<String> named = options.words().subList(1, options.words().size());
        return named.isEmpty()
                ? Gate.SUITES.stream().filter(Suite::inSample).toList()
                : named.stream()
                        .map(name -> Gate.suite(name).orElseThrow(() -> new Options.Wrong("no such suite: " + name)))
                        .toList();
    }

    private Results results() throws IOException {
        String reader = options.command().isEmpty() ? "launcher" : "command";
        return Results.open(options.root(), today, Results.commit(options.root()), reader);
    }

    private int measure(Gate gate, List<Suite> suites, Tier tier, @Nullable Results results) throws IOException {
        Explanation explanation = options.explain() ? (row, line) -> out.println(row + ": " + line) : Explanation.NONE;
        List<Judged> rows = new ArrayList<>();
        try (Reader reader = reader()) {
            for (Suite suite : suites) {
                rows.addAll(measure(gate, suite, reader, tier, explanation, results));
            }
            reader.unread().stream().limit(5).forEach(line -> out.println("not read: " + line));
            out.println(reader.unread().size() + " texts were given and not read.");
        }
        out.print(Page.of(rows, firstRuns()));
        return verdict(rows);
    }

    private List<Judged> measure(
            Gate gate, Suite suite, Reader reader, Tier tier, Explanation explanation, @Nullable Results results)
            throws IOException {
        if (results == null || !gate.absent(suite).isEmpty()) {
            return gate.judge(suite, reader, tier, explanation);
        }
        String data = gate.dataDigest(suite);
        String scorer = gate.scorerDigest(suite);
        List<Judged> known = results.known(data, scorer);
        if (!known.isEmpty()) {
            out.println(suite.name() + ": measured before, taken from "
                    + results.file().getFileName());
            return known;
        }
        List<Judged> rows = gate.judge(suite, reader, tier, explanation);
        results.add(rows, data, scorer);
        return rows;
    }

    private int verdict(List<Judged> rows) {
        boolean absent = rows.stream().anyMatch(row -> row.verdict() == Verdict.ABSENT);
        if (absent) {
            out.print(Page.banner("MEASURING DATA IS ABSENT: nothing is known of those suites. Give --shared PATH."));
        }
        boolean fails = rows.stream()
                .anyMatch(
                        row -> !row.verdict().passes() && !(row.verdict() == Verdict.ABSENT && options.allowAbsent()));
        return fails ? 1 : 0;
    }

    /// The program given, else the reader of this build.
    private Reader reader() {
        return options.command().isEmpty()
                ? new InProcessReader(Readers.standard())
                : new CommandReader(options.command(), options.root());
    }

    private FirstRuns firstRuns() throws IOException {
        return FirstRuns.read(options.root().resolve("gate").resolve("first-runs.tsv"));
    }

    /// Takes a suite's first run, without a word on what was wrong in it.
    private int first(Gate gate) throws IOException {
        if (options.words().size() != 2) {
            throw new Options.Wrong("first wants a suite");
        }
        String name = options.words().get(1);
        Suite suite = Gate.suite(name).orElseThrow(() -> new Options.Wrong("no such suite: " + name));
        requireData(gate, suite);
        FirstRuns firsts = firstRuns();
        try (Reader reader = reader()) {
            List<Judged> rows = gate.judge(suite, reader, Tier.FULL, Explanation.NONE);
            firsts.add(
                    rows,
                    new FirstRuns.Taken(
                            today, Results.commit(options.root()), gate.dataDigest(suite), gate.scorerDigest(suite)));
            out.print(Page.of(rows, firstRuns()));
        }
        return 0;
    }

    private int pin(Gate gate) throws IOException {
        if (options.words().size() != 3) {
            throw new Options.Wrong("pin wants a row and a value");
        }
        String row = options.words().get(1);
        Suite suite = Gate.suiteOf(row).orElseThrow(() -> new Options.Wrong("no suite has a row " + row));
        double value;
        try {
            value = Double.parseDouble(options.words().get(2));
        } catch (NumberFormatException e) {
            throw new Options.Wrong(
                    "a floor is a number, not " + options.words().get(2));
        }
        requireData(gate, suite);
        append(gate, suite, new Floors.Pin(row, suite.sense(row), value));
        return 0;
    }

    private int repin(Gate gate) throws IOException {
        if (options.reason() == null || options.reason().isBlank()) {
            throw new Options.Wrong("repin wants a reason");
        }
        Gate now = gate;
        for (Floor floor : gate.floors().inForce().values()) {
            Suite suite =
                    Gate.suiteOf(floor.row()).orElseThrow(() -> new Options.Wrong("no suite has a row " + floor.row()));
            requireData(gate, suite);
            boolean stale = !floor.data().equals(gate.dataDigest(suite))
                    || !floor.scorer().equals(gate.scorerDigest(suite));
            if (stale) {
                now = append(now, suite, new Floors.Pin(floor.row(), suite.sense(floor.row()), floor.value()));
            }
        }
        return 0;
    }

    private Gate append(Gate gate, Suite suite, Floors.Pin pin) throws IOException {
        String reason = options.reason() == null ? "" : options.reason();
        Path file = options.floorsFile();
        Floor floor;
        try {
            floor = gate.floors().next(pin, gate.dataDigest(suite), gate.scorerDigest(suite), today, reason);
        } catch (IllegalArgumentException e) {
            throw new Options.Wrong(String.valueOf(e.getMessage()));
        }
        Floors floors = gate.floors().append(file, floor);
        out.println(pin.row() + " " + floor.text());
        return new Gate(gate.root(), gate.shared(), floors);
    }

    private void requireData(Gate gate, Suite suite) {
        if (!gate.absent(suite).isEmpty()) {
            throw new Options.Wrong("this is measured on data, and " + gate.absent(suite) + " is absent");
        }
    }
}
