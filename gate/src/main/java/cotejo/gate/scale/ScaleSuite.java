package cotejo.gate.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
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

/// A planted archive of a hundred thousand figures and one of a million, each collated from disk to commit by a process
/// of its own with a heap of three gigabytes, and then two hundred documents more, one by one. Not part of the sample:
/// it takes minutes and some six gigabytes of disk, and a busy machine would fail it.
public final class ScaleSuite implements Suite {
    private static final int FEWER = 20_000;
    private static final int MANY = 200_000;
    private static final List<String> AS_MEASURED = List.of("-XX:+UseParallelGC", "-Xmx3g");

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public List<String> data() {
        return List.of("gate/src/main/java/cotejo/gate/scale");
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

    /// @param reader not asked: what is measured begins where reading ends
    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        Path cases = Files.createTempDirectory("cotejo-scale");
        try {
            Path small = cases.resolve("small");
            lap("fill", small, FEWER, explanation);
            Map<String, Double> fewer = lap("collate", small, FEWER, explanation);
            Path large = cases.resolve("large");
            lap("fill", large, MANY, explanation);
            Map<String, Double> many = lap("collate", large, MANY, explanation);
            Map<String, Double> more = lap("more", large, MANY, explanation);
            double growth =
                    Math.log(many.getOrDefault("collate", Double.MAX_VALUE) / fewer.getOrDefault("collate", 1.0))
                            / Math.log((double) MANY / FEWER);
            return List.of(
                    size("scale.collate", many, "collate", "s"),
                    size("scale.memory", many, "memory", "MB"),
                    // In hundredths, for sizes are told without decimals.
                    new Row("scale.growth", new Measure.Size(Math.round(100 * growth), "hundredths of an exponent")),
                    thousandths("scale.more.median", more, "more-median"),
                    thousandths("scale.more.p99", more, "more-p99"));
        } finally {
            remove(cases);
        }
    }

    private static Row size(String row, Map<String, Double> told, String what, String unit) {
        return new Row(row, new Measure.Size(told.getOrDefault(what, Double.MAX_VALUE), unit));
    }

    private static Row thousandths(String row, Map<String, Double> told, String what) {
        return new Row(row, new Measure.Size(1000 * told.getOrDefault(what, Double.MAX_VALUE), "ms"));
    }

    private static Map<String, Double> lap(String what, Path folder, int documents, Explanation explanation)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_MEASURED);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Lap.class.getName(), what, folder.toString(), String.valueOf(documents)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Double> told = new HashMap<>();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 3 && cells[0].equals("scale")) {
                    told.put(cells[1], Double.valueOf(cells[2]));
                    explanation.tell("scale", documents + " documents, " + what + ": " + cells[1] + " " + cells[2]);
                }
            }
        }
        return told;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
