package cotejo.gate.hostile;

import cotejo.casework.port.Status;
import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// More than three hundred files, most of them hostile or in ruins, added to a case by the program as a person starts
/// it. Every file must get an outcome, the good ones must be read, memory must stay within its limits, nothing may be
/// written outside the case, and nobody may be asked for anything over the network.
public final class HostileSuite implements Suite {
    private static final long SEED = 20261130;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> STATUSES =
            Stream.of(Status.values()).map(Status::word).collect(Collectors.toSet());

    @Override
    public String name() {
        return "hostile";
    }

    @Override
    public List<String> data() {
        return List.of("gate/src/main/resources/cotejo/gate/corpus", "gate/src/main/java/cotejo/gate/corpus");
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
        return row.endsWith(".outcomes") || row.endsWith(".good") ? Sense.AT_LEAST : Sense.AT_MOST;
    }

    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        Path world = Files.createTempDirectory("cotejo-hostile").toRealPath();
        String canary = "cotejo-canary-" + Long.toHexString(new Random().nextLong());
        try (Trap trap = new Trap()) {
            Path docs = world.resolve("docs");
            new Field(docs, SEED).fill(new Bad(trap.address(), canary));
            return run(new Watched(world), docs, canary, trap, explanation);
        } finally {
            remove(world);
        }
    }

    private static List<Row> run(Watched watched, Path docs, String canary, Trap trap, Explanation explanation)
            throws IOException {
        Path home = watched.world().resolve("case");
        TreeSet<String> files = files(docs);
        watched.run(List.of("--version"));
        TreeSet<String> before = watched.everythingBut(home);
        Watched.Ran added = watched.run(List.of("add", home.toString(), docs.toString()));
        explanation.tell("hostile.exit", added.exit() + " after " + added.seconds() + " s; " + added.err());
        Watched.Ran listed = watched.run(List.of("inputs", home.toString(), "--format", "jsonl"));
        Watched.Ran checked = watched.run(List.of("check", home.toString()));
        TreeSet<String> made = watched.everythingBut(home);
        made.removeAll(before);
        if (Files.exists(Path.of("/tmp", canary), LinkOption.NOFOLLOW_LINKS)) {
            made.add("/tmp/" + canary);
        }
        made.forEach(each -> explanation.tell("hostile.outside", each));
        Map<String, String> outcomes = new HashMap<>();
        listed.out().lines().map(JSON::readTree).forEach(input -> outcome(input, outcomes, explanation));
        int told = count(files, file -> STATUSES.contains(outcomes.getOrDefault(file, "")), "outcomes", explanation);
        List<String> good =
                files.stream().filter(file -> file.startsWith("docs/good/")).toList();
        int read = count(good, file -> isRead(outcomes.get(file)), "good", explanation);
        boolean lived = added.exit() == 1 && listed.exit() == 0 && checked.exit() == 0;
        if (!lived) {
            explanation.tell(
                    "hostile.lived",
                    "exits " + added.exit() + ", " + listed.exit() + ", " + checked.exit() + " " + checked.err());
        }
        return List.of(
                new Row("hostile.outcomes", new Measure.Passed(told, files.size())),
                new Row("hostile.good", new Measure.Passed(read, good.size())),
                new Row("hostile.died", new Measure.Errors(lived ? 0 : 1, 1)),
                new Row("hostile.outside", new Measure.Size(made.size(), "files written outside the case")),
                new Row("hostile.connections", new Measure.Size(trap.came(), "connections")),
                new Row("hostile.memory", new Measure.Size(added.mainMegabytes(), "MB")),
                new Row("hostile.memory.child", new Measure.Size(added.childMegabytes(), "MB")),
                new Row("hostile.time", new Measure.Size(added.seconds(), "s")));
    }

    private static void outcome(JsonNode input, Map<String, String> outcomes, Explanation explanation) {
        String part = input.path("part").asString("");
        String path = input.path("path").asString("");
        String status = input.path("status").asString("");
        if (part.isEmpty()) {
            outcomes.put(path, status);
        }
        explanation.tell(
                "hostile.input",
                status + "\t" + path + (part.isEmpty() ? "" : "!/" + part) + "\t"
                        + input.path("reason").asString(""));
    }

    private static boolean isRead(@Nullable String status) {
        return "read".equals(status) || "duplicate".equals(status);
    }

    private interface Holds {
        boolean of(String file);
    }

    private static int count(Iterable<String> files, Holds holds, String what, Explanation explanation) {
        int right = 0;
        for (String file : files) {
            if (holds.of(file)) {
                right++;
            } else {
                explanation.tell("hostile." + what, "not " + file);
            }
        }
        return right;
    }

    /// As the case names them: from the folder that holds it.
    private static TreeSet<String> files(Path docs) throws IOException {
        Path parent = docs.getParent();
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(docs)) {
            all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> files.add((parent == null ? file : parent.relativize(file)).toString()));
        }
        return files;
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> each = Files.walk(folder)) {
            each.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
