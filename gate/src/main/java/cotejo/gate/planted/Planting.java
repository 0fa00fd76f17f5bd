package cotejo.gate.planted;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// `Planting SEED FOLDER [planted|unrelated]`: writes documents, metadata and record into a folder, and prints how many
/// of each kind were planted. Exit 2 for wrong usage.
public final class Planting {
    private static final String USAGE = "usage: cotejo.gate.planted.Planting SEED FOLDER [planted|unrelated]";

    private Planting() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            out.println(USAGE);
            return 2;
        }
        long seed;
        try {
            seed = Long.parseLong(arguments[0]);
        } catch (NumberFormatException e) {
            out.println("a seed is a whole number, not " + arguments[0]);
            out.println(USAGE);
            return 2;
        }
        String which = arguments.length == 3 ? arguments[2] : "planted";
        PlantedRecord record;
        switch (which) {
            case "planted" -> record = Planter.plant(seed, Planter.TABLES);
            case "unrelated" -> record = Unrelated.plant(seed, Unrelated.DOCUMENTS);
            default -> {
                out.println(USAGE);
                return 2;
            }
        }
        RecordFile.write(record, Path.of(arguments[1]));
        out.print(counts(record));
        return 0;
    }

    static String counts(PlantedRecord record) {
        Map<String, Integer> counts = new TreeMap<>();
        record.documents().forEach(document -> counts.merge("document " + document.made(), 1, Integer::sum));
        record.documents().forEach(document -> counts.merge("language " + document.language(), 1, Integer::sum));
        record.figures().forEach(figure -> counts.merge("figure " + figure.plant(), 1, Integer::sum));
        record.expected()
                .forEach(expected -> counts.merge(
                        "expected " + expected.of().name().toLowerCase(java.util.Locale.ROOT) + " " + expected.kind()
                                + (expected.verdict() == null ? "" : " " + expected.verdict()),
                        1,
                        Integer::sum));
        StringBuilder table = new StringBuilder("seed " + record.seed() + "\n");
        table.append(String.format(
                java.util.Locale.ROOT,
                "%d documents, %d figures, %d open pairs, %d that must not%n",
                record.documents().size(),
                record.figures().size(),
                record.open().size(),
                record.mustNot().size()));
        counts.forEach((kind, count) -> table.append(String.format(java.util.Locale.ROOT, "%6d  %s%n", count, kind)));
        return table.toString();
    }
}
