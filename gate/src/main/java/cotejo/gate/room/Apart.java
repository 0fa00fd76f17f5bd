package cotejo.gate.room;

import cotejo.gate.score.Explanation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What takes as long as it takes, one after another while nobody else asks: a report, a draft, all figures as a table.
/// Each tells the seconds it took.
final class Apart {
    /// Lines of a report.
    private static final int LINES = 18;
    /// Sentences of a draft.
    private static final int SENTENCES = 40;

    private final Guest guest;
    private final Explanation explanation;

    Apart(Guest guest, Explanation explanation) {
        this.guest = guest;
        this.explanation = explanation;
    }

    private String fullest() throws IOException {
        List<String> ids = new ArrayList<>();
        guest.json("/api/v1/lines?order=fullest&most=" + LINES)
                .path("items")
                .forEach(each -> ids.add(each.path("line").path("id").asString()));
        return String.join(",", ids);
    }

    private double seconds(String what, long begun, long bytes) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        explanation.tell("room", what + ": " + bytes / 1_000 + " KB in " + Math.round(1e3 * seconds) + " ms");
        return seconds;
    }

    /// Of the fullest lines there are.
    double report() throws IOException {
        String lines = fullest();
        long begun = System.nanoTime();
        return seconds("a report", begun, guest.bytes("/report?lines=" + lines));
    }

    double pdf() throws IOException {
        String lines = fullest();
        long begun = System.nanoTime();
        return seconds("a report as PDF", begun, guest.bytes("/report.pdf?lines=" + lines));
    }

    /// Sentences of documents of the case, as somebody would put them together.
    double draft() throws IOException {
        List<String> sentences = new ArrayList<>();
        guest.json("/api/v1/passages?q=deserted&most=" + SENTENCES)
                .path("items")
                .forEach(each -> sentences.add(each.path("words")
                        .valueStream()
                        .map(run -> run.path("words").asString())
                        .collect(Collectors.joining())));
        JsonNode draft = JsonNodeFactory.instance
                .objectNode()
                .put("text", "A draft\n\n" + String.join(".\n", sentences) + ".\n")
                .put("date", "2013-06-10");
        long begun = System.nanoTime();
        JsonNode told = guest.post("/api/v1/drafts", draft);
        explanation.tell(
                "room",
                "a draft of " + told.path("figures").size() + " figures, laid beside "
                        + (told.path("narrowed").asBoolean() ? "a part of what is held" : "all that is held"));
        return seconds("a draft", begun, told.toString().length());
    }

    double export() throws IOException {
        long begun = System.nanoTime();
        return seconds("all figures as CSV", begun, guest.bytes("/search.csv?for=figures"));
    }
}
