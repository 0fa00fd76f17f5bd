package cotejo.gate.movements;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.Measure;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Held-out sentences of specs/xx/movements-held-out.tsv: which figures are how far something rose or fell. Nobody who
/// writes rules for movements reads them.
///
/// A row of the file is one figure: number of its sentence, sentence, words, up, down or none. What the file does not
/// list is neither missed nor invented.
public final class MovementsSuite implements Suite {
    private static final List<String> LANGUAGES = List.of("en", "es");

    @Override
    public String name() {
        return "movements";
    }

    @Override
    public List<String> data() {
        return LANGUAGES.stream().map(MovementsSuite::file).toList();
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    private static String file(String language) {
        return "specs/" + language + "/movements-held-out.tsv";
    }

    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String language : LANGUAGES) {
            String row = name() + "." + language;
            Measure.F1 score = new Measure.F1(0, 0, 0);
            for (Map.Entry<String, List<Moved>> sentence :
                    sentences(folder.resolve(file(language))).entrySet()) {
                String text = sentence.getKey();
                List<ReadFigure> read =
                        ReadFigure.all(reader.figures(row + "-" + text.hashCode(), text, Map.of("language", language)));
                for (Moved moved : sentence.getValue()) {
                    score = score.plus(moved.score(text, read, line -> explanation.tell(row, line)));
                }
            }
            rows.add(new Row(row, score));
        }
        return rows;
    }

    private static Map<String, List<Moved>> sentences(Path file) throws IOException {
        Map<String, List<Moved>> sentences = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells.length != 4) {
                throw new IOException(file + " has a row of " + cells.length + " cells, not 4: " + line);
            }
            sentences.computeIfAbsent(cells[1], text -> new ArrayList<>()).add(Moved.of(cells[1], cells[2], cells[3]));
        }
        return sentences;
    }
}
