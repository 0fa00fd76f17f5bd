package cotejo.gate.speed;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Speed on news stories, of the reader of this build: the whole reading against CoreNLP's names alone on one core, two
/// cores against one, and the heap held with both languages. Each is measured in a process of its own, warm, the two
/// taking turns, the median of seven. Not part of the sample: a busy machine would fail it.
public final class SpeedSuite implements Suite {
    static final String STORIES = "bench/reuters";
    static final String SPANISH = "bench/conll-val/es.conllu.gz";
    private static final String HEAP_ROW = "speed.heap";
    /// What of the program's own options, as `./cotejo` starts it, has to do with speed.
    private static final List<String> AS_STARTED = List.of("-XX:+UseSerialGC", "-XX:-DontCompileHugeMethods");
    private static final Path PINNING = Path.of("/usr/bin/taskset");

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public List<String> data() {
        return List.of(STORIES, SPANISH);
    }

    @Override
    public boolean inSample() {
        return false;
    }

    @Override
    public Sense sense(String row) {
        return row.equals(HEAP_ROW) ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    /// @param reader not asked: another program's speed would be that of its pipes
    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        List<Row> rows = new ArrayList<>();
        Path models = Rival.modelsJar();
        if (models == null) {
            explanation.tell(
                    "speed.ratio", "NOT MEASURED: no jar of CoreNLP's models; give -D" + Rival.PROPERTY + "=JAR");
        } else {
            Map<String, Double> race =
                    told(onOneCore(), List.of("race", folder.toString(), models.toString()), explanation);
            rows.add(new Row("speed.whole", rate(race, "whole", "tokens/s")));
            rows.add(new Row("speed.rival", rate(race, "rival", "tokens/s")));
            rows.add(new Row("speed.ratio", rate(race, "ratio", "times")));
        }
        Map<String, Double> cores = told(List.of(), List.of("cores", folder.toString()), explanation);
        rows.add(new Row("speed.two-cores", rate(cores, "two-cores", "times")));
        Map<String, Double> heap = told(List.of(), List.of("heap", folder.toString()), explanation, "-Xmx1200m");
        rows.add(new Row(HEAP_ROW, new Measure.Size(heap.getOrDefault("heap", Double.MAX_VALUE), "MB")));
        return rows;
    }

    private static Measure rate(Map<String, Double> told, String what, String unit) {
        return new Measure.Rate(told.getOrDefault(what, 0.0), unit);
    }

    /// The words before the program that keep it on one core, with all its collecting and compiling.
    private static List<String> onOneCore() {
        return Files.isExecutable(PINNING) ? List.of(PINNING.toString(), "-c", "0") : List.of();
    }

    private static Map<String, Double> told(
            List<String> before, List<String> arguments, Explanation explanation, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_STARTED);
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Course.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Double> figures = new LinkedHashMap<>();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 3 && cells[0].equals("speed")) {
                    figures.put(cells[1], Double.valueOf(cells[2]));
                    explanation.tell("speed", arguments.getFirst() + " " + cells[1] + " " + cells[2]);
                }
            }
        }
        return figures;
    }
}
