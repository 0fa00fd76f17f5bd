package cotejo.gate.spanish;

import cotejo.core.source.Span;
import cotejo.core.source.Text;
import cotejo.gate.score.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of the set: a text, what is known of it, the figures expected, and the words no figure may touch.
record Sentence(
        String id,
        String text,
        String published,
        String country,
        String level,
        List<Expectation> figures,
        List<Span> mustNot) {

    static List<Sentence> all(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                sentences.add(of(JsonMapper.shared().readTree(line)));
            }
        }
        return List.copyOf(sentences);
    }

    private static Sentence of(JsonNode node) {
        Fields row = new Fields(node);
        List<Expectation> figures = new ArrayList<>();
        row.at("figures").forEach(figure -> figures.add(Expectation.of(figure)));
        List<Span> mustNot = new ArrayList<>();
        node.path("must_not").forEach(words -> mustNot.add(Expectation.stretch(new Fields(words))));
        Sentence sentence = new Sentence(
                row.word("id"),
                row.word("text"),
                row.word("published"),
                row.word("country"),
                node.path("level").asString("plain"),
                List.copyOf(figures),
                List.copyOf(mustNot));
        figures.forEach(sentence::check);
        return sentence;
    }

    /// A start that does not fit its words is a slip of the pen, and would be scored as a miss.
    private void check(Expectation figure) {
        if (figure.span().end() > Text.of(text).length()
                || !Text.of(text).slice(figure.span()).equals(figure.said())) {
            throw new IllegalArgumentException(id + ": \"" + figure.said() + "\" does not stand at "
                    + figure.span().start());
        }
    }

    Map<String, String> metadata() {
        return Map.of("published", published, "language", "es", "country", country);
    }
}
