package cotejo.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import cotejo.reading.time.TimeExpression.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs `specs/xx/time.tsv`: every time expression of every sentence, and nothing beside them.
final class TimeSpecsTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(64));
    private static final int COLUMNS = 9;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsEveryLine(String language) throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(root().resolve("specs/" + language + "/time.tsv"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            assertEquals(COLUMNS, cells.length, line);
            List<String> rows = expected.computeIfAbsent(cells[0] + "\t" + cells[1], any -> new ArrayList<>());
            if (!cells[2].equals("-")) {
                rows.add(String.join("\t", List.of(cells).subList(2, COLUMNS)));
            }
        }
        List<String> wrong = new ArrayList<>();
        expected.forEach((key, rows) -> {
            List<String> got = read(language, key);
            if (!got.equals(rows)) {
                wrong.add(key + "\n  wanted " + rows + "\n  got    " + got);
            }
        });
        assertEquals("", String.join("\n", wrong), wrong.size() + " of " + expected.size() + " sentences");
    }

    private static Path root() {
        String given = System.getProperty("cotejo.root");
        return given == null ? Path.of("..") : Path.of(given);
    }

    private static List<String> read(String language, String key) {
        String[] cells = key.split("\t", -1);
        PartialDate published = PartialDate.parse(cells[0]).orElse(null);
        return TimeWords.of(language).find(cells[1], 0, cells[1].length(), published, SOURCE).stream()
                .map(TimeSpecsTest::row)
                .toList();
    }

    /// The columns of a spec: words, kind, from, to, ends, readings, length.
    private static String row(TimeExpression found) {
        When when = found.when();
        boolean misprint = found.kind() == Kind.MISPRINT;
        PartialDate from = misprint ? found.dates().getFirst() : when.from().date();
        PartialDate to = misprint ? found.dates().getLast() : when.to().date();
        String readings = when.readings().stream()
                .map(period -> period.from() + "/" + period.to())
                .collect(Collectors.joining(" "));
        Length length = found.length();
        return String.join(
                "\t",
                found.said(),
                found.kind().name().toLowerCase(Locale.ROOT),
                from == null ? "-" : from.toString(),
                to == null ? "-" : to.toString(),
                when.from().word() + " " + when.to().word(),
                readings.isEmpty() ? "-" : readings,
                length == null ? "-" : length.number() + " " + length.unit().word());
    }
}
