package cotejo.casework.verify;

import cotejo.core.source.Words;
import cotejo.core.verify.Evidence;
import cotejo.core.verify.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One number of a draft, told.
///
/// @param line id of the line the text speaks of; null where there is none
/// @param text what the case says of it, in one sentence without a person's name
/// @param agreeing figures of the case that agree
/// @param against figures of the case that contradict, the nearest first
public record Entry(
        Words said,
        Verdict verdict,
        int origins,
        @Nullable String line,
        String text,
        List<Evidence> agreeing,
        List<Evidence> against) {
    public Entry {
        agreeing = List.copyOf(agreeing);
        against = List.copyOf(against);
    }

    /// As `verify --format jsonl` prints it: docs/reference/json.md.
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("said", said.said());
        json.putArray("span").add(said.span().start()).add(said.span().end());
        json.put("verdict", verdict.word());
        json.put("origins", origins);
        json.put("line", line);
        json.put("text", text);
        return json;
    }
}
