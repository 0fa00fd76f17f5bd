package cotejo.gate.spanish;

import cotejo.gate.reader.Reader;
import cotejo.gate.score.Explanation;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Row;
import cotejo.gate.score.Sense;
import cotejo.gate.score.Suite;
import cotejo.gate.score.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The held-out sentences of specs/es, facet by facet. Nobody who writes rules for Spanish reads them.
public final class SpanishSuite implements Suite {
    static final String RIGHT = "right";
    private static final String FILE = "specs/es/figures-held-out.jsonl";

    @Override
    public String name() {
        return "spanish";
    }

    @Override
    public List<String> data() {
        return List.of(FILE);
    }

    @Override
    public boolean ofProject() {
        return true;
    }

    @Override
    public Sense sense(String row) {
        return row.endsWith(".must_not") ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    @Override
    public List<Row> measure(Reader reader, Path folder, Tier tier, Explanation explanation) throws IOException {
        SpecScore score = score(name(), reader, folder.resolve(FILE), explanation);
        List<Row> rows = new ArrayList<>(score.facetRows());
        rows.add(new Row(name() + "." + RIGHT, score.whole()));
        rows.addAll(score.levelRows());
        return rows;
    }

    static SpecScore score(String suite, Reader reader, Path file, Explanation explanation) throws IOException {
        SpecScore score = new SpecScore(suite, explanation);
        for (Sentence sentence : Sentence.all(file)) {
            List<ReadFigure> read = ReadFigure.all(reader.figures(sentence.id(), sentence.text(), sentence.metadata()));
            score.sentence(sentence, read);
        }
        return score;
    }
}
