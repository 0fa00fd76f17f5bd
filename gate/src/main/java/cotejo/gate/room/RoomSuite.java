package cotejo.gate.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.formats.scratch.Scratch;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import cotejo.gate.throughput.Archived;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Twenty people at once in the reading room of a large case: the archive of the throughput suite, of more than a
/// million figures; in the sample, five people for a few seconds in a small one. Not among the suites that are sampled
/// with the others: to make the case takes hours, and a busy machine would fail it.
public final class RoomSuite implements Suite {
    /// A case that is there already, to be looked at; none is made then.
    private static final String CASE = "cotejo.room.case";

    private static final String MADE = "cotejo-room-";
    private static final String PLANNED = "cotejo-visitors-";

    private static final int LARGE = 215_000;
    private static final int SMALL = 300;
    private static final double KILOBYTE = 1e3;

    /// @param before seconds that are not counted: whoever asks first waits for what the JVM learns
    private record Size(int documents, int people, int before, int seconds) {}

    @Override
    public String name() {
        return "room";
    }

    @Override
    public List<String> data() {
        return List.of("gate/src/main/java/cotejo/gate/room", "gate/src/main/java/cotejo/gate/throughput");
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
        return Sense.AT_MOST;
    }

    /// @param reader not asked: what is measured is the whole program
    @Override
    public List<Row> measure(Reader reader, Path root, Tier tier, Explanation explanation) throws IOException {
        Size size = switch (tier) {
            case SAMPLE -> new Size(SMALL, 5, 2, 10);
            case FULL -> new Size(LARGE, 20, 60, 180);
        };
        String there = System.getProperty(CASE);
        if (there != null) {
            return measured(root, Path.of(there).toAbsolutePath(), size, tier, explanation);
        }
        Path folder = Scratch.make(MADE);
        try {
            return measured(root, Archived.add(root, size.documents(), folder), size, tier, explanation);
        } finally {
            Scratch.clear(MADE, folder);
        }
    }

    private static List<Row> measured(Path root, Path made, Size size, Tier tier, Explanation explanation)
            throws IOException {
        Opened.index(root, made);
        List<Row> rows = new ArrayList<>();
        try (Opened room = Opened.open(root, made)) {
            rows.add(row(tier, "start", 1e3 * room.seconds(), "ms"));
            List<Tally.Sum> sums = visited(
                    new Plan(
                            room.base(),
                            room.token(),
                            size.people(),
                            size.before(),
                            size.seconds(),
                            Asks.of(room.guest())),
                    explanation);
            if (sums.isEmpty()) {
                throw new IllegalStateException("nobody was answered");
            }
            sums.forEach(sum -> rows.add(row(tier, "p95." + sum.name(), sum.p95(), "ms")));
            rows.add(row(tier, "largest", most(sums, Tally.Sum::bytes) / KILOBYTE, "KB"));
            rows.add(row(
                    tier, "failed", sums.stream().mapToInt(Tally.Sum::failed).sum(), "answers"));
            rows.add(row(tier, "memory", room.memory(), "MB"));
            Apart apart = new Apart(room.guest(), explanation);
            rows.add(row(tier, "report", apart.report(), "s"));
            rows.add(row(tier, "report.pdf", apart.pdf(), "s"));
            rows.add(row(tier, "draft", apart.draft(), "s"));
            rows.add(row(tier, "export", apart.export(), "s"));
            rows.add(row(tier, "apart.memory", room.memory(), "MB"));
        }
        return rows;
    }

    private static Row row(Tier tier, String name, double value, String unit) {
        return new Row(tier.row("room." + name), new Measure.Size(value, unit));
    }

    private static int most(List<Tally.Sum> sums, ToIntFunction<Tally.Sum> what) {
        return sums.stream().mapToInt(what).max().orElse(0);
    }

    /// Has a process of its own play the visitors.
    private static List<Tally.Sum> visited(Plan plan, Explanation explanation) throws IOException {
        Path folder = Scratch.make(PLANNED);
        try {
            Path file = folder.resolve("plan.tsv");
            plan.write(file);
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "--add-opens=java.base/java.lang=ALL-UNNAMED",
                            "-D" + Visitors.PLAN + "=" + file,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.gatling.app.Gatling",
                            "--simulation",
                            Visitors.class.getName(),
                            "--results-folder",
                            folder.resolve("results").toString(),
                            "--no-reports"))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            List<Tally.Sum> sums = new ArrayList<>();
            try (BufferedReader out = process.inputReader(UTF_8)) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    Tally.Sum.of(line).forEach(sums::add);
                    if (line.contains("Exception") || line.contains("rror")) {
                        explanation.tell("room", line);
                    }
                }
            }
            sums.forEach(sum -> explanation.tell(
                    "room",
                    sum.name() + ": " + sum.count() + " times, median " + sum.median() + " ms, p95 " + sum.p95()
                            + " ms, most " + sum.most() + " ms, up to " + sum.bytes() / 1000 + " KB, failed "
                            + sum.failed()));
            return sums;
        } finally {
            Scratch.clear(PLANNED, folder);
        }
    }
}
