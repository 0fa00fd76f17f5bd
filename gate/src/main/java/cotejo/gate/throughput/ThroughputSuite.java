package cotejo.gate.throughput;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import cotejo.reading.Readers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An archive of news is made and added to a new case by the program as it is started, with a heap that is stated:
/// twenty thousand documents and two hundred thousand, in the sample five hundred. Not among the suites that are
/// sampled with the others: it takes long, and a busy machine would fail it.
public final class ThroughputSuite implements Suite {
    static final long SEED = 20261130;

    private static final double LEAST_READ = 0.99;
    private static final List<Integer> SAMPLED = List.of(500);
    private static final List<Integer> ALL = List.of(20_000, 200_000);
    /// Other sizes, to look at; the floors are of those above.
    private static final String SIZES = "cotejo.throughput.sizes";
    /// What of the program's own options, as `./cotejo` starts it, has to do with speed.
    private static final List<String> AS_STARTED = List.of("-XX:+UseSerialGC", "-XX:-DontCompileHugeMethods");

    @Override
    public String name() {
        return "throughput";
    }

    @Override
    public List<String> data() {
        return List.of(
                "gate/src/main/java/cotejo/gate/throughput",
                "gate/src/main/resources/cotejo/gate/throughput",
                "gate/src/main/resources/cotejo/gate/planted");
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    @Override
    public boolean inSample() {
        return false;
    }

    @Override
    public Sense sense(String row) {
        return row.contains(".documents") || row.contains(".figures") || row.contains(".repeats")
                ? Sense.AT_LEAST
                : Sense.AT_MOST;
    }

    /// @param reader not asked: what is measured is the whole program
    @Override
    public List<Row> measure(Reader reader, Path root, Tier tier, Explanation explanation) throws IOException {
        List<Integer> sizes = sizes(tier);
        List<Row> rows = new ArrayList<>();
        rows.add(repeats(tier, explanation));
        Cost smaller = null;
        for (int size : sizes) {
            Cost cost = cost(root, size);
            explanation.tell("throughput", cost.told());
            rows.addAll(rows(size, cost, tier));
            if (smaller != null) {
                rows.addAll(growth(smaller, cost, tier));
            }
            smaller = cost;
        }
        return rows;
    }

    private static List<Integer> sizes(Tier tier) {
        String told = System.getProperty(SIZES);
        if (told != null) {
            return Stream.of(told.split(",")).map(Integer::valueOf).toList();
        }
        return switch (tier) {
            case SAMPLE -> SAMPLED;
            case FULL -> ALL;
        };
    }

    private static Cost cost(Path root, int size) throws IOException {
        Path folder = Files.createTempDirectory("cotejo-throughput");
        try {
            Path documents = folder.resolve("documents");
            Printing.print(new Newsroom(SEED, Readers.standard().vocabulary()), size, documents);
            Cost cost = new Intake(root).add(documents, folder.resolve("case"));
            // A paper that prints an item twice on one day gives the same bytes twice.
            if (cost.documents() < size * LEAST_READ) {
                throw new IllegalStateException("of " + size + " documents " + cost.documents() + " were read");
            }
            return cost;
        } finally {
            remove(folder);
        }
    }

    private static List<Row> rows(int size, Cost cost, Tier tier) {
        String name = "throughput." + size + ".";
        return List.of(
                new Row(tier.row(name + "documents"), new Measure.Rate(size / cost.seconds(), "documents/s")),
                new Row(tier.row(name + "figures"), new Measure.Rate(cost.figures() / cost.seconds(), "figures/s")),
                new Row(tier.row(name + "processor"), new Measure.Size(1e3 * cost.processor() / size, "ms a document")),
                new Row(tier.row(name + "memory"), new Measure.Size(cost.memory(), "MB")),
                new Row(tier.row(name + "parsers"), new Measure.Size(cost.parsers(), "MB")),
                new Row(tier.row(name + "database"), new Measure.Size(cost.database() / 1e3 / size, "KB a document")),
                new Row(tier.row(name + "sources"), new Measure.Size(cost.sources() / 1e3 / size, "KB a document")));
    }

    /// Exponents of time and of processor time, in hundredths, for sizes are told without decimals.
    private static List<Row> growth(Cost fewer, Cost more, Tier tier) {
        double documents = Math.log((double) more.documents() / fewer.documents());
        double time = Math.log(more.seconds() / fewer.seconds()) / documents;
        double processor = Math.log(more.processor() / fewer.processor()) / documents;
        String unit = "hundredths of an exponent";
        return List.of(
                new Row(tier.row("throughput.growth"), new Measure.Size(Math.round(100 * time), unit)),
                new Row(tier.row("throughput.growth.processor"), new Measure.Size(Math.round(100 * processor), unit)));
    }

    /// How many times faster documents are read by who remembers passages.
    private static Row repeats(Tier tier, Explanation explanation) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_STARTED);
        command.addAll(List.of(
                Intake.HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Rereading.class.getName(),
                Long.toString(SEED)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> told = new HashMap<>();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 3 && cells[0].equals("repeats")) {
                    told.put(cells[1], Double.valueOf(cells[2]));
                    explanation.tell("throughput.repeats", cells[1] + " " + cells[2]);
                }
            }
        }
        return new Row(tier.row("throughput.repeats"), new Measure.Rate(told.getOrDefault("gain", 0.0), "times"));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
