package cotejo.gate.planted;

import cotejo.gate.score.Explanation;
import cotejo.gate.score.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `Weighing FOLDER ANSWERS [--explain]`: scores what the program printed for the documents of a folder [Planting]
/// wrote.
/// ANSWERS is a folder with `figures.jsonl`, `relations.jsonl` (those of every line, one after the other),
/// `findings.jsonl` and `ledger.jsonl`, each as its command prints it. Exit 2 for wrong usage.
public final class Weighing {
    private static final String USAGE = "usage: cotejo.gate.planted.Weighing FOLDER ANSWERS [--explain]";

    private Weighing() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) throws IOException {
        boolean explain = arguments.length == 3 && arguments[2].equals("--explain");
        if (arguments.length != 2 && !explain) {
            out.println(USAGE);
            return 2;
        }
        PlantedRecord record = RecordFile.read(Path.of(arguments[0]));
        Path answers = Path.of(arguments[1]);
        Names names = Names.read(record, objects(answers.resolve("figures.jsonl")));
        Collator.Answer answer = new Collator.Answer(
                objects(answers.resolve("relations.jsonl")),
                objects(answers.resolve("findings.jsonl")),
                objects(answers.resolve("ledger.jsonl")));
        Explanation explanation = explain ? (row, line) -> out.println(row + ": " + line) : Explanation.NONE;
        out.print(page(new Harvest(record, names, explanation).rows(answer)));
        return 0;
    }

    static String page(List<Row> rows) {
        StringBuilder page = new StringBuilder();
        for (Row row : rows) {
            page.append(String.format(
                    Locale.ROOT, "%-44s %s%n", row.name(), row.measure().text()));
        }
        return page.toString();
    }

    private static List<JsonNode> objects(Path file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                objects.add(JsonMapper.shared().readTree(line));
            }
        }
        return objects;
    }
}
